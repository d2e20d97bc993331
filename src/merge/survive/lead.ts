/** Which source row gives a group of columns its values. */
import { cellOf } from '../../fields/cell.ts';
import type { Row } from '../../model/index.ts';
import type { FullRule } from '../options.ts';
import { isBlank, valueKey } from './blank.ts';
import { recency } from './preference.ts';

const VERDICTS_BEST_FIRST = ['ok', 'repaired', 'unsupported', 'suspect', 'invalid'];

/**
 * Position of the leading source. Only rows that hold something of the group can lead; among equals the first of
 * `order`, whose first is the base row.
 */
export function leadOf(
  columns: readonly string[],
  sources: readonly Row[],
  order: readonly number[],
  rule: FullRule,
  dates: readonly string[],
): number {
  const base = order[0] as number;
  if (rule.rule === 'filled' || rule.rule === 'survivor' || rule.rule === 'likeliest') return base;
  const score = scorer(columns, sources, rule, dates);
  let best = base;
  let bestScore: number | string | null = null;
  for (const position of order) {
    const row = sources[position] as Row;
    if (columns.every((column) => isBlank(cellOf(row, column)))) continue;
    const own = score(row);
    if (bestScore === null || own > bestScore) {
      best = position;
      bestScore = own;
    }
  }
  return best;
}

function scorer(
  columns: readonly string[],
  sources: readonly Row[],
  rule: FullRule,
  dates: readonly string[],
): (row: Row) => number | string {
  const cells = (row: Row) => columns.map((column) => cellOf(row, column));
  switch (rule.rule) {
    case 'most_recent': {
      const by = 'date' in rule ? [rule.date] : dates;
      return (row) => recency(row, by);
    }
    case 'most_complete':
      return (row) => cells(row).filter((cell) => !isBlank(cell)).length;
    case 'longest':
      return (row) => cells(row).reduce<number>((sum, cell) => sum + (isBlank(cell) ? 0 : String(cell).length), 0);
    case 'most_frequent': {
      const key = (row: Row) => JSON.stringify(cells(row).map(valueKey));
      const counts = new Map<string, number>();
      for (const row of sources) counts.set(key(row), (counts.get(key(row)) ?? 0) + 1);
      return (row) => counts.get(key(row)) as number;
    }
    case 'trusted': {
      const ranks = new Map(rule.ranking.map((name, i) => [valueKey(name), -i]));
      return (row) => ranks.get(valueKey(cellOf(row, rule.column))) ?? Number.NEGATIVE_INFINITY;
    }
    case 'best_checked':
      return (row) => {
        let sum = 0;
        for (const cell of cells(row)) {
          if (isBlank(cell)) continue;
          const at = VERDICTS_BEST_FIRST.indexOf(rule.check(cell).verdict);
          sum -= at === -1 ? VERDICTS_BEST_FIRST.length : at;
        }
        return sum;
      };
    default:
      return () => 0;
  }
}
