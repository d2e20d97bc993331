import { describe, expect, it } from 'vitest';
import { haveSameWords } from '../../../src/match/compare/sameWords.ts';

describe('haveSameWords', () => {
  it.each([
    ['family name first, and last', 'huynh thu yen', 'yen thu huynh', true],
    ['a name of two syllables, parted and turned', 'park jun seo', 'junseo park', true],
    ['parted, not turned', 'kim min jun', 'kim minjun', true],
    ['another word', 'huynh thu yen', 'yen thi huynh', false],
    ['a word more', 'huynh thu yen', 'yen huynh', false],
    ['the same letters in other words', 'lena marin', 'marla nine', false],
    ['one word', 'seo', 'ose', false],
  ])('%s', (_why, a, b, same) => {
    expect(haveSameWords(a, b)).toBe(same);
    expect(haveSameWords(b, a)).toBe(same);
  });
});
