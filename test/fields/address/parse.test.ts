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
    ['a Colombian number stays whole', 'Cra. 7 # 71-21', 'Cra. 7', '71-21', null],
    ['a Colombian number without a space', 'Calle 5 #12-3 Torre 2', 'Calle 5', '12-3', 'Torre 2'],
    ['an office behind a Colombian number', 'Cra. 7 # 71-21 Torre B Of. 405', 'Cra. 7', '71-21', 'Torre B Of. 405'],
    ['a Colombian number with spaces around its hyphen', 'Carrera 7 # 32 - 16', 'Carrera 7', '32-16', null],
    ['the same behind "No."', 'Cl. 100 No. 11B - 27 Apto 5', 'Cl. 100', '11B-27', 'Apto 5'],
    ['a Portuguese ground floor', 'Av. da Liberdade 12 R/C Dto', 'Av. da Liberdade', '12', 'R/C Dto'],
    ['a Portuguese ground floor behind a dash', 'Rua Alta, 12 - R/C', 'Rua Alta', '12', 'R/C'],
    ['the number of an Indian house', 'H.No. 12-3-45, Banjara Hills', 'Banjara Hills', '12-3-45', null],
    ['a Brazilian quarter', 'Rua XV de Novembro, 123 - Centro', 'Rua XV de Novembro', '123', 'Centro'],
    ['a quarter behind a long dash', 'Rua A, 12 – Setor Sul', 'Rua A', '12', 'Setor Sul'],
    ['a numbered street and a quarter', 'Rua 12, 45 - Setor Sul', 'Rua 12', '45', 'Setor Sul'],
    [
      'a street named after a day, and a quarter',
      'rue du 8 mai 1945 - Centre',
      'rue du 8 mai 1945 - Centre',
      null,
      null,
    ],
    ['a dash before the number', 'Av. 9 de Julho - 123', 'Av. 9 de Julho', '123', null],
    ['a flat in a tower', 'Flat 5, Tower 2, 10 Park Road', 'Park Road', '10', 'Flat 5 Tower 2'],
    ['a flat in a house with a name', 'Flat 1, The Willows, 5 Mill Lane', 'Mill Lane', '5', 'Flat 1 The Willows'],
    ['a flat in a French building', 'Appt 12, Bât. B, 5 rue Haute', 'rue Haute', '5', 'Appt 12 Bât. B'],
    ['a floor of Hong Kong', "12/F, Tower 3, 88 Queen's Road", "Queen's Road", '88', '12/F Tower 3'],
    ['a Hungarian number ends in a dot', 'Fő u. 12.', 'Fő u.', '12', null],
    ['a Danish floor ends in a dot', 'Vestergade 12, 1.', 'Vestergade', '12', '1.'],
    ['a Finnish stair and flat', 'Mannerheimintie 12 A 5', 'Mannerheimintie', '12', 'A 5'],
    [
      'a Spanish floor with its word',
      'Paseo de la Castellana 100, planta 5',
      'Paseo de la Castellana',
      '100',
      'planta 5',
    ],
    ['a Spanish office', 'Gran Vía 20 oficina 4', 'Gran Vía', '20', 'oficina 4'],
    ['a Spanish shop', 'C/ Mayor 12, local 4', 'C/ Mayor', '12', 'local 4'],
    ['a level behind the street', '100 Collins St Level 5', 'Collins St', '100', 'Level 5'],
    ['a shop behind the street', '100 Collins Street, Shop 3', 'Collins Street', '100', 'Shop 3'],
    ['an Austrian door', 'Mariahilfer Straße 12, Tür 5', 'Mariahilfer Straße', '12', 'Tür 5'],
    ['a point of the compass with a dot', '111 E. Lakeview Dr.', 'E. Lakeview Dr.', '111', null],
    ['an initial', '1536 C. Miller Drive', 'C. Miller Drive', '1536', null],
    ['a dotted letter before a French street', '12 B. rue Haute', 'rue Haute', '12 B.', null],
    ['a half', '919 1/2 Lakeview Ave', 'Lakeview Ave', '919 1/2', null],
    ['a half behind a hyphen', '919-1/2 Lakeview Ave', 'Lakeview Ave', '919-1/2', null],
    ['a floor in words', '30 West 26th Street Sixth Floor', 'West 26th Street', '30', 'Sixth Floor'],
    ['a floor in short', '390 Lakeview St., 2nd Flr', 'Lakeview St.', '390', '2nd Flr'],
    ['a ground floor', '12 High St, Ground Floor', 'High St', '12', 'Ground Floor'],
    ['a sector of Bucharest', 'Bd. Unirii nr. 12, sector 3', 'Bd. Unirii', '12', 'sector 3'],
    ['a sector behind a plain number', 'Calea Victoriei 15, Sector 1', 'Calea Victoriei', '15', 'Sector 1'],
    ['a sector of India', 'Plot No. 45, Sector 18', 'Plot', '45', 'Sector 18'],
    ['a number told before what is behind it', 'Calle 21, No. 202 esquina a K', 'Calle 21', '202', 'esquina a K'],
    ['a letter behind a number told', 'Str. Lalelelor nr. 103 A', 'Str. Lalelelor', '103 A', null],
    ['a letter before what is behind', 'Str. Lalelelor nr. 12 A, parter', 'Str. Lalelelor', '12 A', 'parter'],
    ['a number glued to its word, inside', 'Jl. Melati No.108, Menteng', 'Jl. Melati', '108', 'Menteng'],
    ['the same before a county', 'Piata Unirii, Nr.5, jud. Cluj', 'Piata Unirii', '5', 'jud. Cluj'],
    ['a code and its place behind', 'ul. Lipowa 68 25-734 Kielce', 'ul. Lipowa', '68', '25-734 Kielce'],
    ['a code and its place behind, in German', 'Lindenstraße 67 13353 Berlin', 'Lindenstraße', '67', '13353 Berlin'],
    ['two houses with a loose dash', 'Lindenstr. 12 - 14', 'Lindenstr.', '12-14', null],
    ['two houses with a sign for "and"', 'Lindenstr. 12 + 14', 'Lindenstr.', '12/14', null],
    ['two houses with a word', 'Lindenstr. 12 u. 14', 'Lindenstr.', '12/14', null],
    ['French houses from one to another', '12 à 14 rue Haute', 'rue Haute', '12-14', null],
    ['a street that is called by a number, and its house', 'Rua 12 - 45', 'Rua 12', '45', null],
    ['a flat behind a dash', 'Calle Mayor, 12 - 3', 'Calle Mayor', '12', '3'],
    ['a code with a loose dash behind', 'ul. Lipowa 28, 23 – 300 Nowa', 'ul. Lipowa', '28', '23 – 300 Nowa'],
    ['a floor and door of Catalonia', 'Carrer de Mar, 12, 3r 2a', 'Carrer de Mar', '12', '3r 2a'],
    ['a hall of an industrial estate', 'Pol. Ind. Norte, nave 5', 'Pol. Ind. Norte', null, 'nave 5'],
    ['a street that is called by a word for a part', 'Calle Local 5', 'Calle Local', '5', null],
    ['a Russian room', 'ул. Ленина, д. 57, каб. 116', 'ул. Ленина', '57', 'каб. 116'],
    ['a Russian room behind a plain number', 'ул. Ленина, 57, ком. 3', 'ул. Ленина', '57', 'ком. 3'],
    ['a Ukrainian room', 'вул. Шевченка, 12, кім. 5', 'вул. Шевченка', '12', 'кім. 5'],
    ['a Korean house and its building', '세종대로 55 한국빌딩 20층', '세종대로', '55', '한국빌딩 20층'],
    ['a floor of Taiwan', '10F, No. 5, Lane 3, Park Rd.', 'Lane 3 Park Rd.', '5', '10F'],
    ['a floor of Korea', '18F, 88 Park Road', 'Park Road', '88', '18F'],
    ['a British house with a letter', '12F, Park Road', 'Park Road', '12F', null],
    ['a sign glued to the number in front', 'No.22/2, Hospital Road', 'Hospital Road', '22/2', null],
    ['the sign of an Indian house', '#5, Gandhi Street', 'Gandhi Street', '5', null],
    ['an Australian flat and house', 'Unit 4/12 High St', 'High St', '12', 'Unit 4'],
    ['a Scottish flat is one', 'Flat 3/2, 14 High Street', 'High Street', '14', 'Flat 3/2'],
    [
      'a flat in a house with a name, without a comma',
      'Unit 7B The Mill, 22 Station Road',
      'Station Road',
      '22',
      'Unit 7B The Mill',
    ],
    [
      'a floor among the names',
      'Suite 5, 2nd Floor, Mill House, 12 Mill Lane',
      'Mill Lane',
      '12',
      'Suite 5 2nd Floor Mill House',
    ],
    ['a Norwegian dwelling', 'Storgata 12, H0201', 'Storgata', '12', 'H0201'],
    ['a Swiss box without a number', 'Seestrasse 22 Postfach', 'Seestrasse', '22', 'Postfach'],
    ['no number in Spanish', 'Av. Juárez S/N, Col. Centro', 'Av. Juárez', null, 'Col. Centro'],
    ['no number in Italian', 'Via Roma, s.n.c.', 'Via Roma', null, null],
    ['no number in Serbian', 'Bulevar mira bb', 'Bulevar mira', null, null],
    ['no number in Russian', 'ул. Ленина, б/н', 'ул. Ленина', null, null],
    ['the block of Singapore is the house', 'Blk 123 Ang Mo Kio Ave 3', 'Ang Mo Kio Ave 3', '123', null],
    ['a Turkish number', 'Bağlar Mah. Atatürk Sok. No:12', 'Bağlar Mah. Atatürk Sok.', '12', null],
    ['a Turkish floor and flat', 'Atatürk Cad. No:12 Kat:3 Daire:5', 'Atatürk Cad.', '12', 'Kat:3 Daire:5'],
    ['a Turkish flat in short', 'Bağdat Cad. No: 12 D: 5', 'Bağdat Cad.', '12', 'D: 5'],
    ['a Hungarian floor and door', 'Kossuth u. 12. 3. em. 4.', 'Kossuth u.', '12', '3. em. 4.'],
    ['a Hungarian floor in Roman numbers', 'Kossuth u. 12. III. em. 4.', 'Kossuth u.', '12', 'III. em. 4.'],
    ['a Hungarian ground floor', 'Kossuth u. 12. fszt. 2.', 'Kossuth u.', '12', 'fszt. 2.'],
    ['a Dutch floor', 'Kerkstraat 12-II', 'Kerkstraat', '12', 'II'],
    ['a Dutch ground floor', 'Kerkstraat 12 hs', 'Kerkstraat', '12', 'hs'],
    ['a Danish ground floor', 'Vestergade 12 st. th.', 'Vestergade', '12', 'st. th.'],
    ['a Danish floor without a comma', 'Vestergade 12 1. tv', 'Vestergade', '12', '1. tv'],
    ['a German ground floor', 'Hauptstr. 12 EG', 'Hauptstr.', '12', 'EG'],
    ['a German floor', 'Hauptstr. 12 3.OG', 'Hauptstr.', '12', '3.OG'],
    ['a German floor behind a letter', 'Hauptstr. 12 a EG links', 'Hauptstr.', '12 a', 'EG links'],
    ['a Hungarian floor and door in one', 'Petőfi út 5 II/3', 'Petőfi út', '5', 'II/3'],
    ['Swedish stairs', 'Storgatan 5 tr 3', 'Storgatan', '5', 'tr 3'],
    ['two Danish houses are no floor', 'Vestergade 5 og 7', 'Vestergade 5 og', '7', null],
    ['a Colombian office', 'Calle 72 # 10-07 Of. 401', 'Calle 72', '10-07', 'Of. 401'],
    ['a Polish flat glued to the house', 'Długa 12m.3', 'Długa', '12', 'm.3'],
    ['a Polish flat glued to the house by half', 'ul. Długa 12m. 3', 'ul. Długa', '12', 'm. 3'],
    ['a Polish house with a letter m', 'ul. Długa 12m', 'ul. Długa', '12m', null],
    ['a street that is called after an office', 'Rua da Oficina 5', 'Rua da Oficina', '5', null],
    ['a street that is called after a plant', 'Via Planta 5', 'Via Planta', '5', null],
    ['a level is a street', 'Level Street 5', 'Level Street', '5', null],
    ['a street with an English ordinal apart', 'Avenue 12 th', 'Avenue 12 th', null, null],
    ['a street behind its number', 'Main 12 St', 'Main 12 St', null, null],
    ['a day before the house', 'ul. 3 Maja 5 m. 3', 'ul. 3 Maja', '5', 'm. 3'],
    ['the Russian house is no Turkish flat', 'ул. 8 Марта д. 5', 'ул. 8 Марта', '5', null],
    ['a Spanish floor behind a dash', 'Av. América, 12 - 4ºB', 'Av. América', '12', '4ºB'],
  ];
  for (const [reason, line, street, houseNumber, unit] of rows) {
    it(reason, () => expect(checkAddress(line).parts).toEqual({ street, houseNumber, unit, poBox: null }));
  }
});

describe('a box taken out of the line', () => {
  const boxes: readonly (readonly [...Row, poBox: string | null])[] = [
    ['a French box of a large receiver', 'CS 12345', null, null, null, '12345'],
    ['such a box behind the street', '12 rue de la Paix CS 12345', 'rue de la Paix', '12', null, '12345'],
    ['such a box before the street', 'TSA 12345, 12 rue Haute', 'rue Haute', '12', null, '12345'],
    ['fewer digits are no such box', 'Cra 12 CS 5', 'Cra 12 CS', '5', null, null],
    ['a house behind a dash', 'B.P. 123 - 12 rue Haute', 'rue Haute', '12', null, '123'],
    ['a house with an addition behind a dash', 'BP 123 - 12 bis, rue Haute', 'rue Haute', '12 bis', null, '123'],
    ['a dash and no number', 'BP 123 - rue Haute', 'rue Haute', null, null, '123'],
    ['a box of two groups', 'BP 12 34', null, null, null, '12 34'],
    ['a box with a dash of its own', 'PO Box 12-345', null, null, null, '12-345'],
  ];
  for (const [reason, line, street, houseNumber, unit, poBox] of boxes) {
    it(reason, () => expect(checkAddress(line).parts).toEqual({ street, houseNumber, unit, poBox }));
  }

  it('is not slow on hostile lines', () => {
    const line = `bp ${'1 '.repeat(190)}- x`;
    expect(checkAddress(line).verdict).toBe('ok');
  });
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
    ['a Turkish avenue', 'Atatürk Caddesi No:12', 'Atatürk Cad. 12'],
    ['a Turkish street in its quarter', 'Bağlar Mahallesi Çiçek Sokak No:5', 'Bağlar Mah. Çiçek Sok. 5'],
    ['a Turkish flat in short', 'Bağdat Cad. 12 D:5', 'Bağdat Caddesi No:12 Daire 5'],
    ['a Greek street', 'Οδός Ερμού 12', 'Ερμού 12'],
    ['a Polish flat glued to the house', 'Długa 12m.3', 'ul. Długa 12 m. 3'],
    ['a Dutch floor', 'Kerkstraat 12-II', 'Kerkstraat 12 II'],
    ['the name of the house', 'The Willows, 5 Mill Lane', '5 Mill Lane'],
    ['a point of the compass with a dot', '111 E. Lakeview Dr.', '111 East Lakeview Drive'],
    ['a half behind a hyphen', '919 1/2 Lakeview Ave', '919-1/2 Lakeview Avenue'],
    ['a sector of Bucharest', 'Bd. Unirii nr. 12, sector 3', 'Bulevardul Unirii 12'],
    ['an Australian flat and house', 'Unit 4/12 High St', 'Unit 4, 12 High Street'],
    ['no number', 'C/ Mayor, s/n', 'Calle Mayor'],
  ];
  for (const [reason, one, other] of rows) it(reason, () => expect(addressKey(one)).toBe(addressKey(other)));
});

it.each(['C/ Mayor, s/n', 'Via Roma snc', 'Calle Hidalgo SN', 'ул. Ленина, б/н'])(
  'a line that says that there is no number has no issue: %s',
  (line) => {
    expect(checkAddress(line)).toMatchObject({ verdict: 'ok', issues: [] });
  },
);

describe('two doors, two keys', () => {
  const rows: readonly (readonly [reason: string, one: string, other: string])[] = [
    ['one floor in two streets', 'Level 5, 100 Collins St', 'Level 5, 100 Bourke St'],
    ['one number in two streets', 'No. 12, Jalan Ampang', 'No. 12, Jalan Imbi'],
    ['one flat in two streets', 'Flat No. 12, 3rd Floor, MG Road', 'Flat No. 12, 3rd Floor, Park Road'],
    ['two sides of a Danish floor', 'Vestergade 12 st. th.', 'Vestergade 12 st. tv.'],
    ['two floors of a Dutch house', 'Kerkstraat 12-II', 'Kerkstraat 12-III'],
    ['a Turkish quarter and a street', 'Atatürk Mah. 12', 'Atatürk Cad. 12'],
    ['a half and a long number', '12 1/2 Main St', '121/2 Main St'],
    ['from five to seven, and fifty-seven', 'Hauptstr. 5–7', 'Hauptstr. 57'],
  ];
  for (const [reason, one, other] of rows) it(reason, () => expect(addressKey(one)).not.toBe(addressKey(other)));
});

describe('a line that is a post-office box', () => {
  const rows: readonly (readonly [reason: string, line: string, poBox: string])[] = [
    ['Swedish', 'Box 12345', '12345'],
    ['Finnish', 'PL 12', '12'],
    ['Swedish in Finland', 'PB 123', '123'],
    ['French in Switzerland and Canada', 'Case postale 45', '45'],
    ['the same in short', 'CP 123', '123'],
    ['Hungarian', 'Postafiók 12', '12'],
    ['Greek', 'Τ.Θ. 123', '123'],
    ['Arabic', 'ص.ب 1234', '1234'],
    ['Hebrew', 'ת.ד. 123', '123'],
  ];
  for (const [reason, line, poBox] of rows) {
    it(reason, () => expect(checkAddress(line).parts).toMatchObject({ street: null, houseNumber: null, poBox }));
  }
  it('a box of a rural route is a house', () => expect(checkAddress('RR 2 Box 45').parts?.poBox).toBeNull());
  it('a Mexican postal code is none', () => expect(checkAddress('CP 01000').parts?.poBox).toBeNull());
  it('a Polish square is none', () => expect(checkAddress('pl. Wolności 12').parts?.poBox).toBeNull());
});
