import { describe, expect, test } from 'vitest';
import { bar, padTo, painter, widthOf, wrap } from '../../src/report/terminal.ts';

describe('lines for a terminal', () => {
  test.each([
    ['Ola', 3],
    ['Zoe\u0308', 3],
    ['王小明', 6],
    ['🧹', 2],
    ['Ωmega', 5],
  ])('%s takes %i cells', (text, width) => expect(widthOf(text)).toBe(width));

  test.each([
    ['abcdef', 4, 'abc…'],
    ['ab', 4, 'ab  '],
    ['王小明', 4, '王… '],
  ])('%s in %i cells', (text, width, expected) => expect(padTo(text, width)).toBe(expected));

  test('a bar is never empty for something nor full for less than all', () => {
    expect(bar(0, 5)).toBe('');
    expect(bar(0.00001, 5)).toBe('▏');
    expect(bar(0.5, 5)).toBe('██▌');
    expect(bar(0.99999, 5)).toBe('████▉');
    expect(bar(1, 5)).toBe('█████');
  });

  test('words go on the next line', () => {
    expect(wrap('one two three', 7, '  ')).toBe('one two\n  three');
    expect(wrap('unbreakable', 5, '')).toBe('unbr…');
  });

  test('colour is codes around the text, or nothing', () => {
    expect(painter(false)('x', 'bad')).toBe('x');
    expect(painter(true)('x', 'bad')).toBe('\u001B[31mx\u001B[39m');
  });
});
