/** The same record twice: rows that are equal in every column, also in those no comparison looks at. */
import { cellOf } from '../../fields/cell.ts';
import type { ColumnMapping, Role, Row } from '../../model/index.ts';
import { jsonOf } from '../../text/jsonOf.ts';

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
  const keyOf = (row: Row) =>
    namesSomebody(row) ? columns.map((column) => cellKey(cellOf(row, column))).join('\u0000') : null;
  return {
    keyOf,
    areEqual: (one, other) => {
      const key = keyOf(one);
      return key !== null && key === keyOf(other);
    },
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
