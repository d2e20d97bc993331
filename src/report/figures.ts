/** Counts as readers write them, and the shares that quality is told in. Nothing here is ever NaN. */
import type { ColumnQuality, ListQuality, Role, Verdict } from '../model/index.ts';

/** 1234567 as `1,234,567`; anything that is no finite number as `0`. */
export function count(value: number): string {
  const digits = String(Number.isFinite(value) ? Math.round(value) : 0);
  let out = '';
  for (let i = 0; i < digits.length; i++) {
    if (i > 0 && (digits.length - i) % 3 === 0 && digits[i - 1] !== '-') out += ',';
    out += digits[i];
  }
  return out;
}

/** `1 row`, `2 rows`. */
export function counted(value: number, one: string, many = `${one}s`): string {
  return `${count(value)} ${value === 1 ? one : many}`;
}

/** A share as a percentage that never rounds something to nothing or nearly all to all: `<1 %`, `>99 %`; `–` of nothing. */
export function percent(share: number | null): string {
  if (share === null || !Number.isFinite(share)) return '–';
  const whole = Math.round(share * 100);
  if (share > 0 && whole === 0) return '<1 %';
  if (share < 1 && whole >= 100) return '>99 %';
  return `${whole} %`;
}

/** part / whole, null of nothing. */
export function share(part: number, whole: number): number | null {
  return whole > 0 && Number.isFinite(part) ? Math.min(1, Math.max(0, part / whole)) : null;
}

export interface Shares {
  readonly column: string;
  readonly role: Role | null;
  /** Cells that hold something, of all cells. */
  readonly complete: number | null;
  /** Values that are right, of those that a rule could judge. */
  readonly valid: number | null;
  /** Different values, of the values that are there; null where a repeated value is nothing to worry about. */
  readonly unique: number | null;
}

// Judged by a check of its own; the other roles are kept as they are.
const CHECKED: ReadonlySet<Role> = /* @__PURE__ */ new Set<Role>([
  'fullName',
  'firstName',
  'middleName',
  'lastName',
  'email',
  'phone',
  'mobile',
  'fax',
  'website',
  'company',
  'street',
  'postalCode',
  'country',
  'birthday',
  'taxId',
  'lastActivity',
  'createdAt',
]);

/** True when values of the role are judged by a check of their own. */
export function isChecked(role: Role | null): boolean {
  return role !== null && CHECKED.has(role);
}

function of(verdicts: ColumnQuality['verdicts'], verdict: Verdict): number {
  const value = verdicts[verdict];
  return Number.isFinite(value) ? value : 0;
}

/**
 * The shares of one column. A repairable value counts as valid only in the state after the repair (`repaired` true);
 * what no rule could judge counts neither way.
 */
export function sharesOf(quality: ColumnQuality, repaired: boolean): Shares {
  const { verdicts, role } = quality;
  const right = of(verdicts, 'ok') + (repaired ? of(verdicts, 'repaired') : 0);
  const judged = of(verdicts, 'ok') + of(verdicts, 'repaired') + of(verdicts, 'suspect') + of(verdicts, 'invalid');
  const filled = judged + of(verdicts, 'unsupported');
  return {
    column: quality.column,
    role,
    complete: share(filled, filled + of(verdicts, 'missing')),
    valid: isChecked(role) ? share(right, judged) : null,
    unique: quality.distinct === null ? null : share(quality.distinct, filled),
  };
}

/** Columns whose role is known first, in their order, then the others; `null` when the list has no such column. */
export function fieldsOf(before: ListQuality, after: ListQuality): { before: Shares; after: Shares | null }[] {
  const later = new Map<string, ColumnQuality>();
  for (const column of after.columns) later.set(column.column, column);
  const known: { before: Shares; after: Shares | null }[] = [];
  const unknown: typeof known = [];
  for (const column of before.columns) {
    const twin = later.get(column.column);
    const entry = { before: sharesOf(column, false), after: twin ? sharesOf(twin, true) : null };
    if (column.role === null) unknown.push(entry);
    else known.push(entry);
  }
  return [...known, ...unknown];
}
