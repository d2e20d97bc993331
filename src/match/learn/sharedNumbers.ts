/** Which numbers of a list are a household's or an account's: their values stand beside several first names. */
import type { Feature, PreparedList } from '../prepare/prepare.ts';
import { NUMBERS } from '../weigh/groups.ts';

/** Of the rows whose number stood in a row before, so many have another first name where the number is no person's. */
const MOST = 0.5;

/** Features by their place among those of the list. Cost: rows. */
export function sharedNumbers(list: PreparedList): ReadonlySet<number> {
  const given = list.features.find(({ kind }) => kind === 'given');
  const shared = new Set<number>();
  if (given === undefined) return shared;
  const letters = firstLetters(given);
  list.features.forEach((feature, f) => {
    if (NUMBERS.includes(feature.kind) && isShared(list, feature, given, letters)) shared.add(f);
  });
  return shared;
}

/** By value, 0 for none: slips of the pen and initials keep the first letter of a name, brothers seldom share it. */
function firstLetters({ counts, dictionary }: Feature): Uint16Array {
  return Uint16Array.from(counts, (_, id) => (id === 0 ? 0 : dictionary.textOf(id).charCodeAt(0) || 0));
}

function isShared(
  { cells, width, size }: PreparedList,
  number: Feature,
  given: Feature,
  letters: Uint16Array,
): boolean {
  const first = new Uint16Array(number.counts.length);
  const last = new Uint16Array(number.counts.length);
  let again = 0;
  let others = 0;
  for (let row = 0; row < size; row++) {
    const letter = letters[cells[row * width + given.offset]!]!;
    if (letter === 0) continue;
    for (let slot = 0; slot < number.slots; slot++) {
      const id = cells[row * width + number.offset + slot]!;
      if (id === 0) continue;
      if (first[id] === 0) first[id] = letter;
      else {
        again++;
        if (letter !== first[id] && letter !== last[id]) others++;
      }
      last[id] = letter;
    }
  }
  return others > again * MOST;
}
