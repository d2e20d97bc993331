import { describe, expect, test } from 'vitest';
import { areTwoNames } from '../../../src/fields/name/twoNames.ts';

describe('two given names that look alike', () => {
  test.each([
    ['the woman’s name is the man’s and a letter', 'martin', 'martina'],
    ['the man’s has a letter more', 'andreas', 'andrea'],
    ['another ending', 'paolo', 'paola'],
    ['a longer ending', 'stefan', 'stefanie'],
    ['a Latin ending', 'julius', 'julia'],
    ['transliterated', 'aleksandr', 'aleksandra'],
    ['two known forms', 'tim', 'tom'],
    ['two short names', 'mia', 'pia'],
    ['siblings', 'lara', 'laura'],
  ])('are two: %s', (_why, one, other) => {
    expect(areTwoNames(one, other)).toBe(true);
    expect(areTwoNames(other, one)).toBe(true);
  });

  test.each([
    ['one name', 'martin', 'martin'],
    ['the same name, spelt otherwise', 'sophie', 'sofie'],
    ['a c for a k', 'eric', 'erik'],
    ['a form of the other', 'jon', 'john'],
    ['a slip in the middle', 'katarzyna', 'katrzyna'],
    ['a slip at the end', 'wolfgang', 'wolfgan'],
    ['no stem to speak of', 'o', 'a'],
    ['nothing', '', 'a'],
  ])('may be one: %s', (_why, one, other) => {
    expect(areTwoNames(one, other)).toBe(false);
    expect(areTwoNames(other, one)).toBe(false);
  });
});
