/** Signs off the ends of a text, in one pass from each side: a pattern for this would look at every run of them twice. */

/** The text without the given ASCII or other signs at its beginning (unless `endOnly`) and its end. Linear. */
export function trimSigns(text: string, signs: string, endOnly = false): string {
  let from = 0;
  let to = text.length;
  while (to > from && signs.includes(text[to - 1] as string)) to--;
  while (!endOnly && from < to && signs.includes(text[from] as string)) from++;
  return text.slice(from, to);
}
