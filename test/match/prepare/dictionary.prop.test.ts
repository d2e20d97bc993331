import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Dictionary, hashUnits } from '../../../src/match/prepare/dictionary.ts';
import { WordSet } from '../../../src/match/prepare/wordSet.ts';
import { runs } from '../../support/runs.ts';

const text = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom('', 'a', 'ann lee', 'x'.repeat(9000), '\uD800', 'ł#12'),
);

test('every text has one number, and the number gives it back', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 400 }), (texts) => {
      const dictionary = new Dictionary();
      const ids = texts.map((one) => dictionary.intern(one));
      expect(ids.map((id) => dictionary.textOf(id))).toEqual(texts);
      expect(texts.map((one) => dictionary.intern(one))).toEqual(ids);
      expect(dictionary.size).toBe(new Set(texts).add('').size);
      expect(ids.map((id) => dictionary.lengthOf(id))).toEqual(texts.map((one) => one.length));
    }),
    runs(300),
  );
});

test('a text holds what its string includes', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 20 }), text, fc.nat(12), (texts, part, place) => {
      const dictionary = new Dictionary();
      const parts = new Dictionary();
      const ids = texts.map((one) => dictionary.intern(one));
      const id = parts.intern(part);
      texts.forEach((one, i) => {
        expect(dictionary.holds(ids[i]!, 32)).toBe(one.includes(' '));
        expect(dictionary.holdsAt(ids[i]!, place, parts, id)).toBe(one.length >= place && one.startsWith(part, place));
      });
    }),
    runs(300),
  );
});

test('a set of words has its words and no other', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { maxLength: 60 }), text, (words, other) => {
      const set = new WordSet(new Set(words));
      for (const word of [...words, other]) {
        const wide = new Uint16Array(word.length + 2);
        for (let i = 0; i < word.length; i++) wide[i + 1] = word.charCodeAt(i);
        expect(set.has(wide, 1, word.length + 1)).toBe(word !== '' && words.includes(word));
      }
    }),
    runs(300),
  );
});

test('equal units hash alike wherever they stand', () => {
  const units = Uint16Array.of(1, 2, 3, 1, 2, 3);
  expect(hashUnits(units, 0, 3)).toBe(hashUnits(units, 3, 6));
  expect(hashUnits(units, 0, 3)).not.toBe(hashUnits(units, 1, 4));
});
