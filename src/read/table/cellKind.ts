/** What a cell looks like from afar: enough to tell a header from data. */

export type CellKind = 'empty' | 'email' | 'number' | 'date' | 'url' | 'text';

const EMAIL = /^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>.]+$/;
/** As mail programs write it: `Ann Lee <ann@example.org>`. */
const MAILBOX = /^[^<>@]*<[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>.]+>$/;
const DATE =
  /^(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{2,4})(?:[ T]\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?Z?)?$/;
const NUMBER = /^[-+(]?[\d(][\d\s().,/+-]*(?:[eE]\+?\d+)?%?$/;
const URL_LIKE = /^(?:https?:\/\/|www\.)\S+$/i;

export function cellKind(cell: string): CellKind {
  if (cell.length > 300) return 'text';
  const text = cell.trim();
  if (text === '') return 'empty';
  if (text.includes('@') && (EMAIL.test(text) || MAILBOX.test(text))) return 'email';
  if (DATE.test(text)) return 'date';
  if (NUMBER.test(text)) return 'number';
  return URL_LIKE.test(text) ? 'url' : 'text';
}
