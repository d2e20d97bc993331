/** The keys of a list whose rows come and go: the blocks of each, and what parts those over the cap. */
import { columnReader } from '../block/block.ts';
import { featureOf, hashKey, type KeyPlan, planKeys, slotsOf } from '../block/keys.ts';
import { refinements } from '../block/refine.ts';
import type { PreparedList } from '../prepare/prepare.ts';
import type { Ready } from '../ready.ts';
import { KeyIndex } from './keyIndex.ts';
import { createFinerReader, createKeyReader } from './keyReader.ts';

export interface LiveKey {
  readonly plan: KeyPlan;
  readonly index: KeyIndex;
  readonly finer: readonly KeyIndex[];
}

/** The index of each key by which the list is matched; keys of one value alone also where the list has no pair of them. */
export function indexKeys(ready: Ready, maxBlockRows: number, heads: Uint32Array): LiveKey[] {
  const { list, facets, blocking, chosen } = ready;
  const { size } = list;
  const columnOf = columnReader(list);
  const caps = new Map([...blocking.keys, ...blocking.idle].map((key) => [key.name, key.cap]));
  const isWanted = ({ name }: KeyPlan): boolean => chosen.wanted === null || chosen.wanted.has(name);
  const plans = planKeys(list).filter((plan) =>
    plan.broad ? caps.has(plan.name) : plan.parts.length === 1 || isWanted(plan),
  );
  let keyed = new Uint32Array(size);
  return plans.map((plan): LiveKey => {
    const slots = slotsOf(list, plan);
    if (keyed.length < size * slots) keyed = new Uint32Array(size * slots);
    hashKey(list, plan, facets, columnOf, keyed);
    const reader = createKeyReader(list, plan, facets);
    const index = new KeyIndex(reader, caps.get(plan.name) ?? maxBlockRows, size, heads, keyed, size * slots);
    if (plan.broad || slots > 1) return { plan, index, finer: [] };
    let used = 0;
    for (let row = 0; row < size; row++) if (index.wasOverfull(keyed[row]!)) keyed[used++] = row;
    const rows = keyed.slice(0, used);
    // Only where each column begins is asked for, not what stands in it.
    const finer = refinements(list, plan, facets, (column) => Uint32Array.of(column)).map(([kind, table, [offset]]) => {
      const cap = caps.get(`${plan.name} + ${kind}`) ?? chosen.caps.get(plan.name) ?? maxBlockRows;
      const finerReader = createFinerReader(list, reader, table, offset!);
      for (let i = 0; i < used; i++) keyed[i] = finerReader.hash(rows[i]!, 0);
      return new KeyIndex(finerReader, cap, size, heads, keyed, used, rows);
    });
    return { plan, index, finer };
  });
}

/** Puts a row that came later under its hashes. */
export function addToKey({ index, finer }: LiveKey, place: number): void {
  for (let slot = 0; slot < index.reader.slots; slot++) {
    const hash = index.reader.hash(place, slot);
    if (hash === 0) continue;
    index.add(hash, place);
    if (!index.wasOverfull(hash)) continue;
    for (const one of finer) {
      const finerHash = one.reader.hash(place, 0);
      if (finerHash !== 0) one.add(finerHash, place);
    }
  }
}

/** Counts a row out that nobody has any more. */
export function dropFromKey({ index, finer }: LiveKey, place: number): void {
  for (let slot = 0; slot < index.reader.slots; slot++) {
    const hash = index.reader.hash(place, slot);
    if (hash === 0 || !index.wasOverfull(hash)) continue;
    index.drop(hash);
    for (const one of finer) one.drop(one.reader.hash(place, 0));
  }
}

/** Puts the rows that a key brings beside this one into `found`: of a block over its cap those that share more. */
export function gather({ index, finer }: LiveKey, place: number, found: number[]): void {
  for (let slot = 0; slot < index.reader.slots; slot++) {
    const hash = index.reader.hash(place, slot);
    if (hash === 0) continue;
    const start = found.length;
    if (!index.find(hash, found)) {
      for (const one of finer) {
        const from = found.length;
        const finerHash = one.reader.hash(place, 0);
        if (finerHash !== 0) one.find(finerHash, found);
        if (found.length - from > one.cap) found.length = from;
      }
    } else if (found.length - start > index.cap) {
      // A block that new rows have made too large: no finer index knows it.
      const block = found.splice(start);
      for (const one of finer) {
        const finerHash = one.reader.hash(place, 0);
        if (finerHash === 0) continue;
        const sharing = block.filter((other) => one.reader.hash(other, 0) === finerHash);
        if (sharing.length <= one.cap) for (const other of sharing) found.push(other);
      }
    }
  }
}

/** A key of nothing but the whole value of this feature. */
export function isValueOf(plan: KeyPlan, f: number, list: PreparedList): boolean {
  const [part, more] = plan.parts;
  return part![1] === 'value' && more === undefined && featureOf(list, plan, 0) === list.features[f];
}
