import { describe, expect, it } from 'vitest';
import { findDuplicates } from '../../../src/match/index.ts';
import type { Row } from '../../../src/model/index.ts';

const FIRST = ['Anna', 'Boris', 'Carla', 'David', 'Elena', 'Felix'];
const LAST = ['Abel', 'Brandt', 'Costa', 'Dumont', 'Eriksen', 'Fontana', 'Gorski', 'Ilves', 'Jansen', 'Lund'];
const others: Row[] = Array.from({ length: 60 }, (_, i) => ({
  name: `${FIRST[i % 6]} ${LAST[Math.floor(i / 6)]}`,
  email: `box${i * 17}@provider${i}.example`,
  phone: `+48 ${600100000 + i * 7919317}`,
}));

function match(...rows: Row[]) {
  return findDuplicates([...rows.map((row) => ({ email: '', phone: '', ...row })), ...others]);
}

describe('a family name and two initials', () => {
  const phone = '+7 916 123-45-67';
  it.each([
    ['and the name in full', 'Иванов И.И.', 'Иванов Иван Иванович'],
    ['and the name in its other order', 'Иванов И. И.', 'Иван Иванович Иванов'],
    ['in Latin', 'Smith J.P.', 'John Paul Smith'],
  ])('%s, with one telephone', (_, one, other) => {
    expect(match({ name: one, phone }, { name: other, phone }).clusters).toEqual([[0, 1]]);
  });
  it('and a given name alone, which may be the wife’s, are looked at', () => {
    expect(match({ name: 'Сидоров А.Н.', phone }, { name: 'Алексей Сидоров', phone }).explain(0, 1).verdict).toBe(
      'review',
    );
  });
  it('and another name stay two', () => {
    expect(match({ name: 'Иванов И.И.', phone }, { name: 'Иванов Олег Иванович', phone }).clusters).toEqual([]);
  });
});

it('a name turned around is one, however much its two words look alike', () => {
  const phone = '+33 622 58 90 35';
  const { clusters, explain } = match(
    { name: 'Marie Martin', phone },
    { name: 'Martin, Marie', phone },
    { name: 'Martin Marie', phone },
  );
  expect(clusters).toEqual([[0, 1, 2]]);
  expect(explain(0, 2).parts.find((part) => part.comparison === 'family name')?.level).toBe('swapped');
});

it('one telephone beside a name turned around has one holder', () => {
  const phone = '+48 700 123 457';
  expect(match({ name: 'Anna Weber', phone }, { name: 'Weber Anna', phone }).clusters).toEqual([[0, 1]]);
});

describe('two names alike at one mailbox of a house', () => {
  const email = 'familie.huber@post.example';
  it('are for a person to look at, where they are two known names', () => {
    const matching = match({ name: 'Petra Huber', email }, { name: 'Peter Huber', email });
    expect(matching.clusters).toEqual([]);
    expect(matching.explain(0, 1).verdict).toBe('review');
  });
  it.each([
    ['a slip of one letter', 'Jean Huber', 'Jen Huber'],
    ['a short form', 'Maximilian Huber', 'Max Huber'],
    ['another spelling', 'Stefan Huber', 'Stephan Huber'],
  ])('are one party: %s', (_, one, other) => {
    expect(match({ name: one, email }, { name: other, email }).clusters).toEqual([[0, 1]]);
  });
});
