/** A journal is data that went through files and other hands: what is none is refused by name, not by the first thing that breaks. */
import {
  aListOfStrings,
  aMapping,
  anArray,
  anIterable,
  anObject,
  aString,
  checkMade,
  kindOf,
  listOfCounts,
} from '../../fields/options.ts';
import type { Change, Journal, Judgement, Lineage, MergedCell, SetAside, UndoSelection } from '../../model/index.ts';

/** As many as an array holds. */
const MOST_ROWS = 2 ** 32 - 1;

const PLACES: readonly unknown[] = ['quarantined', 'held', 'removed'] satisfies SetAside['place'][];

/** What an entry is made of, as far as anybody knows it: every part may be missing, and of any kind. */
type Raw<Entry> = { readonly [Part in keyof Entry]?: unknown };

/**
 * Entries are looked at one by one where they stand in arrays, as in a journal that was parsed, made or edited by hand.
 * The table of changes that a run hands over can hold nothing else. Linear.
 * @throws TypeError for what is no journal, naming the entry at fault
 */
export function checkJournal(call: string, journal: Journal, name = 'journal'): void {
  checkMade(call, name, journal, 'a run', { changes: anIterable, merges: anArray, setAside: anArray });
  const { rows, header } = journal;
  if (!(Number.isInteger(rows) && rows >= 0 && rows <= MOST_ROWS))
    throw new TypeError(`${call}: ${name} must be what a run gives: its rows must be a whole number from 0`);
  if (!aListOfStrings.fits(header))
    throw new TypeError(`${call}: ${name} must be what a run gives: its header must be ${aListOfStrings.allowed}`);
  checkEach(call, `${name}.changes`, journal.changes, (entry) => wrongChange(entry as Raw<Change>, rows));
  // By row: the number of its merge, counted from 1.
  const mergeOf = new Uint32Array(journal.merges.length === 0 ? 0 : rows);
  checkEach(call, `${name}.merges`, journal.merges, (entry, k) => {
    const wrong = wrongMerge(entry as Raw<Lineage>);
    return wrong ?? wrongPlaces(entry as unknown as Lineage, k + 1, mergeOf);
  });
  checkEach(call, `${name}.setAside`, journal.setAside, (entry) => wrongAside(entry as Raw<SetAside>, rows));
  checkEach(call, `${name}.undone`, journal.undone ?? [], (entry) => wrongSelection(entry as Raw<UndoSelection>));
  checkEach(call, `${name}.judgements`, journal.judgements ?? [], (entry) => wrongJudgement(entry as Raw<Judgement>));
  if (journal.erased !== undefined && !(listOfCounts.fits(journal.erased) && listOfCounts.range?.(journal.erased)))
    throw new TypeError(`${call}: ${name}.erased must be ${listOfCounts.allowed}`);
  const { survivorship } = journal;
  if (survivorship !== undefined && !(aMapping.fits(survivorship?.mapping) && anObject.fits(survivorship.options)))
    throw new TypeError(
      `${call}: ${name}.survivorship must be an object with a mapping, ${aMapping.allowed}, and options`,
    );
}

/** @throws TypeError for what is no entry of `journal.merges` */
export function checkLineage(call: string, name: string, lineage: Lineage): void {
  if (!anObject.fits(lineage)) throw new TypeError(`${call}: ${name} must be a merge, got ${kindOf(lineage)}`);
  const wrong = wrongMerge(lineage) ?? wrongCells(lineage.cells, new Set(lineage.rows));
  if (wrong !== null) throw new TypeError(`${call}: ${name} must be a merge: ${wrong}`);
}

function checkEach(
  call: string,
  place: string,
  entries: unknown,
  faultOf: (entry: object, index: number) => string | null,
): void {
  if (!Array.isArray(entries)) {
    if (anIterable.fits(entries)) return;
    throw new TypeError(`${call}: ${place} must be an array, got ${kindOf(entries)}`);
  }
  for (let i = 0; i < entries.length; i++) {
    const entry: unknown = entries[i];
    if (!anObject.fits(entry)) throw new TypeError(`${call}: ${place}[${i}] must be an object, got ${kindOf(entry)}`);
    const wrong = faultOf(entry as object, i);
    if (wrong !== null) throw new TypeError(`${call}: ${place}[${i}]: ${wrong}`);
  }
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}

function wrongRow(row: unknown, rows: number): string | null {
  if (isCount(row) && row < rows) return null;
  return `row must be a number of a row, from 0 to ${rows - 1}, got ${typeof row === 'number' ? row : kindOf(row)}`;
}

function wrongChange({ row, column, rule }: Raw<Change>, rows: number): string | null {
  if (!aString.fits(column)) return `column must be a string, got ${kindOf(column)}`;
  if (!aString.fits(rule)) return `rule must be a string, got ${kindOf(rule)}`;
  return wrongRow(row, rows);
}

function wrongMerge({ cluster, base, rows, sources, cells }: Raw<Lineage>): string | null {
  if (!isCount(cluster)) return `cluster must be a whole number from 0, got ${kindOf(cluster)}`;
  if (!(Array.isArray(rows) && rows.every(isCount))) return `rows must be ${listOfCounts.allowed}`;
  if (!(Array.isArray(sources) && sources.length === rows.length && sources.every(anObject.fits)))
    return 'sources must be an array of objects, one source for each of its rows';
  if (!(isCount(base) && rows.includes(base))) return 'rows must hold base, the row whose place the survivor takes';
  return Array.isArray(cells) ? null : `cells must be an array, got ${kindOf(cells)}`;
}

/** A merge whose parts are of the right kind: rows that the list has, in this merge only, and cells from among them. */
function wrongPlaces({ rows, cells }: Lineage, merge: number, mergeOf: Uint32Array): string | null {
  for (const row of rows) {
    if (row >= mergeOf.length) return `rows must be from 0 to ${mergeOf.length - 1}, got ${row}`;
    if (mergeOf[row] !== 0) return `row ${row} stands in it twice, or in a merge before it`;
    mergeOf[row] = merge;
  }
  return wrongCells(cells, { has: (row) => mergeOf[row] === merge });
}

function wrongCells(cells: readonly unknown[], rows: { has(row: number): boolean }): string | null {
  for (let i = 0; i < cells.length; i++) {
    const { column, from, rule } = (cells[i] ?? {}) as Raw<MergedCell>;
    if (!aString.fits(column) || !aString.fits(rule)) return `cells[${i}] must have a column and a rule, both strings`;
    if (from !== null && !(isCount(from) && rows.has(from))) return `cells[${i}].from must be one of its rows, or null`;
  }
  return null;
}

function wrongAside({ place, row, source, reason }: Raw<SetAside>, rows: number): string | null {
  if (!PLACES.includes(place)) return `place must be ${PLACES.join(', ')}`;
  if (!anObject.fits(source)) return `source must be an object, got ${kindOf(source)}`;
  if (!anObject.fits(reason) || !aString.fits((reason as Raw<SetAside['reason']>).code))
    return 'reason must be an object with a code';
  return wrongRow(row, rows);
}

function wrongSelection({ rules, columns, clusters, rows, apart }: Raw<UndoSelection>): string | null {
  for (const words of [rules, columns])
    if (words !== undefined && !aListOfStrings.fits(words))
      return `rules and columns must be ${aListOfStrings.allowed}`;
  for (const counts of [clusters, rows, apart])
    if (counts !== undefined && !listOfCounts.fits(counts))
      return `clusters, rows and apart must be ${listOfCounts.allowed}`;
  return null;
}

function wrongJudgement({ verdict, left, right, rows, marks }: Raw<Judgement>): string | null {
  const isPair = (part: unknown, fits: (each: unknown) => boolean): boolean =>
    part === undefined || (Array.isArray(part) && part.length === 2 && part.every(fits));
  const fits =
    (verdict === 'same' || verdict === 'different') &&
    aString.fits(left) &&
    aString.fits(right) &&
    isPair(rows, Number.isInteger) &&
    isPair(marks, aListOfStrings.fits);
  return fits ? null : "must be what recordJudgements makes (verdict 'same' or 'different', left, right)";
}
