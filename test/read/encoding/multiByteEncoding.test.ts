import { describe, expect, test } from 'vitest';
import { multiByteEncoding } from '../../../src/read/encoding/multiByteEncoding.ts';
import { readList } from '../../../src/read/index.ts';

/** Bytes of a text in an encoding that platforms only read: every pair of bytes tried once. */
function encoder(encoding: string): (text: string) => Uint8Array {
  const known = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(encoding, { fatal: true });
  const learn = (...bytes: number[]): void => {
    try {
      const sign = decoder.decode(new Uint8Array(bytes));
      if ([...sign].length === 1 && !known.has(sign)) known.set(sign, bytes);
    } catch {
      // No character.
    }
  };
  for (let one = 0; one < 256; one++) learn(one);
  for (let lead = 0x81; lead < 0xff; lead++) for (let trail = 0x40; trail < 0xff; trail++) learn(lead, trail);
  return (text) => new Uint8Array([...text].flatMap((sign) => known.get(sign) ?? []));
}

const LISTS: readonly (readonly [why: string, encoding: string, text: string])[] = [
  ['Chinese of the mainland', 'gb18030', '姓名,城市\n王小明,北京市朝阳区\n李丽,上海市浦东新区\n'],
  ['Chinese names of rare characters', 'gb18030', '姓名,城市\n李喆,北京\n王堃,上海\n张玥,广州\n'],
  ['Chinese in one column of an English list', 'gb18030', 'Name,City\nJohn Smith,北京\nMary Lee,上海市浦东\n'],
  ['Chinese of Taiwan', 'big5', '客戶姓名;行動電話\n林志玲;0912\n蔡依林;0933\n'],
  ['Japanese', 'shift_jis', '氏名,フリガナ,住所\n山田太郎,ヤマダタロウ,東京都千代田区\n'],
  [
    'Japanese names with characters of a maker',
    'shift_jis',
    '氏名,住所\n髙橋一郎,埼玉県さいたま市\n山﨑花子,愛媛県松山市\n',
  ],
  ['Japanese readings in narrow katakana', 'shift_jis', '氏名,ﾌﾘｶﾞﾅ\n高橋一郎,ﾀｶﾊｼ ｲﾁﾛｳ\n山崎花子,ﾔﾏｻﾞｷ ﾊﾅｺ\n'],
  ['Japanese of Unix', 'euc-jp', '氏名,フリガナ,住所\n山田太郎,ヤマダタロウ,東京都千代田区\n'],
  ['Korean', 'euc-kr', '이름,전화,주소\n김민수,010,서울특별시 강남구\n박똠방,010,부산광역시\n'],
];

test.each(LISTS)('%s', async (_, encoding, text) => {
  const bytes = encoder(encoding)(text);
  expect(multiByteEncoding(bytes)).toBe(encoding);
  const list = await readList(bytes);
  expect([list.encoding, list.header[0]]).toEqual([encoding, text.split(/[,;]/)[0]]);
});

describe('single bytes that are no pairs', () => {
  const OTHERS: readonly (readonly [why: string, encoding: string, text: string])[] = [
    ['capitals of Russian', 'windows-1251', 'ИМЯ;ГОРОД\nИВАН;МОСКВА\nАННА;ТВЕРЬ\n'],
    ['small letters of Russian', 'koi8-r', 'имя;город\nанна;москва\nольга;самара\n'],
    ['Polish', 'windows-1250', 'Imię;Miejscowość\nŁukasz;Łódź\nŚwiętosława;Kraków\n'],
    ['German', 'windows-1252', 'Straße;Ort\nGroße Straße;Köln\nSchönäuer Weg;Düsseldorf\n'],
    ['Greek', 'windows-1253', 'Όνομα;Πόλη\nΓιώργος;Αθήνα\nΜαρία;Πάτρα\n'],
    ['Greek in capitals', 'windows-1253', 'ΟΝΟΜΑ;ΠΟΛΗ\nΓΙΩΡΓΟΣ;ΑΘΗΝΑ\nΜΑΡΙΑ;ΠΑΤΡΑ\n'],
    ['Hebrew', 'windows-1255', 'שם,עיר\nיוסי כהן,תל אביב\nרחל לוי,חיפה\n'],
    ['Arabic', 'windows-1256', 'الاسم,المدينة\nمحمد أحمد,الرياض\nفاطمة علي,جدة\n'],
    ['Thai', 'windows-874', 'ชื่อ,นามสกุล\nสมชาย,ใจดี\nสมหญิง,รักดี\n'],
    ['Lithuanian', 'windows-1257', 'Vardas;Miestas\nŽydrūnas;Šiauliai\nEglė;Panevėžys\n'],
  ];

  test.each(OTHERS)('%s', async (_, encoding, text) => {
    const bytes = encoder(encoding)(text);
    expect(multiByteEncoding(bytes)).toBeNull();
    const list = await readList(bytes);
    expect([list.encoding, list.header[0]]).toEqual([encoding, text.split(/[,;]/)[0]]);
  });

  test('too little to tell', () => {
    expect(multiByteEncoding(new Uint8Array([0xb0, 0xa1]))).toBeNull();
    expect(multiByteEncoding(new Uint8Array([]))).toBeNull();
  });
});
