/** Which columns pruning reads: from the mapping, or by plain names where there is none. */
import type { ColumnMapping, Row } from '../../model/index.ts';
import { foldWords } from '../../text/fold.ts';

export interface PruneColumns {
  readonly emails: readonly string[];
  /** A yes in one of these is an opt-out. */
  readonly optOuts: readonly string[];
  /** States that a mail tool exports. */
  readonly states: readonly string[];
}

const EMAIL =
  /^(?:e ?mail|email ?address|e ?mail ?address|mail|email ?\d|e ?mail ?(?:work|home|private|business|personal)|(?:work|home|private|business|personal|primary|secondary) ?e ?mail(?: ?address)?)$/;
const OPT_OUT =
  /^(?:unsubscribed?|opt(?:ed)? ?out|do ?not ?(?:e ?mail|contact)|has ?opted ?out(?: ?of ?email)?|email ?opt ?out)$/;

/** The columns by their roles; a mapping is believed as it is. */
export function pruneColumns(rows: readonly Row[], mapping: ColumnMapping | null): PruneColumns {
  if (mapping !== null) {
    const of = (role: string): string[] =>
      mapping.columns.filter((column) => column.role === role).map(({ column }) => column);
    return { emails: of('email'), optOuts: of('unsubscribe'), states: of('status') };
  }
  const columns = new Set<string>();
  for (let i = 0; i < rows.length && i < 100; i++)
    for (const column of Object.keys(rows[i] as Row)) columns.add(column);
  const names = [...columns];
  return {
    emails: names.filter((column) => EMAIL.test(foldWords(column.slice(0, 60)))),
    optOuts: names.filter((column) => OPT_OUT.test(foldWords(column.slice(0, 60)))),
    states: [],
  };
}
