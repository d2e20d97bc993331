/** Numbers as people write them: which mark parts the decimals, and which the thousands. */

/** A cell as a number, and how it is written. */
export interface WrittenNumber {
  readonly value: number;
  /** Digits behind the decimal mark. */
  readonly digits: number;
  /** What parts the decimals; null where there are none. */
  readonly decimal: string | null;
  /** What parts the thousands; null where nothing does. */
  readonly group: string | null;
}

const BY_DECIMAL = {
  '.': /^([+-]?)(\d+|[1-9]\d{0,2}(?:([,' \u00a0\u2019\u202f])\d{3})(?:\3\d{3})*)(?:\.(\d+))?$/,
  ',': /^([+-]?)(\d+|[1-9]\d{0,2}(?:([.' \u00a0\u2019\u202f])\d{3})(?:\3\d{3})*)(?:,(\d+))?$/,
} as const;
type Decimal = keyof typeof BY_DECIMAL;
const NO_DIGIT = /\D/g;

/**
 * The numbers in some cells, once for each way they may be read; empty where a cell is no number. `1,234` is two numbers:
 * it is read as another cell is that can be read in one way only (`10.50`, `1.234,5`). Where none tells, or they tell
 * different things, there are two readings.
 */
export function readings(cells: readonly unknown[]): readonly (readonly WrittenNumber[])[] {
  const asPoint = cells.map((cell) => numberIn(cell, '.'));
  const asComma = cells.map((cell) => numberIn(cell, ','));
  let [points, commas, doubts] = [false, false, false];
  for (let i = 0; i < cells.length; i++) {
    const [point, comma] = [asPoint[i], asComma[i]];
    if (point === null && comma === null) return [];
    if (comma === null) points = true;
    else if (point === null) commas = true;
    else doubts ||= point?.value !== comma?.value;
  }
  const preferring = (one: typeof asPoint, other: typeof asPoint): WrittenNumber[] =>
    one.map((number, i) => number ?? (other[i] as WrittenNumber));
  if (!doubts || points !== commas)
    return [commas && !points ? preferring(asComma, asPoint) : preferring(asPoint, asComma)];
  return [preferring(asPoint, asComma), preferring(asComma, asPoint)];
}

function numberIn(cell: unknown, decimal: Decimal): WrittenNumber | null {
  if (typeof cell === 'number') {
    return Number.isFinite(cell) ? { value: cell, digits: digitsOf(cell), decimal: null, group: null } : null;
  }
  if (typeof cell !== 'string' || cell.length > 40) return null;
  const found = BY_DECIMAL[decimal].exec(cell.trim());
  if (found === null) return null;
  const [, sign = '', whole = '', group = null, digits = ''] = found;
  return {
    value: Number(`${sign}${whole.replace(NO_DIGIT, '')}.${digits}`),
    digits: digits.length,
    decimal: digits === '' ? null : decimal,
    group,
  };
}

function digitsOf(number: number): number {
  const text = String(number);
  const at = text.indexOf('.');
  return at === -1 ? 0 : text.length - at - 1;
}

/** A number in the notation of the cells it was made of. */
export function writeNumber(value: number, cells: readonly WrittenNumber[]): string {
  const digits = cells.reduce((most, cell) => Math.max(most, cell.digits), 0);
  const text = value.toFixed(digits);
  // Too great for anything but powers of ten.
  if (text.includes('e')) return String(value);
  const group = cells.find((cell) => cell.group !== null)?.group ?? '';
  const decimal = cells.find((cell) => cell.decimal !== null)?.decimal ?? (group === '.' ? ',' : '.');
  const [whole = '', fraction] = text.split('.');
  const grouped = group === '' ? whole : inThousands(whole, group);
  return fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
}

function inThousands(whole: string, group: string): string {
  const sign = whole.startsWith('-') ? '-' : '';
  const digits = whole.slice(sign.length);
  const pieces: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) pieces.unshift(digits.slice(Math.max(0, end - 3), end));
  return `${sign}${pieces.join(group)}`;
}
