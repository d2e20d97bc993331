/** What stands in brackets or quotation marks inside a name. */

const OPENING = '"“„«(';
const CLOSING = '"”“»)';
const SPACE = /\s/;

/** Where the quotation that begins at `start` closes; -1 when none begins there. */
function closing(text: string, start: number): number {
  const open = text[start] as string;
  const wide = OPENING.includes(open);
  if (!wide) {
    // A single mark is an apostrophe, unless it stands before a word.
    if (open !== "'" && open !== '‘') return -1;
    if (start > 0 && !SPACE.test(text[start - 1] as string)) return -1;
  }
  const longest = wide ? 60 : 40;
  let end = start + 1;
  for (let count = 0; end < text.length; count++) {
    const sign = text[end] as string;
    const closes = wide ? CLOSING.includes(sign) : sign === "'" || sign === '’';
    if (closes) {
      if (count === 0) return -1;
      const next = text[end + 1];
      return wide || next === undefined || next === ',' || SPACE.test(next) ? end : -1;
    }
    if (count === longest || (wide && sign === '(')) return -1;
    end += (text.codePointAt(end) as number) > 0xffff ? 2 : 1;
  }
  return -1;
}

/** A title in brackets is one beside the others: "Dr. (Mrs.) Sunita Rao". */
const TITLE = /\((M(?:rs?|s|iss)\.?|Smt\.?|Dr\.?|Prof\.?)\)/i;

/** The text with a space in place of each quotation of a few words, which `take` is given. Linear. */
export function withoutQuoted(value: string, take: (quoted: string) => void): string {
  const text = value.replace(TITLE, '$1');
  let kept = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const end = closing(text, i);
    if (end === -1) continue;
    take(text.slice(i + 1, end));
    kept += `${text.slice(from, i)} `;
    from = end + 1;
    i = end;
  }
  return kept + text.slice(from);
}
