import { describe, expect, test } from 'vitest';
import { mapColumns } from '../../src/columns/index.ts';
import type { Row } from '../../src/model/index.ts';

/** "header: role[parts]" of every column, "-" for none. */
function read(headers: string, rows: readonly Row[] = []): string {
  const header = headers.split(' | ');
  const { columns } = mapColumns(rows, { header });
  const found = new Map(
    columns.map(({ column, role, parts }) => [column, role + (parts.length > 0 ? `[${parts}]` : '')]),
  );
  return header.map((column) => found.get(column) ?? '-').join(' | ');
}

// Headers in the wording of the tools that write them.
const EXPORTS: readonly (readonly [why: string, headers: string, roles: string])[] = [
  [
    'a form joins the name of a question and of its part',
    'Submission Date | Full Name - First Name | Full Name - Last Name | Address - Street Address | Address - Street Address Line 2 | Address - City',
    'createdAt | firstName | lastName | street | street[line2] | city',
  ],
  [
    'a form asks for the number as it wants it',
    'Phone number (with country code) | Contact details - Email | Kontaktdaten: Telefon',
    'phone | email | phone',
  ],
  [
    'a form says how a day is to be written, in any language',
    'Date of birth (DD/MM/YYYY) | Geburtsdatum TT.MM.JJJJ | Date de naissance (jj/mm/aaaa) | Дата рождения (ДД.ММ.ГГГГ) | Registration date (yyyy-mm-dd)',
    'birthday | birthday | birthday | birthday | createdAt',
  ],
  [
    'a form says in brackets how to answer',
    'Phone number (incl. country code) | Full name (first and last) | Adresse (Straße, Hausnummer, PLZ, Ort) | CPF (somente números) | NIP (bez kresek)',
    'phone | fullName | street | taxId | taxId',
  ],
  [
    'brackets that name somebody else, or what was agreed to, are no remark',
    'Name (first and last) of spouse | Phone (assistant or office) | Telefon (Mutter) | Consent (Text)',
    '- | - | - | -',
  ],
  [
    'whoever the list is about, in front of the core or glued to it',
    'Teilnehmername | Mieter Vorname | Mieter Nachname | Gast E-Mail | Patienten-Nr. | Membership No.',
    'fullName | firstName | lastName | email | externalId | externalId',
  ],
  ['whoever the list is about, alone', 'Gast | E-Mail', 'fullName | email'],
  [
    'the same word beside names is no name',
    'First name | Last name | Email | Guest',
    'firstName | lastName | email | -',
  ],
  [
    'a ticket shop names the question and its part',
    'Attendee name | Attendee name: Given name | Attendee name: Family name',
    'fullName | firstName | lastName',
  ],
  [
    'no to mail, in the words of four more tools',
    'IsExcludedFromCampaigns | No Mail | No Mailings | Deaktiviert',
    'unsubscribe | unsubscribe | unsubscribe | unsubscribe',
  ],
  [
    'yes to mail, in the words of three more, and what is none yet',
    '¿Acepta recibir información comercial? | Newsletter_aktiv | Je souhaite recevoir vos offres | IsOptInPending',
    'consent | consent | consent | -',
  ],
  ['no to mail in a sentence', 'No deseo recibir ofertas | Ne souhaite pas recevoir', 'unsubscribe | unsubscribe'],
  ['tax numbers of three kinds', 'DNI/NIF/NIE | vat_ids', 'taxId | taxId'],
  [
    'a directory has short names for its attributes',
    'DistinguishedName | sn | givenName | cn | mail | l | co',
    '- | lastName | firstName | fullName | email | city | country',
  ],
  ['which are something else without it', 'SN | Name | Email | L | C', '- | fullName | email | - | -'],
  ['a messenger with a capital inside', 'Teléfono móvil (WhatsApp) | Telefone (WhatsApp)', 'mobile | mobile'],
  [
    'the number of a line before the kind of the address',
    'Street address line 1 - Home | City - Home',
    'street[home] | city[home]',
  ],
  [
    'a CRM forbids mail and calls in words of its own',
    '(Do Not Modify) Modified On | Do not allow Bulk Emails | Do not allow Emails | Do not allow Phone Calls',
    'lastActivity | unsubscribe | unsubscribe | unsubscribe',
  ],
  [
    'no to mail, in the words of six tools',
    'Kein Mailing | Requests no email | Email Disabled | Phone 1 DNC | Отключить рассылку | donotbulkemail',
    'unsubscribe | unsubscribe | unsubscribe | unsubscribe | unsubscribe | unsubscribe',
  ],
  [
    'yes to mail, in the words of five tools',
    'subscribed_to_emails | Подписан на e-mail рассылки | Please add me to the mailing list | ¿Desea recibir información? | Sunt de acord să primesc newsletter',
    'consent | consent | consent | consent | consent',
  ],
  ['what was agreed to is no consent', 'Consent (Consent) | Consent (Text) | Consent (Description)', 'consent | - | -'],
  [
    'an ERP names the fields of the record that a field leads to',
    'id | name | parent_id/name | state_id/name | country_id/name | category_id/name | vat',
    'externalId | fullName | company | region | country | tags | taxId',
  ],
  [
    'the technical names of an ERP',
    'KUNNR | NAME1 | STRAS | PSTLZ | ORT01 | REGIO | LAND1 | TELF1 | TELFX | SMTP_ADDR | STCEG',
    'externalId | fullName | street | postalCode | city | region | country | phone | fax | email | taxId',
  ],
  [
    'who gets the parcel or the invoice is a person',
    'Name | Email | Shipping Name | Shipping Phone | Billing Name',
    'fullName | email | fullName[shipping] | phone[shipping] | fullName[billing]',
  ],
  ['a name beside a name in full is no company', 'Email | Name | Your full name', 'email | fullName | fullName'],
  [
    'a name beside a contact is whom the contact works for',
    'Name | Contact Name | Phone',
    'company | fullName | phone',
  ],
  ['a customer with a contact is no first name', 'Nome | NIF | Nome do Contacto', 'company | taxId | fullName'],
  [
    'a directory signs people in',
    'DisplayName | GivenName | SamAccountName | UserPrincipalName | mail',
    'fullName | firstName | - | - | email',
  ],
  [
    'what mail is read with is no address',
    'Name | Email | Joined date | Mail client',
    'fullName | email | createdAt | -',
  ],
  ['a level of support is no firm', 'name | email | tiers', 'fullName | email | -'],
  ['an addition to the name of a firm is no street', 'Firma | Firmenzusatz | Adresse: Straße', 'company | - | street'],
  [
    'an address, and another with a line of its own',
    'Straße Adresse 1 | PLZ Adresse 1 | Straße Adresse 2 | PLZ Adresse 2 | Billing Street Address 2',
    'street | postalCode | street[secondary] | postalCode[secondary] | street[billing,line2]',
  ],
  [
    'an address in full beside its parts is no second street',
    'Address 1 - Formatted | Address 1 - Street | Address 1 - City | Address 2 - Formatted',
    '- | street | city | street[secondary]',
  ],
  ['an address in full alone', 'Name | Full address | Email', 'fullName | street | email'],
  [
    'the title of a second contact is no salutation',
    'Company | Contact 1 Name | Contact 1 Title | Contact 2 Title',
    'company | fullName | jobTitle | -',
  ],
  ['a practice in Portuguese', 'Nome do paciente | Nome da mãe | Telefone', 'fullName | - | phone'],
  ['a practice in Romanian', 'Nume pacient | Prenume pacient | Telefon aparținător', 'lastName | firstName | -'],
  ['a school in Polish', 'Imię ucznia | Nazwisko ucznia | Telefon matki', 'firstName | lastName | -'],
  ['a state as the post writes it', 'Addr 1 | City | ST | ZIP', 'street | city | region | postalCode'],
  [
    'a list of a club',
    'Mitgl.-Nr. | Vorname | Nachname | Tel. privat | Tel. dienstl.',
    'externalId | firstName | lastName | phone[home] | phone[work]',
  ],
  ['who was invited', 'Invitee Name | Invitee Email | Text Reminder Number', 'fullName | email | -'],
  [
    'the name to sign in with is no name',
    'Nazwa użytkownika | Имя пользователя | Nom d’utilisateur | Username',
    '- | - | - | -',
  ],
  [
    'a directory names places: schools, clinics, charities',
    'Establishment Name | Address Line 1 | County (name) | Postcode | TelephoneNum',
    'company | street | region | postalCode | phone',
  ],
  ['a branch is whom the list is about', 'Store Name | City | Phone', 'company | city | phone'],
  ['or where its people shop and learn', 'Name | School | Store Name | E-mail', 'fullName | - | - | email'],
  ['the same in other tongues', 'Szkoła | Miasto | E-mail', 'company | city | email'],
  ['an authority of two letters is no French article', 'LA (name) | LA (code) | Postcode', '- | - | postalCode'],
  [
    'more people whom lists are about',
    'Volunteer First Name | Elector Surname | Backer Name | Mitarbeiter Vorname | Nom du licencié | Nombre del empleado | ФИО сотрудника',
    'firstName | lastName | fullName | firstName | fullName | fullName | fullName',
  ],
  ['an extension is no number of its own', 'Phone | Phone Ext | Tel. Extension', 'phone | - | -'],
  ['a phone number under any of its Indian names', 'Name | Contact No. | WhatsApp No', 'fullName | phone | mobile'],
  [
    'where a phone stands already it is the number of a record',
    'Contact No. | Name | Phone',
    'externalId | fullName | phone',
  ],
  ['an English area is no Spanish department', 'Name | Area | City', 'fullName | - | city'],
  [
    'a mail program puts its own name in front',
    'mozillaHomeStreet | mozillaHomeLocalityName | mozillaWorkUrl | mozillaSecondEmail',
    'street[home] | city[home] | website[work] | email[secondary]',
  ],
  ['surnames counted in Spanish', 'Nombre | 1er Apellido | 2º Apellido', 'firstName | lastName | lastName[secondary]'],
  ['street and number with an abbreviated "and"', 'Straße u. Hausnr. | PLZ | Ort', 'street | postalCode | city'],
];

describe('mapColumns, exports of tools', () => {
  test.each(EXPORTS)('%s', (_why, headers, expected) => {
    expect(read(headers)).toBe(expected);
  });

  test('numbers under "customer" are not its name', () => {
    const rows = ['100045', '100046', '100047'].map((Kunde) => ({ Kunde, 'Name 1': `Kern ${Kunde} GmbH`, Ort: 'Ulm' }));
    expect(read('Kunde | Name 1', rows)).toMatch(/^- \| /);
  });

  test('a code in Polish is a postal one by its values', () => {
    const rows = ['80-827', '30-001', '00-950'].map((Kod, i) => ({ Kod, Miasto: `Miasto ${i}` }));
    expect(read('Kod | Miasto', rows)).toBe('postalCode | city');
    expect(read('Kod | Miasto', [{ Kod: 'K1' }, { Kod: 'K2' }])).toBe('- | city');
  });

  test('addresses under "user name" are addresses', () => {
    const rows = ['ann@lee.example', 'bo@ek.example', 'cy@dee.example'].map((Username) => ({ Username }));
    expect(read('Username', rows)).toBe('email');
  });

  test('a number of a contact is a phone where its values are', () => {
    const phones = ['+44 20 7946 0011', '+44 20 7946 0012', '+44 20 7946 0013'];
    expect(
      read(
        'Contact No. | Phone',
        phones.map((no) => ({ 'Contact No.': no, Phone: '' })),
      ),
    ).toBe('phone | phone');
  });

  test('an office is a phone where its values are, and a room elsewhere', () => {
    const phones = ['+49 30 901820', '', '+49 30 901821', '+49 30 901822'];
    expect(
      read(
        'Büro | Handy',
        phones.map((Büro) => ({ Büro, Handy: '' })),
      ),
    ).toBe('phone[work] | mobile');
    expect(
      read(
        'Office | Phone',
        ['R 204', 'R 205', 'B 1'].map((Office) => ({ Office, Phone: '' })),
      ),
    ).toBe('- | phone');
  });

  test('the id of a country is its code or a record of the shop', () => {
    expect(read('country_id', [{ country_id: 'US' }])).toBe('country');
    expect(read('country_id', [{ country_id: '17' }, { country_id: 21 }])).toBe('-');
  });

  test("a guardian's address is not the pupil's, whatever its values", () => {
    const rows = ['a@lee.example', 'b@ek.example', 'c@dee.example'].map((mail) => ({
      Name: '',
      'Guardian Email': mail,
      'Mum-email': mail,
      'Correo tutor': mail,
    }));
    expect(read('Name | Guardian Email | Mum-email | Correo tutor', rows)).toBe('fullName | - | - | -');
  });

  test('a school is whom the list is about by its many values, and a tick or a shared one elsewhere', () => {
    const schools = ['Ashby Primary School', 'Birch Hill School', 'Cedar Grove Academy', 'Dunmore College'];
    expect(
      read(
        'School | Town',
        schools.map((School) => ({ School, Town: '' })),
      ),
    ).toBe('company | city');
    const ticks = ['yes', 'no', 'no', 'yes', 'no', 'no'].map((School) => ({ School, 'E-mail': '' }));
    expect(read('School | E-mail', ticks)).toBe('- | email');
    expect(
      read(
        'lead_school | Town',
        ticks.map(() => ({ lead_school: 'false', Town: '' })),
      ),
    ).toBe('- | city');
  });

  test('a day that the header calls otherwise is no birthday, whatever its values', () => {
    const days = ['01-09-1956', '11-02-1963', '30-06-1971', '02-10-1985', '15-03-1994'];
    expect(
      read(
        'open_date',
        days.map((open_date) => ({ open_date })),
      ),
    ).toBe('-');
    expect(
      read(
        'Foundation day',
        days.map((day) => ({ 'Foundation day': day })),
      ),
    ).toBe('-');
    expect(
      read(
        'Geb',
        days.map((Geb) => ({ Geb })),
      ),
    ).toBe('birthday');
  });

  test('the address of a register, the one for letters, and people glued to their name', () => {
    expect(read('RegAddress.AddressLine1 | RegAddress.AddressLine2 | RegAddress.PostTown | RegAddress.PostCode')).toBe(
      'street | street[line2] | city | postalCode',
    );
    expect(read('Reg Address Line 1 | Registered Office Postcode | Reg Date')).toBe('street | postalCode | -');
    expect(read('Surname | Permanent Address | Correspondence Address | Correspondence Postcode')).toBe(
      'lastName | street | street[other] | postalCode[other]',
    );
    expect(read('Mitarbeitername | Mitarbeiternummer | Mitarbeiterzahl')).toBe('fullName | externalId | -');
  });
});
