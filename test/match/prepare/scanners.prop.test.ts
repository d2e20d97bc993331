import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashUnits } from '../../../src/match/prepare/dictionary.ts';
import {
  businessKey,
  codeKey,
  mailboxKey,
  personKey,
  phoneDigits,
  streetKey,
  wordsKey,
} from '../../../src/match/prepare/keyers.ts';
import { createScanners, mayBeMarker } from '../../../src/match/prepare/scanners.ts';
import { missingMarkers } from '../../../src/reference/missingMarkers.ts';
import { hash32 } from '../../../src/text/hash.ts';
import { runs } from '../../support/runs.ts';

const KEYERS = { wordsKey, personKey, codeKey, businessKey, streetKey, mailboxKey, phoneDigits };
const scannerOf = createScanners();

/** The key as the scanner spells it; null where it leaves the text to the keyer, as the encoder does with markers. */
function scanned(key: (text: string) => string, text: string): string | null {
  const scanner = scannerOf(key)!;
  const length = scanner.scan(text);
  if (length < 0) return null;
  const hash = hashUnits(scanner.units, 0, length);
  const spelled = String.fromCharCode(...scanner.units.subarray(0, length));
  expect(hash).toBe(hash32(spelled));
  return length > 0 && mayBeMarker(scanner, hash) ? null : spelled;
}

const piece = fc.oneof(
  fc.constantFrom(
    ' ',
    '  ',
    '.',
    '-',
    "'",
    '’',
    '´',
    '`',
    'ʼ',
    ',',
    '/',
    '#',
    '@',
    '+',
    '(0)',
    '(',
    '–',
    '\t',
    '\u0301',
  ),
  fc.constantFrom(
    'St.',
    'strasse',
    'Hauptstr',
    'Straße',
    'Road',
    '12',
    '12a',
    '007',
    'GmbH',
    'S.A.',
    'Inc',
    'Sp. z o.o.',
  ),
  fc.constantFrom(
    'gmail.com',
    'googlemail.com',
    '@gmail.com',
    'a.b',
    'x12',
    'ext. 5',
    '+48',
    '601234567',
    '123456',
    '111',
  ),
  fc.constantFrom(
    'Ștefan',
    'Łódź',
    'Æon',
    'İzmir',
    'ſ',
    'ŉ',
    'Ǆ',
    'Юлия',
    'Ю',
    'Ю.',
    'Є',
    'шш',
    'Щука',
    'ый',
    '²',
    'ﬁ',
    '東京',
    '\ud800',
    'Σ',
  ),
  fc.constantFrom(...missingMarkers()),
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.integer({ min: 0x21, max: 0x52f }).map((code) => String.fromCharCode(code)),
);
const text = fc.array(piece, { maxLength: 7 }).map((pieces) => pieces.join(''));

describe('a scanner spells what its keyer says, or leaves the text to it', () => {
  for (const [name, key] of Object.entries(KEYERS)) {
    it(name, () => {
      fc.assert(
        fc.property(fc.oneof(text, fc.constantFrom(...missingMarkers())), (cell) => {
          const spelled = scanned(key, cell);
          if (spelled !== null) expect(spelled).toBe(key(cell));
        }),
        runs(3000),
      );
    });
  }
});

describe('every letter of the first blocks alone', () => {
  for (const [name, key] of Object.entries(KEYERS)) {
    it(name, () => {
      for (let code = 1; code < 0x530; code++) {
        const cell = `a${String.fromCharCode(code)}1`;
        const spelled = scanned(key, cell);
        if (spelled !== null) expect(spelled, `U+${code.toString(16)}`).toBe(key(cell));
      }
    });
  }
});

describe('a lone Cyrillic letter is an initial', () => {
  it.each([
    ['Ю.', 'y'],
    ['Ю. Черова', 'y cherova'],
    ['Щ', 's'],
    ['Анна Ж.', 'anna z'],
    ['А.Ю. Чехов', 'a y chekhov'],
    ['Юлия', 'yuliya'],
    ["О'Ю", 'oyu'],
  ])('%s is %s', (cell, key) => expect(personKey(cell)).toBe(key));
});

describe('what lists are full of is scanned', () => {
  const cases: [(text: string) => string, string, string][] = [
    [personKey, "D'Andrea", 'dandrea'],
    [personKey, 'Anna-Maria Ștefănescu', 'anna maria stefanescu'],
    [wordsKey, 'Moldova Nouă', 'moldova noua'],
    [codeKey, 'EC1A 1BB', 'ec1a1bb'],
    [businessKey, 'Di Fazio S.p.A.', 'di fazio'],
    [streetKey, 'Hauptstraße 12a', 'haupt#12a'],
    [mailboxKey, 'Ann.Lee@Gmail.com', 'annlee@gmail.com'],
    [phoneDigits, '+44 (0)20 7946 0958', '079460958'],
  ];
  for (const [key, cell, spelled] of cases) it(cell, () => expect(scanned(key, cell)).toBe(spelled));
});
