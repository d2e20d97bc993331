import { describe, expect, test } from 'vitest';
import { evidenceWords, roleWords } from '../../src/report/evidence.ts';

describe('evidence in words', () => {
  test.each([
    [{ by: 'option' }, 'you said so'],
    [{ by: 'header', header: 'imie', language: 'pl' }, 'its name, in Polish'],
    [{ by: 'header', header: 'id', language: 'constructor' }, 'its name'],
    [{ by: 'values', share: 0.974, looked: 1500 }, '97 % of 1,500 values fit'],
  ] as const)('%o', (evidence, words) => {
    expect(evidenceWords(evidence)).toEqual({ words, neighbour: null });
  });

  test('a neighbour is named apart, because it is a stranger’s text', () => {
    expect(evidenceWords({ by: 'neighbour', header: 'nazwa', neighbour: 'NIP' })).toEqual({
      words: 'its name, read together with',
      neighbour: 'NIP',
    });
  });

  test('parts stand in brackets', () => {
    expect(roleWords({ role: 'email', parts: [] })).toBe('e-mail');
    expect(roleWords({ role: 'street', parts: ['home', 'line2'] })).toBe('street (home, second line)');
  });
});
