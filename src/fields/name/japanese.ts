/** Japanese names: a surname has one to three signs, and no sign tells where it ends. */
import type { NameParts } from '../../model/index.ts';

const HONORIFICS: ReadonlySet<string> = /* @__PURE__ */ new Set(['様', 'さま', 'さん', '殿']);

/**
 * The parts of a name without a space, as a surname or a whole name: what is told for Chinese and Korean ones, whose
 * surname is the first sign, is not so in Japan. Others come back as they are.
 * @param japanese the row is of Japan
 */
export function withWholeName(parts: NameParts, text: string, japanese: boolean): NameParts {
  const { first, last, salutation } = parts;
  if (first === null || last === null || (!japanese && !HONORIFICS.has(salutation ?? ''))) return parts;
  const whole = last + first;
  return text.startsWith(whole) ? { ...parts, first: null, last: whole } : parts;
}
