import { describe, expect, test } from 'vitest';
import { isKeyboardRun, isRowRun, mayBeNeighbours, shortRuns } from '../../src/text/keyboard.ts';

describe('runs over the rows of a keyboard', () => {
  test.each([
    ['asdfgh', true, true, 'a row of letters'],
    ['poiuyt', true, true, 'from right to left'],
    ['йцукен', true, true, 'a Russian row'],
    ['qwertee', true, false, 'hardly anything else'],
    ['sdfsdf', false, true, 'three letters twice'],
    ['wert', false, false, 'a word in the middle of a row'],
    ['nowak', false, false, 'a name'],
    ['azer', false, false, 'a run that is a name'],
  ])('%s: %s, %s, %s', (word, run, row) => expect([isKeyboardRun(word), isRowRun(word)]).toEqual([run, row]));

  test('letters side by side, and three of them', () => {
    expect([mayBeNeighbours(97, 115), mayBeNeighbours(97, 108)]).toEqual([true, false]);
    expect(shortRuns()).toContain('dsa');
    expect(shortRuns()).not.toContain('123');
  });
});
