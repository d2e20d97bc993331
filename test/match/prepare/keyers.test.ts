import { describe, expect, test } from 'vitest';
import { mailboxKey } from '../../../src/match/prepare/keyers.ts';

describe('the key of a mailbox', () => {
  test.each([
    ['capitals', 'Ann@Gmx.de', 'ann@gmx.de'],
    ['a name around it', 'Ann Lee <Ann@gmx.de>', 'ann@gmx.de'],
    ['the first of two', 'ann@gmx.de; ann.lee@acme.com', 'ann@gmx.de'],
    ['the first of two with names', 'Ann Lee <ann.lee@gmail.com>, Bo <bo@x.de>', 'annlee@gmail.com'],
    ['a sign twice', 'ann@@gmx.de', 'ann@@gmx.de'],
  ])('%s', (_why, text, key) => expect(mailboxKey(text)).toBe(key));
});
