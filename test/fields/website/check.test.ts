import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkWebsite,
  normalizeWebsite,
  planWebsite,
  runWebsite,
  websiteKey,
} from '../../../src/fields/website/index.ts';
import { runs } from '../../support/runs.ts';

describe('checkWebsite', () => {
  const good: [string, string, string][] = [
    ['WWW.Firma.PL', 'https://www.firma.pl', 'no scheme, capitals'],
    ['firma.pl/', 'https://firma.pl', 'bare slash'],
    ['http://firma.pl/Kontakt?x=A#b', 'http://firma.pl/Kontakt?x=A#b', 'path stays as it is'],
    ['http:/firma.pl', 'http://firma.pl', 'lost slash'],
    ['//firma.pl', 'https://firma.pl', 'no scheme, slashes'],
    ['www.firma.pl:8080', 'https://www.firma.pl:8080', 'port'],
    ['http://пример.рф/', 'http://пример.рф', 'international host'],
    ['<https://firma.pl>', 'https://firma.pl', 'angle brackets'],
    ['Website: www.firma.pl', 'https://www.firma.pl', 'a label'],
    ['site : firma.pl', 'https://firma.pl', 'a label with a space before its sign'],
    ['[Firma](https://firma.pl)', 'https://firma.pl', 'markdown link'],
    ['<a href="https://firma.pl" target="_blank">Firma</a>', 'https://firma.pl', 'an anchor of HTML'],
    ['http://http://firma.pl', 'http://firma.pl', 'a scheme typed behind the one that was there'],
    ['htpp://firma.pl', 'http://firma.pl', 'letters of the scheme in another order'],
    ['htttps://firma.pl', 'https://firma.pl', 'a letter twice'],
    ['https:firma.pl', 'https://firma.pl', 'no slashes'],
    ['https//:firma.pl', 'https://firma.pl', 'the colon behind the slashes'],
    ['https:///firma.pl', 'https://firma.pl', 'a slash too many'],
    ['http://www.firma.pl./a', 'http://www.firma.pl/a', 'a dot behind the host'],
    [' firma.pl\u200b', 'https://firma.pl', 'white space and invisible signs'],
  ];
  for (const [input, value, why] of good) {
    it(why, () => {
      const checked = checkWebsite(input);
      expect([checked.verdict, checked.value]).toEqual([input === value ? 'ok' : 'repaired', value]);
      expect(checkWebsite(value)).toMatchObject({ verdict: 'ok', value });
    });
  }
  for (const input of [
    'jan@wp.pl',
    'ftp://firma.pl',
    'javascript:alert(1)',
    'firma',
    '1.2.3.4',
    'firma .pl',
    'firma.pl/o nas',
    '\ud800.pl',
    '-a.pl',
  ]) {
    it(`invalid: ${JSON.stringify(input)}`, () => {
      expect(checkWebsite(input)).toMatchObject({ verdict: 'invalid', value: null });
      expect(checkWebsite(input).issues[0]?.code).toBe('website.format');
    });
  }
  for (const input of ['http://', 'https://', 'http://www.', 'www.', 'www'])
    it(`missing: ${input}`, () => expect(checkWebsite(input).verdict).toBe('missing'));
  const slips: [string, string, string][] = [
    ['wwww.firma.pl', 'https://www.firma.pl', 'a letter too many'],
    ['http://ww.firma.pl', 'http://www.firma.pl', 'a letter too few'],
    ['www.firma.pl (po polsku)', 'https://www.firma.pl', 'a remark behind'],
    ['www.firma,pl', 'https://www.firma.pl', 'a comma for a dot'],
    ['www,firma.pl', 'https://www.firma.pl', 'a comma behind www'],
    ['www firma.pl', 'https://www.firma.pl', 'a space behind www'],
    ['www.firma..pl', 'https://www.firma.pl', 'a dot twice'],
    ['www.firma.pl)', 'https://www.firma.pl', 'a bracket that was never opened'],
  ];
  for (const [input, meant, why] of slips) {
    it(`a slip, and what was meant: ${why}`, () => {
      expect(checkWebsite(input)).toMatchObject({ verdict: 'suspect', value: meant, issues: [{ suggestion: meant }] });
      expect(normalizeWebsite(input)).toBeNull();
    });
  }
  const several: [string, string[]][] = [
    ['firma.pl; firma.de', ['https://firma.de']],
    ['https://firma.pl, https://firma.de', ['https://firma.de']],
    ['www.firma.pl / www.firma.de', ['https://www.firma.de']],
    ['http://firma.pl,https://firma.de | firma.at', ['https://firma.de', 'https://firma.at']],
    ['firma.pl und firma.de', ['https://firma.de']],
    ['firma.pl; firma.pl/', []],
  ];
  for (const [input, also] of several) {
    it(`no site of several is lost: ${input}`, () => {
      const checked = checkWebsite(input);
      expect(checked).toMatchObject({ verdict: 'repaired', also });
      const stored = [checked.value, ...also].join('; ');
      expect(checkWebsite(stored)).toMatchObject({ verdict: 'ok', value: checked.value, also });
    });
  }
  it('a site beside something else is none', () => {
    for (const input of ['firma.pl; ask Jan', 'firma.pl und mehr', 'firma.plx; firma.pl'])
      expect(checkWebsite(input).verdict, input).toBe('invalid');
  });
  it('an ending that does not exist is doubtful', () => {
    expect(checkWebsite('firma.plx').verdict).toBe('suspect');
    expect(normalizeWebsite('firma.plx')).toBeNull();
  });
  for (const input of ['', null, 'brak', '-'])
    it(`missing: ${input}`, () => expect(checkWebsite(input).verdict).toBe('missing'));
  it('an object is not read', () => expect(checkWebsite({}).verdict).toBe('unsupported'));
  it('ten million characters are named, not read', () =>
    expect(checkWebsite('a'.repeat(10_000_000)).issues[0]?.code).toBe('value.too_long'));
  it('a bad call throws', () => expect(() => checkWebsite('x', { scheme: 'http' } as never)).toThrow(TypeError));
  it('the key is the host without www', () => {
    expect(websiteKey('http://www.Firma.pl/a')).toBe(websiteKey('firma.pl'));
    expect(websiteKey('brak')).toBe('');
  });
  it('never throws; a repaired value is ok the next time', () => {
    const plan = planWebsite();
    const near = fc.string({ unit: fc.constantFrom(...'awhtps:/.?#-пл@ []()<>\\%1\u200b\ud800'), maxLength: 25 });
    fc.assert(
      fc.property(
        fc.oneof(
          near,
          near.map((text) => `firma.pl/${text}`),
          fc.webUrl(),
          fc.anything(),
        ),
        (input) => {
          const { verdict, value } = runWebsite(input, plan);
          if (verdict === 'ok') expect(value).toBe(input);
          if (verdict === 'repaired') expect(runWebsite(value, plan)).toMatchObject({ verdict: 'ok', value });
        },
      ),
      runs(5000),
    );
  });
});
