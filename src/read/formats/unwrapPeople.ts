/** Takes off the object that an API puts around every person: `{ id, properties: { email, … } }`. */
import { isPerson, isPlain, LOOKED_AT } from './peopleSigns.ts';

/**
 * The entries with the cells of the one inner object that holds the person beside their own; a name that both have gets
 * the object's before it. Entries that are people themselves, or hold several, stay as they are.
 */
export function unwrapped(entries: readonly unknown[]): readonly unknown[] {
  const wrapper = wrapperOf(entries.slice(0, LOOKED_AT));
  return wrapper === null ? entries : entries.map((entry) => lifted(entry, wrapper));
}

/** The key under which at least half of the entries hold a person, where no entry is one and no other key does. */
export function wrapperOf(entries: readonly unknown[]): string | null {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    if (!isPlain(entry) || isPerson(entry)) return null;
    for (const key of Object.keys(entry)) if (isPerson(entry[key])) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const [only, ...others] = counts;
  return only !== undefined && others.length === 0 && only[1] >= entries.length / 2 ? only[0] : null;
}

/** One entry without its wrapper; as it is where it has none. */
export function lifted(entry: unknown, wrapper: string): unknown {
  const inner = isPlain(entry) ? entry[wrapper] : null;
  if (!isPlain(entry) || !isPlain(inner)) return entry;
  const cells = Object.entries(entry).filter(([key]) => key !== wrapper);
  const taken = new Set(cells.map(([key]) => key));
  for (const [key, cell] of Object.entries(inner)) cells.push([taken.has(key) ? `${wrapper}.${key}` : key, cell]);
  return Object.fromEntries(cells);
}
