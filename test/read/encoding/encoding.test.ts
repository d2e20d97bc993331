import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codePage, decodeByTable } from '../../../src/read/encoding/codePage.ts';
import { encodingName, findEncoding } from '../../../src/read/encoding/decode.ts';
import { detectEncoding } from '../../../src/read/encoding/detectEncoding.ts';
import { readList } from '../../../src/read/index.ts';
import { runs } from '../../support/runs.ts';

function encode(text: string, page: string): Uint8Array {
  const table = codePage(page)!;
  return Uint8Array.from(text, (sign) => {
    const byte = table.indexOf(sign.charCodeAt(0));
    if (byte === -1) throw new Error(`${sign} is not in ${page}`);
    return byte;
  });
}

function utf16(text: string, little: boolean, mark: boolean): Uint8Array {
  const bytes: number[] = [];
  for (let i = mark ? -1 : 0; i < text.length; i++) {
    const unit = i === -1 ? 0xfeff : text.charCodeAt(i);
    bytes.push(...(little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255]));
  }
  return Uint8Array.from(bytes);
}

describe('legacy pages', () => {
  test.each([
    ['windows-1252', 'Vorname;Straße;Größe\nJürgen;Königsweg;5\n'],
    ['cp850', 'Vorname;Straße;Größe\nJürgen;Königsweg;5\n'],
    ['macintosh', 'Prénom;Téléphone;Société;Créé\nFrançoise;1;Crème brûlée;là\n'],
    ['iso-8859-15', 'Nom;Métier\nLecœur;cœur brisé à Périgueux\n'],
    ['windows-1250', 'Imię;Ulica;Źródło\nStanisław;Święta;śledź\n'],
    ['iso-8859-2', 'Imię;Ulica;Źródło\nStanisław;Święta;śledź\n'],
    ['cp852', 'Imię;Ulica;Źródło\nStanisław;Święta;śledź\n'],
    ['windows-1250', 'Prenume;Judeţ\nCătălin;Bistriţa-Năsăud\n'],
    ['windows-1251', 'Имя;Город\nСергей;Нижний Новгород\n'],
    ['koi8-r', 'Имя;Город\nСергей;Нижний Новгород\n'],
    ['ibm866', 'Имя;Город\nСергей;Нижний Новгород\n'],
    ['iso-8859-5', 'Имя;Город\nСергей;Нижний Новгород\n'],
    ['windows-1251', 'ИМЯ;ГОРОД\nСЕРГЕЙ;НИЖНИЙ НОВГОРОД\n'],
    ['koi8-r', 'ИМЯ;ГОРОД\nСЕРГЕЙ;НИЖНИЙ НОВГОРОД\n'],
    ['windows-1251', "Ім'я;Місто\nЄвгенія;Київ\n"],
    ['koi8-u', "Ім'я;Місто\nЄвгенія;Київ\n"],
    ['windows-1254', 'Adı;Şehir\nGülşen;Eskişehir\n'],
  ])('%s', async (page, text) => {
    const bytes = encode(text, page);
    const found = detectEncoding(bytes);
    expect(decodeByTable(bytes, codePage(found)!)).toBe(text);
    const result = await readList(bytes);
    expect(result.encoding).toBe(found);
    expect(result.issues.map(({ code }) => code)).toContain('read.encoding_guessed');
  });

  test('the option wins', async () => {
    const bytes = encode('name\nМаша\n', 'koi8-r');
    expect((await readList(bytes, { encoding: 'koi8-r' })).rows).toEqual([{ name: 'Маша' }]);
    expect((await readList(bytes, { encoding: 'CP1251' })).encoding).toBe('windows-1251');
  });

  test('one sign among ASCII is a sign', () => {
    expect(
      decodeByTable(
        encode('a,b\n©,1\n', 'windows-1252'),
        codePage(detectEncoding(encode('a,b\n©,1\n', 'windows-1252')))!,
      ),
    ).toContain('©');
  });

  test('names people write', () => {
    expect(['cp1251', 'UTF8', 'latin1', 'CP850', ' iso-8859-16 ', 'klingon'].map(encodingName)).toEqual([
      'windows-1251',
      'utf-8',
      'windows-1252',
      'cp850',
      'iso-8859-16',
      null,
    ]);
  });
});

describe('Unicode', () => {
  const text = 'name\tcity\nИван\tŁódź\n';
  test.each([
    ['UTF-16 LE with mark', utf16(text, true, true), 'utf-16le', true],
    ['UTF-16 BE with mark', utf16(text, false, true), 'utf-16be', true],
    ['UTF-16 LE without mark', utf16(text, true, false), 'utf-16le', false],
    ['UTF-16 BE without mark', utf16(text, false, false), 'utf-16be', false],
    ['UTF-8', new TextEncoder().encode(text), 'utf-8', false],
    ['UTF-8 with mark', new TextEncoder().encode(`\uFEFF${text}`), 'utf-8', true],
    ['text in memory with mark', `\uFEFF${text}`, null, true],
    ['text in memory', text, null, false],
  ])('%s', async (_, source, encoding, bom) => {
    const result = await readList(source);
    expect(result.encoding).toBe(encoding);
    expect(result.bom).toBe(bom);
    expect(result.header).toEqual(['name', 'city']);
    expect(result.rows).toEqual([{ name: 'Иван', city: 'Łódź' }]);
  });

  test('a few broken bytes among much UTF-8 stay UTF-8 and are counted', async () => {
    const good = new TextEncoder().encode(`name\n${'Łódź\n'.repeat(20)}`);
    const result = await readList(Uint8Array.from([...good, 0x41, 0xff, 0x0a]));
    expect(result.encoding).toBe('utf-8');
    expect(result.issues).toEqual([expect.objectContaining({ code: 'read.undecodable_bytes', params: { count: 1 } })]);
  });

  test('a NUL byte in ASCII is no UTF-16', () => {
    expect(findEncoding(new TextEncoder().encode('a,b,c\n\0,2,3'), undefined).name).toBe('utf-8');
  });

  test('law: valid UTF-8 is UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        fc.pre(!text.includes('\0'));
        expect(findEncoding(new TextEncoder().encode(text), undefined).name).toBe('utf-8');
      }),
      runs(1000),
    );
  });

  test('law: any bytes are read without an error', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        fc.pre(
          !(bytes[0] === 0x50 && bytes[1] === 0x4b) &&
            bytes[0] !== 0x09 &&
            bytes[0] !== 0x1f &&
            bytes[0] !== 0x7b &&
            bytes[0] !== 0x5b,
        );
        const result = await readList(bytes, { format: 'csv' });
        for (const row of result.rows) expect(Object.keys(row).length).toBe(result.header.length);
      }),
      runs(500),
    );
  });
});
