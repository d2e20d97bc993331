import { describe, expect, it } from 'vitest';
import { editDistance, isWithinEdits } from '../../src/text/editDistance.ts';

const CASES: readonly [string, string, number, string][] = [
  ['', '', 0, 'nothing and nothing'],
  ['', 'abc', 3, 'all inserted'],
  ['kitten', 'sitting', 3, 'the textbook pair'],
  ['ab', 'ba', 2, 'changed places is two plain edits'],
  ['same', 'same', 0, 'equal'],
];

describe('editDistance', () => {
  for (const [a, b, expected, why] of CASES) it(why, () => expect(editDistance(a, b)).toBe(expected));
  it('strings over 32 units take the other path', () => {
    expect(editDistance(`x${'ab'.repeat(30)}y`, `z${'ba'.repeat(30)}w`)).toBe(4);
  });
});

describe('isWithinEdits', () => {
  it('changed places is one edit', () => expect(isWithinEdits('ab', 'ba', 1)).toBe(true));
  it('two edits are not one', () => expect(isWithinEdits('katherine', 'cathrine', 1)).toBe(false));
  it('a length difference over the limit is refused', () => expect(isWithinEdits('a', 'abcd', 2)).toBe(false));
});
