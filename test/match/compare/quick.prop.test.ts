import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nicknameGroups } from '../../../src/fields/name/index.ts';
import { comparerOf, nameComparer } from '../../../src/match/compare/kernels.ts';
import { bits, profileValues } from '../../../src/match/compare/profile.ts';
import { KIND_CODES, quickLevel, UNSETTLED } from '../../../src/match/compare/quick.ts';
import { Dictionary } from '../../../src/match/prepare/dictionary.ts';
import type { Feature } from '../../../src/match/prepare/prepare.ts';
import { type FeatureKind, KIND_TABLES } from '../../../src/match/tables.ts';
import { roleAccounts } from '../../../src/reference/roleAccounts.ts';
import { runs } from '../../support/runs.ts';

const word = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'b', 'e', 'n', 'r', 's'), minLength: 1, maxLength: 9 }),
  fc.string({ unit: fc.constantFrom('a', 'é', 'ж', '语', 'k'), minLength: 1, maxLength: 5 }),
  fc.constantFrom('william', 'bill', 'kate', 'katherine', 'j', 'anna', 'info', 'müller', 'schmidt', 'logistik'),
);
const words = fc.array(word, { minLength: 1, maxLength: 3 }).map((some) => some.join(' '));
const digits = fc.string({ unit: fc.constantFrom('0', '1', '2', '3'), minLength: 1, maxLength: 12 });
const day = fc.tuple(
  fc.constantFrom('1980', '1981', '1890'),
  fc.constantFrom('00', '03', '04', '12'),
  fc.constantFrom('00', '03', '04', '21'),
);
const mailbox = fc.tuple(
  fc.oneof(
    word,
    fc.tuple(word, digits).map((some) => some.join('')),
  ),
  fc.constantFrom('@x.com', '@y.com', '@x.co', ''),
);
const street = fc
  .tuple(fc.oneof(words, fc.constant('')), fc.constantFrom('#', '#1', '#12', '#12a'))
  .map((some) => some.join(''));

const VALUES: Readonly<Partial<Record<FeatureKind, fc.Arbitrary<string>>>> = {
  given: words,
  family: words,
  email: mailbox.map((some) => some.join('')),
  phone: digits,
  taxId: fc.oneof(digits, words),
  birthday: fc.oneof(
    day.map((some) => some.join('')),
    digits,
  ),
  street,
  postal: fc.oneof(digits, word),
  city: words,
  company: words,
  text: fc.oneof(words, digits),
};

/** Half of the pairs are one value and the same value after a few edits: strangers alone would try little. */
function pairOf(value: fc.Arbitrary<string>): fc.Arbitrary<[string, string]> {
  const edited = fc
    .tuple(value, fc.array(fc.tuple(fc.nat(12), fc.constantFrom('', 'a', 'e', '1', ' ')), { maxLength: 3 }))
    .map(([text, edits]): [string, string] => {
      let other = text;
      edits.forEach(([at, sign], i) => {
        other = other.slice(0, at) + sign + other.slice(at + (i % 2));
      });
      return [text, other];
    });
  return fc.oneof(fc.tuple(value, value), edited);
}

function dictionaryOf(texts: readonly string[]): Dictionary {
  const dictionary = new Dictionary();
  for (const text of texts) dictionary.intern(text);
  return dictionary;
}

describe('profiles settle what the texts would', () => {
  for (const [name, value] of Object.entries(VALUES)) {
    const kind = name as FeatureKind;
    test(`${kind}: a settled level is the level of the texts`, () => {
      fc.assert(
        fc.property(pairOf(value!), ([left, right]) => {
          fc.pre(left !== '' && right !== '' && left !== right);
          const dictionary = new Dictionary();
          dictionary.intern(left);
          dictionary.intern(right);
          const profiles = profileValues(kind, dictionary, nicknameGroups);
          const level = quickLevel(KIND_CODES[kind], profiles, 1, 2);
          expect(quickLevel(KIND_CODES[kind], profiles, 2, 1)).toBe(level);
          const compare = comparerOf({ kind, dictionary } as Feature, nameComparer(dictionary), roleAccounts());
          if (level !== UNSETTLED) expect(level).toBe(compare(1, 2));
        }),
        runs(2000),
      );
    });
  }

  test('most strangers are settled without their texts', () => {
    const names = 'anna bertold clemens dorit emil friederike gunnar hildegard ivo josefine'.split(' ');
    const profiles = profileValues('given', dictionaryOf(names), () => []);
    let settled = 0;
    for (let a = 1; a < names.length; a++) {
      for (let b = a + 1; b <= names.length; b++) {
        if (quickLevel(KIND_CODES.given, profiles, a, b) === KIND_TABLES.given.levels.length - 1) settled++;
      }
    }
    expect(settled).toBeGreaterThan(35);
  });
});

test('an e-mail met twice is exact, a role mailbox met twice is a role mailbox', () => {
  const profiles = profileValues('email', dictionaryOf(['ann.lee@x.com', 'info@x.com']), () => []);
  expect([quickLevel(KIND_CODES.email, profiles, 1, 1), quickLevel(KIND_CODES.email, profiles, 2, 2)]).toEqual([1, 4]);
});

test('bits are counted in all 32 places', () => {
  expect([bits(0), bits(1), bits(-1), bits(0x80000001), bits(0x0f0f0f0f)]).toEqual([0, 1, 32, 2, 16]);
});
