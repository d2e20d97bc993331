import { describe, expect, it } from 'vitest';
import { phonetic } from '../../src/text/phonetic.ts';

const SAME: readonly [string, string, string][] = [
  ['schmidt', 'szmit', 'German and Polish spelling'],
  ['kowalski', 'kovalsky', 'w and v, y and i'],
  ['philip', 'filip', 'ph and f'],
  ['catherine', 'katherine', 'c and k'],
  ['ivanov', 'iwanow', 'two ways to write Russian'],
];

describe('phonetic', () => {
  for (const [a, b, why] of SAME) it(why, () => expect(phonetic(a)).toBe(phonetic(b)));
  it('other consonants sound different', () => expect(phonetic('popa')).not.toBe(phonetic('rossi')));
  it('nothing in, nothing out', () => expect(phonetic('')).toBe(''));
  it('at most six sounds of a very long word', () =>
    expect(phonetic('brtk'.repeat(10_000)).length).toBeLessThanOrEqual(6));
});
