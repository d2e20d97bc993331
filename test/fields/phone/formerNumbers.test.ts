import { describe, expect, it } from 'vitest';
import { checkPhone } from '../../../src/fields/phone/index.ts';

type Row = readonly [reason: string, input: string, country: string, present: string];

describe('a number of before the country made its numbers longer', () => {
  const rows: readonly Row[] = [
    ['a mobile of São Paulo with eight digits', '(11) 9876-5432', 'BR', '+5511998765432'],
    ['the same with its calling code', '+55 11 8123-4567', 'BR', '+5511981234567'],
    ['Bogotá with one digit', '(1) 345 6789', 'CO', '+576013456789'],
    ['a mobile of Viettel with eleven digits', '0163 123 4567', 'VN', '+84331234567'],
    ['a mobile of Vinaphone with eleven digits', '0123 456 7899', 'VN', '+84834567899'],
    ['Hanoi with one digit', '(04) 3825 1234', 'VN', '+842438251234'],
    ['an Ivorian mobile of Orange', '07 12 34 56', 'CI', '+2250707123456'],
    ['an Ivorian mobile of MTN', '+225 45 12 34 56', 'CI', '+2250545123456'],
    ['Benin with eight digits', '97 12 34 56', 'BJ', '+2290197123456'],
    ['a Cameroonian mobile with eight digits', '77 12 34 56', 'CM', '+237677123456'],
  ];
  for (const [reason, input, country, present] of rows) {
    it(reason, () => {
      const checked = checkPhone(input, { country });
      expect([checked.verdict, checked.issues[0]?.suggestion]).toEqual(['invalid', present]);
      expect(checkPhone(present).verdict).toBe('ok');
    });
  }
});

describe('numbers that became nothing else', () => {
  const rows: readonly (readonly [reason: string, input: string, country: string])[] = [
    ['a Brazilian landline that is none', '(11) 1234-5678', 'BR'],
    ['seven digits of Colombia', '345 6789', 'CO'],
    ['too short for any', '07 12 34', 'CI'],
  ];
  for (const [reason, input, country] of rows) {
    it(reason, () => expect(checkPhone(input, { country }).issues[0]?.suggestion).toBeNull());
  }
});

describe('signs and labels of several countries', () => {
  const rows: readonly Row[] = [
    ['Brazilian for a company of choice', '0xx11 91234-5678', 'BR', '+5511912345678'],
    ['the same in brackets', '(0XX11) 3123-4567', 'BR', '+551131234567'],
    ['Brazilian for WhatsApp', '(11) 91234-5678 (zap)', 'BR', '+5511912345678'],
    ['"No." behind "Mob."', 'Mob. No. 9876543211', 'IN', '+919876543211'],
    ['Vietnamese for telephone', 'ĐT: 0912 345 678', 'VN', '+84912345678'],
    ['WhatsApp in short', 'WA 0812-3456-7891', 'ID', '+6281234567891'],
    ['Philippine for extension', '(02) 8812-3456 local 123', 'PH', '+63288123456'],
  ];
  for (const [reason, input, country, value] of rows) {
    it(reason, () => expect(checkPhone(input, { country })).toMatchObject({ verdict: 'repaired', value }));
  }
  it('a refusal behind a number is no label', () =>
    expect(checkPhone('9876543211 (no)', { country: 'IN' }).verdict).toBe('suspect'));
});
