import { describe, expect, it } from 'vitest';
import { findDuplicates } from '../../../src/match/index.ts';
import type { Matching, Row } from '../../../src/model/index.ts';

/** Three hundred people, each in a house of their own. */
const LAST = ['Abel', 'Brandt', 'Costa', 'Dumont', 'Eriksen', 'Fontana', 'Gorski', 'Ilves', 'Jansen', 'Lund'];
const FIRST = ['Anna', 'Boris', 'Carla', 'David', 'Elena', 'Felix'];
const neighbours: Row[] = Array.from({ length: 300 }, (_, i) => ({
  firstName: FIRST[i % 6],
  lastName: LAST[Math.floor(i / 6) % 10],
  birthday: `19${30 + ((i * 7) % 60)}-0${1 + (i % 9)}-${10 + ((i * 5) % 19)}`,
  street: `${['Oak', 'Elm', 'Ash', 'Pine', 'Birch'][i % 5]} Road ${3 + i * 2}`,
  postalCode: `${10000 + i * 911}`,
  city: ['Lublin', 'Torun', 'Gdynia', 'Opole'][i % 4],
  phone: '',
  email: '',
  sex: i % 2 === 0 ? 'f' : 'm',
}));
const home: Row = { lastName: 'Thackeray', street: 'Orchard Close 12', postalCode: '38655', city: 'Oxford' };

function match(...rows: Row[]): Matching {
  return findDuplicates([...rows.map((row) => ({ ...home, phone: '', email: '', ...row })), ...neighbours]);
}

describe('one name in one house', () => {
  const father = { firstName: 'Matthew', sex: 'm', birthday: '1951-04-14' };
  const son = { firstName: 'Matthew', sex: 'm', birthday: '1987-11-02' };
  it.each([
    ['father and son, of whom nobody wrote Jr.', father, son],
    ['with a telephone of his own each', { ...father, phone: '+48 601234567' }, { ...son, phone: '+48 512987654' }],
    ['only one of them a senior', { ...father, lastName: 'Thackeray Sr.' }, son],
    ['with one telephone', { ...father, phone: '+48 601234567' }, { ...son, phone: '+48 601234567' }],
    [
      'with one telephone, and no street for the son',
      { ...father, phone: '+48 601234567' },
      { ...son, phone: '+48 601234567', street: '' },
    ],
  ])('is looked at: %s', (_, one, other) => {
    const matching = match(one, other);
    expect(matching.clusters).toEqual([]);
    expect(matching.explain(0, 1).verdict).toBe('review');
  });

  it.each([
    ['one birthday', father, { ...father, phone: '+48 601234567' }],
    ['a day and a month that changed places', father, { ...father, birthday: '1951-14-04' }],
    ['a birthday that one of them lacks', father, { ...father, birthday: '' }],
    [
      'one telephone, and birthdays too near for two generations',
      { ...father, phone: '+48 601234567' },
      { ...father, phone: '+48 601234567', birthday: '1959-07-21' },
    ],
    ['one mailbox', { ...father, email: 'mt@web.example' }, { ...son, email: 'mt@web.example' }],
  ])('is one party: %s', (_, one, other) => {
    expect(match(one, other).clusters).toEqual([[0, 1]]);
  });
});

describe('father and son with one telephone', () => {
  const father = { firstName: 'Matthew', birthday: '1951-04-14', phone: '+48 601234567' };
  const son = { ...father, birthday: '1987-11-02' };
  const ageless = { ...father, birthday: '' };
  it.each<[string, Row[]]>([
    ['between them', [father, ageless, son]],
    ['before them', [ageless, son, father]],
    ['behind a copy of one', [father, { ...father, street: '' }, son, ageless]],
  ])('are not made one by a row without a birthday: %s', (_, rows) => {
    const { clusters } = match(...rows);
    const place = (row: Row) => clusters.findIndex((cluster) => cluster.includes(rows.indexOf(row)));
    expect(place(father) === -1 || place(father) !== place(son)).toBe(true);
  });
});

describe('a club of families', () => {
  const CHILDREN = ['Uwe', 'Melanie', 'Jonas'];
  const child = (family: number, one: number): Row => ({
    firstName: CHILDREN[one],
    lastName: `${LAST[family % 10]}${['er', 'mann', 'hof', 'stein', 'berg', 'au', 'ing', 'sen', 'ke', 'ow'][(family / 10) | 0]}`,
    birthday: `20${10 + ((family + one * 4) % 12)}-0${1 + ((family + one) % 9)}-${10 + ((family * 5 + one * 7) % 19)}`,
    street: `${['Oak', 'Elm', 'Ash', 'Pine', 'Birch'][family % 5]} Road ${3 + family * 2}`,
    postalCode: `${10000 + family * 701}`,
    city: ['Lublin', 'Torun', 'Gdynia', 'Opole'][family % 4],
    phone: `+48 ${600100000 + family * 7919317}`,
    email: `parent${family}@${['mail', 'post', 'web'][family % 3]}.example`,
    section: ['judo', 'tennis', 'swimming'][(family + one) % 3],
  });
  const club = Array.from({ length: 100 }, (_, family) => CHILDREN.map((_name, one) => child(family, one))).flat();
  // Some came back years later, and nobody asked for the birthday again.
  const again = [0, 7, 21, 44, 62].map((family): Row => ({ ...child(family, 1), birthday: '', section: '' }));

  it('brothers and sisters under the mailbox of a parent stay apart, however many they are', () => {
    const { clusters } = findDuplicates([...club, ...again]);
    expect(clusters).toEqual([0, 7, 21, 44, 62].map((family, i) => [family * 3 + 1, 300 + i]));
  });
});

describe('donors, many of them couples', () => {
  const HE = ['Carl', 'Boris', 'David', 'Felix', 'Gregor', 'Henryk'];
  const SHE = ['Anna', 'Elena', 'Ruth', 'Irina', 'Judith', 'Ludmila'];
  const couple = (i: number) => {
    const family = `${LAST[i % 10]}${['er', 'mann', 'hof', 'stein', 'berg', 'au'][((i / 10) % 6) | 0]}${['a', 'o', 'i', 'u'][(i / 60) | 0]}`;
    const house: Row = {
      street: `${['Oak', 'Elm', 'Ash', 'Pine', 'Birch'][i % 5]} Road ${3 + i * 2}`,
      postalCode: `${10000 + i * 301}`,
      city: ['Lublin', 'Torun', 'Gdynia', 'Opole'][i % 4],
      phone: `+48 ${600100000 + i * 7919317}`,
    };
    const [he, she] = [HE[i % 6]!, SHE[(i * 5 + 2) % 6]!];
    const mine: Row = { ...house, email: `${he}.${family}${i}@post.example`.toLowerCase() };
    const both: Row = { name: `${he} & ${she} ${family}`, ...mine };
    return {
      turned: { ...both, name: `${she} and ${he} ${family}` },
      rows: [both, { name: `${he} ${family}`, ...mine }, { name: `${she} ${family}`, ...house, email: '' }],
    };
  };
  const donors = Array.from({ length: 200 }, (_, i) => couple(i).rows).flat();

  it('a couple is neither of the two, and the two are not one through it', () => {
    const twice = [3, 50, 111].map((i) => couple(i).turned);
    expect(findDuplicates([...donors, ...twice]).clusters).toEqual([3, 50, 111].map((i, at) => [i * 3, 600 + at]));
  });
  it('a person looks at the couple and the one whose mailbox it is', () => {
    const { explain } = findDuplicates(donors);
    expect([explain(0, 1).verdict, explain(1, 2).verdict]).toEqual(['review', 'different']);
  });
});

describe('an initial in a house of two', () => {
  const he: Row = { firstName: 'Horst' };
  const she: Row = { firstName: 'Hildegard' };
  const initial: Row = { firstName: 'H.' };
  it.each<[string, Row[]]>([
    ['between them', [he, initial, she]],
    ['before them', [initial, he, she]],
    ['twice', [initial, he, { ...initial, phone: '+48 601234567' }, she]],
  ])('joins no man and wife: %s', (_, rows) => {
    const { clusters } = match(...rows);
    const place = (row: Row) => clusters.findIndex((cluster) => cluster.includes(rows.indexOf(row)));
    expect(place(he) === -1 || place(he) !== place(she)).toBe(true);
  });

  it('is one party with the one whose letter it is', () => {
    const born = { birthday: '1951-04-14' };
    expect(match({ ...he, ...born }, { ...initial, ...born }, she).clusters).toEqual([[0, 1]]);
  });

  it('joins two spellings of one name', () => {
    expect(match({ firstName: 'Hildegard' }, initial, { firstName: 'Hildegart' }).clusters).toEqual([[0, 1, 2]]);
  });
});
