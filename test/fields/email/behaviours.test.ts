/** What people expect of an e-mail check and seldom get: one row for each, the reason first. */
import { describe, expect, it } from 'vitest';
import { checkEmail, type EmailOptions, emailKey } from '../../../src/fields/email/index.ts';
import type { Verdict } from '../../../src/model/index.ts';

interface Expected {
  readonly verdict: Verdict;
  readonly value?: string | null;
  readonly suggestion?: string | null;
  readonly code?: string;
  readonly name?: string;
  readonly also?: readonly string[];
  readonly list?: string;
  readonly role?: boolean;
  readonly options?: EmailOptions;
}

const TABLE: readonly [number, string, string, Expected][] = [
  [1, 'comma for dot', 'jan@wp,pl', { verdict: 'invalid', suggestion: 'jan@wp.pl', code: 'email.typo_mark' }],
  [1, 'two signs', 'jan@@wp.pl', { verdict: 'invalid', suggestion: 'jan@wp.pl', code: 'email.typo_mark' }],
  [1, 'sign spelt out', 'jan(at)wp.pl', { verdict: 'invalid', suggestion: 'jan@wp.pl', code: 'email.typo_mark' }],
  [1, 'full-width letters', 'ｊａｎ＠ｗｐ．ｐｌ', { verdict: 'repaired', value: 'jan@wp.pl' }],
  [2, 'invisible sign', 'jan@wp\u200b.pl', { verdict: 'repaired', value: 'jan@wp.pl' }],
  [2, 'soft hyphen', 'jan\u00ad@wp.pl', { verdict: 'repaired', value: 'jan@wp.pl' }],
  [3, 'one Cyrillic letter', 'jаn@wp.pl', { verdict: 'suspect', code: 'email.mixed_script', suggestion: 'jan@wp.pl' }],
  [
    3,
    'the apostrophe of print',
    'siobhan.o’brien@firm.ie',
    { verdict: 'suspect', code: 'email.mixed_script', suggestion: "siobhan.o'brien@firm.ie" },
  ],
  [4, 'name around', 'Jan Kowalski <jan@wp.pl>', { verdict: 'repaired', value: 'jan@wp.pl', name: 'Jan Kowalski' }],
  [4, 'link', 'mailto:jan@wp.pl', { verdict: 'repaired', value: 'jan@wp.pl' }],
  [4, 'two addresses', 'a@x.pl; b@x.pl', { verdict: 'repaired', value: 'a@x.pl', also: ['b@x.pl'] }],
  [5, 'slip of the ending', 'jan@gmail.con', { verdict: 'invalid', suggestion: 'jan@gmail.com' }],
  ...'wp.pl o2.pl yahoo.ro libero.it proton.me mac.com'
    .split(' ')
    .map((host): [number, string, string, Expected] => [
      5,
      `${host} is no slip`,
      `jan@${host}`,
      { verdict: 'ok', value: `jan@${host}`, suggestion: null },
    ]),
  [6, 'ending that is none', 'jan@wp.plx', { verdict: 'invalid', code: 'email.unknown_tld', suggestion: 'jan@wp.pl' }],
  [
    7,
    'throw-away by its parent',
    'x@sub.mailinator.com',
    { verdict: 'suspect', code: 'email.disposable', list: 'kempt' },
  ],
  [7, 'a provider that lists confuse with one', 'jan@fastmail.fm', { verdict: 'ok', suggestion: null }],
  [
    8,
    'a company address was asked for',
    'jan@gmail.com',
    { verdict: 'suspect', code: 'email.free_mail', options: { freeMail: 'suspect' } },
  ],
  ...'biuro ufficio vanzari zamowienia info kadry comenzi buchhaltung rezerwacje vendas заказы продаж ventas commandes'
    .split(' ')
    .map((local): [number, string, string, Expected] => [
      8,
      `${local}@ is a task`,
      `${local}@firma.pl`,
      { verdict: 'ok', code: 'email.role_account', role: true },
    ]),
  [10, 'lone surrogate', 'jan\ud800@wp.pl', { verdict: 'invalid' }],
  [10, 'one half of a pair as the host', 'jan@\udc00.pl', { verdict: 'invalid' }],
  [10, 'nothing but signs', '@@@..//<<>>', { verdict: 'invalid' }],
];

describe('behaviours 1 to 10', () => {
  for (const [number, why, input, expected] of TABLE) {
    it(`${number}: ${why}`, () => {
      const checked = checkEmail(input, expected.options);
      expect(checked.verdict).toBe(expected.verdict);
      expect(checked.input).toBe(input);
      if (expected.value !== undefined) expect(checked.value).toBe(expected.value);
      if (expected.also !== undefined) expect(checked.also).toEqual(expected.also);
      if (expected.name !== undefined) expect(checked.parts?.name).toBe(expected.name);
      if (expected.role !== undefined) expect(checked.parts?.role).toBe(expected.role);
      if (expected.code !== undefined) expect(checked.issues.map(({ code }) => code)).toContain(expected.code);
      if (expected.list !== undefined) expect(checked.issues[0]?.params.list).toBe(expected.list);
      if (expected.suggestion !== undefined) {
        const suggestions = checked.issues.flatMap(({ suggestion }) => suggestion ?? []);
        expect(suggestions).toEqual(expected.suggestion === null ? [] : [expected.suggestion]);
      }
    });
  }

  it('9: one key where the provider says so, and the stored address stays', () => {
    expect(emailKey('Jan.Kowalski+x@googlemail.com')).toBe(emailKey('jankowalski@gmail.com'));
    expect(emailKey('j.k@outlook.com')).not.toBe(emailKey('jk@outlook.com'));
    expect(checkEmail('Jan.Kowalski+x@googlemail.com').value).toBe('Jan.Kowalski+x@googlemail.com');
  });
});
