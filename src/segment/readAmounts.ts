/** Amount cells of one list as numbers: signs and currencies taken off, the decimal mark told from the thousands. */
import { CURRENCIES_WITHOUT_CENTS, CURRENCY_SIGN_LETTERS, CURRENCY_WORDS } from '../reference/currencies.ts';
import { spreadsheetArtifact } from '../text/spreadsheet.ts';
import { narrow, tidy } from '../text/tidy.ts';

type Mark = '.' | ',';

interface Amount {
  readonly value: number;
  /** The decimal mark that the amount proves its writer to use; null when it proves none. */
  readonly proves: Mark | null;
  /** The one mark that may as well stand for thousands, as in `1,234`: `value` then takes it as the decimal one. */
  readonly doubtful: Mark | null;
}

const LONGEST = 60;
/** No mark that could be read in two ways. */
const PLAIN = /^-?\d{1,15}(?:\.\d{1,2})?$/;
const DASHES = /[\u2010-\u2015\u2212]/g;
const APOSTROPHES = /[’`´]/g;
/** `1'234` and `1 234`; the space is the only one that `tidy` leaves. */
const WESTERN = /^\d{1,3}(?:([ '])\d{3})(?:\1\d{3})*$/;
const INDIAN = /^\d{1,2}(?:,\d\d)+,\d{3}$/;
const THOUSANDS = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/;
const DIGITS = /^\d{1,15}$/;
const isDigit = (sign: string | undefined): boolean => sign !== undefined && sign >= '0' && sign <= '9';

const plainly = (value: number): Amount => ({ value, proves: null, doubtful: null });

/** The digits of a whole number without what groups them; null when they are grouped as nobody groups. */
function ungrouped(text: string): string | null {
  if (DIGITS.test(text)) return text;
  const grouped = WESTERN.test(text) || THOUSANDS.test(text) || INDIAN.test(text);
  const digits = text.replace(/[ '.,]/g, '');
  return grouped && DIGITS.test(digits) ? digits : null;
}

/** A number without sign or currency; null when it is none. */
function readNumber(text: string): Amount | null {
  const at = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  if (at === -1) {
    const digits = ungrouped(text);
    return digits === null ? null : plainly(Number(digits));
  }
  const mark = text[at] as Mark;
  const other: Mark = mark === '.' ? ',' : '.';
  const before = text.slice(0, at);
  const after = text.slice(at + 1);
  if (before.includes(mark)) {
    // A mark that comes twice groups the thousands.
    const digits = before.includes(other) ? null : ungrouped(text);
    return digits === null ? null : { value: Number(digits), proves: other, doubtful: null };
  }
  if (!/^\d{0,20}$/.test(after) || (before === '' && after === '')) return null;
  const whole = before === '' ? '0' : ungrouped(before);
  if (whole === null) return null;
  const value = Number(`${whole}.${after}`);
  if (after.length === 3 && /^[1-9]\d{0,2}$/.test(before)) return { value, proves: null, doubtful: mark };
  return { value, proves: after === '' ? null : mark, doubtful: null };
}

/** Whether nothing but a currency stands there. */
function isCurrency(text: string): boolean {
  const word = text
    .replace(/\p{Sc}/u, '')
    .trim()
    .replace(/\.$/, '')
    .toLowerCase();
  if (word === '' || CURRENCY_WORDS.has(word)) return true;
  return CURRENCY_SIGN_LETTERS.has(word) && /\p{Sc}/u.test(text);
}

/** True when the currency beside the digits is one that is written without cents. */
function hasNoCents(head: string, tail: string): boolean {
  return [head, tail].some((side) => CURRENCIES_WITHOUT_CENTS.has(side.replace(/[-+. ]/g, '').toLowerCase()));
}

/** What stands around the digits: a currency, and at most one sign. Null when it is anything else. */
function signOf(head: string, tail: string): '-' | '+' | null {
  // `100,-` and `100.--` have no cents; a dash without a mark is the minus of ledgers.
  const end = tail.replace(/^[.,](?:-{1,2}|(?= |$))/, '').trim();
  const signs = `${head}${end}`.replace(/[^-+]/g, '');
  const before = head.replace(/^[-+]|[-+] ?$/, '');
  const after = end.replace(/^[-+](?= |$)/, '');
  if (signs.length > 1 || !isCurrency(before) || !isCurrency(after)) return null;
  return signs === '-' ? '-' : '+';
}

/** One cell; null when it is no amount. */
function readAmount(cell: unknown): Amount | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? plainly(cell) : null;
  if (typeof cell === 'bigint') return plainly(Number(cell));
  if (typeof cell !== 'string' || cell.length > LONGEST) return null;
  if (PLAIN.test(cell)) return { value: Number(cell), proves: cell.includes('.') ? '.' : null, doubtful: null };
  let text = narrow(tidy(cell)).replace(DASHES, '-').replace(APOSTROPHES, "'");
  if (text.startsWith('=') || text.startsWith("'")) text = spreadsheetArtifact(text)?.value ?? text;
  // Bookkeepers put what they pay back into brackets.
  const inBrackets = text.startsWith('(') && text.endsWith(')');
  if (inBrackets) text = text.slice(1, -1).trim();
  let start = 0;
  while (start < text.length && !isDigit(text[start])) start++;
  let end = text.length;
  while (end > start && !isDigit(text[end - 1])) end--;
  // The point of `.50` belongs to the number, that of `Rs.50` does not.
  if (/(?:^|[-+ \p{Sc}])[.,]$/u.test(text.slice(0, start))) start--;
  const sign = signOf(text.slice(0, start).trim(), text.slice(end));
  let read = sign === null ? null : readNumber(text.slice(start, end));
  if (read !== null && read.doubtful !== null && hasNoCents(text.slice(0, start), text.slice(end)))
    read = plainly(Math.round(read.value * 1000));
  return read !== null && (inBrackets || sign === '-') ? { ...read, value: -read.value } : read;
}

/** How much more often one mark must be proved than the other to be the one that the list is written with. */
const CLEARLY = 9;

/**
 * The amounts of a column, NaN where a cell is none. `1,234` and `1.234` say nothing by themselves: they are read as
 * the rest of the list is written. Where that proves neither mark, they are thousands if whole amounts below a thousand
 * stand there without decimals and none from a thousand on stands without a mark; otherwise they stay unread. Linear.
 */
export function readAmounts(cells: readonly unknown[]): Float64Array {
  const amounts = new Float64Array(cells.length).fill(Number.NaN);
  const doubtful: { readonly at: number; readonly mark: Mark; readonly value: number }[] = [];
  const proofs = { '.': 0, ',': 0 };
  const doubts = { '.': 0, ',': 0 };
  let small = 0;
  let large = 0;
  for (let at = 0; at < cells.length; at++) {
    const amount = readAmount(cells[at]);
    if (amount === null) continue;
    const { value, proves, doubtful: mark } = amount;
    if (proves !== null) proofs[proves]++;
    if (mark !== null) {
      doubts[mark]++;
      doubtful.push({ at, mark, value });
      continue;
    }
    amounts[at] = value;
    if (proves !== null || typeof cells[at] !== 'string') continue;
    if (Math.abs(value) < 1000) small++;
    else large++;
  }
  const point = proofs['.'] > CLEARLY * proofs[','];
  const comma = proofs[','] > CLEARLY * proofs['.'];
  const onlyThousands =
    proofs['.'] + proofs[','] === 0 && (doubts['.'] === 0 || doubts[','] === 0) && small > 0 && large === 0;
  for (const { at, mark, value } of doubtful) {
    const isDecimal = mark === '.' ? point : comma;
    const isThousands = (mark === '.' ? comma : point) || onlyThousands;
    // The digits are whole after the mark is taken out: three places to the left.
    if (isDecimal) amounts[at] = value;
    else if (isThousands) amounts[at] = Math.round(value * 1000);
  }
  return amounts;
}
