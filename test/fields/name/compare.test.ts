import { describe, expect, it } from 'vitest';
import { compareNames, NAME_LEVELS, type PreparedName } from '../../../src/fields/name/compare.ts';

const name = (key: string, groups: readonly string[] | null = null): PreparedName => ({
  key,
  tokens: key.split(' '),
  groups,
});
const CASES: readonly [string, string, string][] = [
  ['', 'anna', 'missing'],
  ['anna', 'anna', 'exact'],
  ['katherine', 'kahterine', 'near'],
  ['anna maria', 'anna', 'part'],
  ['garcia lopez', 'garcia', 'part'],
  ['alexander', 'alex', 'part'],
  ['johnson', 'jonsen', 'similar'],
  ['j', 'john', 'initial'],
  ['j p', 'jean pierre', 'initial'],
  ['lachlan', 'latakan', 'faint'],
  ['mhd', 'muhammed', 'near'],
  ['fisl', 'faisal', 'near'],
  ['zajcev', 'zaytsev', 'near'],
  ['kaylee', 'keeley', 'faint'],
  ['darla', 'darlene', 'faint'],
  ['james d', 'james p', 'similar'],
  ['& john mary', '& john mary', 'exact'],
  ['& john mary', 'john', 'faint'],
  ['& john mary', 'karl', 'different'],
  ['morris i', 'morris ii', 'different'],
  ['guest 12', 'guest 13', 'different'],
  ['kunde4711', 'kunde4712', 'different'],
  ['sm1th', 'smith', 'near'],
  ['karl heinz', 'karl gustav', 'different'],
  ['j', 'karl', 'different'],
  ['ion', 'ana', 'different'],
];

describe('compareNames', () => {
  for (const [a, b, level] of CASES) {
    it(`${a || 'nothing'} and ${b}: ${level}`, () => {
      expect(NAME_LEVELS[compareNames(name(a), name(b))]).toBe(level);
      expect(NAME_LEVELS[compareNames(name(b), name(a))]).toBe(level);
    });
  }
  it('two forms of one name', () => {
    const [ann, anna] = [name('ann', ['anna']), name('ann lee', ['anna'])];
    expect(NAME_LEVELS[compareNames(ann, anna)], 'a word more is no nickname').toBe('part');
    expect(NAME_LEVELS[compareNames(name('bill', ['william']), name('will', ['william', 'wilhelm']))]).toBe('nickname');
  });
});
