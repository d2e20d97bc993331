import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { capitalize, capitalizeByRules } from '../../../src/fields/name/capitals.ts';
import { runs } from '../../support/runs.ts';

const WORDS =
  'anna nowak von der della garcía müller straße ştefan ștefan ırmak işık mix xiv lil will vii mcdonald macdonald mack phd esq ten иванов екатерина ёлкин αννα ŉa ǆemal o d al el ana li ng aj'.split(
    ' ',
  );
const word = fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }));
const gap = fc.constantFrom(' ', ' ', ' ', '  ', '-', "'", '. ', '');
const written = fc
  .array(fc.tuple(word, gap), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.map(([one, sign]) => one + sign).join(''));
const name = fc.oneof(
  written,
  written.map((text) => text.trim().toUpperCase()),
  written.map((text) => text.trim().toLowerCase()),
);

describe('capitals', () => {
  test('the quick look says what the rules say', () => {
    fc.assert(
      fc.property(name, (text) => {
        const quick = capitalize(text);
        // Text with capitals of its own comes back as it is; only the quick look knows that it has.
        if (quick.value === text) return;
        expect(quick).toEqual(capitalizeByRules(text, text.toLowerCase()));
      }),
      runs(2_000),
    );
  });

  test.each([
    ['MARIA ROSSI', 'Maria Rossi'],
    ['екатерина кузнецова', 'Екатерина Кузнецова'],
    ['ANNA MARIA NOWAK', 'Anna Maria Nowak'],
    ['ŁUCJA ŻÓŁĆ', 'Łucja Żółć'],
  ])('%s has one way to be written', (text, value) => {
    expect(capitalize(text)).toEqual({ value, certain: true });
  });
});
