/** Cells that hold nothing, and cells that say the same. */
import { fold } from '../../text/fold.ts';
import { jsonOf } from '../../text/jsonOf.ts';

export function isBlank(cell: unknown): boolean {
  if (typeof cell !== 'string') return cell === undefined || cell === null;
  if (cell === '') return true;
  const first = cell.charCodeAt(0);
  // A sign of ASCII is seen at once; only white space and what may be foreign white space is looked at closely.
  return (first <= 32 || first > 126) && cell.trim() === '';
}

/** A cell as text; nothing is ''. */
export function textOf(cell: unknown): string {
  return typeof cell === 'object' && cell !== null ? jsonOf(cell) : String(cell ?? '');
}

/** Two cells that do not contradict each other. */
export function agree(one: unknown, other: unknown): boolean {
  if (isBlank(one) || isBlank(other) || one === other) return true;
  return typeof one === 'string' && typeof other === 'string' && fold(one) === fold(other);
}

/** What makes two cells one value: case, accents and outer space do not count. */
export function valueKey(cell: unknown): string {
  if (isBlank(cell)) return '';
  if (typeof cell === 'string') return fold(cell.trim());
  return typeof cell === 'object' ? `object ${jsonOf(cell)}` : `${typeof cell} ${String(cell)}`;
}
