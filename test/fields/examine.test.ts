import { describe, expect, it } from 'vitest';
import { examinerFor } from '../../src/fields/examine.ts';
import type { Checked, ColumnMapping, Role, Row } from '../../src/model/index.ts';

const mapping = (roles: Readonly<Record<string, Role>>, unmapped: string[] = []): ColumnMapping => ({
  columns: Object.entries(roles).map(([column, role]) => ({ column, role, parts: [], evidence: [] })),
  unmapped,
});
const PHONES = mapping({ tel: 'phone', land: 'country', mail: 'email', name: 'fullName' });

describe('examinerFor', () => {
  const examineAll = (rows: Row[], map: ColumnMapping, options = {}): Checked<unknown>[][] => {
    const examiner = examinerFor(rows, map, options);
    return rows.map((row) => [...examiner.examine(row)]);
  };

  it("reads a number with the row's own country before any other", () => {
    const [first] = examineAll([{ tel: '0351 4951234', land: 'Deutschland' }], PHONES, { country: 'PL' });
    expect(first?.[0]).toMatchObject({ value: '+493514951234', repair: 'phone.country' });
  });
  it('reads a silent row with the country the caller gave', () => {
    const [first] = examineAll([{ tel: '601 234 567' }], PHONES, { country: 'PL' });
    expect(first?.[0]).toMatchObject({ value: '+48601234567', repair: 'phone.country' });
  });
  it('says so when the country was taken from the list', () => {
    const rows = [{ tel: '+48602345678' }, { tel: '+48603456789' }, { tel: '601 234 567' }];
    const third = examineAll(rows, PHONES)[2]?.[0];
    expect(third).toMatchObject({ value: '+48601234567', repair: 'phone.country' });
    expect(third?.issues.map(({ code }) => code)).toContain('phone.country_assumed');
  });
  it('treats the pieces of a birth date as numbers, not as dates', () => {
    const map: ColumnMapping = {
      columns: [{ column: 'year', role: 'birthday', parts: ['year'], evidence: [] }],
      unmapped: [],
    };
    expect(examineAll([{ year: '1985' }], map)[0]?.[0]).toMatchObject({ verdict: 'ok', value: '1985' });
  });
  it('asks a street for no number that stands in a column of its own, and a second line for none', () => {
    const codes = (rows: Row[], map: ColumnMapping) => examineAll(rows, map)[0]?.map(({ issues }) => issues[0]?.code);
    const row = { street: 'Lindenweg', no: '4', more: 'Hinterhaus' };
    expect(codes([row], mapping({ street: 'street' }))).toEqual(['address.no_number']);
    expect(codes([row], mapping({ street: 'street', no: 'houseNumber' }))).toEqual([undefined, undefined]);
    const lines: ColumnMapping = {
      columns: [
        { column: 'street', role: 'street', parts: [], evidence: [] },
        { column: 'more', role: 'street', parts: ['line2'], evidence: [] },
      ],
      unmapped: [],
    };
    expect(codes([row], lines)).toEqual(['address.no_number', undefined]);
  });
  it('looks at columns without a role too, and leaves their line breaks alone', () => {
    const [first] = examineAll([{ x: ' a\n b ' }], mapping({}, ['x']));
    expect(first?.[0]).toMatchObject({ verdict: 'ok', value: ' a\n b ' });
  });
  it('answers alike whatever the order in which rows are asked for, and for rows of no list', () => {
    // More than are looked at together, twice.
    const rows: Row[] = Array.from({ length: 4_500 }, (_, i) => ({
      tel: ['601 234 567', '+48601234567', '0351 4951234', '', 'n/a'][i % 5],
      land: ['PL', '', 'Deutschland', 'Polska', null][i % 4],
      mail: i % 7 === 0 ? 'jan(at)wp.pl' : `jan${i}@wp.pl`,
      name: i % 3 === 0 ? 'Jan Nowak' : 'asdf asdf',
    }));
    const map = mapping({ tel: 'phone', land: 'country', mail: 'email', name: 'fullName' });
    const copied = (checked: readonly Checked<unknown>[]) => checked.map(({ parts: _, ...rest }) => rest);
    const one = examinerFor(rows, map, {});
    const inOrder = rows.map((row) => copied(one.examine(row)));
    // Once more from the start, then backwards, then each alone.
    expect(rows.map((row) => copied(one.examine(row)))).toEqual(inOrder);
    const other = examinerFor(rows, map, {});
    expect(rows.map((_, i) => copied(other.examine(rows.at(-1 - i) as Row)))).toEqual([...inOrder].reverse());
    const { country } = one;
    const alone = examinerFor([], map, { country });
    const said = rows.map((row) => copied(alone.examine({ ...row })).map((each) => each.value));
    expect(said).toEqual(inOrder.map((row) => row.map((each) => each.value)));
    const half = examinerFor(rows, map, {});
    for (let i = 0; i < rows.length; i += 3) expect(copied(half.examine(rows[i] as Row))).toEqual(inOrder[i]);
  });
  it('answers alike for repeated and for many different values', () => {
    const rows = Array.from({ length: 5000 }, (_, i) => ({ city: i % 3 === 0 ? ' Ulm ' : ` City ${i} ` }));
    const results = examineAll(rows, mapping({ city: 'city' }));
    for (const [i, [city]] of results.entries())
      expect(city).toMatchObject({ value: i % 3 === 0 ? 'Ulm' : `City ${i}`, repair: 'text.whitespace' });
  });
});
