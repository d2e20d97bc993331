import { describe, expect, test } from 'vitest';
import { NOT_PLAIN, plainName } from '../../../src/fields/name/plain.ts';

describe('plainName', () => {
  test.each([
    ['Nowak', 0, 'one word'],
    ['Anna Nowak', 4, 'the space between two'],
    ['Nowak, Anna', 6, 'the space behind the comma'],
    ['Anna Maria Nowak', 16, 'its length for more than two'],
    ["Jean-Luc O'Neill", 8, 'hyphen and apostrophe belong to their words'],
    ['Łukasz Żółć', 6, 'letters of European alphabets'],
    ['Ольга Левченко', 5, 'Cyrillic letters'],
  ])('%s: %i, %s', (name, gap) => {
    expect(plainName(name)).toBe(gap);
  });

  test.each([
    ['', 'nothing'],
    ['anna nowak', 'no capitals'],
    ['ANNA NOWAK', 'nothing but capitals'],
    ['A. Nowak', 'an initial'],
    ['Dr Nowak', 'a title'],
    ['Anna Van Dyke', 'a particle'],
    ['John Doe', 'nobody'],
    ['Doe, John', 'nobody, the other way round'],
    ['Qwerty Nowak', 'a keyboard run'],
    ['Anna  Nowak', 'two spaces'],
    ['Nowak,Anna', 'a comma without a space'],
    ['Anna Иванова', 'two scripts'],
    ['Nowak Gmbh', 'a company'],
    ['Anna2', 'a digit'],
    ['MÃ¼ller', 'mojibake'],
  ])('%s is not plain: %s', (name) => {
    expect(plainName(name)).toBe(NOT_PLAIN);
  });
});
