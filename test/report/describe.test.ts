import { describe, expect, test } from 'vitest';
import { ISSUE_SEVERITY, type IssueCode, REPAIRS, ROLES } from '../../src/model/index.ts';
import { describeCode, describeRule } from '../../src/report/describe.ts';
import { describeIssue } from '../../src/report/index.ts';
import { ISSUE_WORDS, REPAIR_WORDS, ROLE_WORDS } from '../../src/report/words.ts';

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
});

describe('describeIssue', () => {
  const typo = { code: 'email.typo', severity: 'warning', params: {}, suggestion: 'ola@poczta.example' } as const;

  test('puts counts and limits into the sentence', () => {
    const issue = {
      code: 'phone.too_short',
      severity: 'error',
      params: { length: 8, expected: 9 },
      suggestion: null,
    } as const;
    expect(describeIssue(issue)).toBe('Too short for a phone number: 8 digits, expected 9.');
  });

  test('keeps the suggestion, a value of the list, to itself unless asked', () => {
    expect(describeIssue(typo)).toBe('The domain looks mistyped.');
    expect(describeIssue(typo, { suggestion: true })).toBe('The domain looks mistyped. Perhaps ola@poczta.example?');
  });

  test('spells out what has no words yet', () => {
    expect(describeCode('bounce.no_such_mailbox')).toBe('Bounce: no such mailbox.');
    expect(describeCode('__proto__')).toBe('  proto  .');
    expect(describeRule('future.rule')).toBe('Future: rule');
  });
});
