import { describe, expect, it } from 'vitest';
import { findDuplicates, linkLists, planMatch } from '../../src/match/index.ts';
import type { Row } from '../../src/model/index.ts';

/** Forty unrelated people, so that a pair is judged within a list of usual size. */
const FIRST = ['Anna', 'Boris', 'Carla', 'David', 'Elena', 'Felix', 'Greta', 'Hugo', 'Irina', 'Jonas'];
const LAST = [
  'Abel',
  'Brandt',
  'Costa',
  'Dumont',
  'Eriksen',
  'Fontana',
  'Gorski',
  'Hoffer',
  'Ilves',
  'Jansen',
  'Keller',
];
const strangers: Row[] = Array.from({ length: 40 }, (_, i) => ({
  firstName: FIRST[(i * 7) % 10],
  lastName: LAST[(i * 5 + ((i / 10) | 0)) % 11],
  email: `${String.fromCharCode(97 + (i % 26))}${i * 37}box@mail${i % 7}.example`,
  phone: `+48 ${600100000 + i * 7919317}`,
  street: `${['Oak', 'Elm', 'Ash', 'Pine', 'Birch'][i % 5]} Road ${3 + i * 2}`,
  postalCode: `${10000 + i * 911}`,
  city: ['Lublin', 'Torun', 'Gdynia', 'Opole'][i % 4],
}));
const person: Row = {
  firstName: 'Katarzyna',
  lastName: 'Wojcik',
  email: 'kasia.wojcik@example.com',
  phone: '+48 601 234 567',
  street: 'Lipowa 12',
  postalCode: '20-010',
  city: 'Radom',
};
const other = (changes: Row): Row => ({ ...person, ...changes });
const isPair = (a: Row, b: Row): boolean =>
  findDuplicates([a, ...strangers, b]).clusters.some((cluster) => cluster.includes(0) && cluster.includes(41));

describe('one party', () => {
  const cases: [string, Row][] = [
    ['an exact copy', other({})],
    ['capitals and accents', other({ firstName: 'KATARZYNA', lastName: 'Wójcik' })],
    ['a slip in the family name', other({ lastName: 'Wojick' })],
    ['given and family name changed places', other({ firstName: 'Wojcik', lastName: 'Katarzyna' })],
    ['a nickname and another phone', other({ firstName: 'Kasia', phone: '+48 500 999 111' })],
    ['moved', other({ street: 'Polna 3', postalCode: '80-001', city: 'Gdynia' })],
    ['no e-mail and no phone', other({ email: '', phone: null })],
    ['another spelling of the phone', other({ phone: '0048601234567', email: undefined })],
    ['an initial', other({ firstName: 'K.' })],
  ];
  for (const [why, row] of cases) it(why, () => expect(isPair(person, row)).toBe(true));
  it('both names spoiled, where the rest agrees and the birthday too: twins have one family name', () => {
    const crowd = Array.from({ length: 400 }, (_, i) => ({
      ...strangers[i % 40],
      email: `box${i * 7919}@mail${i % 9}.example`,
      phone: `+48 ${500200000 + i * 319973}`,
      street: `Long Road ${i}`,
      postalCode: `${20000 + i * 97}`,
      birthday: `19${40 + (i % 50)}-0${1 + (i % 9)}-${10 + (i % 19)}`,
    }));
    const born = other({ birthday: '1957-06-16', email: '' });
    const found = findDuplicates([born, { ...born, firstName: 'Wojc', lastName: 'Fagarazzi' }, ...crowd]);
    expect(found.clusters).toContainEqual([0, 1]);
  });
});

describe('not one party', () => {
  const cases: [string, Row, Row][] = [
    [
      'only the phone agrees',
      person,
      {
        firstName: 'Tomasz',
        lastName: 'Zielinski',
        email: 'tz@other.example',
        phone: person.phone,
        street: 'Krotka 9',
        postalCode: '30-100',
        city: 'Krakow',
      },
    ],
    [
      'one household: same name, address and phone, other given name',
      person,
      other({ firstName: 'Piotr', email: 'piotr.w@example.com' }),
    ],
    [
      'twins: same birthday too',
      other({ birthday: '1990-04-05' }),
      other({ birthday: '1990-04-05', firstName: 'Agnieszka', email: 'aga@example.com' }),
    ],
    [
      'colleagues behind one role mailbox and switchboard',
      other({ email: 'info@example.com', company: 'Nord Logistik' }),
      other({ firstName: 'Marek', lastName: 'Sobczak', email: 'info@example.com', company: 'Nord Logistik' }),
    ],
    [
      'father and son',
      other({ lastName: 'Wojcik Sr.' }),
      other({ lastName: 'Wojcik Jr.', email: 'other@example.com' }),
    ],
    [
      'no names: a telephone does not decide alone',
      { phone: person.phone, city: 'Radom' },
      { phone: person.phone, postalCode: '20-010' },
    ],
    [
      'namesakes in two cities',
      person,
      other({
        email: 'k.w@other.example',
        phone: '+48 700 111 222',
        street: 'Nowa 1',
        postalCode: '90-300',
        city: 'Lodz',
        birthday: '1950-01-01',
      }),
    ],
  ];
  for (const [why, a, b] of cases) it(why, () => expect(isPair(a, b)).toBe(false));
});

describe('a row that says little', () => {
  it('does not make father and son one', () => {
    const named = (lastName: string) => ({ firstName: 'John', lastName, street: '1 Elm Street', postalCode: '10001' });
    const { clusters } = findDuplicates([named('Smith Sr'), named('Smith Jr'), named('Smith')]);
    for (const cluster of clusters) expect(cluster.includes(0) && cluster.includes(1)).toBe(false);
  });

  it('does not make two of one name and house one who were born on two days', () => {
    const born = (birthday: string) => ({ ...strangers[0], firstName: 'John', lastName: 'Abel', birthday, ...HOUSE });
    const common = strangers
      .slice(1, 6)
      .map((row, i) => ({ ...row, ...(i % 2 ? { firstName: 'John' } : { lastName: 'Abel' }) }));
    const rows = [born('1961-02-03'), born('1988-11-23'), born(''), ...common, ...strangers];
    const { clusters } = findDuplicates(rows);
    expect(clusters.some((cluster) => cluster.includes(2))).toBe(true);
    for (const cluster of clusters) expect(cluster.includes(0) && cluster.includes(1)).toBe(false);
  });
});
const HOUSE: Row = { email: '', phone: '', street: '3212 Elm Road', postalCode: '', city: '' };

describe('a short list', () => {
  it('compares every row with every other, whether or not a key brings them together', () => {
    const { stats } = findDuplicates(strangers);
    expect(stats.candidatePairs).toBe((40 * 39) / 2);
    expect(stats.estimatedMissedPairs).toBe(0);
  });
  it('takes a birthday for rare that only copies of one party share', () => {
    const born = (changes: Row): Row => ({ firstName: 'Ed', lastName: 'Kushner', birthday: '1970-03-01', ...changes });
    const places = ['Oak Road 4|10911|Lublin', 'Elm Road 91|20555|Opole', 'Ash Road 17|31000|Torun'].map((place) => {
      const [street, postalCode, city] = place.split('|');
      return { street, postalCode, city };
    });
    const { clusters } = findDuplicates([...places.map(born), ...strangers]);
    expect(clusters).toContainEqual([0, 1, 2]);
  });
});

describe('lists without known roles', () => {
  it('every column is evidence', () => {
    const rows = Array.from({ length: 60 }, (_, i) => ({
      aa: `title number ${i * i}`,
      bb: `maker ${i % 30}`,
      cc: `place ${(i * 7) % 41}`,
    }));
    const { clusters } = findDuplicates([...rows, { aa: 'title number 49', bb: 'maker 7', cc: 'place 8' }]);
    expect(clusters).toEqual([[7, 60]]);
  });
});

describe('judgements', () => {
  it('"different" keeps a copy apart and out of review', () => {
    const matching = findDuplicates([person, ...strangers, { ...person }], { judgements: { different: [[0, 41]] } });
    expect(matching.clusters).toEqual([]);
    expect(matching.review.some((pair) => pair.left === 0 && pair.right === 41)).toBe(false);
  });
  it('"same" joins strangers', () => {
    expect(findDuplicates(strangers, { judgements: { same: [[3, 9]] } }).clusters).toContainEqual([3, 9]);
  });
  it('"different" beats a chain of links', () => {
    const a = person;
    const b = other({ firstName: 'Kasia' });
    const c = other({ phone: '' });
    const { clusters } = findDuplicates([a, b, c, ...strangers], { judgements: { different: [[0, 2]] } });
    expect(clusters.some((cluster) => cluster.includes(0) && cluster.includes(2))).toBe(false);
  });
});

describe('judgements about rows that look alike', () => {
  const rows: Row[] = [
    { name: 'Ann Lee', email: 'ann@gmx.de' },
    { name: 'LEE, Ann', email: 'ANN@gmx.de' },
    { name: 'Ann Lee', email: 'ann@gmx.de' },
    { name: 'Bob Ray', email: 'bob@web.de' },
  ];
  const clusters = (same: [number, number][], different: [number, number][]) =>
    findDuplicates(rows, { judgements: { same, different } }).clusters;
  it.each([
    ['two are two: the third keeps a partner', [], [[0, 1]], [[1, 2]]],
    [
      'one of them belongs elsewhere, and not to the other',
      [[0, 3]],
      [[1, 3]],
      [
        [0, 3],
        [1, 2],
      ],
    ],
    ['one of them belongs elsewhere, and they are two', [[1, 3]], [[0, 1]], [[1, 2, 3]]],
    ['nothing is said of two', [[0, 1]], [], [[0, 1, 2]]],
  ] as [string, [number, number][], [number, number][], number[][]][])('%s', (_why, same, different, expected) => {
    expect(clusters(same, different)).toEqual(expected);
  });
});

describe('lists without names', () => {
  const lists: Readonly<Record<string, (i: number) => Row>> = {
    'addresses alone': () => ({}),
    'and a day': (i) => ({ 'signup date': `2025-0${1 + (i % 9)}-1${i % 10}` }),
    'and a country': (i) => ({ country: ['DE', 'AT', 'CH'][i % 3] }),
    'and a phone': (i) => ({ phone: `030 ${4000000 + i * 7919}` }),
    'and a company': (i) => ({ company: `${'ABCDEFGHI'[i % 9]}uto Haus GmbH` }),
  };
  it.each(Object.entries(lists))('an address in other capitals is the same address: %s', (_what, rest) => {
    for (const size of [30, 100, 300]) {
      const rows = Array.from({ length: size }, (_, i): Row => {
        return { email: `user${i * 37}.${'abcdefghij'[i % 10]}@firm${i % 9}.de`, ...rest(i) };
      });
      const again = rows.slice(0, size / 10).map((row): Row => ({ ...row, email: String(row.email).toUpperCase() }));
      expect(findDuplicates([...rows, ...again]).clusters).toEqual(again.map((_, i) => [i, size + i]));
    }
  });
});

describe('addresses a letter apart, and nothing else that tells people apart', () => {
  const firm = { company: 'Acme Ltd' };
  it.each([
    ['of a few', ['anna.mueller@gmx.de', 'hanna.mueller@gmx.de', 'peter.weber@web.de'], {}],
    ['initials at one host', ['jd@acme.com', 'js@acme.com', 'jk@acme.com', 'mk@acme.com'], {}],
    ['two rows', ['ann@gmail.com', 'anna@gmail.com'], {}],
    ['colleagues', ['bob@acme.com', 'rob@acme.com', 'eve@acme.com'], firm],
  ] as [string, string[], Row][])('are looked at: %s', (_why, addresses, rest) => {
    const { clusters, review } = findDuplicates(addresses.map((email) => ({ email, ...rest })));
    expect(clusters).toEqual([]);
    expect(review.some(({ left, right }) => left === 0 && right === 1)).toBe(true);
  });
  it('are one firm where its house and telephone agree', () => {
    const one = { ...firm, street: '1 Elm Street', city: 'Leeds', phone: '0113 4960001' };
    const others = strangers.map(({ firstName: _, lastName: __, ...row }, i) => ({ ...row, company: `Firm ${i}x` }));
    const rows = [{ email: 'info@acme.com', ...one }, { email: 'inf@acme.com', ...one }, ...others];
    expect(findDuplicates(rows).clusters).toEqual([[0, 1]]);
  });
});

describe('one mailbox under two names', () => {
  const mail = 'maria.huber@web.example';
  const isFound = (one: Row, two: Row): boolean => {
    const { clusters, review } = findDuplicates([one, two, ...strangers]);
    return [...clusters, ...review.map(({ left, right }) => [left, right])].some((rows) => rows.includes(1));
  };
  it.each([
    ['before the wedding', 'Maria', 'Schmidt'],
    ['a login', '', 'mhuber77'],
    ['initials', 'M.', 'H.'],
  ])('is found: %s', (_why, firstName, lastName) => {
    const one = { firstName: 'Maria', lastName: 'Huber', email: mail };
    expect(isFound(one, { firstName, lastName, email: mail })).toBe(true);
  });
  it('is not one party where both names are others', () => {
    const one = { firstName: 'Karl', lastName: 'Meyer', email: 'meyervogt@web.example' };
    const { clusters } = findDuplicates([one, { ...one, firstName: 'Susanne', lastName: 'Vogt' }, ...strangers]);
    expect(clusters).toEqual([]);
  });
});

describe('one household', () => {
  const home = { street: 'Rosenweg 12', postalCode: '01067', city: 'Dresden', phone: '0351 4951234' };
  it.each([
    ['Martin', 'Martina'],
    ['Andreas', 'Andrea'],
    ['Александр', 'Александра'],
    ['Stanisław', 'Stanisława'],
    ['Mia', 'Pia'],
    ['Tim', 'Tom'],
  ])('%s and %s may be two people', (one, other) => {
    const rows = [
      { firstName: one, lastName: 'Seidel', email: 'sonnenschein@gmx.example', ...home },
      { firstName: other, lastName: 'Seidel', email: 'blumenfee@web.example', ...home },
      ...strangers,
    ];
    expect(findDuplicates(rows).clusters).toEqual([]);
  });
});

describe('whole names of one word', () => {
  const named = strangers.map(({ firstName, lastName, ...rest }) => ({ name: `${firstName} ${lastName}`, ...rest }));
  const of = (name: string): Row => ({ name, email: 'sonnenhof@gmx.example', city: 'Ulm' });

  it('two of them at one mailbox are two of a family, and looked at', () => {
    const { clusters, review } = findDuplicates([of('Nele'), of('Gabriel'), ...named]);
    expect(clusters).toEqual([]);
    expect(review.map(({ left, right }) => [left, right])).toContainEqual([0, 1]);
  });
  it.each([
    ['a given name', 'Nele'],
    ['a family name', 'Maurer'],
    ['a family name behind a title', 'Frau Maurer'],
  ])('%s is the whole name at the same mailbox', (_, short) => {
    expect(findDuplicates([of(short), of('Nele Maurer'), ...named]).clusters).toEqual([[0, 1]]);
  });
});

describe('a first name and a town', () => {
  const bare = (changes: Row): Row => ({
    firstName: 'Nele',
    lastName: '',
    email: '',
    phone: '',
    city: 'Ulm',
    ...changes,
  });
  const whole = bare({ lastName: 'Maurer', email: 'nele.maurer@gmx.example', phone: '+49 731 4951234' });

  it.each([
    ['in a short list', [bare({}), whole]],
    ['in a longer one', [bare({}), whole, ...strangers]],
  ])('are not enough to be one party, %s', (_, rows) => {
    expect(findDuplicates(rows).clusters).toEqual([]);
  });
  it('are, with the telephone', () => {
    expect(findDuplicates([bare({ phone: '0731 4951234' }), whole, ...strangers]).clusters).toEqual([[0, 1]]);
  });
});

describe('rows that look alike in the little that they hold', () => {
  const firms = ['Brightline', 'Corvus', 'Dynamo', 'Everest', 'Falcon', 'Granite', 'Harbor', 'Indigo', 'Jupiter'];
  const base: Row[] = [
    { company: 'Acme Ltd', city: 'London', notes: '' },
    ...firms.map((name, i) => ({ company: `${name} Ltd`, city: ['London', 'Leeds'][i % 2], notes: '' })),
  ];
  const again = { company: 'ACME Limited', city: 'LONDON', notes: 'new' };
  it('are for a person to look at, as explain says', () => {
    const matching = findDuplicates([...base, again]);
    expect(matching.explain(0, 10).verdict).toBe('review');
    expect(matching.review).toMatchObject([{ left: 0, right: 10 }]);
    expect(linkLists(base, [again]).review).toMatchObject([{ left: 0, right: 10 }]);
  });
});

describe('explain', () => {
  const rows = [person, ...strangers, other({ lastName: 'Wojick' })];
  const matching = findDuplicates(rows);
  it('parts and prior add up to the weight', () => {
    for (const [a, b] of [
      [0, 41],
      [0, 5],
      [3, 7],
    ] as const) {
      const told = matching.explain(a, b);
      const sum = told.priorWeight + told.parts.reduce((total, part) => total + part.weight, 0);
      expect(sum).toBeCloseTo(told.weight, 4);
    }
  });
  it('gives the weight the pair has in the list', () => {
    const { pairs } = matching;
    expect(pairs.length).toBeGreaterThan(0);
    for (let i = 0; i < pairs.length; i++) {
      expect(matching.explain(pairs.left[i]!, pairs.right[i]!).weight).toBeCloseTo(pairs.weight[i]!, 6);
    }
  });
  it('names levels, never values', () => {
    const told = matching.explain(0, 41);
    expect(told.sentence).toMatch(/^One party .*family name \(near\)/);
    expect(JSON.stringify(told).toLowerCase()).not.toMatch(/wojcik|kasia|lipowa|601/);
  });
  it('a row that is not there is a bad call', () => expect(() => matching.explain(0, 99)).toThrow(RangeError));
});

describe('the block cap', () => {
  it('100,000 rows of one surname end, and the list says what was left out', { timeout: 60_000 }, () => {
    const rows: Row[] = Array.from({ length: 100_000 }, (_, i) => ({
      lastName: 'Smith',
      firstName: FIRST[i % 10],
      city: 'Leeds',
    }));
    const started = performance.now();
    const { stats, clusters } = findDuplicates(rows);
    expect(performance.now() - started).toBeLessThan(30_000);
    // Ten distinct rows, every further one a copy of them.
    expect(clusters.length).toBe(10);
    expect(stats.rows).toBe(100_000);
  });
  it('distinct rows of one surname', { timeout: 60_000 }, () => {
    const rows: Row[] = Array.from({ length: 30_000 }, (_, i) => ({
      lastName: 'Smith',
      notes: 'x',
      jobTitle: `job ${i}`,
    }));
    const { stats, explain } = findDuplicates(rows);
    expect(stats.skippedPairs).toBeGreaterThan(1_000_000);
    expect(stats.keys.some((key) => key.skippedBlocks > 0 && key.skippedRows === 30_000)).toBe(true);
    expect(stats.candidatePairs).toBeLessThan(3_000_000);
    // No pair of the block was compared, and none of them would weigh as a match.
    expect(stats.estimatedMissedPairs).toBe(0);
    for (let i = 0; i < 2_000; i++) {
      expect(explain(i, i + 1 + ((i * 7919) % 25_000)).verdict).not.toBe('match');
    }
  });
});

describe('a model handed back in', () => {
  it('is JSON and gives the same weights', () => {
    const rows = [person, ...strangers, other({ lastName: 'Wojick' })];
    const first = findDuplicates(rows);
    const again = findDuplicates(rows, { model: JSON.parse(JSON.stringify(first.model)) });
    expect(again.clusters).toEqual(first.clusters);
    expect(again.explain(0, 41).weight).toBe(first.explain(0, 41).weight);
  });
});

describe('two lists', () => {
  it('only pairs across them', () => {
    const { clusters } = linkLists([person, ...strangers], [other({ phone: '' }), other({ email: '' })]);
    expect(clusters).toEqual([[0, 41, 42]]);
  });
  it.each<[string, Row[], Row[], number[][]]>([
    ['as it is there', [person, person, ...strangers], [person], [[0, 1, 42]]],
    ['in another state there', [person, person, ...strangers], [other({ phone: '' })], [[0, 1, 42]]],
    ['on the other side', [person, ...strangers], [other({ phone: '' }), other({ phone: '' })], [[0, 41, 42]]],
    ['and not there', [person, person, ...strangers.slice(5)], strangers.slice(0, 3), []],
  ])('a record that one list holds twice, %s', (_, left, right, clusters) => {
    expect(linkLists(left, right).clusters).toEqual(clusters);
  });
  it('one to one: the strongest partner only', () => {
    const { clusters } = linkLists([person, ...strangers], [other({ phone: '' }), other({ email: '', street: '' })], {
      oneToOne: true,
    });
    expect(clusters.length).toBe(1);
    expect(clusters[0]!.length).toBe(2);
  });
  it('one to one holds for rows that look alike', () => {
    const left = [
      { name: 'Ann Lee', email: 'ann.lee@gmx.de' },
      { name: 'Bob Ray', email: 'bob.ray@web.de' },
    ];
    const right = [left[0]!, { name: 'ANN LEE', email: 'Ann.Lee@gmx.de' }, left[1]!];
    expect(linkLists(left, right, { oneToOne: true }).clusters).toEqual([
      [0, 2],
      [1, 4],
    ]);
    expect(linkLists(right, left, { oneToOne: true }).clusters).toEqual([
      [0, 3],
      [2, 4],
    ]);
  });
  it('a pair to look at has a row of each, also where one row stands in both', () => {
    const ann = { firstName: 'Ann', lastName: 'Lee', city: 'Ulm', birthday: '' };
    const born = { ...ann, city: 'Bonn', birthday: '1980-05-05' };
    const others = strangers.slice(0, 8).map(({ email: _, ...row }, i) => ({ ...row, birthday: `19${60 + i}-01-11` }));
    const { review, pairs } = linkLists([ann, born, ...others], [{ ...ann, firstName: 'ANN' }]);
    expect(pairs.length).toBeGreaterThan(0);
    for (const { left, right } of review) expect([left < 10, right]).toEqual([true, 10]);
  });
  it('rows of one list alone are no match', () => {
    expect(linkLists([person, { ...person }], strangers).clusters).toEqual([]);
  });
});

describe('bad calls', () => {
  it('rows that are no array', () => expect(() => findDuplicates('x' as never)).toThrow(TypeError));
  it('an unknown option', () =>
    expect(() => findDuplicates([], { treshold: 1 } as never)).toThrow(/unknown option 'treshold'/));
  it('a probability out of range', () => expect(() => planMatch({ matchProbability: 2 })).toThrow(RangeError));
  it('judgements that are no pairs', () =>
    expect(() => planMatch({ judgements: { same: [[1]] as never } })).toThrow(TypeError));
});

describe('small and hostile lists', () => {
  it('no rows', () => expect(findDuplicates([]).clusters).toEqual([]));
  it('one row', () => expect(findDuplicates([person]).clusters).toEqual([]));
  it('rows without columns', () => expect(findDuplicates([{}, {}, {}]).pairs.length).toBe(0));
  it('copies in a list of one column', () => {
    expect(findDuplicates([{ name: 'Ann Lee' }, { name: 'Bo Ek' }, { name: 'Ann Lee' }]).clusters).toEqual([[0, 2]]);
  });
  it('ten thousand equal rows are one cluster', () => {
    const { clusters } = findDuplicates(Array.from({ length: 10_000 }, () => ({ ...person })));
    expect(clusters.map((cluster) => cluster.length)).toEqual([10_000]);
  });
  it('objects, numbers, symbols and huge cells', () => {
    const rows: unknown[] = [
      { ['__proto__']: 'x', email: { a: 1 }, lastName: 12, phone: 4.5 },
      { constructor: 'y', email: 'a'.repeat(1_000_000), lastName: '\uD800', phone: Symbol('x') },
    ];
    expect(() => findDuplicates(rows as never)).not.toThrow();
  });
});
