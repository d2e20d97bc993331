import { describe, expect, it } from 'vitest';
import { findDuplicates } from '../../../src/match/index.ts';
import type { Row } from '../../../src/model/index.ts';

describe('a mailbox alone', () => {
  const mailbox = (i: number): string => `u${i * 7919}.box${i}@${['gmail.com', 'yahoo.com', 'gmx.de'][i % 3]}`;
  const list = (rows: number, more: (i: number) => Row = () => ({})): Row[] =>
    Array.from({ length: rows }, (_, i) => ({ email: mailbox(i), ...more(i) }));
  it.each([300, 3_000, 30_000])('is one party in another spelling among %i', (rows) => {
    const others = list(rows);
    others.push({ email: ` ${mailbox(7).toUpperCase()} ` });
    expect(findDuplicates(others).clusters).toEqual([[7, rows]]);
  });

  it('is one party where one of the two rows has no name', () => {
    const named = list(30_000, (i) => ({ firstName: ['Anna', 'Bob', 'Carl', 'Dora', 'Emil'][i % 5] }));
    named.push({ email: mailbox(7), firstName: '' });
    expect(findDuplicates(named).clusters).toEqual([[7, 30_000]]);
  });

  it('without a name is one of two people at it, and does not make one of them', () => {
    const others = list(300, (i) => ({
      firstName: ['Anna', 'Bob', 'Carl', 'Dora', 'Emil'][i % 5],
      lastName: `${['Ab', 'Br', 'Co', 'Du', 'Er', 'Fo'][i % 6]}${['el', 'and', 'sta', 'mont', 'iks'][((i / 6) | 0) % 5]}${i}`,
    }));
    const email = 'ann@small.example';
    const shared: Row[] = [
      { email, firstName: '', lastName: '' },
      { email, firstName: 'Ann', lastName: 'Lee' },
      { email, firstName: 'Jorge', lastName: 'Ramires' },
    ];
    const { clusters, review } = findDuplicates([...shared, ...others]);
    expect(clusters).toHaveLength(1);
    expect(clusters[0]).toHaveLength(2);
    expect(clusters[0]).toContain(0);
    expect(review.length).toBeGreaterThan(0);
  });

  it('is none where a letter differs', () => {
    const others = list(3_000);
    others.push({ email: 'anna.koch@firm.example' }, { email: 'hanna.koch@firm.example' });
    expect(findDuplicates(others).clusters).toEqual([]);
  });
});

describe('a mailbox with names beside it', () => {
  const SYLLABLES = ['ba', 'de', 'fi', 'go', 'hu', 'ka', 'le', 'mi', 'no', 'pu', 'ra', 'se', 'ti', 'vo', 'wa', 'ze'];
  const word = (i: number): string => [i % 16, (i >> 4) % 16, (i >> 8) % 16].map((at) => SYLLABLES[at]).join('');
  const people = Array.from({ length: 20_000 }, (_, i): Row => {
    const [firstName, lastName] = [word((i * 7) % 400), word(i * 13)];
    return { firstName, lastName, email: `${firstName}.${lastName}${i % 7 === 0 ? '' : i}@mail${i % 5}.example` };
  });
  const verdict = (one: Row, other: Row): string =>
    findDuplicates([...people, one, other]).explain(20_000, 20_001).verdict;
  const lorenz: Row = { firstName: 'Lorenz', lastName: 'Weidinger', email: 'lorenz.weidinger@mail1.example' };

  it.each<[string, Row]>([
    ['a slip in the name', { lastName: 'Weidiger' }],
    ['the names in each other’s place', { firstName: 'Weidinger', lastName: 'Lorenz' }],
    ['an initial', { firstName: 'L.' }],
  ])('is one party in a long list: %s', (_, again) => {
    expect(verdict(lorenz, { ...lorenz, ...again })).toBe('match');
  });

  it.each<[string, Row, Row]>([
    [
      'one first name at two domains',
      { firstName: 'Lorenz', lastName: 'Weidinger', email: 'lorenz@weidinger.example' },
      { firstName: 'Lorenz', lastName: 'Marten', email: 'lorenz@haus.example' },
    ],
    [
      'initials of two in a family',
      { firstName: '', lastName: 'Weidinger', email: 'mweidinger@mail1.example' },
      { firstName: 'Sonja', lastName: 'Weidinger', email: 'sweidinger@mail1.example' },
    ],
    [
      'the family name’s letter behind a first name',
      { firstName: 'Lorenz', lastName: 'Weidinger', email: 'lorenz@mail1.example' },
      { firstName: 'Lorenz', lastName: 'Marten', email: 'lorenzm@mail1.example' },
    ],
  ])('is two parties: %s', (_, one, other) => {
    expect(verdict(one, other)).not.toBe('match');
  });

  it.each([100, 600, 2_000])('of one of a couple whose names look faintly alike, among %i', (rows) => {
    const colin: Row = { firstName: 'Colin', lastName: 'Weidinger', email: 'colin.weidinger@mail1.example' };
    const list = [...people.slice(0, rows), colin, { ...colin, firstName: 'Gillian' }];
    const { explain } = findDuplicates(list);
    expect(explain(rows, rows + 1).verdict).toBe('review');
    expect(findDuplicates([...list, { ...colin, lastName: 'Weidiger' }]).clusters).toEqual([[rows, rows + 2]]);
  });
});
