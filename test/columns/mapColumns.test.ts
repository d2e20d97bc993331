import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { scoreHeaders, scoreValues } from '../../bench/score/columns.ts';
import { mapColumns } from '../../src/columns/index.ts';
import type { Row } from '../../src/model/index.ts';
import { corpora } from '../support/corpora.ts';

/** "role[part,part]" by column; "-" for unmapped. */
function roles(header: readonly string[], rows: readonly Row[] = []): string[] {
  const { columns } = mapColumns(rows, { header });
  const found = new Map(
    columns.map(({ column, role, parts }) => [column, parts.length === 0 ? role : `${role}[${parts}]`]),
  );
  return header.map((column) => found.get(column) ?? '-');
}

// Languages of which only the plainest headers are known.
const further: readonly (readonly [language: string, header: string, roles: string])[] = [
  [
    'Dutch',
    'Voornaam | Tussenvoegsel | Achternaam | E-mailadres | Telefoonnummer | Straat | Huisnummer | Postcode | Plaats | Land | Geboortedatum | Bedrijf',
    'firstName | - | lastName | email | phone | street | houseNumber | postalCode | city | country | birthday | company',
  ],
  [
    'Swedish',
    'Förnamn | Efternamn | E-post | Telefon | Mobil | Gatuadress | Postnummer | Ort | Land | Personnummer | Företag',
    'firstName | lastName | email | phone | mobile | street | postalCode | city | country | taxId | company',
  ],
  [
    'Danish',
    'Fornavn | Efternavn | E-mail | Telefon | Mobil | Adresse | Postnr | By | Land | CVR-nr | Firma',
    'firstName | lastName | email | phone | mobile | street | postalCode | city | country | taxId | company',
  ],
  [
    'Norwegian',
    'Fornavn | Etternavn | E-post | Mobiltelefon | Adresse | Postnummer | Poststed | Land | Fødselsdato',
    'firstName | lastName | email | mobile | street | postalCode | city | country | birthday',
  ],
  [
    'Finnish',
    'Etunimi | Sukunimi | Sähköposti | Puhelin | Katuosoite | Postinumero | Postitoimipaikka | Maa | Yritys',
    'firstName | lastName | email | phone | street | postalCode | city | country | company',
  ],
  [
    'Czech',
    'Jméno | Příjmení | E-mail | Telefon | Ulice | Město | PSČ | Země | Datum narození | Firma',
    'firstName | lastName | email | phone | street | city | postalCode | country | birthday | company',
  ],
  [
    'Hungarian',
    'Vezetéknév | Keresztnév | E-mail | Telefonszám | Utca | Irányítószám | Város | Ország | Születési dátum | Cégnév',
    'lastName | firstName | email | phone | street | postalCode | city | country | birthday | company',
  ],
  [
    'Turkish',
    'Ad | Soyad | E-posta | Telefon | Cep Telefonu | Adres | Posta Kodu | İl | İlçe | Ülke | Doğum Tarihi | Şirket',
    'firstName | lastName | email | phone | mobile | street | postalCode | city | - | country | birthday | company',
  ],
  [
    'Greek',
    'Όνομα | Επώνυμο | Email | Τηλέφωνο | Κινητό | Διεύθυνση | ΤΚ | Πόλη | ΑΦΜ | Ημ. Γέννησης',
    'firstName | lastName | email | phone | mobile | street | postalCode | city | taxId | birthday',
  ],
  [
    'Croatian',
    'Ime | Prezime | E-mail | Telefon | Mobitel | Adresa | Poštanski broj | Grad | OIB | Tvrtka',
    'firstName | lastName | email | phone | mobile | street | postalCode | city | taxId | company',
  ],
  [
    'Bulgarian',
    'Име | Фамилия | Имейл | Телефон | Адрес | Пощенски код | Град | Фирма',
    'firstName | lastName | email | phone | street | postalCode | city | company',
  ],
  [
    'Chinese',
    '姓名 | 手机 | 电话 | 邮箱 | 公司 | 职位 | 地址 | 城市 | 省份 | 邮编 | 生日 | 性别 | 备注',
    'fullName | mobile | phone | email | company | jobTitle | street | city | region | postalCode | birthday | gender | notes',
  ],
  [
    'Japanese',
    '氏名 | 姓 | 名 | フリガナ | 会社名 | 部署 | 役職 | 郵便番号 | 都道府県 | 市区町村 | 住所 | 電話番号 | 携帯電話 | メールアドレス | 生年月日 | 備考',
    'fullName | lastName | firstName | - | company | department | jobTitle | postalCode | region | city | street | phone | mobile | email | birthday | notes',
  ],
  [
    'Korean',
    '이름 | 성 | 회사 | 직책 | 이메일 | 전화번호 | 휴대폰 | 주소 | 우편번호 | 생년월일 | 메모',
    'firstName | lastName | company | jobTitle | email | phone | mobile | street | postalCode | birthday | notes',
  ],
  [
    'Arabic',
    'الاسم | الاسم الأول | اسم العائلة | البريد الإلكتروني | الهاتف | الجوال | العنوان | المدينة | الدولة | الشركة',
    'fullName | firstName | lastName | email | phone | mobile | street | city | country | company',
  ],
  [
    'Hebrew',
    'שם פרטי | שם משפחה | דוא"ל | טלפון | נייד | כתובת | עיר | מיקוד | חברה',
    'firstName | lastName | email | phone | mobile | street | city | postalCode | company',
  ],
  [
    'Vietnamese',
    'Họ và tên | Số điện thoại | Email | Địa chỉ | Thành phố | Công ty | Ngày sinh',
    'fullName | phone | email | street | city | company | birthday',
  ],
  ['Thai, whose vowels are marks', 'ชื่อ | นามสกุล | โทรศัพท์', 'firstName | lastName | phone'],
  ['a no in Dutch, Czech and Japanese', 'Afgemeld | Odhlášen | 配信停止', 'unsubscribe | unsubscribe | unsubscribe'],
  ['a yes in Swedish, Hungarian and Korean', 'Samtycke | Hírlevél | 수신동의', 'consent | consent | consent'],
  ['a short word is a chance likeness where nothing else is of its language', 'Ad | By | Email', '- | - | email'],
  ['somebody else of the family', 'Naam | Telefoon moeder | 保護者名', 'fullName | - | -'],
];

test.each(further)('further languages: %s', (_, header, expected) => {
  expect(roles(header.split(' | ')).join(' | ')).toBe(expected);
});

const headers: readonly (readonly [why: string, header: readonly string[], roles: readonly string[]])[] = [
  [
    'German',
    ['Vorname', 'Nachname', 'PLZ', 'Ort', 'Handy-Nr.'],
    ['firstName', 'lastName', 'postalCode', 'city', 'mobile'],
  ],
  [
    'bookkeeping in German: one name column for each kind of debtor',
    [
      'Konto',
      'Name (Adressattyp Unternehmen)',
      'Name (Adressattyp natürl. Person)',
      'Vorname (Adressattyp natürl. Person)',
      'EU-UStID',
    ],
    ['-', 'company', 'lastName', 'firstName', 'taxId'],
  ],
  [
    'a shop with its own prefix: no company is a street, no flag an address',
    ['_address_company', '_address_street', '_address_telephone', '_address_country_id', '_address_default_billing_'],
    ['company', 'street', 'phone', 'country', '-'],
  ],
  [
    'numbers of registers are no tax numbers: no check fits them',
    ['ИНН', 'КПП', 'ОКПО', 'Handelsregister', 'HRB', 'RCS', 'EORI'],
    ['taxId', '-', '-', '-', '-', '-', '-'],
  ],
  [
    'a wedding day in Spanish',
    ['Nombre', 'Apellidos', 'Cumpleaños', 'Aniversario'],
    ['firstName', 'lastName', 'birthday', '-'],
  ],
  [
    'a birthday in Portuguese',
    ['Nome', 'Sobrenome', 'E-mail', 'Aniversário'],
    ['firstName', 'lastName', 'email', 'birthday'],
  ],
  [
    'questions of a form',
    [
      'What is your full name?',
      "What's your phone number?",
      'And your last name?',
      'Wie lautet deine Telefonnummer?',
      'Quelle est votre adresse e-mail ?',
      'Укажите ваш e-mail',
    ],
    ['fullName', 'phone', 'lastName', 'phone', 'email', 'email'],
  ],
  [
    'questions that ask for a yes',
    [
      'Would you like to receive our newsletter?',
      'Do you agree to receive marketing emails?',
      'Möchtest du den Newsletter erhalten?',
      'Czy chcesz otrzymywać newsletter?',
      'Согласны ли вы на обработку персональных данных?',
      'Person - Marketing status',
    ],
    ['consent', 'consent', 'consent', 'consent', 'consent', 'consent'],
  ],
  [
    'sentences that say no',
    [
      'I do not want to receive the newsletter',
      'Ich möchte KEINE Werbung erhalten',
      'Nie chcę otrzymywać newslettera',
      'Не хочу получать рассылку',
      'Je ne souhaite pas recevoir la newsletter',
    ],
    ['unsubscribe', 'unsubscribe', 'unsubscribe', 'unsubscribe', 'unsubscribe'],
  ],
  ['paid for as marketing, not agreed to', ['Email', 'Marketing contact status'], ['email', '-']],
  [
    'French without accents',
    ['PRENOM', 'NOM', 'SOCIETE', 'CODE POSTAL', 'VILLE'],
    ['firstName', 'lastName', 'company', 'postalCode', 'city'],
  ],
  ['Ukrainian', ["Ім'я", 'Прізвище', 'Місто', 'Ел. пошта'], ['firstName', 'lastName', 'city', 'email']],
  [
    'Polish bookkeeping',
    ['Akronim', 'Nazwa', 'NIP', 'Kod pocztowy', 'Miejscowość'],
    ['externalId', 'company', 'taxId', 'postalCode', 'city'],
  ],
  [
    'Romanian bookkeeping',
    ['Nr. crt.', 'Denumire', 'CUI', 'Județ', 'Localitate'],
    ['-', 'company', 'taxId', 'region', 'city'],
  ],
  ['Italian', ['Cognome', 'Nome', 'C.F.', 'CAP', 'Città'], ['lastName', 'firstName', 'taxId', 'postalCode', 'city']],
  [
    'prefix before a colon',
    ['Privat: PLZ', 'Privat: Ort', 'Dienstlich: Adresse 2'],
    ['postalCode[home]', 'city[home]', 'street[work,line2]'],
  ],
  ['suffix in brackets', ['Город (раб.)', 'Улица 2 (дом. адрес)'], ['city[work]', 'street[home,line2]']],
  ['Spanish bracket', ['Ciudad (Trabajo)'], ['city[work]']],
  [
    'unseen combination',
    ['Billing Phone', 'Shipping First Name', 'Delivery PLZ'],
    ['phone[billing]', 'firstName[shipping]', 'postalCode[shipping]'],
  ],
  ['numbered value', ['E-mail 1 - Value', 'E-mail 2 - Value', 'E-mail 2 - Type'], ['email', 'email[secondary]', '-']],
  [
    'second address, second line',
    ['Address 2 - Street', 'Address Line 2', 'Street 3'],
    ['street[secondary]', 'street[line2]', 'street[line3]'],
  ],
  [
    'shop export',
    ['Default Address City', 'Default Address Zip', 'Accepts Email Marketing'],
    ['city', 'postalCode', 'consent'],
  ],
  ['glued', ['Rechnungsadresse', 'homephone', 'Firmentelefon'], ['street[billing]', 'phone[home]', 'phone[work]']],
  [
    'company and person of a deal tool',
    ['Название (компания)', 'Название сделки', 'Полное имя (контакт)'],
    ['company', '-', 'fullName'],
  ],
  [
    'birth date in three columns',
    ['Geburtsjahr', 'Geburtsmonat', 'Geburtstag'],
    ['birthday[year]', 'birthday[month]', 'birthday[day]'],
  ],
  ['birth date in one', ['Name', 'Geburtstag'], ['fullName', 'birthday']],
  [
    'title before a name is a salutation',
    ['Title', 'First Name', 'Last Name'],
    ['salutation', 'firstName', 'lastName'],
  ],
  ['title after a company is a job', ['Last Name', 'Company', 'Title'], ['lastName', 'company', 'jobTitle']],
  ['Estado in an address', ['Ciudad', 'Estado', 'Código postal'], ['city', 'region', 'postalCode']],
  ['Estado of a deal', ['Nombre', 'Correo', 'Estado'], ['fullName', 'email', 'status']],
  ['Apelido beside Sobrenome', ['Nome', 'Sobrenome', 'Apelido'], ['firstName', 'lastName', 'nickname']],
  ['Apelido in Portugal', ['Nome', 'Apelido'], ['firstName', 'lastName']],
  ['Name beside Vorname', ['Name', 'Vorname'], ['lastName', 'firstName']],
  ['Nume beside Prenume', ['Nume', 'Prenume'], ['lastName', 'firstName']],
  ['Name beside both', ['First Name', 'Last Name', 'Name'], ['firstName', 'lastName', 'fullName']],
  [
    'a customer list with contacts',
    ['A/C', 'Name', 'Contact Name', 'Telephone'],
    ['externalId', 'company', 'fullName', 'phone'],
  ],
  ['département in an address', ['Ville', 'Département', 'Code postal'], ['city', 'region', 'postalCode']],
  ['département of a company', ['Société', 'Département', 'Prénom'], ['company', 'department', 'firstName']],
  ['number after a street', ['VIA', 'NUMERO', 'CAP'], ['street', 'houseNumber', 'postalCode']],
  ['number alone', ['Nr', 'Firma'], ['-', 'company']],
  ['row numbers', ['№ п/п', 'Lp.', 'Lfd. Nr.', 'Nr. crt.'], ['-', '-', '-', '-']],
  ['bare words among phones', ['Home', 'Work', 'Fax', 'Mobile'], ['phone[home]', 'phone[work]', 'fax', 'mobile']],
  ['a bare word alone', ['Email', 'Private'], ['email', '-']],
  [
    'guesses from an IP address',
    ['Email Address', 'LATITUDE', 'LONGITUDE', 'GMTOFF', 'CC', 'REGION'],
    ['email', '-', '-', '-', '-', '-'],
  ],
  ['other people', ["Assistant's Phone", 'Spouse', 'Emergency contact phone', "Manager's Name"], ['-', '-', '-', '-']],
  [
    'never by likeness',
    ['ville', 'vile', 'calle', 'cale', 'Nachname', 'Nchname'],
    ['city', '-', 'street', '-', 'lastName', '-'],
  ],
  ['dangerous words', ['__proto__', 'constructor', 'toString', 'hasOwnProperty', ''], ['-', '-', '-', '-', '-']],
];

const optOuts: readonly string[] = [
  'Email Opt Out', 'Unsubscribed from all email', 'EMAIL_BLACKLISTED', 'UNSUB_TIME', 'CLEAN_TIME', 'Do Not Call', 'HasOptedOutOfEmail',
  'Anrufe unerwünscht', 'Newsletter abbestellt am', 'Désinscrit', 'Ne pas appeler', 'Dado de baja', 'Disiscritto il', 'Wypisany z listy',
  'Dezabonat', 'Отписан от новостей', 'Не звонить', 'Descadastrado em', 'Відписаний', 'SMS_BLACKLISTED', 'Contact: do not email',
]; // biome-ignore format: words

describe('mapColumns, headers alone', () => {
  test.each(headers)('%s', (_why, header, expected) => {
    expect(roles(header)).toEqual(expected);
  });

  test.each(optOuts)('opting out is never consent: %s', (header) => {
    expect(roles([header])).toEqual(['unsubscribe']);
  });

  test('a link to unsubscribe is no opt-out', () => {
    expect(roles(['Unsubscribe link', 'UNSUB_CAMPAIGN_TITLE'])).toEqual(['-', '-']);
  });

  test('every mapping says why', () => {
    const { columns } = mapColumns([], { header: ['Vorname', 'Name', 'E-Mail'] });
    expect(columns.map((column) => column.evidence)).toEqual([
      [{ by: 'header', header: 'vorname', language: 'de' }],
      [{ by: 'neighbour', header: 'name', neighbour: 'Vorname' }],
      [{ by: 'header', header: 'email', language: 'de' }],
    ]);
  });
});

describe('mapColumns, values', () => {
  const people: Row[] = [
    { a: 'Anna', b: 'Nowak', c: 'anna@wp.pl', d: '+48 601 234 567', e: '00-950', f: 'K', g: 'tak' },
    { a: 'Piotr', b: 'Kowalski', c: 'p.kowalski@o2.pl', d: '+48 602 111 222', e: '31-007', f: 'M', g: 'nie' },
    { a: 'Ewa', b: 'Zielińska', c: 'ewa@onet.pl', d: '+48 603 999 000', e: '80-001', f: 'K', g: 'tak' },
    { a: 'Tomasz', b: 'Wiśniewski', c: 'tw@gmail.com', d: '+48 604 888 777', e: '61-100', f: 'M', g: 'tak' },
    { a: 'Marta', b: 'Wójcik', c: 'marta@wp.pl', d: '+48 605 555 444', e: '50-300', f: 'K', g: 'nie' },
  ];

  test('decide where headers say nothing, and yes or no stays what it is', () => {
    const { columns, unmapped } = mapColumns(people);
    expect(columns.map(({ column, role }) => `${column} ${role}`)).toEqual([
      'a firstName',
      'b lastName',
      'c email',
      'd phone',
      'e postalCode',
      'f gender',
    ]);
    expect(unmapped).toEqual(['g']);
    expect(columns[2]?.evidence).toEqual([{ by: 'values', share: 1, looked: 5 }]);
  });

  test('say how a title is meant', () => {
    const rows = ['Herr', 'Frau', 'Frau', 'Herr Dr.'].map((Titel, i) => ({ Firma: `F${i}`, Titel }));
    expect(roles(['Firma', 'Titel'], rows)).toEqual(['company', 'salutation']);
  });

  test('say that a birthday is a day', () => {
    const rows = [3, 30, 12, 7, 19].map((Geburtstag) => ({ Geburtstag }));
    expect(roles(['Geburtstag'], rows)).toEqual(['birthday[day]']);
  });

  test('never decide for somebody else', () => {
    const rows = people.map((row) => ({ 'Partner x': row.a, 'Manager mail': row.c, 'Sales rep': row.b }));
    expect(mapColumns(rows).columns).toEqual([]);
  });

  test('never decide against the words of a header', () => {
    expect(mapColumns(people.map((row) => ({ 'E-Mail Anzeige': row.a }))).columns).toEqual([]);
  });

  test('a registration date is no birthday', () => {
    const rows = [2019, 2020, 2021, 2022, 2018, 2024].map((year) => ({ x: `${year}-03-04` }));
    expect(mapColumns(rows).unmapped).toEqual(['x']);
  });
});

describe('mapColumns, rows that leave out what they have not', () => {
  test('the first who opted out may stand far down', () => {
    const rows: Row[] = Array.from({ length: 1500 }, (_, i) => ({ email: `ann${i}@kempt-mail.com` }));
    rows.push({ email: 'zoe@kempt-mail.com', unsubscribed: true, Telefon: '' });
    const { columns } = mapColumns(rows);
    expect(columns.map(({ column, role }) => [column, role])).toEqual([
      ['email', 'email'],
      ['unsubscribed', 'unsubscribe'],
      ['Telefon', 'phone'],
    ]);
  });
});

describe('mapColumns, options', () => {
  test('win over every table', () => {
    const { columns, unmapped } = mapColumns([], {
      header: ['E-Mail', 'Telefon', 'Misc'],
      columns: { 'E-Mail': null, Misc: { role: 'city', parts: ['home'] }, Telefon: 'fax' },
    });
    expect(columns).toEqual([
      { column: 'Telefon', role: 'fax', parts: [], evidence: [{ by: 'option' }] },
      { column: 'Misc', role: 'city', parts: ['home'], evidence: [{ by: 'option' }] },
    ]);
    expect(unmapped).toEqual(['E-Mail']);
  });

  test('sampleRows bounds what is looked at', () => {
    const rows = Array.from({ length: 50 }, (_, i) => ({ x: `a${i}@example.org` }));
    const evidence = mapColumns(rows, { sampleRows: 10 }).columns[0]?.evidence[0];
    expect(evidence).toEqual({ by: 'values', share: 1, looked: 10 });
  });

  test('columns are the union of the first rows, in order', () => {
    expect(
      mapColumns([
        { b: '', a: '' },
        { c: '', a: '' },
      ]).unmapped,
    ).toEqual(['b', 'a', 'c']);
  });

  test('a column called __proto__ can be chosen', () => {
    const columns = JSON.parse('{"__proto__":"email"}') as Record<string, 'email'>;
    expect(mapColumns([], { header: ['__proto__'], columns }).columns[0]?.role).toBe('email');
  });

  test.each([
    ['an unknown role', { header: ['a'], columns: { a: 'mail' as 'email' } }, RangeError, "the role 'mail'"],
    ['an unknown column', { header: ['a'], columns: { b: 'email' as const } }, RangeError, "names 'b'"],
    [
      'an unknown part',
      { header: ['a'], columns: { a: { role: 'email' as const, parts: ['x' as 'home'] } } },
      RangeError,
      'parts',
    ],
    ['a wrong shape', { header: ['a'], columns: { a: 7 as unknown as null } }, TypeError, "'a' a role"],
    ['an unknown option', { headers: ['a'] } as object, TypeError, "'headers'"],
    ['no rows to look at', { sampleRows: 0 }, RangeError, "'sampleRows'"],
  ])('%s is named', (_why, options, kind, message) => {
    expect(() => mapColumns([], options)).toThrow(kind);
    expect(() => mapColumns([], options)).toThrow(message);
  });

  test('rows must be rows', () => {
    expect(() => mapColumns('a' as unknown as Row[])).toThrow(TypeError);
  });
});

describe('mapColumns, hostile lists', () => {
  test('cells of ten million letters cost nothing', () => {
    const cell = 'a@'.repeat(5_000_000);
    const start = performance.now();
    mapColumns([{ x: cell }, { x: cell }, { x: `${'1'.repeat(10_000_000)}` }]);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  test('headers of a hundred thousand letters cost nothing', () => {
    const start = performance.now();
    expect(mapColumns([], { header: ['e '.repeat(50_000), 'Ünï'.repeat(40_000)] }).columns).toEqual([]);
    expect(performance.now() - start).toBeLessThan(500);
  });

  test('rows whose keys are data make no column each', () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => ({ [`key ${i}`]: 'x' }));
    const start = performance.now();
    expect(mapColumns(rows).unmapped).toHaveLength(2000);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  test('a header of twelve qualifiers ends', () => {
    const start = performance.now();
    mapColumns([], { header: ['home work other home work other home work other home work thing'] });
    expect(performance.now() - start).toBeLessThan(200);
  });
});

describe('mapColumns, by truth', () => {
  test('columns without a header: at most 1 % wrong over generated lists in ten languages', () => {
    const { columns, right, wrong } = scoreValues(20_261, 120);
    expect(columns).toBeGreaterThan(800);
    expect(wrong.length / columns).toBeLessThanOrEqual(0.01);
    expect(right / columns).toBeGreaterThan(0.2);
  });

  describe.skipIf(corpora === null || !existsSync(`${corpora}/imports/headers.json`))(
    `real header rows (${corpora ?? 'corpora absent: skipped'})`,
    () => {
      test('at least 97 % right, at most 0.3 % wrong', () => {
        const { known, right, wrong } = scoreHeaders(corpora as string);
        expect(known).toBeGreaterThan(1000);
        expect(right / known).toBeGreaterThanOrEqual(0.97);
        expect(wrong.length / known).toBeLessThanOrEqual(0.003);
      });
    },
  );
});

test.each([
  ['the part of a shop is no address', ['base', 'base', 'outlet'], '-'],
  ['an address is, beside words for none', ['none', 'lee.example', 'none', 'none'], 'website'],
  ['two words may be slips', ['acme', 'base'], 'website'],
  ['nothing says nothing', ['', '', ''], 'website'],
])('websites: %s', (_why, values, role) => {
  const rows = values.map((value, i) => ({ email: `p${i}@lee.example`, _website: value }));
  expect(roles(['email', '_website'], rows)).toEqual(['email', role]);
});

test('where a consent came from belongs to it, in French too', () => {
  expect(roles(['Nom', 'Prénom', 'Consentement', 'Source du consentement', 'Source'])).toEqual([
    'lastName',
    'firstName',
    'consent',
    'consent',
    '-',
  ]);
});

describe('the last line of an address in one column is its place', () => {
  test.each([
    ['German', 'Name | Straße | PLZ / Ort'],
    ['French', 'Nom complet | Adresse | Code postal et ville'],
    ['Spanish', 'Nombre completo | Dirección | CP y población'],
    ['Italian', 'Nome e cognome | Indirizzo | CAP, Città'],
    ['Polish', 'Imię i nazwisko | Ulica | Kod pocztowy i miejscowość'],
    ['Dutch', 'Volledige naam | Adres | Postcode en woonplaats'],
    ['Czech', 'Celé jméno | Ulice | PSČ a město'],
    ['Russian', 'ФИО | Улица | Индекс, город'],
    ['American', 'Full name | Address | City, State ZIP'],
  ])('%s', (_, header) => {
    const columns = header.split(' | ');
    expect(roles(columns).at(-1)).toBe('city');
  });
});
