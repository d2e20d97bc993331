import { describe, expect, it } from 'vitest';
import { findDuplicates } from '../../../src/match/index.ts';
import type { Row } from '../../../src/model/index.ts';

const LAST = ['Abel', 'Brandt', 'Costa', 'Dumont', 'Eriksen', 'Fontana', 'Gorski', 'Ilves', 'Jansen', 'Lund'];
const ENDS = ['er', 'mann', 'hof', 'stein', 'berg', 'au', 'ing', 'sen', 'ke', 'ow'];
const HE = ['Carl', 'Boris', 'David', 'Felix', 'Gregor', 'Henryk', 'Connor'];
const SHE = ['Anna', 'Elena', 'Ruth', 'Irina', 'Judith', 'Ludmila', 'Corinna'];
const LETTERS = 'ABCDEGHJKLMNPRSTW';

/** Four hundred families of two, none of whom is there twice. */
function families(born: boolean): Row[] {
  return Array.from({ length: 400 }, (_, i): Row[] => {
    const house = {
      lastName: `${LAST[i % 10]}${ENDS[((i / 10) | 0) % 10]}${['', 'a', 'o', 'i'][(i / 100) | 0]}`,
      street: `${['Oak', 'Elm', 'Ash', 'Pine', 'Birch', 'Lime'][i % 6]} Road ${3 + i * 2}`,
      city: 'Lublin',
    };
    const year = 1940 + ((i * 7) % 50);
    // Every third couple is of an age, and every fifth shares a letter.
    const years = [year, year + (i % 3 === 0 ? 0 : 2 + (i % 4))];
    const letters = [LETTERS[i % 17], LETTERS[(i % 5 === 0 ? i : i * 3 + 1) % 17]];
    return [HE[i % 7]!, SHE[(i * 3 + 1) % 7]!].map((firstName, one) => ({
      firstName,
      middleName: letters[one],
      ...house,
      ...(born && { birthday: `${years[one]}-0${1 + ((i + one * 4) % 9)}-${10 + ((i * 5 + one * 7) % 19)}` }),
    }));
  }).flat();
}

function verdict(rows: readonly Row[], one: Row, other: Row): string {
  return findDuplicates([...rows, one, other]).explain(rows.length, rows.length + 1).verdict;
}

describe('a register of families', () => {
  it.each([true, false])('has no duplicates, with birthdays: %s', (born) => {
    const { clusters, review } = findDuplicates(families(born));
    expect(clusters).toEqual([]);
    expect(review.length).toBeLessThan(8);
  });

  const home: Row = { lastName: 'Thackeray', street: 'Orchard Close 12', city: 'Lublin' };
  it.each<[string, Row, Row, string]>([
    [
      'brothers with one patronymic',
      { firstName: 'Ivan', middleName: 'Petrovich' },
      { firstName: 'Oleg', middleName: 'Petrovich' },
      'different',
    ],
    [
      'father and son, by their middle letters',
      { firstName: 'Michael', middleName: 'J' },
      { firstName: 'Michael', middleName: 'W' },
      'review',
    ],
    [
      'one of the house whose first name nobody wrote',
      { firstName: '', middleName: 'J' },
      { firstName: 'Joanna', middleName: 'J' },
      'review',
    ],
    [
      'one person, with a letter or without',
      { firstName: 'Michael', middleName: 'J' },
      { firstName: 'Michael', middleName: '' },
      'match',
    ],
    [
      'one person, by a slip of the pen',
      { firstName: 'Michael', middleName: 'J' },
      { firstName: 'Micheal', middleName: 'J' },
      'match',
    ],
  ])('%s', (_, one, other, expected) => {
    expect(verdict(families(false), { ...home, ...one }, { ...home, ...other })).toBe(expected);
  });

  it('father and son share the middle letter, too', () => {
    const father = { ...home, firstName: 'Michael', middleName: 'J', birthday: '1951-04-14' };
    expect(verdict(families(true), father, { ...father, birthday: '1987-11-02' })).toBe('review');
  });
});

describe('a family firm', () => {
  const contacts = families(false).map(
    ({ firstName, lastName, street, city }, i): Row => ({
      name: `${firstName} ${lastName}`,
      company: `${lastName}${i} Bau GmbH`,
      vatId: `DE${100000000 + i * 48271}`,
      externalId: `K-${20000 + i * 3}`,
      street,
      city,
    }),
  );
  const firm: Row = { company: 'Thackeray Elektro GmbH', street: 'Orchard Close 12', city: 'Lublin' };
  it.each<[string, Row]>([
    ['tax number', { vatId: 'DE811569870' }],
    ['customer number', { externalId: 'K-99017' }],
  ])('has one %s: its people are looked at', (_, number) => {
    const [one, other] = ['Agnes Thackeray', 'Philip Thackeray'].map((name) => ({ name, ...firm, ...number }));
    expect(verdict(contacts, one!, other!)).not.toBe('match');
    expect(verdict(contacts, one!, { ...one!, street: '', company: '' })).toBe('match');
  });
});

describe('a number of the household', () => {
  const numbered = (head: string): Row[] =>
    families(false).map((row, i) => ({ ...row, [head]: `K-${20000 + (i >> 1) * 7}` }));

  it.each(['externalId', 'taxId', 'passportNo', 'IBAN'])('makes nobody one of its members: %s', (head) => {
    const rows = numbered(head);
    const { clusters, review } = findDuplicates(rows);
    expect([clusters, review.length < 8]).toEqual([[], true]);
    expect(findDuplicates([...rows, { ...rows[5], street: '' }]).clusters).toEqual([[5, 800]]);
  });

  it('is as good as a name in a short list of persons', () => {
    const rows = numbered('externalId').filter((_, i) => i % 2 === 0 && i < 80);
    const { clusters } = findDuplicates([...rows, { ...rows[5], street: '', city: '' }]);
    expect(clusters).toEqual([[5, 40]]);
  });

  it('goes with the model', () => {
    const { model } = findDuplicates(numbered('externalId'));
    const again = numbered('externalId').slice(0, 60);
    expect(findDuplicates(again, { model: JSON.parse(JSON.stringify(model)) }).clusters).toEqual([]);
  });
});
