import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asHostSet, isUnder, namedLists } from '../../../src/fields/email/hostLists.ts';
import { checkEmail, type EmailOptions, planEmail, runEmail } from '../../../src/fields/email/index.ts';
import { runs } from '../../support/runs.ts';

const thrown = (address: string, disposable?: EmailOptions['disposable'], allow?: EmailOptions['allow']): unknown =>
  checkEmail(address, { ...(disposable !== undefined && { disposable }), ...(allow && { allow }) }).issues.find(
    ({ code }) => code === 'email.disposable',
  )?.params.list;

/** More than is looked at name by name. */
const LONG = new Set(Array.from({ length: 5000 }, (_, i) => `weg${i}.pl`));

describe('lists of throw-away hosts', () => {
  const rows: [string, string, EmailOptions['disposable'], unknown][] = [
    ['an array', 'x@Weg.pl', ['WEG.pl'], 'option'],
    ['a set', 'x@weg.pl', new Set(['weg.pl']), 'option'],
    ['a long set', 'x@weg4321.pl', LONG, 'option'],
    ['a host below it', 'x@a.b.weg4321.pl', LONG, 'option'],
    ['a host not in it', 'x@weg5001.pl', LONG, undefined],
    ['the built-in list beside it', 'x@mailinator.com', LONG, 'kempt'],
    ['a list under its name', 'x@weg.pl', { 'burner list': ['weg.pl'] }, 'burner list'],
    ['the second of two', 'x@weg77.pl', { one: ['weg.pl'], two: LONG }, 'two'],
    ['an international name in either spelling', 'x@xn--mnchen-3ya.de', ['münchen.de'], 'option'],
    ['a list of others may be wrong about a provider', 'x@fastmail.fm', { 'burner list': ['fastmail.fm'] }, undefined],
    ['the caller is believed', 'x@fastmail.fm', ['fastmail.fm'], 'option'],
    ['none at all', 'x@mailinator.com', false, undefined],
    ['neither by name', 'x@tempmail-shop.pl', false, undefined],
  ];
  for (const [why, address, disposable, list] of rows) it(why, () => expect(thrown(address, disposable)).toBe(list));

  it('the allow-list is stronger than every list', () => {
    expect(thrown('x@a.weg7.pl', LONG, ['weg7.pl'])).toBeUndefined();
    expect(thrown('x@mailinator.com', LONG, new Set(['mailinator.com']))).toBeUndefined();
    expect(thrown('x@my-tempmail.pl', undefined, ['my-tempmail.pl'])).toBeUndefined();
  });
  it('a bad list throws and is named', () => {
    for (const bad of [5, 'weg.pl', null, [1], new Set([1]), { a: 'weg.pl' }, { a: [1] }]) {
      expect(() => planEmail({ disposable: bad as never })).toThrow(/disposable/);
    }
    expect(() => planEmail({ allow: 'weg.pl' as never })).toThrow(/allow/);
  });
  it('sets stay what they are, long ones are not copied', () => {
    expect(asHostSet(LONG)).toBe(LONG);
    expect([...asHostSet(new Set(['A.PL']))]).toEqual(['a.pl']);
    expect(namedLists({ a: ['A.pl'] })).toEqual([{ name: 'a', hosts: new Set(['a.pl']), foreign: true }]);
    expect([
      isUnder('a.b.pl', new Set(['b.pl'])),
      isUnder('ab.pl', new Set(['b.pl'])),
      isUnder('pl', new Set(['pl'])),
    ]).toEqual([true, false, false]);
  });
});

describe('names that say what they are', () => {
  const said =
    'tempmail.shop my-temp-mail.io tmpmail.cc 10minutemail.xyz fakemail.site trash-mail.eu wegwerf-email.info jetable-mail.fr throwaway.cz guerrillamail.xyz yopmail.xx.de nospam4me.pl spam.kowalski.pl poczta-tymczasowa.pl tymczasowa-poczta.pl correotemporal.mx emailtemporario.br.com mailinator7.info spambox.xyz disposable-mail.top burnermail.pl onetimemail.de';
  for (const host of said.split(' ')) {
    it(`${host} is suspect`, () => {
      expect(checkEmail(`jan.kowalski@${host}`).verdict).toBe('suspect');
      expect(thrown(`jan.kowalski@${host}`)).toMatch(/^kempt/);
    });
  }
  it('a name alone puts a host on no list', () => {
    expect(checkEmail('x@my-tempmail.pl').parts?.disposable).toBe(false);
    expect(thrown('x@my-tempmail.pl')).toBe('kempt:name');
    expect(checkEmail('x@mailinator.com').parts?.disposable).toBe(true);
  });
  const others =
    'spamhaus.org spamcop.net rspamd.com spamexperts.com antispameurope.com templates.com emailtemplates.com contemporary-art.org temple.edu template-mail.com trashion.com fakestoreapi.com administration.gov.pl minuteman.com minutekey.com feedburner.com mueller-post.de canadapost.ca pam.org.pl mail-order.com national-post.com tempo.pl tempus.mail.pl combination.de junkers.de disposables-medical.com';
  for (const host of others.split(' ')) {
    it(`${host} is a name like others`, () => expect(thrown(`jan.kowalski@${host}`)).toBeUndefined());
  }
  it('the plain look hears every name that the long look knows', () => {
    const word = fc.constantFrom(
      ...'temp tmp trash fake spam wegwerf throwaway burner jetable onetime 10min 5minute muell discard einweg'.split(
        ' ',
      ),
    );
    const thing = fc.constantFrom(...'mail email inbox mailbox mails'.split(' '));
    const free = fc.constantFrom('', 'my', 'a-', 'x9', 'get.', 'free-');
    const plan = planEmail({ suggest: false });
    fc.assert(
      fc.property(free, word, fc.constantFrom('', '-'), thing, fc.constantFrom('', '7', '-pl'), (a, b, c, d, e) => {
        const checked = runEmail(`jan.kowalski@${a}${b}${c}${d}${e}.pl`, plan);
        expect(checked.issues.map(({ code }) => code)).toContain('email.disposable');
      }),
      runs(1000),
    );
  });
});
