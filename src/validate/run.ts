/** Rows to issues and a tally; every cell's verdict is kept in one byte. */
import type { Examiner } from '../fields/examine.ts';
import { NO_ISSUES } from '../fields/issue.ts';
import {
  type Checked,
  type ColumnQuality,
  ISSUE_SEVERITY,
  type Issue,
  type IssueCode,
  type RowIssue,
  type Table,
  type Tally,
  VERDICTS,
  type Verdict,
} from '../model/index.ts';
import { hash52 } from '../text/hash.ts';
import { asText } from '../text/tidy.ts';
import { countDistinct, createHashes } from './distinct.ts';
import { createIssueLog, WHOLE_ROW } from './issueLog.ts';
import { createRowExamination } from './rowIssues.ts';

/** Distinct values are counted where they mean something: in columns that should name one party each. */
const IDENTIFYING: ReadonlySet<string | null> = /* @__PURE__ */ new Set([
  'email',
  'phone',
  'mobile',
  'externalId',
  'taxId',
]);

const CODE_OF: Readonly<Record<Verdict, number>> = /* @__PURE__ */ Object.fromEntries(
  VERDICTS.map((verdict, i) => [verdict, i]),
) as Record<Verdict, number>;

const OK = CODE_OF.ok;

export interface Validator {
  /** Takes note of one examined row; returns the issue of the row as a whole, or null. */
  row(index: number, checked: readonly Checked<unknown>[]): Issue | null;
  readonly issues: Table<RowIssue>;
  /** Per examined column, per row: the position of the verdict in `VERDICTS`. */
  readonly verdicts: readonly Uint8Array[];
  /** Per examined column, per row: what `hash52` makes of its text; null for columns whose values are not counted. */
  readonly hashes: readonly (Float64Array | null)[];
  tally(): Tally;
}

/** Makes the validator of one list of `size` rows. */
export function createValidator(examiner: Examiner, size: number): Validator {
  const { columns } = examiner;
  const issues = createIssueLog(columns.map(({ column }) => column));
  const verdicts = columns.map(() => new Uint8Array(size).fill(CODE_OF.missing));
  const hashes = columns.map(({ role }) => (IDENTIFYING.has(role) ? createHashes(size) : null));
  const examineRow = createRowExamination(columns);
  return {
    issues,
    verdicts,
    hashes,
    row(index, checked) {
      for (let i = 0; i < checked.length; i++) {
        const { verdict, issues: found, value, also } = checked[i] as Checked<unknown>;
        // Every cell counts as missing until something is found in it.
        if (verdict === 'missing') continue;
        (verdicts[i] as Uint8Array)[index] = verdict === 'ok' ? OK : CODE_OF[verdict];
        const ofColumn = hashes[i] as Float64Array | null;
        if (ofColumn !== null) {
          const text = value !== null && also.length === 0 ? value : wholeText(checked[i] as Checked<unknown>);
          if (text !== null && text !== undefined) ofColumn[index] = hash52(text);
        }
        if (found === NO_ISSUES) continue;
        for (let k = 0; k < found.length; k++) issues.add(index, i, found[k] as Issue);
      }
      const whole = examineRow(checked);
      if (whole !== null) issues.add(index, WHOLE_ROW, whole);
      return whole;
    },
    tally: () => ({
      issues: countIssues(issues),
      columns: columns.map(({ column, role }, i) =>
        quality(column, role, verdicts[i] as Uint8Array, hashes[i] ?? null),
      ),
    }),
  };
}

/** A cell without a canonical value counts as it stands, one with several as all of them: so they are told apart later. */
function wholeText({ input, value, also }: Checked<unknown>): string | null | undefined {
  return value === null ? asText(input) : [value, ...also].join('; ');
}

function quality(
  column: string,
  role: ColumnQuality['role'],
  codes: Uint8Array,
  hashes: Float64Array | null,
): ColumnQuality {
  const counts = new Uint32Array(VERDICTS.length);
  for (let i = 0; i < codes.length; i++) counts[codes[i] as number] = (counts[codes[i] as number] as number) + 1;
  return {
    column,
    role,
    verdicts: Object.fromEntries(VERDICTS.map((verdict, i) => [verdict, counts[i] as number])) as Record<
      Verdict,
      number
    >,
    distinct: hashes === null ? null : countDistinct(hashes),
  };
}

function countIssues(issues: Table<RowIssue>): Tally['issues'] {
  const counts = new Map<string | null, Map<IssueCode, number>>();
  for (const { column, code } of issues) {
    let ofColumn = counts.get(column);
    if (ofColumn === undefined) {
      ofColumn = new Map();
      counts.set(column, ofColumn);
    }
    ofColumn.set(code, (ofColumn.get(code) ?? 0) + 1);
  }
  return [...counts]
    .flatMap(([column, codes]) =>
      [...codes].map(([code, count]) => ({ code, severity: ISSUE_SEVERITY[code], column, count })),
    )
    .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
}
