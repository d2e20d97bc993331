/** Two lists with headers of their own, under the names of one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapColumns } from '../../src/columns/index.ts';
import { alignColumns } from '../../src/lists/alignColumns.ts';
import { linkLists } from '../../src/lists/match.ts';
import type { Row } from '../../src/model/index.ts';
import { runs } from '../support/runs.ts';

const FIRMS = [
  'Acme GmbH',
  'Nordwind Logistik AG',
  'Blue Ocean Ltd',
  'Zephyronics Inc',
  'Hanse Foods KG',
  'Vega s.r.o.',
];
const TOWNS = ['Berlin', 'Hamburg', 'London', 'Boston', 'Bremen', 'Praha'];

describe('alignColumns', () => {
  it.each<[why: string, list: Row, like: Row, expected: Row]>([
    [
      'another language',
      { 'E-Mail': 'bo@gmx.de', Stadt: 'Ulm' },
      { email: '', city: '' },
      { email: 'bo@gmx.de', city: 'Ulm' },
    ],
    ['the same names stay', { email: 'bo@gmx.de' }, { email: '', city: '' }, { email: 'bo@gmx.de' }],
    [
      'what the other list has not keeps its name',
      { mail: 'a@b.de', vip: 1 },
      { email: '' },
      { email: 'a@b.de', vip: 1 },
    ],
    [
      'the same part first',
      { 'Shipping City': 'Ulm', City: 'Bonn' },
      { town: '' },
      { 'Shipping City': 'Ulm', town: 'Bonn' },
    ],
    ['any part where there is none', { 'Work Email': 'a@b.de' }, { email: '' }, { email: 'a@b.de' }],
    ['pieces of a date are no date', { 'Birth year': '1980' }, { birthday: '' }, { 'Birth year': '1980' }],
    [
      'one name for two things',
      { city: 'Ulm', contact: 'x' },
      { contact: 'a@b.de', Stadt: '' },
      { Stadt: 'Ulm', contact: 'x' },
    ],
  ])('%s', (_why, list, like, expected) => {
    expect(alignColumns([list], [like])).toEqual([expected]);
  });

  it('a name that means something else there gets a number', () => {
    const list = [{ name: 'Nordwind Logistik AG', mail: 'x@gmx.de' }];
    const like = [{ name: 'Ann Lee', firma: 'Acme GmbH', email: 'ann@gmx.de' }];
    const [row] = alignColumns(list, like, { columns: { firma: 'company' } });
    expect(Object.keys(row as Row)).toContain('email');
  });

  it('gives the same rows where no name changes', () => {
    const rows = [{ email: 'a@b.de' }];
    expect(alignColumns(rows, [{ email: 'c@d.de', city: 'Ulm' }])).toBe(rows);
  });

  it('refuses a choice about a column that neither list has', () => {
    expect(() => alignColumns([{ a: 1 }], [{ b: 2 }], { columns: { c: 'email' } })).toThrow(/'c'/);
  });

  it('takes a choice about a column that only one of two long lists has', () => {
    const like = Array.from({ length: 1200 }, () => ({ email: 'ann@gmx.de' }));
    const list = [{ zeta: 'bo@gmx.de' }];
    expect(alignColumns(list, like, { columns: { zeta: 'email' } })).toEqual([{ email: 'bo@gmx.de' }]);
  });

  it('loses no cell and renames no two columns alike, whatever they are called', () => {
    const name = fc.constantFrom(
      'email',
      'E-Mail',
      'mail',
      'name',
      'Name',
      'firma',
      'company',
      'city',
      'Ort',
      '__proto__',
      'x',
      'x 2',
    );
    const rows = fc.array(fc.dictionary(name, fc.constantFrom('', 'ann@gmx.de', 'Ulm', 'Ann Lee', 'Acme GmbH', '7')), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(rows, rows, (list, like) => {
        const after = alignColumns(list, like);
        expect(after.map((row) => Object.values(row))).toEqual(list.map((row) => Object.values(row)));
        expect(mapColumns(after).columns.length).toBeLessThanOrEqual(
          mapColumns([...like, ...after]).columns.length + 12,
        );
      }),
      runs(300),
    );
  });
});

describe('linkLists', () => {
  it('finds firms under other headers, without their legal forms', () => {
    const left = FIRMS.map((company, at) => ({ company, city: TOWNS[at], phone: '' }));
    const right = FIRMS.map((firm, at) => ({ Firma: firm.replace(/ \S+$/, '').toUpperCase(), Stadt: TOWNS[at] }));
    expect(linkLists(left, right).clusters).toEqual(FIRMS.map((_, at) => [at, at + FIRMS.length]));
  });
});
