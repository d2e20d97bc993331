/** The name that somebody was born with, written behind the present one: "Eva Klein, geb. Groß". */

/** Words for "born" that are nothing else. */
const BORN = /(?:, ?| )((?:geb\.|geborener?|née|z domu|урожд\.|урожд[её]нная|уродж\.|уроджена) \p{L}[^,()]*)/iu;
/** Those that may be a name or an abbreviation of something else: in small letters, and before a capital. */
const MAYBE_BORN =
  /(?:, ?| )((?:geb|né|nee|born|nata|z d\.|ur\.|roz\.|rozená|nascida|născută|ур\.|дев\.) \p{Lu}[^,()]*)/u;

/** The text without the birth name and the word before it; `birth` is both, or null where there is none. */
export function withoutBirthName(text: string): { readonly text: string; readonly birth: string | null } {
  const found = BORN.exec(text) ?? MAYBE_BORN.exec(text);
  if (found === null) return { text, birth: null };
  const rest = text.slice(0, found.index) + text.slice(found.index + found[0].length);
  return { text: rest, birth: (found[1] as string).trim() };
}
