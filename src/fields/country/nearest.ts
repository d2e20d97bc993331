/** The country whose name was probably meant by a misspelt one. */
import { countryIndex } from '../../reference/countryIndex.ts';

/**
 * Alpha-2 code of the one country with a name one slip away (two from nine letters on): a letter wrong, missing,
 * doubled or swapped; null when there is none or more than one. The first letter must be right, as it nearly always is.
 */
export function nearestCountry(folded: string): string | null {
  if (folded.length < 5 || folded.length > 40) return null;
  const most = folded.length >= 9 ? 2 : 1;
  let best = most + 1;
  let found: string | null = null;
  for (const [name, alpha2] of countryIndex()) {
    if (name.length < 4 || Math.abs(name.length - folded.length) > most) continue;
    if (name.charCodeAt(0) !== folded.charCodeAt(0)) continue;
    const distance = slips(name, folded);
    if (distance < best) {
      best = distance;
      found = alpha2;
    } else if (distance === best && found !== alpha2) {
      found = null;
    }
  }
  return best <= most ? found : null;
}

/** Edit distance in which two swapped neighbours count once (optimal string alignment). Quadratic; names are short. */
function slips(a: string, b: string): number {
  let before: number[] = [];
  let last: number[] = [];
  for (let j = 0; j <= b.length; j++) last.push(j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = Math.min(
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (last[j - 1] as number) + (same ? 0 : 1),
      );
      if (
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1)
      ) {
        cost = Math.min(cost, (before[j - 2] as number) + 1);
      }
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return last[b.length] as number;
}
