/** Whole rows of twelve columns, every cell checked, against the time it takes to parse the same rows out of CSV. */
import Papa from 'papaparse';
import { mapColumns } from '../../src/columns/index.ts';
import { examinerFor } from '../../src/fields/examine.ts';
import type { Row } from '../../src/model/index.ts';
import { createValidator } from '../../src/validate/index.ts';
import { type Comparison, prove } from './comparison.ts';
import { readRows } from './list.ts';

export const row: Comparison = {
  what: 'a row of 12 columns',
  ours: 'every cell checked, every issue kept',
  rival: 'papaparse: the same rows out of CSV, header: true',
  package: 'papaparse',
  target: 1,
  prepare: () => {
    const rows: Row[] = readRows().map(({ id: _, ...cells }) => cells);
    const columns = Object.keys(rows[0] as Row);
    prove(columns.length === 12, `${columns.length} columns`);
    const text = Papa.unparse(rows as Record<string, unknown>[]);
    const parse = (): number => Papa.parse(text, { header: true }).data.length;
    prove(parse() === rows.length, 'papaparse reads every row again');
    const mapping = mapColumns(rows);
    prove(mapping.columns.length === 12, `${mapping.columns.length} of 12 columns are known`);
    // The plans of the checks are made once for a list, whatever its length.
    const examiner = examinerFor(rows, mapping, {});
    const validate = (): { issues: number; cells: number } => {
      const validator = createValidator(examiner, rows.length);
      for (let i = 0; i < rows.length; i++) validator.row(i, examiner.examine(rows[i] as Row));
      const { columns: quality } = validator.tally();
      const cells = quality.reduce((sum, { verdicts }) => sum + verdicts.ok + verdicts.repaired, 0);
      return { issues: validator.issues.length, cells };
    };
    const { issues, cells } = validate();
    const filled = rows.reduce((sum, each) => sum + Object.values(each).filter((cell) => cell !== '').length, 0);
    prove(issues > 0 && cells > filled / 2 && cells <= filled, `${issues} issues, ${cells} good cells of ${filled}`);
    return {
      count: rows.length,
      values: `${rows.length} rows`,
      proof: `${filled} cells, ${cells} of them good, ${issues} issues`,
      ours: () => validate().issues,
      theirs: parse,
    };
  },
};
