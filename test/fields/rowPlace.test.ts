import { describe, expect, it } from 'vitest';
import { examinerFor } from '../../src/fields/examine.ts';
import { placeColumns } from '../../src/fields/rowPlace.ts';
import { cleanList, mapColumns, type Row, validateList } from '../../src/index.ts';

const accused = (rows: readonly Row[], options = {}): string[] =>
  validateList(rows, options)
    .issues.toArray()
    .flatMap(({ row, column, code }) => (/_mismatch$/.test(code) ? [`${row} ${column} ${code}`] : []));

describe('the columns of one address', () => {
  const of = (header: readonly string[]): unknown[] => {
    const mapping = mapColumns([Object.fromEntries(header.map((name) => [name, '']))], { header });
    const name = (at: number) => (at === -1 ? null : (mapping.columns[at]?.column ?? null));
    return placeColumns(mapping).map(({ postalCode, city, region }) => [name(postalCode), name(city), name(region)]);
  };
  it.each([
    ['code and city', ['Miasto', 'Kod pocztowy'], [['Kod pocztowy', 'Miasto', null]]],
    ['code and region', ['Zip', 'State'], [['Zip', null, 'State']]],
    [
      'two addresses',
      ['Home City', 'Home Postal Code', 'Business City', 'Business Postal Code', 'Business State'],
      [
        ['Home Postal Code', 'Home City', null],
        ['Business Postal Code', 'Business City', 'Business State'],
      ],
    ],
    ['a city of another address', ['Home City', 'Business Postal Code'], []],
    ['a code by itself', ['Zip', 'Name'], []],
    [
      'the second of two addresses with a country each',
      ['Home City', 'Home Postal Code', 'Home Country', 'Business City', 'Business Postal Code', 'Business Country'],
      [['Home Postal Code', 'Home City', null]],
    ],
  ])('%s', (_, header, expected) => {
    expect(of(header)).toEqual(expected);
  });
});

describe('a postal code that its row contradicts', () => {
  const rows: Row[] = [
    { name: 'Anna Nowak', zip: '00-950', city: 'Warszawa', country: 'PL' },
    { name: 'Jan Kot', zip: '30-001', city: 'Wrocław', country: 'PL' },
    { name: 'Ewa Lis', zip: '30001', city: 'Wrocław', country: 'PL' },
    { name: 'Ida Mos', zip: '30001', city: 'Kraków', country: 'PL' },
    { name: 'Lia Bruni', zip: '20121', city: 'Roma', country: 'Italia' },
    { name: 'Kim Orr', zip: 'SW1A 1AA', city: 'Leeds', country: 'GB' },
    { name: 'Uwe Abel', zip: '10115', city: 'Köln', country: 'Deutschland' },
    { name: 'Nele Ost', zip: '10115', city: 'Ostdorf', country: 'Deutschland' },
    { name: 'Ola Rak', zip: '99-999', city: 'Warszawa', country: 'PL' },
    { name: 'Per Vik', zip: '', city: 'Warszawa', country: 'PL' },
    { name: 'Bo Dahl', zip: '111 22', city: 'Köln', country: 'SE' },
  ];

  it('is reported, and no other', () => {
    expect(accused(rows)).toEqual([1, 2, 4, 5, 6].map((row) => `${row} zip postalCode.city_mismatch`));
  });

  it('is reported for a region too, of the country that only the code tells', () => {
    const states = [
      { zip: '90210', state: 'CA', city: 'Beverly Hills' },
      { zip: '90210', state: 'NY', city: 'Buffalo' },
      { zip: '55943', state: 'MN', city: 'Houston' },
    ];
    expect(accused(states, { country: 'US' })).toEqual(['1 zip postalCode.region_mismatch']);
    expect(accused([{ 'kod pocztowy': '00-950', miasto: 'Gdańsk' }])).toEqual([
      '0 kod pocztowy postalCode.city_mismatch',
    ]);
  });

  it('stands as it stood, in its row, and nothing is repaired that may be wrong', async () => {
    const { rows: clean, issues, changes } = await cleanList(rows, { match: false });
    expect(clean.map(({ zip }) => zip)).toEqual(rows.map(({ zip }, i) => (i === 3 ? '30-001' : zip)));
    expect(changes.toArray().filter(({ column }) => column === 'zip')).toMatchObject([{ row: 3, after: '30-001' }]);
    expect(
      issues
        .toArray()
        .filter(({ code }) => code === 'postalCode.city_mismatch')
        .map(({ row }) => row),
    ).toEqual([1, 2, 4, 5, 6]);
  });

  it('is judged alike in a block, alone, and again', () => {
    const mapping = mapColumns(rows, {});
    const at = mapping.columns.findIndex(({ role }) => role === 'postalCode');
    const verdicts = (examine: (row: Row) => string | undefined) => rows.map(examine);
    const block = examinerFor(rows, mapping, {});
    const inBlock = verdicts((row) => block.examine(row)[at]?.verdict);
    const alone = examinerFor([], mapping, { country: null });
    expect(verdicts((row) => alone.examine({ ...row })[at]?.verdict)).toEqual(inBlock);
    expect(verdicts((row) => block.examine(row)[at]?.verdict)).toEqual(inBlock);
    expect(inBlock.filter((verdict) => verdict === 'suspect')).toHaveLength(6);
  });
});
