import { describe, expect, it } from 'vitest';
import { findDuplicates } from '../../../src/match/index.ts';
import type { Row } from '../../../src/model/index.ts';

/** A hundred and twenty groups of firms: the daughters share house, telephone and site, each has a name of its own. */
const ENDS = ['an', 'er', 'is', 'ix', 'um', 'or'];
const ROOTS =
  'Nordwind Polar Vega Helios Argus Triton Kronos Hermes Apex Zenith Orion Atlas Delta Titan Nova Vertex Sigma Minerva Fortuna Stellar'.split(
    ' ',
  );
const DAUGHTERS = ['Holding', 'Immobilien', 'Logistik'];
const group = (i: number, more: Row): Row => {
  const root = ROOTS[i % 20]! + ENDS[Math.floor(i / 20)]!;
  return {
    street: `${3 + i * 2} ${['Oak', 'Elm', 'Ash', 'Pine', 'Birch'][i % 5]} Road`,
    postalCode: `${10000 + i * 701}`,
    city: ['Lublin', 'Torun', 'Gdynia', 'Opole'][i % 4],
    phone: `+48 ${600100000 + i * 7919317}`,
    website: `www.${root.toLowerCase()}.example`,
    ...more,
    company: `${root} ${String(more.company)}`,
  };
};
const firms: Row[] = Array.from({ length: 120 }, (_, i) => i).flatMap((i) =>
  DAUGHTERS.map((name) => group(i, { company: `${name} GmbH` })),
);

describe('firms of one house', () => {
  it('holding and daughters are parties of their own, though the list is full of them', () => {
    expect(findDuplicates(firms).clusters).toEqual([]);
  });

  it.each([
    ['another legal form', { company: 'Holding AG' }],
    ['no telephone', { company: 'Holding', phone: '' }],
    ['a slip in the name', { company: 'Hodling GmbH' }],
  ])('one of them twice is one party: %s', (_, again) => {
    expect(findDuplicates([...firms, group(0, again)]).clusters).toEqual([[0, 360]]);
  });
});

describe('branches of one firm', () => {
  const branch = (more: Row): Row => ({
    company: 'Argus Elektro GmbH',
    phone: '+48 22 8123456',
    email: 'info@argus-elektro.example',
    website: 'www.argus-elektro.example',
    street: '14 Harbour Lane',
    postalCode: '80331',
    city: 'Gdynia',
    ...more,
  });
  const home = branch({});
  const away = branch({ street: '3 Mill Square', postalCode: '20095', city: 'Opole' });
  const strangers = firms.filter((_, i) => i % 3 === 0).map((row): Row => ({ ...row, email: '' }));

  it.each<[string, Row, Row]>([
    ['one switchboard, one site, one info@', home, away],
    ['named after its city', home, { ...away, company: 'Argus Elektro GmbH, Opole' }],
    ['no street', home, { ...away, street: '' }],
    ['no postal code', { ...home, postalCode: '' }, away],
  ])('in two cities are looked at: %s', (_, one, other) => {
    const matching = findDuplicates([one, other, ...strangers]);
    expect(matching.clusters).toEqual([]);
    expect(matching.explain(0, 1).verdict).toBe('review');
  });

  it('are not made one by a row without an address', () => {
    const nowhere = branch({ street: '', postalCode: '', city: '' });
    for (const rows of [
      [home, away, nowhere],
      [nowhere, away, home],
    ]) {
      const { clusters } = findDuplicates([...rows, ...strangers]);
      const place = (row: Row) => clusters.findIndex((cluster) => cluster.includes(rows.indexOf(row)));
      expect(place(home) === -1 || place(home) !== place(away)).toBe(true);
    }
  });

  it.each<[string, Row]>([
    ['another street of the city', { street: '88 Oak Road', postalCode: '80335' }],
    ['no address', { street: '', postalCode: '', city: '' }],
    ['a mailbox of one person', { email: 'e.argus@argus-elektro.example' }],
  ])('one of them twice is one party: %s', (_, again) => {
    expect(findDuplicates([home, { ...home, ...again }, ...strangers]).clusters).toEqual([[0, 1]]);
  });
});

it('two of one family at the mailbox and the telephone of their firm stay two', () => {
  const FIRST = ['Anna', 'Boris', 'Carla', 'David', 'Elena', 'Felix'];
  const contacts: Row[] = Array.from({ length: 80 }, (_, i) => ({
    company: `${ROOTS[i % 20]}${ENDS[Math.floor(i / 20)]} Ltd`,
    firstName: FIRST[i % 6],
    lastName: `${['Abel', 'Brandt', 'Costa', 'Dumont', 'Lund'][i % 5]}${['', 'son', 'mann'][i % 3]}`,
    email: i % 4 === 0 ? `info@firm${i}.example` : `box${i * 17}@firm${i}.example`,
    phone: `+44 20 ${70000000 + i * 123457}`,
  }));
  const firm = { company: 'Hay Ltd', email: 'sales@hay.example', phone: '+44 20 79460333' };
  const both = ['Jo', 'Mo'].map((firstName): Row => ({ ...firm, firstName, lastName: 'Hay' }));
  expect(findDuplicates([...both, ...contacts]).clusters).toEqual([]);
});

describe('firms known by name and site alone', () => {
  const SYLLABLES = ['al', 'ber', 'cor', 'dun', 'eki', 'fos', 'gra', 'hil', 'ino', 'jur'];
  const nameOf = (i: number): string =>
    [0, 1, 2, 3].map((place) => SYLLABLES[Math.floor((i * 7919) / 10 ** place) % 10]).join('');
  const list = (count: number, more: (i: number) => Row = () => ({})): Row[] =>
    Array.from({ length: count }, (_, i) => ({
      company: `${nameOf(i)} Trade`,
      website: `https://www.${nameOf(i)}.example/`,
      ...more(i),
    }));
  const one: Row = { company: 'Kowal Serwis Sp. z o.o.', website: 'https://www.kowalserwis.example/' };

  it.each([
    ['the site linked another way', 200, { company: 'Kowal Serwis', website: 'kowalserwis.example/kontakt' }],
    ['a slip in the name', 200, { company: 'Kowal Servis', website: 'http://kowalserwis.example' }],
    ['a long list', 9000, { company: 'Kowal Serwis', website: 'kowalserwis.example' }],
  ])('are one party: %s', (_, count, other) => {
    expect(findDuplicates([one, other, ...list(count)]).clusters).toEqual([[0, 1]]);
  });

  it.each([
    ['another name', { company: 'Meble Nowak', website: 'kowalserwis.example' }],
    ['another site', { company: 'Kowal Serwis', website: 'kowal-serwis-opole.example' }],
  ])('are not one party: %s', (_, other) => {
    expect(findDuplicates([one, other, ...list(200)]).clusters).toEqual([]);
  });

  it.each([
    ['with', (i: number): Row => ({ company: `${nameOf(i)} Trade` })],
    ['without', (): Row => ({ company: '' })],
  ])('their people are parties of their own, %s the name of the firm', (_, firm) => {
    const people = ['Anna', 'Robert', 'Hanna', 'Jakub'].flatMap((firstName, p) =>
      list(60, (i) => ({ ...firm(i), firstName, lastName: nameOf(i * 4 + p + 300), city: nameOf(i + 900) })),
    );
    expect(findDuplicates(people).clusters).toEqual([]);
  });
});

describe('colleagues of one first name', () => {
  const SYLLABLES = ['ba', 'de', 'fi', 'go', 'hu', 'ka', 'le', 'mi', 'no', 'pu', 'ra', 'se'];
  const word = (i: number): string =>
    [i % 12, ((i / 12) | 0) % 12, (i * 5 + 3) % 12].map((at) => SYLLABLES[at]).join('');
  const contact = (i: number, firm: number, more: Row = {}): Row => {
    const [first, last, name] = [word(i * 3), word(i * 7 + 1), `${word(firm * 11)}${firm}`];
    return {
      ...group(firm, { company: 'GmbH' }),
      company: `${name} GmbH`,
      website: `www.${name}.example`,
      phone: i % 2 === 0 ? `+48 ${600100000 + firm * 7919}` : `+48 ${700100000 + i * 3571}`,
      firstName: first,
      lastName: last,
      email: `${first}.${last}@${name}.example`,
      ...more,
    };
  };
  const contacts = Array.from({ length: 900 }, (_, i) => contact(i, (i / 3) | 0));
  // A tenth is there twice, some under the name of a husband.
  const twice = contacts
    .filter((_, i) => i % 10 === 0)
    .map((row, i): Row => (i % 5 === 0 ? { ...row, lastName: word(i * 31 + 5), phone: '' } : { ...row, street: '' }));
  const one = contact(901, 7, { firstName: 'Laurent', lastName: 'Moreau', email: 'laurent.moreau@bank.example' });
  const other = contact(903, 7, { firstName: 'Laurent', lastName: 'Girard', email: 'l.girard@bank.example' });
  const verdictOf = (a: Row, b: Row): string => {
    const rows = [...contacts, ...twice, a, b];
    return findDuplicates(rows).explain(rows.length - 2, rows.length - 1).verdict;
  };

  it.each<[string, Row, Row]>([
    ['a mailbox and a line of his own each', one, other],
    ['a mailbox each, one switchboard', { ...one, phone: '+48 221234567' }, { ...other, phone: '+48 221234567' }],
  ])('are two: %s', (_, a, b) => {
    expect(verdictOf(a, b)).not.toBe('match');
  });

  it('are one where the mailbox is', () => {
    expect(verdictOf(one, { ...one, lastName: 'Moreau-Girard' })).toBe('match');
    expect(verdictOf(one, { ...one, email: '', phone: '' })).toBe('match');
  });
});
