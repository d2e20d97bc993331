import { expect, it } from 'vitest';
import { examinerFor } from '../../src/fields/examine.ts';
import type { ColumnMapping } from '../../src/model/index.ts';
import { createValidator, qualityAfter } from '../../src/validate/index.ts';

it('counts the distinct texts of a column, and does not stumble over cells that cannot be written as text', () => {
  const mapping: ColumnMapping = {
    columns: [{ column: 'mail', role: 'email', parts: [], evidence: [] }],
    unmapped: [],
  };
  const rows = [{ mail: 'a@b.pl' }, { mail: [{ toString: null }] }, { mail: 'a@b.pl' }, { mail: 7 }, { mail: '' }];
  const examiner = examinerFor(rows, mapping, {});
  const validator = createValidator(examiner, rows.length);
  for (const [i, row] of rows.entries()) validator.row(i, examiner.examine(row));
  const after = qualityAfter(examiner, validator, [0, 1, 2, 3, 4], []);
  expect(after.columns[0]?.distinct).toBe(2);
});

it.each([
  ['what has no canonical form counts as it stands', ['x1', 'x2', 'x3', 'x3'], 3],
  ['beside what has one', ['123', '+48601234567', '+48601234567'], 2],
  ['several in a cell are not the first of them', ['+48601234567; +48602345678', '+48601234567'], 2],
  ['what says that there is nothing is nothing', ['-', 'n/a', '', '+48601234567'], 1],
])('distinct, the same before and after a run that changes nothing: %s', (_, phones, distinct) => {
  const mapping: ColumnMapping = {
    columns: [{ column: 'phone', role: 'phone', parts: [], evidence: [] }],
    unmapped: [],
  };
  const rows = phones.map((phone) => ({ phone }));
  const examiner = examinerFor(rows, mapping, { country: 'PL' });
  const validator = createValidator(examiner, rows.length);
  for (const [i, row] of rows.entries()) validator.row(i, examiner.examine(row));
  expect(validator.tally().columns[0]?.distinct).toBe(distinct);
  const after = qualityAfter(examiner, validator, [...rows.keys()], []);
  expect(after.columns[0]?.distinct).toBe(distinct);
});

it('counts what a merge left: a cell of another row by its text, one that several rows made by its own', () => {
  const mapping: ColumnMapping = {
    columns: [
      { column: 'mail', role: 'email', parts: [], evidence: [] },
      { column: 'phone', role: 'phone', parts: [], evidence: [] },
    ],
    unmapped: [],
  };
  const rows = [
    { mail: 'ann@acme.pl', phone: '' },
    { mail: 'ann.lee@acme.pl', phone: '+48601234567' },
    { mail: 'bob@acme.pl', phone: '+48602345678' },
    { mail: 'ann@acme.pl; ann.lee@acme.pl', phone: '+48601234567' },
  ];
  const examiner = examinerFor(rows, mapping, {});
  const validator = createValidator(examiner, rows.length);
  for (const [i, row] of rows.entries()) validator.row(i, examiner.examine(row));
  expect(validator.tally().columns.map(({ distinct }) => distinct)).toEqual([4, 2]);
  const merge = {
    cluster: 0,
    base: 0,
    rows: [0, 1],
    sources: rows.slice(0, 2),
    cells: [
      { column: 'mail', from: null, rule: 'union' as const, value: 'ann@acme.pl; ann.lee@acme.pl' },
      { column: 'phone', from: 1, rule: 'filled' as const },
    ],
  };
  const after = qualityAfter(examiner, validator, [0, 2, 3], [merge]);
  expect(after.columns.map(({ distinct }) => distinct)).toEqual([2, 2]);
});
