import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkName } from '../../../src/fields/name/index.ts';
import { parseName } from '../../../src/fields/name/parse.ts';
import { runs } from '../../support/runs.ts';

const WORDS = [
  'Nowak',
  'Żółć',
  'Иванов',
  "O'Neill",
  'Jean-Luc',
  'García',
  'Doe',
  'Bond',
  'Nagy',
  'István',
  'Kim',
  'Nguyen',
  'Van',
  'Dr',
  'Gmbh',
  'Test',
  'Qwerty',
  'Aaa',
  'Xvbt',
  'Ng',
  'Gr',
  'Mouse',
  'nowak',
  'NOWAK',
  'Nowak2',
  'Nowak,',
  'I',
  'Jr',
  'Li',
  'Anna Maria',
  'Müller',
] as const;

describe('an initial before a word', () => {
  test('is read as the whole parse reads it, with the verdict of the whole check', () => {
    const initial = fc.constantFrom(...'ABDIJLMOPXYŻÓАДІПЯaяп1');
    const word = fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }));
    fc.assert(
      fc.property(initial, fc.constantFrom('. ', '.', '  ', ' '), word, (letter, gap, rest) => {
        const text = `${letter}${gap}${rest}`;
        const quick = checkName(text);
        // Names whose order is declared are always taken apart.
        const whole = checkName(text, { order: 'familyFirst' });
        expect([quick.verdict, quick.value, quick.issues, quick.repair]).toEqual([
          whole.verdict,
          whole.value,
          whole.issues,
          whole.repair,
        ]);
        if (quick.verdict === 'ok' && quick.value === text) expect(quick.parts).toEqual(parseName(text, 'auto').parts);
      }),
      runs(2000),
    );
  });

  test.each([
    ['A. Nowak', 'A.', 'Nowak'],
    ['Я. Левченко', 'Я.', 'Левченко'],
    ["J. O'Neill", 'J.', "O'Neill"],
  ])('%s', (name, first, last) => {
    expect(checkName(name)).toMatchObject({ verdict: 'ok', value: name, parts: { first, last, middle: null } });
  });
});
