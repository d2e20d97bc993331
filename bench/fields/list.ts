/** The generated list that every comparison reads: ten languages, messy as lists are (`bench/generate.ts`, seed 42). */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

export const LIST = 'bench/data/list-10000.csv';
export const LIST_ROWS = 10_000;

export type ListRow = Readonly<Record<string, string>>;

export function readRows(): ListRow[] {
  const { data } = Papa.parse<ListRow>(readFileSync(LIST, 'utf8'), { header: true, skipEmptyLines: true });
  // Cells of their own, as a program has them that did not cut them out of a file.
  return data.map((row) =>
    Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, Buffer.from(cell).toString()])),
  );
}

/** No surname: its writer has changed the two columns. */
const INITIAL = /^\p{L}\.?$/u;

/** First and last name in one cell, of rows that have both. */
export function fullNames(): { readonly cell: string; readonly first: string; readonly last: string }[] {
  return readRows()
    .filter((row) => row.first_name !== '' && row.last_name !== '' && !INITIAL.test(row.last_name as string))
    .map((row) => ({
      cell: Buffer.from(`${row.first_name} ${row.last_name}`).toString(),
      first: row.first_name as string,
      last: row.last_name as string,
    }));
}

/** The cells of a column that hold anything. */
export function cellsOf(column: string): string[] {
  return readRows()
    .map((row) => row[column] as string)
    .filter((cell) => cell !== '');
}
