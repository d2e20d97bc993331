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
  const after = qualityAfter(examiner, validator, rows, [0, 1, 2, 3, 4], []);
  expect(after.columns[0]?.distinct).toBe(2);
});
