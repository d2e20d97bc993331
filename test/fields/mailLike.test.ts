import { describe, expect, test } from 'vitest';
import { isMailLike } from '../../src/fields/mailLike.ts';

describe('isMailLike', () => {
  test.each([
    ['jan@wp.pl', true, 'an address'],
    ['a@b.c.d', true, 'several dots'],
    ['jan@.pl', false, 'nothing before the dot'],
    ['jan@wp.', false, 'nothing behind the dot'],
    ['@wp.pl', false, 'nothing before the sign'],
    ['a@b@c.d', false, 'two signs'],
    ['jan @wp.pl', false, 'a space'],
    ['jan.wp.pl', false, 'no sign'],
  ])('%s: %s, %s', (text, expected) => {
    expect(isMailLike(text)).toBe(expected);
  });
});
