import { describe, expect, it } from 'vitest';
import { bigramSimilarity } from '../../src/text/qgrams.ts';

describe('bigramSimilarity', () => {
  it('the textbook pair', () => expect(bigramSimilarity('night', 'nacht')).toBe(0.25));
  it('equal texts', () => expect(bigramSimilarity('aaaa', 'aaaa')).toBe(1));
  it('repeated pairs count as often as they stand', () => expect(bigramSimilarity('aaaa', 'aa')).toBe(0.5));
  it('one letter has no pair', () => expect(bigramSimilarity('a', 'ab')).toBe(0));
  it('two empty texts share nothing', () => expect(bigramSimilarity('', '')).toBe(0));
});
