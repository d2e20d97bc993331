import metadata from 'libphonenumber-js/max/metadata';
import { describe, expect, it } from 'vitest';
import { digitPatterns } from '../../../src/fields/phone/digitPatterns.ts';

describe('digitPatterns: one automaton for many patterns', () => {
  const rows: [string, string[], string[], string][] = [
    ['12', ['12'], ['1', '123', '', '13'], 'digits'],
    ['1\\d', ['10', '19'], ['1', '20'], 'any digit'],
    ['[2-468]0', ['20', '30', '40', '60', '80'], ['50', '70'], 'a class with a range and single digits'],
    ['1(?:2|34)5', ['125', '1345'], ['135', '1245'], 'alternatives in a group'],
    ['(1|2)3', ['13', '23'], ['33'], 'a group that captures'],
    ['12?3', ['13', '123'], ['1223'], 'may be left out'],
    ['\\d{3}', ['123'], ['12', '1234'], 'an exact count'],
    ['1\\d{1,3}', ['12', '123', '1234'], ['1', '12345'], 'a span of counts'],
    ['(?:12){2}3?', ['1212', '12123'], ['12', '121212'], 'a group counted'],
    ['1|1\\d|12', ['1', '12', '13'], ['2', '112'], 'alternatives that overlap'],
    ['(?:1|12)(?:3|23)', ['13', '123', '1223'], ['12'], 'two ways to the same text'],
  ];
  for (const [pattern, inside, outside, why] of rows) {
    it(why, () => {
      const fit = digitPatterns([pattern]);
      expect(inside.map(fit)).toEqual(inside.map(() => 1));
      expect(outside.map(fit)).toEqual(outside.map(() => 0));
    });
  }
  it('one bit for each pattern, none for null', () => {
    const fit = digitPatterns(['\\d{2}', null, '1\\d', '3']);
    expect(['12', '22', '3', ''].map(fit)).toEqual([0b101, 0b1, 0b1000, 0]);
  });
  it('reads digits in a table as it reads them in a text', () => {
    const codes = Uint8Array.from('9912345', (digit) => digit.charCodeAt(0));
    for (const patterns of [['12\\d', '1+', null, '9{2}\\d{5}'], ['1(?!3)\\d{2}'], [null]]) {
      const fit = digitPatterns(patterns);
      for (let from = 0; from < codes.length; from++) {
        for (let to = from; to <= codes.length; to++)
          expect(fit.over(codes, from, to)).toBe(fit('9912345'.slice(from, to)));
      }
    }
  });
  it('no pattern at all', () => expect(digitPatterns([null])('1')).toBe(0));
  it('what it cannot read is a regular expression', () => {
    const fit = digitPatterns(['1(?!2)\\d', '1+', '12']);
    expect(['13', '12', '11', '111'].map(fit)).toEqual([0b1, 0b100, 0b11, 0b10]);
  });
  it('a digit that is none ends every pattern', () =>
    expect(['1a', '+1', ' 1'].map(digitPatterns(['1\\d?']))).toEqual([0, 0, 0]));
  it('agrees with the regular expression of every pattern in the metadata', () => {
    const all = new Set<string>();
    for (const row of Object.values(metadata.countries) as unknown as readonly unknown[][]) {
      all.add(String(row[2]));
      for (const type of (row[11] as readonly (readonly string[] | 0)[] | undefined) ?? [])
        if (type && type[0]) all.add(type[0]);
    }
    expect(all.size).toBeGreaterThan(500);
    let state = 7;
    const below = (most: number): number => {
      state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
      return (state >> 8) % most;
    };
    const wrong: string[] = [];
    for (const pattern of all) {
      const fit = digitPatterns([pattern]);
      const whole = new RegExp(`^(?:${pattern})$`);
      for (let i = 0; i < 200; i++) {
        let digits = '';
        for (let length = 3 + below(10); digits.length < length; ) digits += below(10);
        // Half of them begin as the pattern does.
        const head = i % 2 === 0 ? '' : (/\d+/.exec(pattern)?.[0] ?? '');
        digits = head + digits;
        if (fit(digits) !== (whole.test(digits) ? 1 : 0)) wrong.push(`${pattern}: ${digits}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
