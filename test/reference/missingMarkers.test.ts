import { expect, test } from 'vitest';
import { checkDate, checkEmail, checkName, checkPhone } from '../../src/doors/validate.ts';
import { isMissingMarker, missingMarkers } from '../../src/reference/missingMarkers.ts';
import { fold } from '../../src/text/fold.ts';

test('markers are folded, or could never be found', () => {
  // Folding leaves й and ї as letters of their own where the table has taken their marks off.
  expect([...missingMarkers()].filter((marker) => fold(marker) !== marker)).toEqual([]);
});

test.each([
  ['English', '#N/A', '#REF!', '#NUM!', '#SPILL!'],
  ['German', '#NV', '#BEZUG!', '#WERT!', '#ZAHL!'],
  ['French', '#VALEUR!', '#NOM?', '#NOMBRE!', '#NUL!'],
  ['Spanish', '#¡REF!', '#¡VALOR!', '#¿NOMBRE?', '#¡NUM!'],
  ['Italian', '#N/D', '#RIF!', '#VALORE!', '#NOME?'],
  ['Polish', '#N/D!', '#ADR!', '#ARG!', '#NAZWA?'],
  ['Russian', '#Н/Д', '#ССЫЛКА!', '#ЗНАЧ!', '#ЧИСЛО!'],
  ['Turkish', '#YOK', '#BAŞV!', '#DEĞER!', '#AD?'],
])('what a failed formula leaves is no value: %s', (_, ...values) => {
  for (const value of values) {
    expect(isMissingMarker(fold(value))).toBe(true);
    const verdicts = [checkEmail(value), checkPhone(value), checkName(value), checkDate(value)].map((c) => c.verdict);
    expect([value, ...verdicts]).toEqual([value, 'missing', 'missing', 'missing', 'missing']);
  }
});
