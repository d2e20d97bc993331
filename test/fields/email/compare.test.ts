import { describe, expect, it } from 'vitest';
import { compareEmails, EMAIL_LEVELS, type PreparedEmail } from '../../../src/fields/email/compare.ts';

const mailbox = (key: string, role = false): PreparedEmail => {
  const at = key.lastIndexOf('@');
  return { key, local: at < 0 ? key : key.slice(0, at), domain: at < 0 ? '' : key.slice(at + 1), role };
};
const CASES: readonly [string, string, string][] = [
  ['', 'ann.lee@example.com', 'missing'],
  ['ann.lee@example.com', 'ann.lee@example.com', 'exact'],
  ['ann.lee@example.com', 'ann.lee@exmaple.com', 'near'],
  ['ann.lee@example.com', 'anm.lee@example.com', 'near'],
  ['ann.lee@example.com', 'ann.lee@other.org', 'same local part'],
  ['ann.lee1@example.com', 'ann.lee2@example.com', 'different'],
  ['bo@example.com', 'cy@other.org', 'different'],
];

describe('compareEmails', () => {
  for (const [a, b, level] of CASES) {
    it(`${a || 'nothing'} and ${b}: ${level}`, () => {
      expect(EMAIL_LEVELS[compareEmails(mailbox(a), mailbox(b))]).toBe(level);
      expect(EMAIL_LEVELS[compareEmails(mailbox(b), mailbox(a))]).toBe(level);
    });
  }
  it('a role mailbox is no person', () => {
    const info = mailbox('info@example.com', true);
    expect(EMAIL_LEVELS[compareEmails(info, info)]).toBe('same role mailbox');
  });
});
