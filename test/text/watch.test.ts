import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashStep, hashWord, isWatched, watch } from '../../src/text/watch.ts';
import { runs } from '../support/runs.ts';

const word = fc.string({ unit: 'binary', maxLength: 20 });

describe('watch', () => {
  test('never says no to a word it was given', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 50 }), (words) => {
        const table = watch(words.map(hashWord));
        for (const one of words) expect(isWatched(table, hashWord(one))).toBe(true);
      }),
      runs(200),
    );
  });

  test('a hash grown letter by letter is that of the whole word', () => {
    fc.assert(
      fc.property(word, word, (start, end) => {
        let hash = hashWord(start);
        for (let i = 0; i < end.length; i++) hash = hashStep(hash, end.charCodeAt(i));
        expect(hash).toBe(hashWord(start + end));
      }),
      runs(200),
    );
  });

  test('says no to nearly every other word', () => {
    const table = watch(['gmbh', 'ltd', 'srl'].map(hashWord));
    let yes = 0;
    for (let i = 0; i < 10_000; i++) if (isWatched(table, hashWord(`word${i}`))) yes++;
    expect(yes).toBeLessThan(10);
  });

  test('an empty table knows nothing, not even the empty word', () => {
    expect(isWatched(watch([]), hashWord(''))).toBe(false);
  });
});
