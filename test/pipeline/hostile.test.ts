import { describe, expect, it } from 'vitest';
import { journalLines, undo } from '../../src/merge/index.ts';
import { ROLES, type Row } from '../../src/model/index.ts';
import { cleanList } from '../../src/pipeline.ts';

const MEGA = 1_000_000;

/** Text that makes careless patterns work for ever, one megabyte each. */
const HOSTILE: readonly (readonly [string, string])[] = [
  ['one letter', 'a'.repeat(MEGA)],
  ['spaces around a letter', `${' '.repeat(MEGA / 2)}x${' '.repeat(MEGA / 2)}`],
  ['at signs', '@'.repeat(MEGA)],
  ['dots', `a${'.a'.repeat(MEGA / 2)}`],
  ['an address without end', `a@${'a.'.repeat(MEGA / 2)}`],
  ['digits', '1'.repeat(MEGA)],
  ['digits and hyphens', '1-'.repeat(MEGA / 2)],
  ['quotes', '"'.repeat(MEGA)],
  ['brackets', '(<['.repeat(MEGA / 3)],
  ['entities', '&amp;'.repeat(MEGA / 5)],
  ['mojibake', 'Ã³'.repeat(MEGA / 2)],
  ['combining marks', `e${'\u0301'.repeat(MEGA)}`],
  ['lone surrogates', '\uD800'.repeat(MEGA)],
  ['separators', ';,/|'.repeat(MEGA / 4)],
];

describe('cleanList and hostile cells', () => {
  it.each(HOSTILE)('%s in a cell of every role', async (_, text) => {
    const row: Row = Object.fromEntries(ROLES.map((role) => [role, text]));
    const rows = [row, { ...row, email: 'ann@gmx.de' }];
    const columns = Object.fromEntries(ROLES.map((role) => [role, role]));
    const { rows: clean, journal } = await cleanList(rows, { columns, quarantine: 'none', now: 0 });
    expect(undo(clean, journal)).toEqual(rows);
  });

  it('cells that JSON cannot write, in rows that are merged', async () => {
    const ring: Record<string, unknown> = { x: 1 };
    ring.self = ring;
    const odd = { tags: ring, list: [1n], big: 10n, day: new Date(Number.NaN), sign: Symbol('s'), map: new Map() };
    const other = {
      tags: [ring, 'x'],
      list: [2n],
      big: 11n,
      day: new Date(0),
      sign: Symbol('t'),
      map: new Map([[1, 2]]),
    };
    const rows: Row[] = [odd, other].map((cells) => ({
      name: 'Ann Lee',
      email: 'ann@gmx.de',
      work: () => 1,
      ...cells,
    }));
    const { rows: clean, clusters, journal } = await cleanList(rows, { columns: { tags: 'tags' } });
    expect(clusters).toEqual([[0, 1]]);
    expect(undo(clean, journal)).toEqual(rows);
    expect([...journalLines(journal)].length).toBeGreaterThan(2);
  });

  it('a cell of ten megabytes', async () => {
    const rows = [{ email: 'ann@gmx.de', notes: 'x y '.repeat(2_500_000), x: '='.repeat(10_000_000) }];
    const { rows: clean } = await cleanList(rows);
    expect(clean).toEqual(rows);
  });

  it.each([
    ['objects', { a: { b: 1 } }],
    ['arrays', [1, [2]]],
    ['functions', () => 1],
    ['symbols', Symbol('x')],
    ['bigints', 12n],
    ['dates', new Date(0)],
    ['impossible dates', new Date(Number.NaN)],
    ['infinity', Number.POSITIVE_INFINITY],
    ['booleans', true],
    ['null', null],
  ])('%s in a cell of every role', async (_, value) => {
    const rows: Row[] = [Object.fromEntries(ROLES.map((role) => [role, value])), { email: 'ann@gmx.de' }];
    const { rows: clean, journal } = await cleanList(rows);
    expect(undo(clean, journal)).toEqual(rows);
  });

  it('rows that may be read only, have no prototype, or change on every look', async () => {
    let looks = 0;
    const rows: Row[] = [
      Object.freeze({ email: ' ann@gmx.de' }),
      Object.assign(Object.create(null), { email: 'bob@web.de ' }),
      {
        get email() {
          looks++;
          return `c${looks}@gmx.de`;
        },
      },
    ];
    const { rows: clean } = await cleanList(rows);
    expect(clean.slice(0, 2).map(({ email }) => email)).toEqual(['ann@gmx.de', 'bob@web.de']);
  });

  it('no rows at all, and a row without columns', async () => {
    expect((await cleanList([])).rows).toEqual([]);
    expect((await cleanList([{}])).quarantined.map(({ reason }) => reason.code)).toEqual(['row.empty']);
  });
});

describe('cleanList and bad calls', () => {
  it.each([
    ['an unknown option', [[], { dedupe: true }], TypeError, "unknown option 'dedupe'"],
    ['a wrong quarantine', [[], { quarantine: 'all' }], RangeError, "'unusable' or 'invalid' or 'none', got 'all'"],
    ['a country in words', [[], { country: 'Polska' }], RangeError, "option 'country'"],
    ['rows that are no list', ['text'], TypeError, 'rows must be an array'],
    ['an unknown match option', [[], { match: { threshold: 1 } }], TypeError, "unknown option 'threshold'"],
    ['a probability of 90', [[], { match: { matchProbability: 90 } }], RangeError, "option 'matchProbability'"],
    ['an unknown check option', [[{ email: 'a' }], { email: { strict: true } }], TypeError, "unknown option 'strict'"],
    [
      'a judgement of a row that is not there',
      [[{ email: 'a@b.pl' }, { email: 'c@d.pl' }], { match: { judgements: { same: [[0, 2]] } } }],
      RangeError,
      "cleanList: option 'judgements' names row 2; allowed are 0 to 1",
    ],
    ['a moment that is none', [[], { now: 'today' }], TypeError, "option 'now'"],
  ])('refuses %s', async (_, [rows, options], kind, message) => {
    await expect(cleanList(rows as Row[], options as never)).rejects.toThrow(kind);
    await expect(cleanList(rows as Row[], options as never)).rejects.toThrow(message);
  });
});

describe('cleanList while it runs', () => {
  const rows = Array.from({ length: 30_000 }, (_, i) => ({ email: `person${i}@kempt-mail.com`, name: `Ann Lee${i}` }));
  it('tells how far it is, stage by stage, and gives the event loop its turns', async () => {
    const stages: string[] = [];
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    await cleanList(rows, { onProgress: ({ stage }) => stages.push(stage) });
    clearInterval(timer);
    expect(stages).toContain('examine');
    expect(stages).toContain('match');
    expect(turns).toBeGreaterThan(3);
  });
  it('stops when told to', async () => {
    const stop = new AbortController();
    const running = cleanList(rows, { signal: stop.signal, onProgress: () => stop.abort(new Error('enough')) });
    await expect(running).rejects.toThrow('enough');
  });
  it('does not even begin when it was told before', async () => {
    await expect(cleanList(rows, { signal: AbortSignal.abort(new Error('never')) })).rejects.toThrow('never');
  });
});
