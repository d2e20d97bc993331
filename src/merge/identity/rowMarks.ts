/** What a row is known by when its content has changed: its lasting cells, its id or contact with its name. */
import { cellOf } from '../../fields/cell.ts';
import { checkMapping, checkRows } from '../../fields/options.ts';
import type { ColumnMapping, Role, Row, RowLike } from '../../model/index.ts';
import { foldWords } from '../../text/fold.ts';
import { createDigest } from '../../text/sha256.ts';
import { isBlank, valueKey } from '../survive/blank.ts';

/** Cells that change while the person stays who they are. */
const PASSING: ReadonlySet<Role> = /* @__PURE__ */ new Set<Role>([
  'status',
  'tags',
  'consent',
  'unsubscribe',
  'lastActivity',
  'createdAt',
  'notes',
]);
/** Digits of a number that its ways of writing share. */
const DIGITS = 8;
/** Longer cells are no name, no address and no id. */
const LONGEST = 300;

/**
 * The marks of each row, the surest first: the digest of all cells but passing ones
 * (tags, notes, dates, wishes), then its id with an address, a number or a name, then two of those three. One alone
 * proves nothing: families share addresses, and exports number their rows anew. Digests only, no cells. Linear.
 *
 * @throws TypeError for rows that are no objects, or no mapping
 * @example rowMarks([{ name: 'Ann Lee', email: 'ann@gmx.de' }], { columns: [{ column: 'name', role: 'fullName', parts: [], evidence: [] }, { column: 'email', role: 'email', parts: [], evidence: [] }], unmapped: [] })[0].length // 2
 */
export function rowMarks(rows: readonly RowLike[], mapping: ColumnMapping): string[][] {
  checkRows('rowMarks', rows);
  checkMapping('rowMarks', mapping);
  const digest = createDigest();
  return rows.map((row) => {
    const marks = new Set<string>();
    for (const [tier, text] of marksIn(row, mapping)) marks.add(`${tier}${digest(text).slice(0, 24)}`);
    return [...marks];
  });
}

/** Of each row the marks that no other row has: what two rows share tells neither of them. */
export function ownMarks(marks: readonly (readonly string[])[]): string[][] {
  const counts = new Map<string, number>();
  for (const own of marks) for (const mark of own) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  return marks.map((own) => own.filter((mark) => counts.get(mark) === 1));
}

function marksIn(row: Row, mapping: ColumnMapping): [string, string][] {
  const lasting: string[] = [];
  const ids: string[] = [];
  const mails: string[] = [];
  const phones: string[] = [];
  const names: string[] = [];
  for (const { column, role } of mapping.columns) {
    const cell = cellOf(row, column);
    if (isBlank(cell) || PASSING.has(role)) continue;
    const key = valueKey(cell);
    lasting.push(`${role} ${key}`);
    if (key.length > LONGEST) continue;
    if (role === 'externalId') ids.push(`id ${column} ${key}`);
    else if (role === 'email') mails.push(`mail ${key}`);
    else if (role === 'phone' || role === 'mobile') phones.push(`phone ${key.replace(/\D+/g, '').slice(-DIGITS)}`);
    else if (role === 'fullName' || role === 'firstName' || role === 'lastName')
      names.push(...foldWords(key).split(' '));
  }
  const name = names.length < 2 ? [] : [`name ${names.sort().join(' ')}`];
  const numbers = phones.filter((phone) => phone.length === DIGITS + 6);
  const marks: [string, string][] = [];
  if (ids.length + mails.length + numbers.length + name.length > 1) marks.push(['1', lasting.sort().join('\n')]);
  const both = (tier: string, some: readonly string[], others: readonly string[]) => {
    for (const one of some) for (const other of others) marks.push([tier, `${one}\n${other}`]);
  };
  both('2', ids, [...mails, ...numbers, ...name]);
  both('3', mails, [...name, ...numbers]);
  both('3', numbers, name);
  return marks;
}
