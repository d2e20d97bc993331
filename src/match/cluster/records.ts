/** The same record twice: rows that are equal in every column, also in those no comparison looks at. */
import { cellOf } from '../../fields/cell.ts';
import type { ColumnMapping, Role, Row } from '../../model/index.ts';
import { foldWords } from '../../text/fold.ts';
import { jsonOf } from '../../text/jsonOf.ts';
import { UNIT } from '../tables.ts';

/** Equal in every column, also those that are not compared: the same record twice. */
export const COPY_WEIGHT: number = 20 * UNIT;

/** A row with nothing but these is nobody in particular: a thousand equal ones are no duplicates. */
const ANONYMOUS: ReadonlySet<Role> = /* @__PURE__ */ new Set<Role>([
  'salutation',
  'nameSuffix',
  'department',
  'jobTitle',
  'city',
  'postalCode',
  'region',
  'country',
  'gender',
  'status',
  'tags',
  'consent',
  'unsubscribe',
  'lastActivity',
  'createdAt',
  'notes',
]);

/** Thousands share one: these name somebody beside another cell that does, not alone. */
const PART_OF_A_NAME: ReadonlySet<Role> = /* @__PURE__ */ new Set<Role>(['firstName', 'middleName', 'nickname']);

export interface RecordKeys {
  /** Equal for equal records; null for a record that names nobody. */
  keyOf(row: Row): string | null;
  areEqual(one: Row, other: Row): boolean;
  /** Equal for records that differ in capitals, accents, signs and spaces alone; null as in `keyOf`. */
  foldedKeyOf(row: Row): string | null;
  /** Equal in every cell, equal but for capitals, accents, signs and spaces, or neither. */
  likeness(one: Row, other: Row): 'exact' | 'folded' | null;
}

export function createRecordKeys(mapping: ColumnMapping): RecordKeys {
  const columns = [...mapping.columns.map(({ column }) => column), ...mapping.unmapped];
  const naming = [
    ...mapping.columns
      .filter(({ role }) => !ANONYMOUS.has(role) && !PART_OF_A_NAME.has(role))
      .map(({ column }) => column),
    ...mapping.unmapped,
  ];
  const namesSomebody = (row: Row) => naming.some((column) => !isEmpty(cellOf(row, column)));
  const joined = (row: Row, key: (cell: unknown) => string) =>
    namesSomebody(row) ? columns.map((column) => key(cellOf(row, column))).join('\u0000') : null;
  const keyOf = (row: Row) => joined(row, cellKey);
  const foldedKeyOf = (row: Row) => joined(row, foldedKey);
  const agree = (of: (row: Row) => string | null, one: Row, other: Row) => {
    const key = of(one);
    return key !== null && key === of(other);
  };
  const areEqual = (one: Row, other: Row) => agree(keyOf, one, other);
  return {
    keyOf,
    areEqual,
    foldedKeyOf,
    likeness: (one, other) => (areEqual(one, other) ? 'exact' : agree(foldedKeyOf, one, other) ? 'folded' : null),
  };
}

function isEmpty(cell: unknown): boolean {
  return cell === undefined || cell === null || cell === '';
}

/** Cells of different types are different. */
function cellKey(cell: unknown): string {
  if (typeof cell === 'object' && cell !== null) return `object ${jsonOf(cell)}`;
  return `${typeof cell} ${String(cell)}`;
}

function foldedKey(cell: unknown): string {
  return isEmpty(cell) ? '' : foldWords(typeof cell === 'string' ? cell : cellKey(cell));
}
