/** The name that somebody was born with, written behind the present one: "Eva Klein, geb. Groß". */

/** Words for "born" before a name, in small letters where they may be a name themselves. */
const BORN =
  /(?:, ?| )((?:[Gg]eb\.|GEB\.|geb|[Gg]eborener?|née?|Née|NÉE|nee|born|nata|z d\.|[Zz] [Dd]omu|Z DOMU|ur\.|roz\.|rozená|nascida|născută|[Уу]рожд\.|урожд[её]нная|ур\.|[Уу]родж\.|уроджена|дев\.) \p{Lu}[^,()]*)/u;

/** The text without the birth name and the word before it; `birth` is both, or null where there is none. */
export function withoutBirthName(text: string): { readonly text: string; readonly birth: string | null } {
  const found = BORN.exec(text);
  if (found === null) return { text, birth: null };
  const rest = text.slice(0, found.index) + text.slice(found.index + found[0].length);
  return { text: rest, birth: (found[1] as string).trim() };
}
