import { describe, expect, test } from 'vitest';
import { ISSUE_SEVERITY, type IssueCode, REPAIRS, ROLES } from '../../src/model/index.ts';
import { DECISION_WORDS, ISSUE_WORDS, REPAIR_WORDS, ROLE_WORDS } from '../../src/report/words.ts';

const CODES = Object.keys(ISSUE_SEVERITY) as IssueCode[];

describe('words', () => {
  test.each(CODES)('%s is one short sentence with and without parameters', (code) => {
    for (const params of [{}, { length: 71, max: 64, min: 3, expected: 9, count: 2 }]) {
      const sentence = ISSUE_WORDS[code](params);
      expect(sentence).toMatch(/^[\p{Lu}@0-9].*\.$/u);
      expect(sentence.length).toBeLessThanOrEqual(90);
      expect(sentence).not.toMatch(/undefined|NaN|null|\s\s|\s[.,:]|\.\.$/);
    }
  });

  test('no two codes of one kind say the same', () => {
    const sentences = CODES.map((code) => `${code.split('.')[0]} ${ISSUE_WORDS[code]({})}`);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  test('every repair and every role has words of its own', () => {
    expect(new Set(REPAIRS.map((repair) => REPAIR_WORDS[repair])).size).toBe(REPAIRS.length);
    expect(new Set(ROLES.map((role) => ROLE_WORDS[role])).size).toBe(ROLES.length);
  });

  test('every decision is one short sentence', () => {
    for (const sentence of Object.values(DECISION_WORDS)) expect(sentence).toMatch(/^\p{Lu}.{10,70}\.$/u);
  });
});
