/** The cells of an exported row by what their columns are called, and whose address it is about. */
import { fold } from '../../text/fold.ts';
import type { Fields } from './serviceEvent.ts';

export type Cells = ReadonlyMap<string, string>;

/** Where the address stands, the surest name first. */
const ADDRESS_NAMES = [
  'emailaddress',
  'email',
  'recipient',
  'address',
  'mail',
  'subscriber',
  'to',
  'rcpt',
  'contactemail',
  'recipientemail',
  'subscriberemail',
  'leademail',
  'originalrcptto',
  'emailid',
  // German, Dutch, French, Polish, Italian; Spanish with its accent and without.
  'emailadresse',
  'emailadres',
  'adresseemail',
  'adresemail',
  'indirizzoemail',
  'correoelectronico',
  'correoelectrnico',
  // Portuguese, Romanian, Nordic, Finnish, Turkish, Czech; Russian, Ukrainian; Japanese, Chinese, Korean.
  'enderecodeemail',
  'adresadeemail',
  'epost',
  'epostadress',
  'epostadresse',
  'sahkoposti',
  'eposta',
  'emailovaadresa',
  'электроннаяпочта',
  'адресэлектроннойпочты',
  'електроннапошта',
  'メールアドレス',
  '邮箱',
  '邮箱地址',
  '电子邮箱',
  '電子郵件',
  '이메일',
] as const;
export const ADDRESS_COLUMNS: ReadonlySet<string> = /* @__PURE__ */ new Set(ADDRESS_NAMES);

const ASCII = /^[\0-\x7F]*$/;

/** A column's name without case, accents and marks. */
export function columnKey(column: string): string {
  const name = column.slice(0, 100);
  return ASCII.test(name) ? name.toLowerCase().replace(/[^a-z0-9]/g, '') : fold(name).replace(/[^\p{L}\p{N}]/gu, '');
}

/** The cells of a row by the keys of their columns; the first of equal keys. */
export function cellsOf(row: Fields): Cells {
  const cells = new Map<string, string>();
  for (const column of Object.keys(row)) {
    const cell = row[column];
    const one = Array.isArray(cell) && cell.length === 1 ? cell[0] : cell;
    const value = one instanceof Date && !Number.isNaN(one.getTime()) ? one.toISOString() : one;
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
      const key = columnKey(column);
      if (!cells.has(key)) cells.set(key, String(value).slice(0, 10_000));
    }
  }
  return cells;
}

/** The first of some columns that holds anything; an empty string when none does. */
export function first(cells: Cells, ...names: readonly string[]): string {
  for (const name of names) {
    const value = cells.get(name);
    if (value !== undefined && value !== '') return value;
  }
  return '';
}

/** What exports write where there is nothing. */
const UNFILLED = /* @__PURE__ */ new Set(['', '-', 'no', 'none', 'false', '0', 'null', 'n/a', 'na', 'never']);

/** True for more than a word for nothing. */
export const isFilled = (cell: string): boolean => !UNFILLED.has(cell.trim().toLowerCase());

/** True when one of some columns holds that. */
export function filled(cells: Cells, ...names: readonly string[]): boolean {
  return names.some((name) => isFilled(cells.get(name) ?? ''));
}

/** Columns of somebody else's address: who sent, who owns the record. */
const OF_ANOTHER =
  /sender|from|reply|account|owner|creat|return|envelope|orig|assign|agent|manager|contactedby|updatedby|absender|expedi|remit|mittente|nadawca|отправит/;
const BARE_ADDRESS = /^[^\s@<>"',;:]{1,64}@[^\s@<>"',;:]{1,255}$/;

/** Whom a row is about: the address in a column of that name, else the only one that the row holds. */
export function addressIn(cells: Cells): string {
  // A street may stand in the column `address`.
  const named = ADDRESS_NAMES.find((name) => cells.get(name)?.includes('@'));
  if (named !== undefined) return cells.get(named) as string;
  let only = '';
  for (const [key, cell] of cells) {
    if (!cell.includes('@') || OF_ANOTHER.test(key) || !BARE_ADDRESS.test(cell.trim())) continue;
    if (only !== '' && only.toLowerCase() !== cell.toLowerCase()) return '';
    only = cell;
  }
  return only;
}
