import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkEmail, emailKey, normalizeEmail, planEmail, runEmail } from '../../../src/fields/email/index.ts';
import { corpora } from '../../support/corpora.ts';

const codes = (input: unknown, options?: Parameters<typeof checkEmail>[1]): string[] =>
  checkEmail(input, options).issues.map((found) => found.code);
const suggestion = (input: unknown): string | null =>
  checkEmail(input).issues.find((found) => found.suggestion !== null)?.suggestion ?? null;

describe('good as they stand', () => {
  const rows: [string, string][] = [
    ['jan@wp.pl', 'plain'],
    ['jan.kowalski+list@gmail.com', 'dots and tag stay'],
    ["o'neill@firma.ie", 'apostrophe'],
    ['x@a.b.c.d.example-firma.co.uk', 'deep host'],
    ['123@firma.de', 'digits'],
    ['иван@почта.рф', 'Cyrillic throughout'],
    ['jan@münchen.de', 'international host'],
    ['jan@xn--mnchen-3ya.de', 'the same host in ASCII stays as it was written'],
    ['用户@例え.jp', 'Han and kana'],
    [`${'a'.repeat(64)}@firma.pl`, 'longest local part'],
  ];
  for (const [input, why] of rows) {
    it(why, () => {
      const checked = checkEmail(input);
      expect([checked.verdict, checked.value, checked.repair]).toEqual(['ok', input, null]);
    });
  }
  it('tells the parts of the host in both spellings', () => {
    expect(checkEmail('jan@münchen.de').parts).toMatchObject({
      domain: 'münchen.de',
      asciiDomain: 'xn--mnchen-3ya.de',
    });
    expect(checkEmail('jan@xn--mnchen-3ya.de').parts).toMatchObject({
      domain: 'münchen.de',
      asciiDomain: 'xn--mnchen-3ya.de',
    });
  });
  it('tells tag, free mail and role', () => {
    expect(checkEmail('jan+x@gmail.com').parts).toMatchObject({ local: 'jan+x', tag: 'x', free: true, role: false });
    expect(checkEmail('biuro@firma.pl').parts).toMatchObject({ role: true, free: false, tag: null });
  });
});

describe('safe repairs', () => {
  const rows: [unknown, string, string, string][] = [
    ['JAN@WP.PL', 'JAN@wp.pl', 'email.case', 'host in small letters, local part as it was'],
    [' jan@wp.pl\t', 'jan@wp.pl', 'text.whitespace', 'white space around'],
    ['jan@wp\u200b.pl', 'jan@wp.pl', 'text.invisible', 'zero-width space'],
    ['jan@wp.pl\r\n', 'jan@wp.pl', 'text.whitespace', 'line break at the end'],
    ['\ufeffjan@wp.pl', 'jan@wp.pl', 'text.invisible', 'byte order mark'],
    ['ｊａｎ＠ｗｐ．ｐｌ', 'jan@wp.pl', 'text.full_width', 'full-width letters'],
    ['jan&#64;wp.pl', 'jan@wp.pl', 'text.html_entities', 'HTML entity'],
    ['jan@wp。pl', 'jan@wp.pl', 'text.full_width', 'the dot of a Chinese keyboard'],
    ['SMTP:jan@wp.pl', 'jan@wp.pl', 'email.wrapper', 'a directory of Exchange'],
    ['メール：jan@wp.pl', 'jan@wp.pl', 'email.wrapper', 'a Japanese label'],
    ['mailto:jan@wp.pl?subject=x', 'jan@wp.pl', 'email.wrapper', 'link'],
    ['<jan@wp.pl>', 'jan@wp.pl', 'email.wrapper', 'angle brackets'],
    ['"jan@wp.pl"', 'jan@wp.pl', 'email.wrapper', 'quotes around the whole'],
    ['jan@wp.pl;', 'jan@wp.pl', 'email.wrapper', 'left-over separator'],
    ['jan@wp.pl.', 'jan@wp.pl', 'email.wrapper', 'full stop of a sentence'],
    ['E-Mail: jan@wp.pl', 'jan@wp.pl', 'email.wrapper', 'label'],
    ['[jan@wp.pl](mailto:jan@wp.pl)', 'jan@wp.pl', 'email.wrapper', 'markdown link'],
    ['="jan@wp.pl"', 'jan@wp.pl', 'spreadsheet.formula_text', 'spreadsheet formula'],
    ["'jan@wp.pl", 'jan@wp.pl', 'spreadsheet.apostrophe', 'spreadsheet apostrophe'],
  ];
  for (const [input, value, repair, why] of rows) {
    it(why, () => {
      const checked = checkEmail(input);
      expect([checked.verdict, checked.value, checked.repair]).toEqual(['repaired', value, repair]);
      expect(checkEmail(value).verdict).toBe('ok');
    });
  }
  it('a display name is a hint', () => {
    expect(checkEmail('"Kowalski, Jan" <jan@wp.pl>').parts?.name).toBe('Kowalski, Jan');
    expect(codes('Jan Kowalski <jan@wp.pl>')).toEqual(['email.display_name']);
  });
  it('several addresses come apart', () => {
    const checked = checkEmail('jan@wp.pl; ANNA@O2.PL / jan@wp.pl');
    expect([checked.verdict, checked.value, checked.also]).toEqual(['repaired', 'jan@wp.pl', ['ANNA@o2.pl']]);
    expect(codes('jan@wp.pl; anna@o2.pl')).toEqual(['email.several']);
    expect(codes('jan@wp.pl ::: anna@o2.pl')).toEqual(['email.several']);
    expect(checkEmail('Jan <jan@wp.pl>, Anna <anna@wp.pl>').also).toEqual(['anna@wp.pl']);
    expect(checkEmail('jan@wp.pl lub anna@wp.pl').also).toEqual(['anna@wp.pl']);
  });
  describe('none of several is lost', () => {
    const several: readonly (readonly [reason: string, input: string, value: string, also: readonly string[]])[] = [
      ['one alone before one with its name', 'jan@wp.pl, Anna <anna@wp.pl>', 'jan@wp.pl', ['anna@wp.pl']],
      ['the bracket says which one counts', 'jan@wp.pl <anna@wp.pl>', 'anna@wp.pl', ['jan@wp.pl']],
      ['the same in the bracket is one', 'Jan@wp.pl <jan@WP.pl>', 'jan@wp.pl', []],
      ['a sign for "and"', 'jan@wp.pl & anna@wp.pl', 'jan@wp.pl', ['anna@wp.pl']],
      ['a dash between spaces', 'jan@wp.pl – anna@wp.pl', 'jan@wp.pl', ['anna@wp.pl']],
      ['a hyperlink of Access', 'jan@wp.pl#mailto:jan@wp.pl#', 'jan@wp.pl', []],
      ['a sign that is no address in a name', '"Kowalska @ Firma" <anna@wp.pl>', 'anna@wp.pl', []],
    ];
    for (const [reason, input, value, also] of several) {
      it(reason, () => expect(checkEmail(input)).toMatchObject({ verdict: 'repaired', value, also }));
    }
    it('remarks behind them keep the cell as it is', () => {
      const checked = checkEmail('jan@wp.pl (home), anna@wp.pl (work)');
      expect(checked).toMatchObject({ verdict: 'suspect', value: 'jan@wp.pl', also: ['anna@wp.pl'] });
      expect(checked.issues.map(({ code }) => code)).toEqual(['email.several', 'email.comment']);
    });
    it('a hyperlink that shows another address than it opens is nobody’s for sure', () => {
      expect(normalizeEmail('anna@wp.pl#mailto:jan@wp.pl#')).toBeNull();
    });
    it('a wrong one beside a good one is said, and the cell stays', () => {
      const checked = checkEmail('jan@wp.pl; jan@gmail.con');
      expect([checked.verdict, checked.value]).toEqual(['suspect', 'jan@wp.pl']);
      expect(checked.issues[0]).toMatchObject({ code: 'email.unknown_tld', suggestion: 'jan@gmail.com' });
    });
    it('a name between commas is taken for nothing', () => {
      expect(normalizeEmail('jan@wp.pl, Kowalska, Anna <anna@wp.pl>')).toBeNull();
    });
  });
  describe('the one address among other words is suggested', () => {
    const among: readonly (readonly [reason: string, input: string, suggestion: string | null])[] = [
      ['a remark behind a dash', 'jan@wp.pl - nieaktualny', 'jan@wp.pl'],
      ['a word behind it', 'jan@wp.pl old', 'jan@wp.pl'],
      ['a label', 'stary: jan@wp.pl', 'jan@wp.pl'],
      ['a word for none behind a stop', 'jan@wp.pl; brak', 'jan@wp.pl'],
      ['a telephone number', 'jan@gmail.com / 0612345678', 'jan@gmail.com'],
      ['its first half may be the word before it', 'jan nowak@wp.pl', null],
    ];
    for (const [reason, input, suggestion] of among) {
      it(reason, () => {
        const checked = checkEmail(input);
        expect([checked.verdict, checked.issues[0]?.suggestion]).toEqual(['invalid', suggestion]);
      });
    }
  });
});

describe('doubtful: kept, and said why', () => {
  const rows: [string, string, string][] = [
    ['"jan kowalski"@wp.pl', 'email.quoted_local', 'quoted local part'],
    ['jan@[192.0.2.1]', 'email.ip_literal', 'IP literal'],
    ['jan@[IPv6:2001:db8::1]', 'email.ip_literal', 'IPv6 literal'],
    ['jan@server', 'email.dotless_domain', 'host without a dot'],
    ['jаn@wp.pl', 'email.mixed_script', 'one Cyrillic letter'],
    ['x@sub.mailinator.com', 'email.disposable', 'throw-away host by its parent'],
    ['test@test.com', 'email.placeholder', 'test address'],
    ['jan@example.com', 'email.placeholder', 'host kept for examples'],
    ['brak@gmail.com', 'email.placeholder', 'word for "none"'],
    ['nincs@nincs.hu', 'email.placeholder', 'a word for nothing, typed twice'],
    ['unknown@unknown.com', 'email.placeholder', 'the same in English'],
    ['a@a.pl', 'email.placeholder', 'a letter, typed twice'],
    ['you@yourdomain.com', 'email.placeholder', 'a form’s example'],
    ['nie.posiada@wp.pl', 'email.placeholder', 'words for "has none"'],
    ['na@gmail.com', 'email.placeholder', 'short for "none"'],
    ['asdf@wp.pl', 'email.placeholder', 'keyboard run at a free-mail host'],
    ['jan@wp.pl (Jan)', 'email.comment', 'comment'],
    ['jan.nowak @wp.pl', 'email.inner_space', 'space inside'],
    ['jan@gmial.com', 'email.typo', 'slip of the host'],
    ['jan@[RFC 5322 domain literal]', 'email.ip_literal', 'words in brackets'],
    ['jan@xn--example.com', 'email.domain_encoding', 'an encoded host that stands for no letters'],
    ['jan@firma\u{103FF}.com', 'email.domain_encoding', 'a sign that Unicode has not given out'],
    ['\r\n jan@wp.pl', 'email.folded', 'the end of a folded header line'],
    ['jan@wp.pl\r\n\t', 'email.folded', 'the beginning of one'],
  ];
  for (const [input, code, why] of rows) {
    it(why, () => {
      expect(checkEmail(input).verdict).toBe('suspect');
      expect(codes(input)).toContain(code);
      expect(checkEmail(input).value).not.toBeNull();
      expect(normalizeEmail(input)).toBeNull();
    });
  }
  it('names the list of throw-away hosts', () => {
    expect(checkEmail('x@mailinator.com').issues[0]?.params).toEqual({ list: 'kempt' });
  });
});

describe('wrong, with the first reason', () => {
  const rows: [string, string, string][] = [
    ['jan.wp.pl', 'email.no_at', 'no @'],
    ['a@b@c.pl', 'email.several_at', 'two @'],
    ['@wp.pl', 'email.local_empty', 'nothing before the @'],
    ['jan@', 'email.domain_empty', 'nothing after the @'],
    [`${'a'.repeat(65)}@wp.pl`, 'email.local_too_long', 'local part over 64'],
    [`jan@${'a.'.repeat(126)}pl`, 'email.domain_too_long', 'host over 253'],
    [`${'a'.repeat(60)}@${`${'b'.repeat(49)}.`.repeat(4)}pl`, 'email.too_long', 'address over 254'],
    [`jan@${'a'.repeat(64)}.pl`, 'email.domain_label', 'label over 63'],
    ['jan kowalski@wp.pl', 'email.local_character', 'space in the local part'],
    ['jan..k@wp.pl', 'email.local_dots', 'two dots'],
    ['.jan@wp.pl', 'email.local_dots', 'leading dot'],
    ['jan@-wp.pl', 'email.domain_label', 'label begins with a hyphen'],
    ['jan@wp_x!.pl', 'email.domain_character', 'sign that no host has'],
    ['jan@wp.plx', 'email.unknown_tld', 'ending that does not exist'],
    ['jan@firma.local', 'email.special_use_domain', 'name of a private net'],
    ['jan@[x400:c=pl]', 'email.domain_character', 'a kind of address that is not registered'],
    ['jan@[IPv6:2001: db8::1]', 'email.domain_character', 'a space in a number'],
    ['jan@firma\uFFFF.com', 'email.domain_character', 'what is no sign and never will be one'],
    ['jan(at)wp.pl', 'email.typo_mark', 'spelt-out @'],
    ['\ud800@wp.pl', 'email.local_character', 'lone surrogate'],
    ['\u0000@wp.pl', 'email.local_empty', 'only an invisible sign before the @'],
  ];
  for (const [input, code, why] of rows) {
    it(why, () => {
      const checked = checkEmail(input);
      expect([checked.verdict, checked.value, checked.parts]).toEqual(['invalid', null, null]);
      expect(checked.issues[0]?.code).toBe(code);
    });
  }
  it('a cell of ten million characters is named, not read', () => {
    const checked = checkEmail(`${'a'.repeat(10_000_000)}@wp.pl`);
    expect([checked.verdict, checked.issues[0]?.code]).toEqual(['invalid', 'value.too_long']);
  });
});

describe('nothing there, and nothing we can read', () => {
  for (const input of ['', '  ', null, undefined, Number.NaN, 'n/a', '-', 'brak', 'НЕТ', 'keine', '\u200b']) {
    it(`missing: ${JSON.stringify(input)}`, () => expect(checkEmail(input).verdict).toBe('missing'));
  }
  for (const input of [{}, [], () => 0, Symbol('x')]) {
    it(`unsupported: ${typeof input}`, () => {
      const checked = checkEmail(input);
      expect([checked.verdict, checked.issues[0]?.code]).toEqual(['unsupported', 'value.not_text']);
    });
  }
});

describe('what was probably meant', () => {
  const rows: [string, string][] = [
    ['jan@wp,pl', 'jan@wp.pl'],
    ['jan@@wp.pl', 'jan@wp.pl'],
    ['jan(at)wp.pl', 'jan@wp.pl'],
    ['jan -at- nord -dot- org', 'jan@nord.org'],
    ['jan_at_nord_dot_org', 'jan@nord.org'],
    ['jan **at** nord.org', 'jan@nord.org'],
    ['jan at nord -dot- org', 'jan@nord.org'],
    ['jan@nord(dot)org', 'jan@nord.org'],
    ['jan@stay-at-home,com', 'jan@stay-at-home.com'],
    ['jan [at] wp [dot] pl', 'jan@wp.pl'],
    ['jan małpa wp kropka pl', 'jan@wp.pl'],
    ['jan@wp..pl', 'jan@wp.pl'],
    ['jan@gmail.con', 'jan@gmail.com'],
    ['jan@gmail.cmo', 'jan@gmail.com'],
    ['jan@gmail.comm', 'jan@gmail.com'],
    ['jan@gmail.co', 'jan@gmail.com'],
    ['jan@gmail', 'jan@gmail.com'],
    ['jan@gmailcom', 'jan@gmail.com'],
    ['jan@gmail.com.com', 'jan@gmail.com'],
    ['jan@gmial.com', 'jan@gmail.com'],
    ['jan@gmal.con', 'jan@gmail.com'],
    ['jan@hotmial.com', 'jan@hotmail.com'],
    ['jan@yahho.com', 'jan@yahoo.com'],
    ['jan@outlok.com', 'jan@outlook.com'],
    ['ivan@yandex.rru', 'ivan@yandex.ru'],
    ['jan@wp.plx', 'jan@wp.pl'],
    ['jan@firma.con', 'jan@firma.com'],
    ['jаn@wp.pl', 'jan@wp.pl'],
  ];
  for (const [input, meant] of rows) it(input, () => expect(suggestion(input)).toBe(meant));

  it('words that are also names and initials are people elsewhere', () => {
    for (const address of ['na@firma.dk', 'nil@firma.in', 'fara@yahoo.com', 'nie@uni.de', 'ole@firma.no', 'a@firma.pl'])
      expect([address, checkEmail(address).verdict]).toEqual([address, 'ok']);
  });
  it('a first letter from the other side of the keyboard makes another name, a near one a slip', () => {
    for (const host of ['cmail.com', 'wmail.com', 'fcloud.com', '1cloud.com', 'wahoo.com', 'landex.ru', 'mandex.ru'])
      expect([host, codes(`jan@${host}`)]).toEqual([host, []]);
    for (const host of ['tmail.com', 'gotmail.com', 'ocloud.com', 'tahoo.com', 'uandex.ru', '0utlook.com'])
      expect([host, codes(`jan@${host}`)]).toEqual([host, ['email.typo']]);
  });
  it('a national ending of a worldwide name is nobody else’s slip', () => {
    for (const host of ['outlook.gr', 'live.gr', 'email.ir', 'yahoo.pk'])
      expect([host, codes(`jan@${host}`)]).toEqual([host, []]);
    expect(suggestion('jan@onet.pk')).toBe('jan@onet.pl');
    expect(suggestion('jan@libero.ir')).toBe('jan@libero.it');
    expect(suggestion('jan@outlook.cm')).toBe('jan@outlook.com');
  });
  it('leaves real mail hosts of every country alone', () => {
    const hosts =
      'wp.pl o2.pl onet.pl interia.pl tlen.pl gazeta.pl libero.it virgilio.it alice.it tin.it tiscali.it live.it yahoo.it yahoo.ro yahoo.co.uk yahoo.fr yahoo.de yahoo.es yahoo.com.br proton.me pm.me fastmail.fm mac.com me.com mail.com email.com ymail.com gmx.de gmx.net gmx.com gmx.at gmx.ch web.de t-online.de freenet.de arcor.de mail.de mail.ru inbox.ru list.ru bk.ru ya.ru yandex.com yandex.ua rambler.ru ukr.net i.ua meta.ua bigmir.net orange.fr wanadoo.fr free.fr sfr.fr laposte.net sapo.pt uol.com.br bol.com.br terra.com.br ig.com.br telefonica.net hotmail.co.uk hotmail.fr hotmail.it hotmail.es outlook.de outlook.it live.fr live.nl ziggo.nl kpnmail.nl telenet.be skynet.be seznam.cz centrum.cz azet.sk freemail.hu citromail.hu abv.bg net.hr siol.net inbox.lv inbox.lt comcast.net att.net cox.net aim.com aol.com msn.com qq.com 163.com 126.com naver.com daum.net rediffmail.com bigpond.com xtra.co.nz sympatico.ca shaw.ca tutanota.com tuta.io zoho.com hey.com bluewin.ch hispeed.ch mynet.com walla.co.il';
    for (const host of hosts.split(' '))
      expect([host, checkEmail(`jan.kowalski@${host}`).verdict]).toEqual([host, 'ok']);
  });
});

describe('options', () => {
  it('suggest: false looks for no slips', () => expect(codes('jan@gmial.com', { suggest: false })).toEqual([]));
  it('tlds: false believes every ending', () =>
    expect(checkEmail('jan@firma.intern', { tlds: false }).verdict).toBe('ok'));
  it('tlds: a list of one', () => expect(codes('jan@wp.pl', { tlds: ['com'] })).toEqual(['email.unknown_tld']));
  it('disposable: false looks for none', () => expect(codes('x@mailinator.com', { disposable: false })).toEqual([]));
  it('disposable: further hosts', () => {
    expect(checkEmail('x@a.weg.example.de', { disposable: ['example.de'] }).issues[0]?.params).toEqual({
      list: 'option',
    });
    expect(codes('x@mailinator.com', { disposable: ['example.de'] })).toEqual(['email.disposable']);
  });
  it('freeMail: suspect', () => expect(codes('jan@gmail.com', { freeMail: 'suspect' })).toEqual(['email.free_mail']));
  it('allow: never complained about, children included', () => {
    expect(checkEmail('x@sub.mailinator.com', { allow: ['mailinator.com'] }).verdict).toBe('ok');
    expect(checkEmail('jan@gmial.com', { allow: ['gmial.com'] }).verdict).toBe('ok');
    expect(checkEmail('jan@server.local', { allow: ['server.local'] }).verdict).toBe('ok');
  });
  it('a bad call throws and names the option', () => {
    expect(() => checkEmail('x', { sugest: true } as never)).toThrow(/sugest/);
    expect(() => checkEmail('x', { freeMail: 'no' as never })).toThrow(RangeError);
    expect(() => checkEmail('x', { tlds: 5 as never })).toThrow(TypeError);
  });
});

describe('emailKey: one mailbox, one key', () => {
  const same: [string, string, string][] = [
    ['Jan.Kowalski+x@googlemail.com', 'jankowalski@gmail.com', 'Gmail ignores dots, tags and its old name'],
    ['JAN@WP.PL', 'jan@wp.pl', 'case'],
    ['jan@münchen.de', 'jan@xn--mnchen-3ya.de', 'both spellings of a host'],
    ['jan+a@outlook.com', 'jan@outlook.com', 'tag at Outlook'],
    ['jan@me.com', 'jan@icloud.com', 'old names of iCloud'],
    ['jan.k@proton.me', 'jank@protonmail.com', 'Proton ignores dots'],
    ['ivan.petrov@ya.ru', 'ivan-petrov@yandex.com', 'Yandex: one mailbox on all its hosts'],
    ['Jan <jan@wp.pl>', 'jan@wp.pl', 'wrapper'],
  ];
  for (const [left, right, why] of same) it(why, () => expect(emailKey(left)).toBe(emailKey(right)));
  it('dots matter elsewhere', () => expect(emailKey('j.k@outlook.com')).not.toBe(emailKey('jk@outlook.com')));
  it('tags of unknown hosts matter', () => expect(emailKey('jan+x@firma.pl')).not.toBe(emailKey('jan@firma.pl')));
  it('nothing has no key', () => expect([emailKey(''), emailKey(null), emailKey('n/a')]).toEqual(['', '', '']));
  it('what is no address is compared as text', () => expect(emailKey(' Foo ')).toBe('foo'));
});

const blns = corpora === null ? '' : `${corpora}/fields/blns/cases.json`;
describe.skipIf(!existsSync(blns))(
  `naughty strings${existsSync(blns) ? '' : ' (skipped: no labelled data here)'}`,
  () => {
    it('none throws', () => {
      const plan = planEmail();
      for (const entry of JSON.parse(readFileSync(blns, 'utf8')) as { input: string }[]) {
        expect(typeof runEmail(entry.input, plan).verdict).toBe('string');
      }
    });
  },
);
