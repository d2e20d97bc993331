import { describe, expect, it } from 'vitest';
import { addressKey, checkAddress } from '../../../src/fields/address/index.ts';

type Row = readonly [reason: string, line: string, street: string | null, number: string | null, unit: string | null];

describe('a line taken apart', () => {
  const rows: readonly Row[] = [
    ['a floor before the number', 'Level 5, 100 Collins St', 'Collins St', '100', 'Level 5'],
    ['a shop before the number', 'Shop 3, 100 Collins Street', 'Collins Street', '100', 'Shop 3'],
    ['the word for a number first', 'No. 12, Jalan Ampang', 'Jalan Ampang', '12', null],
    ['a numbered flat first', 'Flat No. 12, 3 MG Road', 'MG Road', '3', 'Flat No. 12'],
    ['the Russian house first', 'дом 5, ул. Ленина', 'ул. Ленина', '5', null],
    ['the name of a house first', 'The Willows, 5 Mill Lane', 'Mill Lane', '5', 'The Willows'],
    ['the name of a French house first', 'Résidence Les Pins, 12 rue Haute', 'rue Haute', '12', 'Résidence Les Pins'],
    ['a street first is no house', 'Via Roma, 12 Milano', 'Via Roma 12 Milano', null, null],
    ['a name of the street first', 'Rue Haute, 12 Résidence Bleue', 'Rue Haute 12 Résidence Bleue', null, null],
    ['a floor on the left', 'Calle Mayor 12, 3 izquierda', 'Calle Mayor', '12', '3 izquierda'],
    ['an English floor behind', '1234 5th Avenue, 3rd Floor', '5th Avenue', '1234', '3rd Floor'],
    ['an English floor before', '1st Floor, 12 High Street', 'High Street', '12', '1st Floor'],
    ['a sign apart from the flat', '123 Main St # 4B', 'Main St', '123', '4B'],
    ['the sign of a Mexican house', 'Av. Juárez #123 Int. 4', 'Av. Juárez', '123', 'Int. 4'],
    ['a Colombian number stays whole', 'Cra. 7 # 71-21', 'Cra. 7 #', '71-21', null],
    ['a Hungarian number ends in a dot', 'Fő u. 12.', 'Fő u.', '12', null],
    ['a Danish floor ends in a dot', 'Vestergade 12, 1.', 'Vestergade', '12', '1.'],
    ['a Finnish stair and flat', 'Mannerheimintie 12 A 5', 'Mannerheimintie', '12', 'A 5'],
    ['a Spanish floor behind a dash', 'Av. América, 12 - 4ºB', 'Av. América', '12', '4ºB'],
  ];
  for (const [reason, line, street, houseNumber, unit] of rows) {
    it(reason, () => expect(checkAddress(line).parts).toEqual({ street, houseNumber, unit, poBox: null }));
  }
});

describe('one door, one key', () => {
  const rows: readonly (readonly [reason: string, one: string, other: string])[] = [
    ['a long dash between numbers', 'Hauptstr. 5–7', 'Hauptstr. 5-7'],
    ['an Italian square in short', 'P.zza Duomo 1', 'Piazza Duomo, 1'],
    ['an Italian avenue in short', 'V.le Monza 12', 'Viale Monza 12'],
    ['an Italian court in short', 'C.so Italia 5', 'Corso Italia 5'],
    ['a Spanish floor', 'C/ Mayor 12, 3.º A', 'Calle Mayor, 12, 3º A'],
    ['an English floor', '1234 5th Ave, 3rd Floor', '1234 5th Ave Fl 3'],
    ['the sign before the flat', '123 Main St # 4B', '123 Main St Apt 4B'],
    ['the sign before the house', 'Av. Juárez #123', 'Av. Juárez 123'],
    ['the dot behind the house', 'Fő u. 12.', 'Fő utca 12'],
    ['the name of the house', 'The Willows, 5 Mill Lane', '5 Mill Lane'],
  ];
  for (const [reason, one, other] of rows) it(reason, () => expect(addressKey(one)).toBe(addressKey(other)));
});

describe('two doors, two keys', () => {
  const rows: readonly (readonly [reason: string, one: string, other: string])[] = [
    ['one floor in two streets', 'Level 5, 100 Collins St', 'Level 5, 100 Bourke St'],
    ['one number in two streets', 'No. 12, Jalan Ampang', 'No. 12, Jalan Imbi'],
    ['one flat in two streets', 'Flat No. 12, 3rd Floor, MG Road', 'Flat No. 12, 3rd Floor, Park Road'],
    ['from five to seven, and fifty-seven', 'Hauptstr. 5–7', 'Hauptstr. 57'],
  ];
  for (const [reason, one, other] of rows) it(reason, () => expect(addressKey(one)).not.toBe(addressKey(other)));
});
