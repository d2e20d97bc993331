/** What tells from afar that a JSON object is a person and not a link, a page or a column. */
import { cellKind } from '../table/cellKind.ts';

/** Entries of a list that are looked at. */
export const LOOKED_AT = 50;
const NAME_KEY = /^(?:first|last|given|family|full|sur)[ _-]?name$/i;

export function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The e-mail addresses among an object's own cells. */
export function emailsOf(value: unknown): string[] {
  if (!isPlain(value)) return [];
  return Object.values(value).filter((cell): cell is string => typeof cell === 'string' && cellKind(cell) === 'email');
}

/** A name's part under its own key. */
export function hasName(value: unknown): boolean {
  return isPlain(value) && Object.keys(value).some((key) => NAME_KEY.test(key) && typeof value[key] === 'string');
}

/** An object with a name's part or an e-mail address of its own. */
export function isPerson(value: unknown): boolean {
  return hasName(value) || emailsOf(value).length > 0;
}
