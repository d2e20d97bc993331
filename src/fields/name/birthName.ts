/** Whose child or spouse somebody is, written behind the name: "Eva Klein, geb. Groß", "Rajesh S/o Mohan Lal". */

/** Words for "born", "married", "widow of", "child of" and "care of" that are nothing else. */
const SURE =
  'geb\\.|geborener?|née|z domu|урожд\\.?|урожд[её]нная|уродж\\.|уроджена|[sdwc]/o|[ée]pouse|[ée]p\\.|verh\\.|ved\\.|vda\\. de';
/** Those that may be a name or an abbreviation of something else. */
const MAYBE = 'geb|né|nee|born|nata|z\\.? ?d\\.|ur\\.|roz\\.|rozen[áa]|nacida|nascida|n[ăa]scut[ăa]|ур\\.|дев\\.';

const BORN = new RegExp(`(?:, ?| )((?:${SURE}) \\p{L}[^,()]*)`, 'iu');
/** In small letters, and before a capital. */
const MAYBE_BORN = new RegExp(`(?:, ?| )((?:${MAYBE}) \\p{Lu}[^,()]*)`, 'u');
/** Behind a comma there is no doubt. */
const BEHIND_COMMA = new RegExp(`^ ?(?:${SURE}|${MAYBE}) \\p{L}`, 'iu');

/** The text without the birth name and the word before it; `birth` is both, or null where there is none. */
export function withoutBirthName(text: string): { readonly text: string; readonly birth: string | null } {
  const found = BORN.exec(text) ?? MAYBE_BORN.exec(text);
  if (found === null) return { text, birth: null };
  const rest = text.slice(0, found.index) + text.slice(found.index + found[0].length);
  return { text: rest, birth: (found[1] as string).trim() };
}

/** True for what a comma parts from a name when it is a birth name. */
export function isBirthName(part: string): boolean {
  return BEHIND_COMMA.test(part);
}
