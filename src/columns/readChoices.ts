/** Checks what the caller says about single columns. */

import { whatIsAllowed } from '../fields/options.ts';
import { type Part, ROLES, type Role } from '../model/index.ts';

/** What the caller knows about one column: its role, its role and parts, or null for "leave it unmapped". */
export type ColumnChoice = Role | null | { readonly role: Role; readonly parts?: readonly Part[] };

const PARTS: readonly Part[] = [
  'home',
  'work',
  'other',
  'secondary',
  'billing',
  'shipping',
  'pager',
  'line2',
  'line3',
  'year',
  'month',
  'day',
];
/**
 * The choices by column.
 * @throws RangeError for an unknown column, role or part, TypeError for a wrong shape
 */
export function readChoices(
  choices: Readonly<Record<string, ColumnChoice>>,
  columns: readonly string[],
): Map<string, ColumnChoice> {
  const read = new Map<string, ColumnChoice>();
  for (const column of Object.keys(choices)) {
    if (!columns.includes(column)) {
      throw new RangeError(
        `mapColumns: option 'columns' names '${column}', which is no column; ${whatIsAllowed(column, columns)}`,
      );
    }
    const choice: unknown = choices[column];
    const bare = typeof choice === 'object' && choice !== null ? (choice as { role?: unknown }).role : choice;
    if (choice !== null && typeof bare !== 'string') {
      throw new TypeError(`mapColumns: option 'columns' must give '${column}' a role, null or { role, parts }`);
    }
    if (choice !== null && !(ROLES as readonly string[]).includes(bare as string)) {
      throw new RangeError(
        `mapColumns: option 'columns' gives '${column}' the role '${bare}'; ${whatIsAllowed(bare as string, ROLES)}`,
      );
    }
    const parts: unknown =
      typeof choice === 'object' && choice !== null ? (choice as { parts?: unknown }).parts : undefined;
    if (parts !== undefined && !(Array.isArray(parts) && parts.every((part) => PARTS.includes(part as Part)))) {
      throw new RangeError(
        `mapColumns: option 'columns' gives '${column}' unknown parts; allowed are ${PARTS.join(', ')}`,
      );
    }
    read.set(column, choice as ColumnChoice);
  }
  return read;
}
