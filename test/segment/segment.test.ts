import { describe, expect, test } from 'vitest';
import { score } from '../../bench/score/segment.ts';
import { LIFECYCLES } from '../../src/model/index.ts';
import {
  customerTotals,
  lifecycle,
  monthlySeries,
  type RfmOptions,
  segmentAbc,
  segmentRfm,
  segmentXyz,
  unreadOrders,
} from '../../src/segment/index.ts';
import { corpora } from '../support/corpora.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 0, 31);
const order = (customer: unknown, day: number, amount: unknown) => ({
  customer,
  date: new Date(Date.UTC(2026, 0, day)).toISOString(),
  amount,
});

describe('customerTotals', () => {
  test('reads a column of days as its other days show that it is written', () => {
    const rows = [
      { customer: 'a', date: '10/28/2026', amount: 1 },
      { customer: 'b', date: '09/01/2026', amount: 2 },
    ];
    expect(customerTotals(rows).map(({ last }) => last)).toEqual([Date.UTC(2026, 9, 28), Date.UTC(2026, 8, 1)]);
  });

  test('adds up what can be read and leaves out the rest', () => {
    const rows = [
      order('b', 3, 10),
      order('a', 1, '2.50'),
      order('a', 9, 1),
      order('', 1, 1),
      order('a', 1, 'free'),
      { customer: 'a', date: 'never', amount: 1 },
      order(7, 2, 3),
    ];
    expect(customerTotals(rows)).toEqual([
      { customer: '7', last: Date.UTC(2026, 0, 2), orders: 1, amount: 3 },
      { customer: 'a', last: Date.UTC(2026, 0, 9), orders: 2, amount: 3.5 },
      { customer: 'b', last: Date.UTC(2026, 0, 3), orders: 1, amount: 10 },
    ]);
  });
  test('other column names', () => {
    expect(
      customerTotals([{ who: 'a', date: '2026-01-01', sum: 1 }], { customer: 'who', amount: 'sum' })[0]?.amount,
    ).toBe(1);
  });
  test('bad rows throw', () => {
    expect(() => customerTotals([3] as never)).toThrow(TypeError);
    expect(() => customerTotals([], 'x' as never)).toThrow('customerTotals: options must be an object');
  });
  test('a customer is one with spaces around the name too, and none where only spaces stand', () => {
    const totals = customerTotals([order('a ', 1, 1), order(' a', 1, 1), order('  ', 1, 1)]);
    expect(totals.map(({ customer, orders }) => [customer, orders])).toEqual([['a', 2]]);
  });
  test('an address is one customer in capitals too, spelt as at first; a name or a number is as it is written', () => {
    const rows = [order('Ann@B.example', 1, 1), order('ann@b.example', 2, 2), order('A1', 1, 3), order('a1', 1, 4)];
    expect(customerTotals(rows)).toMatchObject([
      { customer: 'A1', amount: 3 },
      { customer: 'Ann@B.example', orders: 2, amount: 3 },
      { customer: 'a1', amount: 4 },
    ]);
  });

  test('with a day of analysis, orders after it do not exist', () => {
    const rows = [order('a', 1, 1), { customer: 'a', date: '2062-01-01', amount: 5 }];
    const now = Date.UTC(2026, 0, 2);
    expect(customerTotals(rows, {}, { now })).toMatchObject([{ orders: 1, last: Date.UTC(2026, 0, 1), amount: 1 }]);
    expect(monthlySeries(rows, {}, { now })[0]?.values).toEqual([1]);
    expect(unreadOrders(rows, {}, { now })).toEqual([{ row: 1, lacks: 'date' }]);
    expect(customerTotals(rows)).toMatchObject([{ orders: 2 }]);
    expect(() => customerTotals(rows, {}, { now: Number.NaN })).toThrow(RangeError);
  });

  test('decimals add up as on paper, in any order', () => {
    expect(customerTotals([order('a', 1, 0.1), order('a', 2, 0.2)])[0]?.amount).toBe(0.3);
    expect(customerTotals([order('a', 1, 0.1), order('a', 2, 0.2), order('a', 3, -0.3)])[0]?.amount).toBe(0);
    const many = Array.from({ length: 100_000 }, () => order('a', 1, '19.99'));
    expect(customerTotals(many)[0]?.amount).toBe(1_999_000);
  });
  test('a refund lowers the sum and is no order', () => {
    expect(customerTotals([order('a', 1, 100), order('a', 9, -30), order('b', 2, '(5.00)')])).toEqual([
      { customer: 'a', last: Date.UTC(2026, 0, 1), orders: 1, amount: 70 },
      { customer: 'b', last: null, orders: 0, amount: -5 },
    ]);
  });
});

describe('amounts', () => {
  const amounts = (cells: readonly unknown[]): (number | null)[] => {
    const totals = new Map(
      customerTotals(cells.map((cell, i) => order(`c${i}`, 1, cell))).map(({ customer, amount }) => [customer, amount]),
    );
    return cells.map((_, i) => totals.get(`c${i}`) ?? null);
  };
  test.each<[unknown, number, string]>([
    ['1,234.56', 1234.56, 'thousands with a comma'],
    ['1.234,56', 1234.56, 'thousands with a point'],
    ['1234,56', 1234.56, 'a decimal comma'],
    ['1 234,56', 1234.56, 'thousands with a space'],
    ['1\u00A0234,56', 1234.56, 'thousands with a space that does not break'],
    ['1\u202F234,56', 1234.56, 'thousands with a narrow space'],
    ["1'234.50", 1234.5, 'thousands with an apostrophe'],
    ['1’234.50', 1234.5, 'thousands with a printed apostrophe'],
    ['1,234,567', 1_234_567, 'a mark that comes twice is not the decimal one'],
    ['¥1,234', 1234, 'yen have no cents'],
    ['1,234円', 1234, 'nor in their own letters'],
    ['12円', 12, 'a currency in letters of East Asia'],
    ['￦12,500', 12_500, 'won, in wide signs'],
    ['12.500 Ft', 12_500, 'forints'],
    ['Rp. 12.500', 12_500, 'rupiah'],
    ['-12.500 đ', -12_500, 'dong, paid back'],
    ['88.50元', 88.5, 'yuan have cents'],
    ['12,34,567.5', 1_234_567.5, 'lakhs'],
    ['1 234,567', 1234.567, 'spaces group, so the comma does not'],
    ['1234.567', 1234.567, 'four digits before the mark are not grouped'],
    ['0,125', 0.125, 'nobody groups after a zero'],
    ['$19.99', 19.99, 'a sign before'],
    ['19,99 €', 19.99, 'a sign behind'],
    ['US$ 19.99', 19.99, 'a sign with its country'],
    ['$19.99 USD', 19.99, 'a sign and a code'],
    ['12 EUR', 12, 'a code'],
    ['EUR12', 12, 'a code without a space'],
    ['12,50 zł', 12.5, 'a word'],
    ['Rs.500', 500, 'a short word with its dot'],
    ['kr. 500', 500, 'a short word with its dot and a space'],
    ['CHF 100.–', 100, 'no cents'],
    ['100,- Kč', 100, 'no cents'],
    ['-$5.00', -5, 'minus before the sign'],
    ['$-5.00', -5, 'minus behind the sign'],
    ['\u22125,50', -5.5, 'a typographic minus'],
    ['5.00-', -5, 'the minus of ledgers'],
    ['($5.00)', -5, 'the brackets of ledgers'],
    ['+5', 5, 'plus'],
    ['.5', 0.5, 'no whole part'],
    ['$.50', 0.5, 'no whole part behind a sign'],
    ['5.', 5, 'no decimals'],
    ['0.30000000000000004', 0.3, 'as a machine writes it'],
    ['="19.99"', 19.99, 'protected by a formula'],
    ['１２．５', 12.5, 'full-width'],
  ])('%j is %d: %s', (cell, amount) => {
    expect(amounts([cell])).toEqual([amount]);
  });
  test('large integers are numbers', () => {
    expect(amounts([5n])).toEqual([5]);
  });
  test.each<[unknown, string]>([
    ['free', 'a word'],
    ['', 'nothing'],
    ['-', 'a dash'],
    ['12%', 'a share'],
    ['12 pcs', 'a number of pieces'],
    ['10-20', 'a range'],
    ['1,23,4', 'groups of no kind'],
    ['1.2.3', 'a version'],
    ['--5', 'two signs'],
    ['2026-01-01', 'a day'],
    ['1E+05', 'digits are gone'],
    [Number.NaN, 'no number'],
    [Number.POSITIVE_INFINITY, 'no amount'],
    [{}, 'an object'],
    ['9'.repeat(100), 'too long'],
    ['1,234', 'alone it can be both'],
    ['1.234', 'alone it can be both'],
  ])('%j is none: %s', (cell) => {
    expect(amounts([cell])).toEqual([null]);
  });
  test.each<[string[], number[], string]>([
    [['1,234', '19.99'], [1234, 19.99], 'the list has a decimal point'],
    [['1,234', '19,99'], [1.234, 19.99], 'the list has a decimal comma'],
    [['1.234', '19,99'], [1234, 19.99], 'the list has a decimal comma'],
    [['1.234', '19.9'], [1.234, 19.9], 'the list has a decimal point'],
    [['-1,234', '1,234,567'], [-1234, 1_234_567], 'the comma groups'],
    [['1.234', '12.500', '500'], [1234, 12_500, 500], 'below a thousand no mark, above it one: thousands'],
  ])('%j: %s', (cells, expected) => {
    expect(amounts(cells)).toEqual(expected);
  });
  test.each<[string[], string]>([
    [['1.234', '5.678'], 'nothing but doubt'],
    [['1.234', '500', '5000'], 'thousands stand without a mark too'],
    [['1.234', '1.5', '1,5'], 'both marks are decimal ones'],
  ])('%j stays unread: %s', (cells) => {
    expect(amounts(cells)[0]).toBe(null);
  });
});

describe('days of orders', () => {
  test.each<[unknown, string, string]>([
    ['2024-02-29', '2024-02-29', 'a leap day'],
    ['2026-03-29T01:30:00+01:00', '2026-03-29', 'the day as it stands, whatever the zone'],
    ['31.12.2025', '2025-12-31', 'dots'],
    [Date.UTC(2026, 0, 5, 23), '2026-01-05', 'milliseconds'],
    [Date.UTC(2026, 0, 5, 23) / 1000, '2026-01-05', 'seconds'],
    [46027, '2026-01-05', 'the day number of a spreadsheet'],
    [new Date(Date.UTC(2026, 0, 5, 23)), '2026-01-05', 'a Date'],
  ])('%j is %s: %s', (date, day) => {
    const [only] = customerTotals([{ customer: 'a', date, amount: 1 }]);
    expect(new Date(only?.last ?? Number.NaN).toISOString().slice(0, 10)).toBe(day);
  });
});

describe('unreadOrders', () => {
  test('names the rows that are left out, and what they lack', () => {
    const rows = [
      order('a', 1, 1),
      order('', 1, 1),
      { customer: 'a', date: '0000-00-00', amount: 1 },
      { customer: 'a', date: '2025-02-31', amount: 1 },
      { customer: 'a', date: '0001-01-01', amount: 1 },
      order('a', 1, 'free'),
      {},
    ];
    expect(unreadOrders(rows)).toEqual([
      { row: 1, lacks: 'customer' },
      { row: 2, lacks: 'date' },
      { row: 3, lacks: 'date' },
      { row: 4, lacks: 'date' },
      { row: 5, lacks: 'amount' },
      { row: 6, lacks: 'customer' },
    ]);
    expect(customerTotals(rows)[0]?.orders).toBe(1);
    expect(unreadOrders([{ who: 'a', date: '2026-01-01', amount: 1 }], { customer: 'who' })).toEqual([]);
    expect(() => unreadOrders('x' as never)).toThrow(TypeError);
  });
});

describe('segmentRfm', () => {
  // Ten customers with one order each: the later, the more.
  const rows = Array.from({ length: 10 }, (_, i) => order(`c${i}`, i + 1, (i + 1) * 10));
  const scores = (options: Partial<RfmOptions>, list = rows): string =>
    segmentRfm(list, { now: NOW, ...options })
      .map(({ r, f, m }) => `${r}${f}${m}`)
      .join(' ');

  test('quantile: equal shares, equal values never part', () => {
    expect(scores({})).toBe('111 111 212 212 313 313 414 414 515 515');
  });
  test('rank: equal bins, equal values parted by name', () => {
    expect(scores({ rule: 'rank' })).toBe('111 111 222 222 333 333 444 444 555 555');
  });
  test('fixed: by limits', () => {
    const cuts = { recencyDays: [25], frequency: [2], monetary: [50] };
    expect(scores({ rule: 'fixed', bins: 2, cuts })).toBe('111 111 111 111 112 112 212 212 212 212');
    expect(() => scores({ rule: 'fixed', bins: 3, cuts })).toThrow(TypeError);
  });
  test('the recency is counted in days, orders after now do not exist', () => {
    expect(segmentRfm([order('a', 30, 1)], { now: NOW + DAY / 2 })[0]?.recencyDays).toBe(1);
    expect(segmentRfm([order('a', 31, 1)], { now: NOW - DAY })).toEqual([]);
    expect(segmentRfm([], { now: NOW })).toEqual([]);
  });
  test('a refund is no visit and lowers the sum; who has nothing but refunds is left out', () => {
    const list = [order('a', 1, 100), order('a', 20, -100), order('b', 5, -1)];
    expect(segmentRfm(list, { now: NOW })).toMatchObject([
      { customer: 'a', recencyDays: 30, frequency: 1, monetary: 0 },
    ]);
  });
  test('equal sums get equal scores, whatever they are made of', () => {
    const list = [order('a', 1, 0.1), order('a', 1, 0.2), order('b', 1, 0.3), order('c', 1, 5)];
    const [a, b] = segmentRfm(list, { now: NOW });
    expect(a?.m).toBe(b?.m);
  });
  test('own groups, first match wins, the rest are Others', () => {
    const all: readonly [number, number] = [1, 5];
    const segments = [
      { name: 'Lately', r: [4, 5] as const, f: all, m: all },
      { name: 'Never', r: [5, 5] as const, f: all, m: all },
    ];
    expect(segmentRfm(rows, { now: NOW, segments }).map(({ segment }) => segment)).toEqual([
      ...Array(6).fill('Others'),
      ...Array(4).fill('Lately'),
    ]);
  });
  test('bad calls throw', () => {
    expect(() => segmentRfm(rows, {} as never)).toThrow(TypeError);
    expect(() => segmentRfm(rows, { now: NOW, bins: 1 })).toThrow(RangeError);
    expect(() => segmentRfm(rows, { now: NOW, bins: 2.5 })).toThrow("'bins' must be a whole number from 2 to 100");
    expect(() => segmentRfm(rows, { now: NOW, segments: [{ name: 'x' }] as never })).toThrow("'segments' must have");
    expect(() => segmentRfm(rows, { now: NOW, segments: [null] as never })).toThrow('segments[0]');
    expect(() => segmentRfm(rows, { now: NOW, columns: { client: 'a' } as never })).toThrow("'client'");
    const cuts = { recencyDays: [9, 2], frequency: [1, 2], monetary: [1, 2] };
    expect(() => segmentRfm(rows, { now: NOW, rule: 'fixed', bins: 3, cuts })).toThrow("'cuts.recencyDays'");
  });
});

describe('the named groups for another number of bins', () => {
  test.each([2, 3, 4, 10])('%d: the best are champions, the worst are lost', (bins) => {
    const rows = Array.from({ length: 40 }, (_, i) =>
      Array.from({ length: i + 1 }, () => order(`c${String(i).padStart(2, '0')}`, 1 + i / 2, i + 1)),
    ).flat();
    const found = segmentRfm(rows, { now: NOW, bins });
    expect([found[0]?.segment, found.at(-1)?.segment]).toEqual(['Lost', 'Champions']);
  });
  test("groups of one's own are taken as they are", () => {
    const segments = [{ name: 'Best', r: [3, 3], f: [1, 3], m: [1, 3] }] as const;
    const found = segmentRfm([order('a', 1, 1)], { now: NOW, bins: 3, segments });
    expect(found.map(({ segment }) => segment)).toEqual(['Best']);
  });
});

describe('segmentAbc', () => {
  const entries = [50, 30, 10, 5, 5].map((value, i) => ({ customer: `c${i}`, value }));
  const classes = (list: typeof entries, options?: Parameters<typeof segmentAbc>[1]): string =>
    segmentAbc(list, options)
      .map((entry) => entry.class)
      .join('');
  test('80, 95 and 100 %', () => {
    expect(classes(entries)).toBe('AABBC');
  });
  test('the one that crosses a limit goes where it is told', () => {
    const list = [60, 30, 10].map((value, i) => ({ customer: `c${i}`, value }));
    expect(classes(list)).toBe('AAB');
    expect(classes(list, { crossing: 'lower' })).toBe('ABC');
  });
  test('equal values part where the share is reached, whatever their decimals', () => {
    const parts = (value: number, crossing: 'higher' | 'lower'): string =>
      classes(
        Array.from({ length: 20 }, (_, i) => ({ customer: `c${i}`, value })),
        { crossing },
      );
    for (let cents = 1; cents <= 5000; cents++)
      for (const crossing of ['higher', 'lower'] as const)
        if (parts(cents / 100, crossing) !== 'AAAAAAAAAAAAAAAABBBC') expect([cents, crossing]).toEqual([]);
    const noisy = Array.from({ length: 10 }, (_, i) => ({ customer: `c${i}`, value: i % 2 ? 0.3 : 0.1 + 0.2 }));
    expect(classes(noisy)).toBe('AAAAAAAABB');
  });
  test('the last one closes the whole', () => {
    expect(segmentAbc(entries.map((entry) => ({ ...entry, value: entry.value / 3 }))).at(-1)?.cumulativeShare).toBe(1);
  });
  test('largest first, ties by name, losses count as nothing', () => {
    const list = segmentAbc([
      { customer: 'b', value: 1 },
      { customer: 'a', value: 1 },
      { customer: 'c', value: -9 },
    ]);
    expect(list.map(({ customer }) => customer)).toEqual(['a', 'b', 'c']);
    expect(list[2]?.class).toBe('C');
  });
  test('nothing has value: everyone is C', () => {
    expect(classes([{ customer: 'a', value: 0 }])).toBe('C');
    expect(segmentAbc([])).toEqual([]);
  });
  test('bad calls throw', () => {
    expect(() => segmentAbc(entries, { a: 0.9, b: 0.5 })).toThrow(RangeError);
    expect(() => segmentAbc('x' as never)).toThrow(TypeError);
    expect(() => segmentAbc([null] as never)).toThrow('segmentAbc: entries[0] must be an object, got null');
  });
});

describe('segmentXyz', () => {
  const one = (values: number[], options?: Parameters<typeof segmentXyz>[1]): string =>
    segmentXyz([{ customer: 'a', values }], options)[0]?.class ?? '';
  test.each<[number[], string, string]>([
    [[10, 10, 10], 'X', 'always the same'],
    [[8, 10, 12], 'Y', 'changing'],
    [[0, 0, 30], 'Z', 'by chance'],
    [[], 'Z', 'nothing'],
    [[5], 'Z', 'one period tells nothing'],
    [[0, 0], 'Z', 'never'],
  ])('%j is %s: %s', (values, expected) => {
    expect(one(values)).toBe(expected);
  });
  test('periods without a purchase can be left out', () => {
    expect(one([10, 0, 10], { skipZeros: true })).toBe('X');
  });
  test('the divisor of the deviation is an option', () => {
    const variation = (sample: boolean): number | null | undefined =>
      segmentXyz([{ customer: 'a', values: [8, 12] }], { sample })[0]?.variation;
    expect(variation(false)).toBeCloseTo(0.2, 12);
    expect(variation(true)).toBeCloseTo(Math.sqrt(8) / 10, 12);
  });
  test('bad calls throw', () => {
    expect(() => segmentXyz(3 as never)).toThrow(TypeError);
    expect(() => segmentXyz([null] as never)).toThrow('segmentXyz: entries[0] must be an object');
    expect(() => segmentXyz([{ customer: 'a' }] as never)).toThrow('segmentXyz: entries[0].values must be an array');
    expect(() => segmentXyz([], { x: -1 })).toThrow(RangeError);
  });
});

describe('lifecycle', () => {
  const customer = (orders: number, days: number | null, amount = 1) => ({
    customer: 'c',
    last: days === null ? null : NOW - days * DAY,
    orders,
    amount,
  });
  const many = Array.from({ length: 20 }, () => customer(2, 100));
  test.each<[ReturnType<typeof customer>, string]>([
    [customer(0, null), 'prospect'],
    [customer(1, 10), 'new'],
    [customer(1, 200), 'working'],
    [customer(3, 200), 'working'],
    [customer(5, 200), 'regular'],
    [customer(5, 200, 99), 'vip'],
    [customer(5, 400, 99), 'dormant'],
    [customer(5, 800, 99), 'dead'],
  ])('%j is %s', (one, stage) => {
    // The amounts of the others make 1 an ordinary and 99 a top one.
    const rest = many.map((other, i) => ({ ...other, amount: 2 + i }));
    expect(lifecycle([one, ...rest], { now: NOW })[0]).toBe(stage);
  });
  test('days are whole: an order 90 days ago is that all day long', () => {
    expect(lifecycle([customer(1, 90)], { now: NOW + DAY / 2 })).toEqual(['new']);
    expect(lifecycle([customer(1, 365)], { now: NOW + DAY / 2 })).toEqual(['working']);
    expect(lifecycle([customer(1, 730)], { now: NOW + DAY / 2 })).toEqual(['dormant']);
  });
  test('where all paid the same, nobody is at the top', () => {
    const member = (customer: string, amount: number) => ({ customer, last: NOW - DAY, orders: 4, amount });
    const stages = (...amounts: number[]) =>
      lifecycle(
        amounts.map((amount, i) => member(`${i}`, amount)),
        { now: NOW },
      );
    expect(stages(40, 40, 40)).toEqual(['regular', 'regular', 'regular']);
    expect(stages(40, 40, 41)).toEqual(['regular', 'regular', 'vip']);
    expect(stages(40)).toEqual(['vip']);
    // Nineteen members pay the fee and one pays more: the fee is no rank among them.
    expect(stages(...new Array<number>(19).fill(40), 99).map((stage) => stage === 'vip')).toEqual([
      ...new Array<boolean>(19).fill(false),
      true,
    ]);
  });

  test('slower trades, own rules', () => {
    expect(lifecycle([customer(2, 400)], { now: NOW, dormantDays: 500 })).not.toEqual(['dormant']);
    expect(lifecycle([customer(2, 400)], { now: NOW, rules: [{ stage: 'regular', minDays: 300 }] })).toEqual([
      'regular',
    ]);
    expect(lifecycle([customer(2, 1)], { now: NOW, rules: [{ stage: 'dead', minDays: 300 }] })).toEqual(['working']);
    for (const stage of lifecycle(many, { now: NOW })) expect(LIFECYCLES).toContain(stage);
  });
  test('bad calls throw', () => {
    expect(() => lifecycle([], {} as never)).toThrow(TypeError);
    expect(() => lifecycle('x' as never, { now: NOW })).toThrow(TypeError);
    expect(() => lifecycle([null] as never, { now: NOW })).toThrow('lifecycle: customers[0] must be an object');
    expect(() => lifecycle([], { now: NOW, rules: [null] as never })).toThrow('lifecycle: rules[0] must be an object');
  });
});

describe.skipIf(corpora === null)(
  `a published table${corpora === null ? ' (skipped: the data are not here)' : ''}`,
  () => {
    test('the ten groups of the R package rfm come out exactly, and the classes of their revenue', async () => {
      expect((await score()).map(({ holds }) => holds)).toEqual([true, true, true]);
    });
  },
);

describe('monthlySeries', () => {
  test('a month adds up as on paper', () => {
    expect(monthlySeries([order('a', 1, 0.1), order('a', 2, 0.2), order('a', 3, 0.3)])[0]?.values).toEqual([0.6]);
  });

  const orders = [
    { customer: 'b', date: '2026-03-31', amount: 4 },
    { customer: 'a', date: '2026-01-01', amount: 1 },
    { customer: 'a', date: '2026-01-31', amount: 2 },
    { customer: 'a', date: 'never', amount: 9 },
  ];
  test('months without an order are 0, all series equally long, customers by name', () => {
    expect(monthlySeries(orders)).toEqual([
      { customer: 'a', values: [3, 0, 0] },
      { customer: 'b', values: [0, 0, 4] },
    ]);
  });
  test('a slip in the century does not make a long series', () => {
    const [first] = monthlySeries([...orders, { customer: 'a', date: '1026-01-01', amount: 1 }]);
    expect(first?.values).toHaveLength(3);
  });
  test('nothing gives nothing, bad rows throw', () => {
    expect(monthlySeries([])).toEqual([]);
    expect(() => monthlySeries('x' as never)).toThrow(TypeError);
  });
});
