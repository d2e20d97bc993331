import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressKey, cityKey } from '../../../src/fields/address/index.ts';
import { companyKey } from '../../../src/fields/company/index.ts';
import { countryKey } from '../../../src/fields/country/index.ts';
import { readFlag, readStatus } from '../../../src/fields/flag/index.ts';
import { nameKey, nameTokens } from '../../../src/fields/name/index.ts';
import { postalCodeKey } from '../../../src/fields/postal/index.ts';
import { asText } from '../../../src/text/tidy.ts';
import { runs } from '../../support/runs.ts';
import { READING, STORING } from './kinds.ts';

/** Pieces of real cells, so that random text comes near what the rules look for. */
const piece = fc.constantFrom(
  'Jan',
  'KOWALSKI',
  'anna',
  "O'Reilly",
  'van',
  'der',
  'Berg',
  'Dr.',
  'Mr.',
  '&',
  'i',
  'and',
  'Jr.',
  'III',
  'PhD',
  ',',
  '"Bob"',
  '(Ret.)',
  'Иванов',
  'Иван',
  'Иванович',
  '王小明',
  'MCDONALD',
  "d'Arc",
  'łukasz',
  'Ş',
  'İ',
  'ß',
  'ǅ',
  'ﬁ',
  'Sp. z o.o.',
  'S.A.',
  'GmbH & Co. KG',
  'ООО',
  '«Газпром»',
  'ul.',
  'Długa',
  '12/3',
  'Postfach',
  'кв.',
  '5',
  '00-950',
  '00950',
  'SW1A 1AA',
  'sw1a',
  '1067',
  '="00123"',
  "'",
  '.0',
  'CEDEX',
  'PL',
  'LV-',
  '&amp;',
  '&eacute;',
  '&#38;',
  'Ã©',
  'Ł',
  '\u200b',
  '\u00a0',
  ' ',
  '  ',
  '\u0301',
  'Ａ',
  '-',
  '.',
  '/',
  '_',
  '@',
  'test',
  'n/a',
  'ﬀ',
  '\ud800',
  '𝓙',
  '👩‍💻',
);
const cell = fc.oneof(
  fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(' ')),
  fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ maxLength: 30 }),
);
const anything = fc.oneof(fc.anything(), cell);

describe.each([...STORING, ...READING])('check of a %s', (_kind, check) => {
  test('never throws, and is one of the six verdicts with a value that fits', () => {
    fc.assert(
      fc.property(anything, (input) => {
        const { verdict, value, repair, issues } = check(input);
        if (verdict === 'ok' || verdict === 'repaired' || verdict === 'suspect') expect(typeof value).toBe('string');
        if (verdict === 'invalid' || verdict === 'missing') expect(value).toBeNull();
        expect(repair !== null).toBe(verdict === 'repaired');
        for (const one of issues) expect(Object.isFrozen(one)).toBe(true);
      }),
      runs(300),
    );
  });
});

describe.each(STORING)('check of a %s', (_kind, check) => {
  test('ok exactly when the text is its own canonical value', () => {
    fc.assert(
      fc.property(anything, (input) => {
        const { verdict, value } = check(input);
        if (verdict === 'ok') expect(value).toBe(asText(input));
        if (verdict === 'repaired') expect(value).not.toBe(asText(input));
      }),
      runs(500),
    );
  });

  test('a repaired value needs no further repair', () => {
    fc.assert(
      fc.property(cell, (input) => {
        const { verdict, value } = check(input);
        if (verdict !== 'repaired') return;
        const again = check(value);
        expect(again.value).toBe(value);
        expect(again.verdict).toBe('ok');
      }),
      runs(1000),
    );
  });
});

describe('keys', () => {
  test('never throw and are text', () => {
    fc.assert(
      fc.property(anything, (input) => {
        for (const key of [nameKey, companyKey, countryKey, addressKey, cityKey, postalCodeKey])
          expect(typeof key(input)).toBe('string');
        expect(Array.isArray(nameTokens(input))).toBe(true);
        expect([true, false, null]).toContain(readFlag(input));
        expect(readStatus(input) === null || typeof readStatus(input) === 'string').toBe(true);
      }),
      runs(300),
    );
  });

  const word = fc.constantFrom('Jan', 'Anna', 'Kowalski', 'Nowak', 'Иван', 'Müller', 'Popescu', 'Smith', 'Ștefan');
  test('a name has one key in both orders and in all cases', () => {
    fc.assert(
      fc.property(word, word, (first, last) => {
        const key = nameKey(`${first} ${last}`);
        expect(nameKey(`${last} ${first}`)).toBe(key);
        expect(nameKey(`${last}, ${first}`)).toBe(key);
        expect(nameKey(`${first} ${last}`.toUpperCase())).toBe(key);
        expect(nameKey(`${first} ${last}`.toLowerCase())).toBe(key);
      }),
      runs(500),
    );
  });
});

describe('hostile input', () => {
  const long = [
    ' '.repeat(100_000),
    'a'.repeat(9_999),
    '&amp;'.repeat(2_000),
    `&${'amp;'.repeat(2_400)}`,
    "'".repeat(9_999),
    '("'.repeat(4_999),
    'a.'.repeat(4_999),
    'van '.repeat(2_400),
    'a '.repeat(4_999),
    '1'.repeat(9_999),
    '1 '.repeat(4_999),
    'Jr '.repeat(3_000),
    ', '.repeat(4_900),
    '«'.repeat(9_999),
    '-'.repeat(9_999),
    'Ã©'.repeat(4_900),
    'i '.repeat(4_900),
    'bl. 1 '.repeat(1_600),
    '#1 '.repeat(3_000),
    'a'.repeat(10_000_000),
    'ﷺ'.repeat(9_000),
    '\u0301'.repeat(9_000),
  ];
  test.each([...STORING, ...READING])('a check of a %s takes linear time', (_kind, check) => {
    for (const input of long) {
      const from = performance.now();
      check(input);
      expect(performance.now() - from).toBeLessThan(400);
    }
  });
  test.each([
    ['nameKey', nameKey],
    ['companyKey', companyKey],
    ['countryKey', countryKey],
    ['addressKey', addressKey],
    ['cityKey', cityKey],
    ['postalCodeKey', postalCodeKey],
  ])('%s takes linear time', (_name, key) => {
    for (const input of long) {
      const from = performance.now();
      key(input);
      expect(performance.now() - from).toBeLessThan(400);
    }
  });
});
