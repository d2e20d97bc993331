import { describe, expect, test } from 'vitest';
import { skeletonOf } from '../../src/text/skeleton.ts';

describe('the consonants of a word', () => {
  test.each([
    ['other vowels', 'kaylee', 'keeley'],
    ['no vowels', 'mhd', 'muhammed'],
    ['two schemes of transliteration', 'zajcev', 'zaytsev'],
    ['German and English ones', 'zajtsev', 'saitzew'],
    ['two languages', 'moscow', 'moskva'],
    ['Polish and English', 'warszawa', 'warsaw'],
    ['hard c', 'cracow', 'krakow'],
    ['doubled letters', 'siddiqui', 'sdiqi'],
  ])('are the same: %s', (_why, a, b) => {
    expect(skeletonOf(a)).not.toBe(0);
    expect(skeletonOf(a)).toBe(skeletonOf(b));
  });

  test.each([
    ['another consonant', 'mark', 'marsha'],
    ['a vowel at the beginning', 'lena', 'elena'],
    ['the same letters in another order', 'parts', 'sprat'],
  ])('differ: %s', (_why, a, b) => {
    expect(skeletonOf(a)).not.toBe(skeletonOf(b));
  });

  test.each(['', 'al', 'nina', 'anna', 'жук', 'ann lee', 'x'.repeat(41)])('say nothing: %s', (word) => {
    expect(skeletonOf(word)).toBe(0);
  });
});
