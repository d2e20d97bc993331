import { describe, expect, test } from 'vitest';
import { checkName } from '../../../src/fields/name/index.ts';
import { isAllInitials } from '../../../src/fields/name/initials.ts';

describe('a column of given names', () => {
  test.each([
    ['K W A', 'Sri Lankan initials'],
    ['A A K D', 'the same letter twice among them'],
    ['A.G.T.C', 'with dots, and none at the end'],
    ['P.S', 'two of them'],
    ['J.P.', 'with all their dots'],
    ['К Л', 'Cyrillic'],
  ])('%s: %s', (input, why) =>
    expect(checkName(input, { kind: 'first' }), why).toMatchObject({ verdict: 'ok', value: input, issues: [] }),
  );
  test.each(['A A A', 'A B C D', 'X Y Z', 'q w e', 'Q W E', 'k w a'])('%s fills a cell', (input) =>
    expect(checkName(input, { kind: 'first' }).verdict).toBe('suspect'),
  );
});

describe('a column of surnames', () => {
  test.each(['K.C.', 'A.K.M.', 'T I', 'Foo', 'Wertz'])('%s is one', (input) =>
    expect(checkName(input, { kind: 'last' })).toMatchObject({ verdict: 'ok', value: input }),
  );
  test.each(['Blank', 'Leer', 'Sans'])('%s is kept, and somebody asked', (input) =>
    expect(checkName(input, { kind: 'last' })).toMatchObject({
      verdict: 'suspect',
      value: input,
      issues: [{ code: 'name.placeholder' }],
    }),
  );
  test.each(['blank', '(blank)', 'leer', 'Brak', 'None'])('%s is nothing', (input) =>
    expect(checkName(input, { kind: 'last' }).verdict).toBe('missing'),
  );
  test('elsewhere the words say what they say', () => {
    expect(checkName('Blank').verdict).toBe('missing');
    expect(checkName('K W').verdict).toBe('suspect');
    expect(checkName('foo', { kind: 'last' }).verdict).toBe('suspect');
  });
});

test('words are no initials', () => {
  expect(isAllInitials('an na', 'An Na')).toBe(false);
  expect(isAllInitials('a', 'A')).toBe(false);
});
