import { describe, expect, it } from 'vitest';
import { likelyCountry } from '../../src/fields/likelyCountry.ts';
import type { ColumnMapping, Role, Row } from '../../src/model/index.ts';
import { cleanList } from '../../src/pipeline.ts';

const mapping = (roles: Readonly<Record<string, Role>>, unmapped: string[] = []): ColumnMapping => ({
  columns: Object.entries(roles).map(([column, role]) => ({ column, role, parts: [], evidence: [] })),
  unmapped,
});
const PHONES = mapping({ tel: 'phone', land: 'country', mail: 'email', name: 'fullName' });

describe('likelyCountry', () => {
  it.each([
    ['the country column', [{ land: 'Polska' }, { land: 'PL' }, { land: 'Poland' }], 'PL'],
    ['the calling codes of the phones', [{ tel: '+48 601 234 567' }, { tel: '+48 602 345 678' }], 'PL'],
    ['no majority of 70 %', [{ land: 'PL' }, { land: 'PL' }, { land: 'DE' }, { land: 'DE' }], null],
    [
      'who stands there twice has one voice: the same address',
      [{ land: 'DE' }, { land: 'DE' }, { land: 'DE' }, { mail: 'a@x.pl', land: 'PL' }, { mail: 'A@x.pl ', land: 'PL' }],
      'DE',
    ],
    [
      'the same name and number, with and without its country',
      [
        { land: 'DE' },
        { land: 'DE' },
        { land: 'DE' },
        { name: 'Jan Nowak', tel: '+48 601 234 567' },
        { name: 'JAN NOWAK', tel: '601234567', land: 'PL' },
      ],
      'DE',
    ],
    [
      'a number alone makes nobody the same',
      [
        { name: 'Jan Nowak', tel: '601 234 567', land: 'PL' },
        { name: 'Anna Lis', tel: '601 234 567', land: 'PL' },
      ],
      'PL',
    ],
    [
      'cells that are no text are nobody',
      [
        { name: {}, tel: [], mail: Object.create(null), land: 'PL' },
        { name: null, tel: 601234567, land: 'PL' },
      ],
      'PL',
    ],
    ['one voice is not enough', [{ land: 'PL' }, { tel: '601234567' }], null],
    ['nobody says', [{ tel: '601234567' }], null],
    ['an empty list', [], null],
  ])('%s', (_, rows, expected) => {
    expect(likelyCountry(rows as Row[], PHONES)).toBe(expected);
  });
  const PLACES = mapping({ zip: 'postalCode', state: 'region', town: 'city', tel: 'phone', land: 'country' });
  it.each([
    [
      'postal codes that are of the states beside them',
      [
        { zip: '70116', state: 'LA' },
        { zip: '8014', state: 'NJ' },
        { zip: '60614', state: 'IL' },
      ],
      'US',
    ],
    [
      'postal codes of large cities',
      [
        { zip: '10115', town: 'Berlin' },
        { zip: '80331', town: 'München' },
      ],
      'DE',
    ],
    [
      'a form that is of one country',
      [
        { zip: '00-950', town: 'Warszawa' },
        { zip: '30-001', town: 'Wieś' },
      ],
      'PL',
    ],
    ['what a row says itself goes first', [{ zip: '10115', town: 'Berlin', land: 'AT' }, { land: 'AT' }], 'AT'],
    [
      'places of two countries',
      [
        { zip: '10115', town: 'Berlin' },
        { zip: '70116', state: 'LA' },
      ],
      null,
    ],
    [
      'one place is not enough',
      [
        { zip: '10115', town: 'Berlin' },
        { zip: '99999', town: 'Nirgends' },
      ],
      null,
    ],
  ])('%s', (_, rows, expected) => {
    expect(likelyCountry(rows as Row[], PLACES)).toBe(expected);
  });
  it('gives a list of states its phones and lost zeros back', async () => {
    const rows = [
      { name: 'Ann Reed', state: 'LA', city: 'New Orleans', zip: '70116', phone: '504-621-8901' },
      { name: 'Bob Hale', state: 'NJ', city: 'Bridgeport', zip: '8014', phone: '856-636-8702' },
      { name: 'Cy Dunn', state: 'IL', city: 'Chicago', zip: '60614', phone: '773-573-6903' },
    ];
    const { rows: clean } = await cleanList(rows);
    expect(clean[1]).toMatchObject({ zip: '08014', phone: '+18566368702' });
  });
  it('reads the postal code and the place out of one cell', async () => {
    const rows = [
      { Name: 'Anna Beck', 'PLZ / Ort': '01067 Dresden', Telefon: '0351 4951234' },
      { Name: 'Bodo Ek', 'PLZ / Ort': 'D-10115 Berlin', Telefon: '' },
      { Name: 'Carl Dahl', 'PLZ / Ort': '20095 Hamburg', Telefon: '' },
    ];
    const { rows: clean } = await cleanList(rows);
    expect(clean[0]).toEqual({ Name: 'Anna Beck', 'PLZ / Ort': '01067 Dresden', Telefon: '+493514951234' });
  });
  it('is the same for the list and for what is left of it without its duplicates', async () => {
    const rows = [
      { name: 'Anna Schulz', email: 'anna.schulz@kempt-mail.com', phone: '030 4951001', country: 'DE' },
      { name: 'Bernd Kraus', email: 'bernd.kraus@kempt-mail.com', phone: '040 4951002', country: 'DE' },
      { name: 'Clara Weiss', email: 'clara.weiss@kempt-mail.com', phone: '089 4951003', country: 'DE' },
      { name: 'Jan Nowak', email: 'jan.nowak@kempt-mail.com', phone: '601 234 567', country: 'PL' },
      { name: 'Jan Nowak', email: 'jan.nowak@kempt-mail.com', phone: '601 234 567', country: 'PL' },
      { name: 'Dora Lang', email: 'dora.lang@kempt-mail.com', phone: '0351 4951005', country: '' },
    ];
    const once = await cleanList(rows);
    expect(once.rows).toHaveLength(5);
    const twice = await cleanList(once.rows);
    expect(twice.changes.length).toBe(0);
    expect(twice.rows).toEqual(once.rows);
  });
});
