/** `kempt redact`: an erasure request. One person leaves a journal everywhere, the rest stays provable. */
import { emailKey } from '../fields/email/index.ts';
import { inputRows, readJournal, redactLines } from '../merge/index.ts';
import type { Journal, Row } from '../model/index.ts';
import { fold } from '../text/fold.ts';
import { type Args, counts, UsageError } from './args.ts';
import { readCleaned } from './cleanedList.ts';
import { readLines } from './lines.ts';
import { toStandardOutput, writeWhole } from './output.ts';

/** Fewer digits are a house number or a year, and many people's. */
const LEAST_DIGITS = 7;

export async function redact(args: Args, signal?: AbortSignal): Promise<number> {
  const path = args.files[0] as string;
  const persons = args.list('person');
  if (persons.some((person) => person.trim() === ''))
    throw new UsageError('--person wants an address, a number or a name');
  if (persons.length + args.list('row').length === 0) throw new UsageError('redact wants --person or --row');
  const lines = await readLines(path);
  const read = readJournal(lines);
  const { journal } = read;
  const tests = persons.map(asked);
  // An edit tells a cell, not whose it was: the list has the rest of the row.
  const list = tests.length === 0 ? [] : await readCleaned(args, path, read);
  const named = namedRows(journal, list, tests, counts(args, 'row', 1));
  const rows = withTheirClusters(journal, named);
  const [out, listed] = [args.text('out'), args.text('list')];
  const redacted = redactLines(lines, { rows });
  if (out === undefined) await toStandardOutput(redacted);
  else await writeWhole([[out, redacted]], signal, listed === undefined ? [] : [listed]);
  const { erasedLines } = readJournal(redacted);
  process.stderr.write(
    rows.length === 0
      ? 'Nobody in the journal is meant by that: nothing was erased\n'
      : `${rows.length} row${rows.length === 1 ? '' : 's'} erased, ${erasedLines} lines without their cells; the seals hold. Take the person out of the lists too.\n`,
  );
  return rows.length === 0 ? 1 : 0;
}

/** A test for cells: the same address in any spelling, the same number in any form, or the same words. */
function asked(person: string): (cell: string) => boolean {
  const words = fold(person.trim());
  if (person.includes('@')) {
    const key = emailKey(person.trim());
    return (cell) =>
      cell.includes('@') &&
      cell
        .split(/[;,|\s<>]+/)
        .some((part) => part.includes('@') && (fold(part) === words || (key !== '' && emailKey(part) === key)));
  }
  const digits = digitsOf(person);
  if (digits.length >= LEAST_DIGITS && /^[\d\s+()./-]+$/.test(person)) {
    return (cell) => {
      const own = digitsOf(cell);
      return own.length >= LEAST_DIGITS && (own === digits || own.endsWith(digits) || digits.endsWith(own));
    };
  }
  return (cell) => fold(cell.trim()) === words;
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '').replace(/^0+/, '');
}

function namedRows(
  journal: Journal,
  list: readonly Row[],
  tests: readonly ((cell: string) => boolean)[],
  rows: readonly number[],
): Set<number> {
  const found = new Set(rows);
  const means = (cell: unknown): boolean => typeof cell === 'string' && tests.some((test) => test(cell));
  const inRow = (row: Row): boolean => Object.values(row).some(means);
  for (const { row, before, after } of journal.changes) if (means(before) || means(after)) found.add(row);
  const behind = inputRows(journal);
  if (list.length > 0 && list.length !== behind.length)
    throw new UsageError(`the journal belongs to a list of ${behind.length} rows, got ${list.length}: say --list FILE`);
  for (let i = 0; i < list.length; i++) if (inRow(list[i] as Row)) found.add(behind[i] as number);
  for (const { row, source } of journal.setAside) if (inRow(source)) found.add(row);
  for (const { rows: indices, sources } of journal.merges) {
    for (let i = 0; i < indices.length; i++) if (inRow(sources[i] as Row)) found.add(indices[i] as number);
  }
  return found;
}

/** Rows that were found to be one person are that person, under whatever address. */
function withTheirClusters({ merges }: Journal, named: ReadonlySet<number>): number[] {
  const all = new Set(named);
  for (const { rows } of merges) if (rows.some((row) => named.has(row))) for (const row of rows) all.add(row);
  return [...all].sort((a, b) => a - b);
}
