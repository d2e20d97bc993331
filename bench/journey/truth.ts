/** Clusters against the truth of a generated list, pair by pair. */
import type { Row } from '../../src/model/index.ts';

/** The person of each row, from a truth file with the columns id and person. */
export function personsOf(truth: string, rows: readonly Row[]): Uint32Array {
  const byId = new Map<string, number>();
  for (const line of truth.split('\n').slice(1)) {
    const comma = line.indexOf(',');
    if (comma > 0) byId.set(line.slice(0, comma), Number(line.slice(comma + 1)));
  }
  return Uint32Array.from(rows, (row) => {
    const person = byId.get(String(row.id));
    if (person === undefined) throw new Error('a row has an id that is not in the truth');
    return person;
  });
}

export function agreement(
  clusters: readonly (readonly number[])[],
  persons: Uint32Array,
): { precision: number; recall: number } {
  const sizes = new Map<number, number>();
  for (const person of persons) sizes.set(person, (sizes.get(person) ?? 0) + 1);
  let truePairs = 0;
  for (const size of sizes.values()) truePairs += (size * (size - 1)) / 2;
  let foundPairs = 0;
  let rightPairs = 0;
  for (const cluster of clusters) {
    foundPairs += (cluster.length * (cluster.length - 1)) / 2;
    const inside = new Map<number, number>();
    for (const row of cluster) inside.set(persons[row]!, (inside.get(persons[row]!) ?? 0) + 1);
    for (const size of inside.values()) rightPairs += (size * (size - 1)) / 2;
  }
  return {
    precision: foundPairs === 0 ? 1 : rightPairs / foundPairs,
    recall: truePairs === 0 ? 1 : rightPairs / truePairs,
  };
}
