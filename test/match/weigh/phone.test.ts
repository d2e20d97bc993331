import { describe, expect, it } from 'vitest';
import { findDuplicates } from '../../../src/match/index.ts';
import type { Row } from '../../../src/model/index.ts';

describe('a telephone alone', () => {
  const number = (i: number): string => String(600_000_000 + i * 7919);
  const list = (rows: number, more: (i: number) => Row = () => ({})): Row[] =>
    Array.from({ length: rows }, (_, i) => ({ phone: `+48${number(i)}`, ...more(i) }));

  it.each([300, 3_000, 30_000])('is one party in another spelling among %i', (rows) => {
    const others = list(rows);
    others.push({ phone: `0048 ${number(7).replace(/(\d{3})(?=\d)/g, '$1 ')}` });
    expect(findDuplicates(others).clusters).toEqual([[7, rows]]);
  });

  it.each([300, 30_000])('is worth a look where one of the two rows has no name, among %i', (rows) => {
    const named = list(rows, (i) => ({ firstName: ['Anna', 'Bob', 'Carl', 'Dora', 'Emil'][i % 5] }));
    named.push({ phone: number(7), firstName: '' });
    const { clusters, review } = findDuplicates(named);
    expect(clusters).toEqual([]);
    expect(review.map(({ left, right }) => [left, right])).toEqual([[7, rows]]);
  });

  it.each([300, 30_000])('makes no party of two firms at one switchboard, among %i', (rows) => {
    const syllables = ['al', 'ber', 'cor', 'dun', 'eki', 'fos', 'gra', 'hil', 'ino', 'jur'];
    const name = (i: number): string =>
      [0, 1, 2, 3, 4].map((place) => syllables[Math.floor(i / 10 ** place) % 10]).join('');
    const firms = list(rows, (i) => ({ company: name(i) }));
    firms.push({ phone: number(7), company: 'Meble Nowak' });
    expect(findDuplicates(firms).clusters).toEqual([]);
  });
});
