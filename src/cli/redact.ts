/** `kempt redact`: an erasure request. One person leaves a journal everywhere, the rest stays provable. */
import { mapColumns } from '../columns/index.ts';
import { cellOf } from '../fields/cell.ts';
import { emailKey } from '../fields/email/index.ts';
import { inputRows, readJournal, redactLines } from '../merge/index.ts';
import type { Journal, Role, Row } from '../model/index.ts';
import { fold, foldWords } from '../text/fold.ts';
import { type Args, counts, UsageError } from './args.ts';
import { readCleaned } from './cleanedList.ts';
import { readJournalFile } from './journalFile.ts';
import { toStandardOutput, writeWhole } from './output.ts';

/** Fewer digits are a house number or a year, and many people's. */
const LEAST_DIGITS = 7;

export async function redact(args: Args, signal?: AbortSignal): Promise<number> {
  const path = args.files[0] as string;
  const persons = args.list('person');
  if (persons.some((person) => person.trim() === ''))
    throw new UsageError('--person wants an address, a number or a name');
  if (persons.length + args.list('row').length === 0) throw new UsageError('redact wants --person or --row');
  const read = await readJournalFile(path);
  const { journal, lines } = read;
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

/** Whether texts that stand in one row mean the person; `names` are those of its columns of names. */
type Asked = (texts: readonly string[], names: readonly string[]) => boolean;

/** The same address in any spelling, the same number in any form, the same words, or a name over several columns. */
function asked(person: string): Asked {
  if (person.includes('@')) {
    const words = fold(person.trim());
    const key = emailKey(person.trim());
    const isPart = (part: string): boolean =>
      part.includes('@') && (fold(part) === words || (key !== '' && emailKey(part) === key));
    return (texts) => texts.some((text) => text.includes('@') && text.split(/[;,|\s<>]+/).some(isPart));
  }
  const digits = digitsOf(person);
  if (digits.length >= LEAST_DIGITS && /^[\d\s+()./-]+$/.test(person)) {
    return (texts) =>
      texts.some((text) => {
        const own = digitsOf(text);
        return own.length >= LEAST_DIGITS && (own === digits || own.endsWith(digits) || digits.endsWith(own));
      });
  }
  const whole = fold(person.trim());
  const words = new Set(foldWords(person).split(' '));
  return (texts, names) => texts.some((text) => fold(text.trim()) === whole) || areWords(names, words);
}

/** True for cells that hold all of the words together, and no other word: "Lee, Anna", or "Anna" and "Lee". */
function areWords(cells: readonly string[], wanted: ReadonlySet<string>): boolean {
  const found = new Set(cells.flatMap((cell) => foldWords(cell).split(' ')).filter((word) => word !== ''));
  return found.size === wanted.size && [...found].every((word) => wanted.has(word));
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '').replace(/^0+/, '');
}

/** What is written in a cell; of a list or an object, what is written in it. */
function textsIn(cell: unknown): string[] {
  if (typeof cell === 'object' && cell !== null) return Object.values(cell).flatMap(textsIn);
  return cell === null || cell === undefined ? [] : [String(cell)];
}

const NAMES: ReadonlySet<Role> = new Set<Role>(['fullName', 'firstName', 'middleName', 'lastName']);

function namedRows(
  journal: Journal,
  list: readonly Row[],
  tests: readonly Asked[],
  rows: readonly number[],
): Set<number> {
  const found = new Set(rows);
  const behind = inputRows(journal);
  if (list.length > 0 && list.length !== behind.length)
    throw new UsageError(`the journal belongs to a list of ${behind.length} rows, got ${list.length}: say --list FILE`);
  const sources = [...journal.setAside].map(({ source }) => source);
  const { columns } = mapColumns([...list, ...sources], { header: journal.header });
  const ofNames = columns.filter(({ role }) => NAMES.has(role)).map(({ column }) => column);
  const means = (texts: readonly string[], names: readonly string[] = []): boolean =>
    tests.some((test) => test(texts, names));
  const inRow = (row: Row): boolean =>
    means(
      textsIn(row),
      ofNames.flatMap((column) => textsIn(cellOf(row, column))),
    );
  for (const { row, before, after } of journal.changes) if (means([before, after].flatMap(textsIn))) found.add(row);
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
