import { describe, expect, test } from 'vitest';
import { csvChunks, readList, writeCsv } from '../../../src/read/index.ts';
import { maskText } from '../../../src/read/write/maskText.ts';

const body = (value: unknown, options = {}) =>
  writeCsv([{ a: value, b: 'x' }], options).slice('a,b\r\n'.length, -'\r\n'.length);

describe('cells never become formulas', () => {
  test.each([
    ['a formula', '=1+1', "'=1+1"],
    ['a call', '=HYPERLINK("http://x","a")', '"\'=HYPERLINK(""http://x"",""a"")"'],
    ['an at sign', '@SUM(1)', "'@SUM(1)"],
    ['a tab', '\t=1', '"\'\t=1"'.replaceAll('"', '')],
    ['a sum with plus', '+1-1', "'+1-1"],
    ['a sum with minus', '-2+3', "'-2+3"],
    ['minus and a word', '-2h', "'-2h"],
    ['plus and a call', '+CMD()', "'+CMD()"],
    ['full width', '＝1', "'＝1"],
    ['a phone stays', '+48712345678', '+48712345678'],
    ['a spaced phone stays', '+48 (71) 234-56-78', '+48 (71) 234-56-78'],
    ['phones that a repair joined stay', '+48601234567; +48602345678', '+48601234567; +48602345678'],
    ['a phone with an extension stays', '+1 617 555 0100 x12', '+1 617 555 0100 x12'],
    ['an extension in words stays', '+1 617 555 0100 ext. 12', '+1 617 555 0100 ext. 12'],
    ['a phone beside a call', '+48601234567; +CMD()', "'+48601234567; +CMD()"],
    ['a phone beside a formula', '+48601234567;=A1', "'+48601234567;=A1"],
    ['a word behind a phone', '+48601234567 x12!A1', "'+48601234567 x12!A1"],
    ['a dash for nothing stays', '-', '-'],
    ['dashes for nothing stay', '--', '--'],
    ['a dash before a reference', '-A1', "'-A1"],
    ['what was guarded stays', "'=1+1", "'=1+1"],
    ['a negative number stays', '-12.50', '-12.50'],
    ['a number with groups stays', '-1 234,50', '"-1 234,50"'],
    ['a percentage stays', '+5%', '+5%'],
    ['an e-mail stays', 'a@b.c', 'a@b.c'],
  ])('%s', (_, value, written) => {
    expect(body(value)).toBe(`${written},x`);
  });

  test('strict guards phones and numbers too, off guards nothing', () => {
    expect(body('+48712345678', { formulas: 'strict' })).toBe("'+48712345678,x");
    expect(body('=1+1', { formulas: 'off' })).toBe('=1+1,x');
  });

  test('headers are guarded as well', () => {
    expect(writeCsv([{ '=x': 1 }])).toBe("'=x\r\n1\r\n");
  });
});

describe('writeCsv', () => {
  test.each([
    ['null', null, ''],
    ['undefined', undefined, ''],
    ['a number', 4.5, '4.5'],
    ['a bigint', 12n, '12'],
    ['a Date', new Date(Date.UTC(2024, 0, 2)), '2024-01-02T00:00:00.000Z'],
    ['a broken Date', new Date(Number.NaN), ''],
    ['an object', { a: 1 }, '"{""a"":1}"'],
    ['quotes', 'a"b', '"a""b"'],
    ['white space at the ends', ' a', '" a"'],
    ['a line end', 'a\nb', '"a\nb"'],
  ])('%s', (_, value, written) => {
    expect(body(value)).toBe(`${written},x`);
  });

  test('an object in a circle is nothing', () => {
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    expect(body(circle)).toBe(',x');
  });

  test('columns, delimiter, newline, mark', () => {
    const rows = [{ a: 1, b: 2 }, { c: 3 }];
    expect(writeCsv(rows)).toBe('a,b,c\r\n1,2,\r\n,,3\r\n');
    expect(writeCsv(rows, { columns: ['c', 'a'], delimiter: ';', newline: '\n', bom: true })).toBe(
      '\uFEFFc;a\n;1\n3;\n',
    );
    expect(writeCsv([], { columns: ['a'] })).toBe('a\r\n');
    expect(writeCsv([])).toBe('');
  });

  test('hostile names', async () => {
    const { rows } = await readList('__proto__,constructor\na,b\n');
    expect(writeCsv(rows)).toBe('__proto__,constructor\r\na,b\r\n');
    expect(writeCsv([{ x: 1 }], { columns: ['constructor', '__proto__'] })).toBe('constructor,__proto__\r\n,\r\n');
  });

  test('masks some columns or all', () => {
    const rows = [{ name: 'Ewa Żak', mail: 'ewa.zak@wp.pl', phone: '+48 600 100 245' }];
    expect(writeCsv(rows, { mask: ['mail'] })).toContain('Ewa Żak,e**.z**@w*.p*,+48 600 100 245');
    expect(writeCsv(rows, { mask: true })).toContain("E** Ż**,e**.z**@w*.p*,'+## ### ### #45");
    expect(maskText('')).toBe('');
    expect(maskText('1234')).toBe('####');
  });

  test('chunks make the same text', () => {
    const rows = Array.from({ length: 5000 }, (_, i) => ({ id: i, text: 'some words here' }));
    const chunks = [...csvChunks(rows)];
    expect(chunks.length).toBeGreaterThan(1);
    expect(chunks.join('')).toBe(writeCsv(rows));
    expect([...csvChunks(new Set(rows), { columns: ['id'] })].join('').length).toBeGreaterThan(5000);
  });

  test.each([
    ['rows that are none', () => writeCsv('a' as unknown as []), TypeError],
    ['an unknown option', () => writeCsv([], { sep: ';' } as object), TypeError],
    ['a bad guard', () => writeCsv([], { formulas: 'maybe' } as object), RangeError],
    ['an iterable without columns', () => csvChunks(new Set()), TypeError],
  ])('%s throws', (_, call, kind) => {
    expect(call).toThrow(kind);
  });
});
