import { describe, expect, test } from 'vitest';
import { cityKey, landKey, siteKey } from '../../../src/match/prepare/furtherKeys.ts';
import { CITY_NAMES } from '../../../src/reference/cityNames.ts';

describe('values with many names', () => {
  test.each([
    ['München', 'Munich'],
    ['Warszawa', 'Varsovie'],
    ['Київ', 'Kiev'],
    ['Den Haag', 'The Hague'],
  ])('%s is %s', (a, b) => expect(cityKey(a)).toBe(cityKey(b)));

  test('another city is another key, an unknown one its words', () => {
    expect(cityKey('Bonn')).toBe('bonn');
    expect(cityKey('Köln')).not.toBe(cityKey('Bonn'));
    expect(cityKey('')).toBe('');
  });

  test('no name stands for two cities', () => {
    const names = CITY_NAMES.split('|').flatMap((city) => city.split(','));
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  test.each([
    ['US', 'United States'],
    ['DE', 'Deutschland'],
    ['Polska', 'poland'],
  ])('%s is %s', (a, b) => expect(landKey(a)).toBe(landKey(b)));

  test('a country nobody knows is its words', () => {
    expect(landKey('Ruritania')).toBe('ruritania');
    expect(landKey('n/a')).toBe('');
  });

  test.each([
    ['https://www.example.com/', 'example.com'],
    ['HTTP://Example.com/shop?ref=1', 'example.com/shop'],
    ['https://example.com/en/', 'example.com'],
    ['https://example.com/index.html', 'example.com'],
    ['example.com/de/kontakt.php?x=1', 'example.com'],
  ])('%s is %s', (a, b) => expect(siteKey(a)).toBe(siteKey(b)));

  test('a page of a member or a shop is not its host', () => {
    expect(siteKey('facebook.com/acme')).not.toBe(siteKey('facebook.com'));
    expect(siteKey('example.com/stores/12')).not.toBe(siteKey('example.com/stores/13'));
  });
  test('a member by number is not another one, and a page of a site by number is the site', () => {
    const member = (id: number) => siteKey(`https://www.facebook.com/profile.php?id=${id}&locale=pl_PL`);
    expect(member(1000631)).not.toBe(member(1000632));
    expect(member(1000631)).toBe(siteKey('facebook.com/profile.php?sk=about&id=1000631'));
    expect(siteKey('acme.example/index.php?id=12')).toBe(siteKey('acme.example'));
  });
  test('no site is no key', () => expect(siteKey(' - ')).toBe(''));
});
