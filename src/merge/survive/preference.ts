/** Which row of a cluster gives the survivor its place: the best first, in a total order. */
import { cellOf } from '../../fields/cell.ts';
import type { Row } from '../../model/index.ts';
import type { MergePlan } from '../options.ts';
import { dayOf } from './dayOf.ts';
import type { Grid } from './grid.ts';

/** ISO day of the row's best date, '' when it has none: later days compare greater. */
export function recency(row: Row, dates: readonly string[]): string {
  let latest = '';
  for (const column of dates) {
    const day = dayOf(cellOf(row, column));
    if (day > latest) latest = day;
  }
  return latest;
}

/** Positions of the sources, the best first; the order of the rows decides only between equals. */
export function preference(
  { filled }: Grid,
  sources: readonly Row[],
  survivor: MergePlan['survivor'],
  dates: readonly string[],
): number[] {
  if (survivor === 'first') return sources.map((_, i) => i);
  // Reading dates costs more than all the rest: only rows that are equal otherwise are asked for theirs.
  const days: string[] = [];
  const dayAt = (at: number): string => (days[at] ??= recency(sources[at] as Row, dates));
  const byFill = (a: number, b: number) => (filled[b] as number) - (filled[a] as number);
  const byDay = (a: number, b: number) => {
    const [left, right] = [dayAt(a), dayAt(b)];
    return left === right ? 0 : left < right ? 1 : -1;
  };
  const [first, second] = survivor === 'recent' ? [byDay, byFill] : [byFill, byDay];
  const compare = (a: number, b: number) => first(a, b) || second(a, b) || a - b;
  if (sources.length === 2) return compare(0, 1) < 0 ? [0, 1] : [1, 0];
  return sources.map((_, i) => i).sort(compare);
}
