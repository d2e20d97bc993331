/** Why a survivor looks as it does: every cell's row and rule, and what it was chosen over. */
import { cellOf } from '../fields/cell.ts';
import type { Lineage, MergeRule, Row } from '../model/index.ts';
import { checkLineage } from './journal/checkJournal.ts';
import { isBlank, valueKey } from './survive/blank.ts';
import { survivorOf } from './undo/standing.ts';

export interface ExplainedCell {
  readonly column: string;
  readonly value: unknown;
  /** Index of the source row; null when several rows made the value. */
  readonly from: number | null;
  readonly rule: MergeRule;
  /** Source rows that held something else, and what. */
  readonly others: readonly { readonly row: number; readonly value: unknown }[];
}

export interface MergeExplanation {
  readonly cluster: number;
  readonly base: number;
  readonly rows: readonly number[];
  readonly cells: readonly ExplainedCell[];
  /** The same in words, without any value of the rows. Rows are counted from 1, as in a file. */
  readonly sentences: readonly string[];
}

const WORDS: Readonly<Record<MergeRule, string>> = {
  survivor: 'the surviving row has it',
  likeliest: 'it is the likeliest: other rows bear it out, it is whole, or it was entered last',
  filled: 'the surviving row had nothing there',
  most_recent: 'that row is the most recent',
  most_complete: 'that row is the most complete',
  most_frequent: 'most rows say so',
  longest: 'it is the longest',
  trusted: 'its source is trusted most',
  best_checked: 'it passes its check best',
  strictest: 'it is the strictest wish, or tells of it, and the strictest wish wins',
  opt_in: 'it is a later opt-in with its proof',
  union: 'all different values are kept',
  sum: 'the numbers are added up',
  min: 'it is the least',
  max: 'it is the greatest',
  custom: 'a rule of your own made it',
};

/**
 * Every cell of a survivor: which row it comes from, by which rule, and the values it was chosen over; the same as
 * sentences that name no value. Linear in the cells of the source rows.
 *
 * @param lineage an entry of `journal.merges` or of `mergeClusters(…).lineage`
 * @throws TypeError for what is none
 * @example explainMerge({ cluster: 0, base: 0, rows: [0, 1], sources: [{ city: '' }, { city: 'Ulm' }], cells: [{ column: 'city', from: 1, rule: 'filled' }] }).sentences // ['Rows 1 and 2 became one, at the place of row 1.', 'city is from row 2: the surviving row had nothing there.']
 */
export function explainMerge(lineage: Lineage): MergeExplanation {
  checkLineage('explainMerge', 'lineage', lineage);
  const { cluster, base, rows, sources } = lineage;
  const survivor = survivorOf(lineage);
  const chosen = new Map(lineage.cells.map((cell) => [cell.column, cell]));
  const columns = new Set(sources.flatMap((source) => Object.keys(source)));
  for (const column of chosen.keys()) columns.add(column);
  const cells: ExplainedCell[] = [];
  for (const column of columns) {
    const value = cellOf(survivor, column);
    const { from, rule } = chosen.get(column) ?? { from: base, rule: 'survivor' as const };
    const key = valueKey(value);
    const others: { row: number; value: unknown }[] = [];
    for (let i = 0; i < rows.length; i++) {
      const other = cellOf(sources[i] as Row, column);
      if (!isBlank(other) && valueKey(other) !== key) others.push({ row: rows[i] as number, value: other });
    }
    cells.push({ column, value, from, rule, others });
  }
  return { cluster, base, rows, cells, sentences: sentencesOf(base, rows, cells) };
}

function sentencesOf(base: number, rows: readonly number[], cells: readonly ExplainedCell[]): string[] {
  const sentences = [`Rows ${listed(rows)} became one, at the place of row ${base + 1}.`];
  for (const { column, from, rule, others } of cells) {
    if (rule === 'survivor' && others.length === 0) continue;
    const where = from === null ? 'is made of several rows' : `is from row ${from + 1}`;
    const over =
      others.length === 0
        ? ''
        : `; ${others.length === 1 ? 'row' : 'rows'} ${listed(others.map(({ row }) => row))} held something else`;
    sentences.push(`${column} ${where}: ${WORDS[rule]}${over}.`);
  }
  return sentences;
}

function listed(rows: readonly number[]): string {
  const numbers = rows.map((row) => String(row + 1));
  if (numbers.length < 2) return numbers.join('');
  return `${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`;
}
