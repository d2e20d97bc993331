import { describe, expect, test } from 'vitest';
import { plainNumber, zeroFormatted } from '../../../src/read/formats/numberFormat.ts';

describe('zeroFormatted', () => {
  test.each([
    [501, '00000', '00501'],
    [916, '00\\-000', '00-916'],
    [123_456_789, '000-00-0000', '123-45-6789'],
    [5, '"("00")"', '(05)'],
    [7, '00;-00', '07'],
    [501, '0', null],
    [501, '0.00', null],
    [501, 'General', null],
    [-5, '00000', null],
    [1.5, '00000', null],
    [123_456, '00000', null],
  ])('%d as %s', (value, format, text) => {
    expect(zeroFormatted(value, format)).toBe(text);
  });
});

test.each([
  [48_600_100_200, '48600100200'],
  [1.5, '1.5'],
  [1e22, '10000000000000000000000'],
])('plainNumber %d', (value, text) => {
  expect(plainNumber(value)).toBe(text);
});
