/** Two lists that call the same thing differently, brought to the column names of the first. */
import { columnsOf, mapColumns } from '../columns/index.ts';
import { setCell } from '../fields/cell.ts';
import { anObject, checkOptions, checkRows } from '../fields/options.ts';
import type { ColumnMapping, MappedColumn, Part, Row, RowLike } from '../model/index.ts';
import type { ColumnChoice } from './columnChoice.ts';

/** The second list under the names of the first, and what the columns of both hold. */
export interface Aligned {
  readonly rows: readonly Row[];
  readonly mapping: ColumnMapping;
}

/** Pieces of one value: half of a birth date is not its other half. */
const PIECES: ReadonlySet<Part> = /* @__PURE__ */ new Set<Part>(['year', 'month', 'day', 'line2', 'line3']);

/**
 * The rows of `list` under the column names of `like`, for lists that come with their own: what holds the same (by
 * header or values, see `mapColumns`) gets the same name. Columns that `like` has not keep their names; one that is
 * called like another of different content gets a number behind its name. Nothing but names changes; rows whose names
 * stay are the same objects. Linear.
 *
 * @throws TypeError for anything but lists of objects or a bad option, RangeError for a column that neither list has
 * @example alignColumns([{ 'E-Mail': 'bo@gmx.de', Stadt: 'Ulm' }], [{ email: 'ann@gmx.de', city: 'Bonn' }]) // [{ email: 'bo@gmx.de', city: 'Ulm' }]
 */
export function alignColumns(
  list: readonly RowLike[],
  like: readonly RowLike[],
  options: Pick<ColumnChoice, 'columns'> = {},
): readonly Row[] {
  checkRows('alignColumns', list, 'list');
  checkRows('alignColumns', like, 'like');
  checkOptions('alignColumns', options, { columns: anObject });
  return aligned(list, like, options.columns).rows;
}

/** As `alignColumns`, with what the columns of both lists hold. */
export function aligned(list: readonly Row[], like: readonly Row[], columns: ColumnChoice['columns']): Aligned {
  const [theirs, own] = [columnsOf(like), columnsOf(list)];
  const all = new Set([...theirs, ...own]);
  const isOneHeader = [theirs, own].every(({ length }) => length === 0 || length === all.size);
  if (isOneHeader) return { rows: list, mapping: mapColumns([...like, ...list], columns && { columns }) };
  // Here for its refusal of choices about a column that neither list has.
  if (columns !== undefined) mapColumns([], { header: [...all], columns });
  const first = mappingOf(like, theirs, columns);
  const second = mappingOf(list, own, columns);
  const names = newNames(first, second);
  const taken = new Set(first.columns.map(({ column }) => column));
  const further = second.columns
    .map((mapped) => ({ ...mapped, column: names.get(mapped.column) as string }))
    .filter(({ column }) => !taken.has(column));
  const mapped = [...first.columns, ...further];
  const known = new Set(mapped.map(({ column }) => column));
  const unmapped = [...first.unmapped, ...second.unmapped.map((column) => names.get(column) as string)];
  return {
    rows: [...names].every(([from, to]) => from === to) ? list : list.map((row) => renamed(row, names)),
    mapping: { columns: mapped, unmapped: [...new Set(unmapped)].filter((column) => !known.has(column)) },
  };
}

/** What the caller says of columns that only the other list has is not meant for this one. */
function mappingOf(rows: readonly Row[], header: readonly string[], columns: ColumnChoice['columns']): ColumnMapping {
  if (columns === undefined) return mapColumns(rows, { header });
  const own = Object.entries(columns).filter(([column]) => header.includes(column));
  return mapColumns(rows, { header, columns: Object.fromEntries(own) });
}

/** By name in the second list: its name in both. */
function newNames(first: ColumnMapping, second: ColumnMapping): Map<string, string> {
  const roles = new Map<string, MappedColumn | null>(first.unmapped.map((column) => [column, null]));
  for (const mapped of first.columns) roles.set(mapped.column, mapped);
  const names = new Map<string, string>();
  const all: readonly (readonly [string, MappedColumn | null])[] = [
    ...second.columns.map((mapped) => [mapped.column, mapped] as const),
    ...second.unmapped.map((column) => [column, null] as const),
  ];
  const used = new Set(roles.keys());
  const paired = new Set<string>();
  for (const [column, mapped] of all) {
    const namesake = roles.get(column);
    if (namesake === undefined || (mapped !== null && namesake !== null && mapped.role !== namesake.role)) continue;
    names.set(column, column);
    paired.add(column);
  }
  // Whoever has the same part as well goes before those who only share the role.
  for (const fits of [hasSameParts, areWhole]) {
    for (const mapped of second.columns) {
      if (names.has(mapped.column)) continue;
      const partner = first.columns.find(
        (other) => other.role === mapped.role && !paired.has(other.column) && fits(other, mapped),
      );
      if (partner === undefined) continue;
      names.set(mapped.column, partner.column);
      paired.add(partner.column);
    }
  }
  for (const [column] of all) {
    if (names.has(column)) continue;
    const name = freeName(column, used);
    names.set(column, name);
    used.add(name);
  }
  return names;
}

function hasSameParts(one: MappedColumn, other: MappedColumn): boolean {
  return one.parts.length === other.parts.length && one.parts.every((part) => other.parts.includes(part));
}

function areWhole(one: MappedColumn, other: MappedColumn): boolean {
  return ![...one.parts, ...other.parts].some((part) => PIECES.has(part));
}

function freeName(column: string, used: ReadonlySet<string>): string {
  if (!used.has(column)) return column;
  let number = 2;
  while (used.has(`${column} ${number}`)) number++;
  return `${column} ${number}`;
}

function renamed(row: Row, names: ReadonlyMap<string, string>): Row {
  const copy: Record<string, unknown> = {};
  for (const column of Object.keys(row)) setCell(copy, names.get(column) ?? column, row[column]);
  return copy;
}
