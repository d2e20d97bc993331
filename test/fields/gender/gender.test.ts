import { describe, expect, test } from 'vitest';
import { checkGender, normalizeGender } from '../../../src/fields/gender/index.ts';

test.each([
  ['F', 'female'],
  ['Feminino', 'female'],
  ['Masculino', 'male'],
  ['Senhora', 'female'],
  ['Senhor', 'male'],
  ['Kobieta', 'female'],
  ['жен', 'female'],
  ['Женский', 'female'],
  ['weiblich', 'female'],
  ['Mme', 'female'],
  ['K', 'female'],
  ['Ms.', 'female'],
  ['M', 'male'],
  ['Mężczyzna', 'male'],
  ['муж.', 'male'],
  ['чоловік', 'male'],
  ['Herr', 'male'],
  ['H', 'male'],
  ['hombre', 'male'],
  ['divers', 'other'],
  ['Non-binary', 'other'],
])('%s is %s', (word, gender) => {
  expect(normalizeGender(word)).toBe(gender);
});

describe('checkGender', () => {
  test('an unknown word is not wrong', () => {
    expect(checkGender('constructor').verdict).toBe('unsupported');
    expect(checkGender({}).verdict).toBe('unsupported');
  });
  test('nothing is missing', () => {
    for (const nothing of ['', null, 'n/a', 'unknown', 'brak']) expect(checkGender(nothing).verdict).toBe('missing');
  });
});
