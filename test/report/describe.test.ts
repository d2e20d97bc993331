import { describe, expect, test } from 'vitest';
import { describeCode, describeRule } from '../../src/report/describe.ts';
import { describeIssue } from '../../src/report/index.ts';

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

  test('refuses by name what is no issue', () => {
    expect(() => describeIssue(null as never)).toThrow('describeIssue: issue must be what a check gives, got null');
  });

  test('spells out what has no words yet', () => {
    expect(describeCode('bounce.no_such_mailbox')).toBe('Bounce: no such mailbox.');
    expect(describeCode('bounce.hard')).toBe('Mail to the address was refused for good.');
    expect(describeCode('__proto__')).toBe('  proto  .');
    expect(describeRule('future.rule')).toBe('Future: rule');
  });
});
