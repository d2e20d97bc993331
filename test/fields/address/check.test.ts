import { describe, expect, test } from 'vitest';
import {
  addressKey,
  addressKeyParts,
  checkAddress,
  cityKey,
  normalizeAddress,
} from '../../../src/fields/address/index.ts';

describe('checkAddress', () => {
  test.each([
    ['Polish', 'ul. Długa 12', 'ul. Długa', '12', null, null],
    ['Polish with a flat', 'ul. Długa 12 m. 3', 'ul. Długa', '12', 'm. 3', null],
    ['house and flat with a slash', 'Długa 12/3', 'Długa', '12/3', null, null],
    ['German', 'Hauptstraße 5a', 'Hauptstraße', '5a', null, null],
    ['number first', '12 High Street', 'High Street', '12', null, null],
    ['a flat first', 'Apt 4B, 12 Main St', 'Main St', '12', 'Apt 4B', null],
    ['a suite last', '1600 Market St Suite 200', 'Market St', '1600', 'Suite 200', null],
    ['Italian with a comma', 'Via Roma, 10', 'Via Roma', '10', null, null],
    ['Romanian', 'Str. Mihai Eminescu nr. 5, bl. A2, ap. 3', 'Str. Mihai Eminescu', '5', 'bl. A2 ap. 3', null],
    ['Russian', 'ул. Ленина, д. 5, кв. 3', 'ул. Ленина', '5', 'кв. 3', null],
    ['French', '12 bis rue de la Paix', 'rue de la Paix', '12 bis', null, null],
    ['a numbered street', '5th Avenue', '5th Avenue', null, null, null],
    ['no number', 'Rynek', 'Rynek', null, null, null],
    ['Ukrainian', 'вул. Хрещатик, буд. 22, кв. 5', 'вул. Хрещатик', '22', 'кв. 5', null],
    ['a letter behind a slash', 'Via Roma 12/A', 'Via Roma', '12/A', null, null],
    ['a letter behind a slash and a comma', 'Via Roma, 12/a', 'Via Roma', '12/a', null, null],
    ['no space behind the dot', 'Hauptstr.5', 'Hauptstr.', '5', null, null],
    ['no space behind the dot, and a letter', 'Hauptstr.12a', 'Hauptstr.', '12a', null, null],
    ['a second door', '12bis, rue Longue', 'rue Longue', '12bis', null, null],
    ['a letter before the comma', '12 A, rue Longue', 'rue Longue', '12 A', null, null],
    ['a letter before the kind of street', '12 B rue de la Paix', 'rue de la Paix', '12 B', null, null],
    ['a letter that is the street', '12 A Street NW', 'A Street NW', '12', null, null],
    ['a letter that is the avenue', '12 A Avenue NW', 'A Avenue NW', '12', null, null],
    ['a floor behind a dash', 'R. Augusta 12 - 3º Dto', 'R. Augusta', '12', '3º Dto', null],
    ['a floor with its word', 'Av. Paulista, 1578 - 5º andar', 'Av. Paulista', '1578', '5º andar', null],
    ['a floor and a door', 'C/Mayor 12 3º B', 'C/Mayor', '12', '3º B', null],
    ['a numbered street behind the number', '123 5ª Avenida', '5ª Avenida', '123', null, null],
    ['a street named after a day', 'rue du 8 mai 1945', 'rue du 8 mai 1945', null, null, null],
    ['its fifth house', 'Str. 1 Decembrie 1918 nr. 5', 'Str. 1 Decembrie 1918', '5', null, null],
    ['its twelfth house', '12 rue du 8 mai 1945', 'rue du 8 mai 1945', '12', null, null],
    ['a square named after a year', 'Plein 1944', 'Plein 1944', null, null, null],
    ['a day without its street', '3 Maja 5', '3 Maja', '5', null, null],
    ['a day with its preposition', '25 de Mayo 555', '25 de Mayo', '555', null, null],
    ['a month that is a name', '12 May Street', 'May Street', '12', null, null],
    ['a Belgian box in the house', 'Rue de la Loi 16 bte 5', 'Rue de la Loi', '16', 'bte 5', null],
    ['a Swedish flat', 'Storgatan 12 lgh 1101', 'Storgatan', '12', 'lgh 1101', null],
    ['a flat without a number', 'Basement Flat, 45 Queens Gate', 'Queens Gate', '45', 'Basement Flat', null],
    ['a Czech house without a street', 'č.p. 12', null, '12', null, null],
    ['a Czech house in a village', 'Lhota č.p. 12', 'Lhota', '12', null, null],
    ['an Italian box', 'C.P. 12', null, null, null, '12'],
    ['German box', 'Postfach 1234', null, null, null, '1234'],
    ['English box', 'P.O. Box 77', null, null, null, '77'],
    ['Russian box', 'а/я 15', null, null, null, '15'],
  ])('%s: %s', (_why, input, street, houseNumber, unit, poBox) => {
    const checked = checkAddress(input);
    expect(checked.verdict).toBe('ok');
    expect(checked.parts).toEqual({ street, houseNumber, unit, poBox });
  });

  test('what is unusual is said', () => {
    expect(checkAddress('Postfach 12').issues[0]?.code).toBe('address.po_box');
    expect(checkAddress('Rynek').issues[0]?.code).toBe('address.no_number');
    expect(checkAddress('test').issues[0]?.code).toBe('address.placeholder');
    expect(checkAddress('brak').verdict).toBe('missing');
  });

  test.each([
    ['Japanese', '東京都千代田区千代田1-1'],
    ['Japanese in Latin letters', '1-chome 2-3 Ginza'],
    ['Chinese', '北京市朝阳区建国路1号'],
    ['Indian', 'H.No. 12-3-45/A, Near SBI Bank'],
    ['a block', 'B-12, Block 5, Clifton'],
    ['Vietnamese', '12A/3 Lê Lợi'],
  ])('a number that is not taken apart is there all the same: %s', (_why, line) =>
    expect(checkAddress(line).issues).toEqual([]),
  );
  test.each(['www.acme.example', 'Same as above', 'siehe oben', 'verzogen'])('%s is no street', (line) =>
    expect(checkAddress(line).issues[0]?.code).toBe('address.placeholder'),
  );

  test('stored text is tidied and no more', () => {
    expect(normalizeAddress(' ul.  Długa 12 ')).toBe('ul. Długa 12');
  });
});

describe('addressKey', () => {
  test.each([
    [['ul. Długa 12', 'ulica Długa 12', 'Długa 12', 'UL DLUGA 12']],
    [['Hauptstraße 5', 'Hauptstr. 5', 'Hauptstrasse 5', 'Haupt Str. 5']],
    [['12 High Street', '12 High St', '12 high st.']],
    [['Avenue Foch 3', 'Av. Foch 3', '3 avenue Foch']],
    [['Strada Lungă nr. 5', 'Str. Lunga 5']],
    [['ул. Ленина, д. 5', 'улица Ленина 5', 'ulitsa Lenina 5']],
    [['ul. Długa 5 m. 12', 'Długa 5/12', 'ul. Długa 5 lok. 12', 'Długa 5 m12']],
    [['C/ Mayor 12', 'Calle Mayor, 12', 'C/Mayor 12']],
    [['123 North Main St', '123 N Main Street', '123 N. Main St']],
    [['Via Roma 12/A', 'Via Roma, 12/a', 'Via Roma 12A']],
    [['вул. Хрещатик, буд. 22, кв. 5', 'вул. Хрещатик, 22, кв. 5']],
  ])('%j are one', (lines) => {
    expect(new Set(lines.map((line) => addressKey(line))).size).toBe(1);
  });
  test('other numbers and other kinds are others', () => {
    expect(addressKey('Długa 12')).not.toBe(addressKey('Długa 13'));
    expect(addressKey('West Street 5')).not.toBe(addressKey('W Street 5'));
    expect(addressKey('c/o Mayor 12')).not.toBe(addressKey('Calle Mayor 12'));
    expect(addressKey('Foch Square 3')).not.toBe(addressKey('Foch Avenue 3'));
  });
  test('the halves', () => {
    expect(addressKeyParts('ul. Długa 12')).toEqual({ key: 'dluga#12', words: 'dluga', number: '12' });
  });
  test('nothing has no key', () => {
    for (const nothing of ['', null, undefined, {}]) expect(addressKey(nothing)).toBe('');
  });
});

describe('cityKey', () => {
  test.each([
    ['Łódź', 'LODZ'],
    ['St. Gallen', 'Sankt Gallen'],
    ['Москва', 'Moskva'],
    ['г. Москва', 'Москва'],
    ['Paris CEDEX 08', 'Paris'],
    ['Frankfurt (Main)', 'Frankfurt'],
  ])('%s = %s', (left, right) => {
    expect(cityKey(left)).toBe(cityKey(right));
  });
});
