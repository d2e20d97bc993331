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
    ['[Firma](https://firma.pl)', 'https://firma.pl', 'markdown link'],
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
    'https://',
    '\ud800.pl',
    '-a.pl',
    'a..pl',
  ]) {
    it(`invalid: ${JSON.stringify(input)}`, () => {
      expect(checkWebsite(input)).toMatchObject({ verdict: 'invalid', value: null });
      expect(checkWebsite(input).issues[0]?.code).toBe('website.format');
    });
  }
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
