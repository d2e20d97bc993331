/** Signs off the ends of a text, in one pass from each side: a pattern for this would look at every run of them twice. */

/** The text without the given signs at its beginning and its end. Linear. */
export function trimSigns(text: string, atStart: string, atEnd: string): string {
  let from = 0;
  let to = text.length;
  while (to > from && atEnd.includes(text[to - 1] as string)) to--;
  while (from < to && atStart.includes(text[from] as string)) from++;
  return text.slice(from, to);
}
