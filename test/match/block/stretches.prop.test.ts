import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KeyBlocks } from '../../../src/match/block/cut.ts';
import { BATCH, stretchesOf } from '../../../src/match/block/stretches.ts';
import { runs } from '../../support/runs.ts';

/** A key of blocks of these sizes. */
function keyOf(sizes: readonly number[]): KeyBlocks {
  let sum = 0;
  const ends = Uint32Array.from(sizes, (size) => {
    sum += size;
    return sum;
  });
  return { ends } as unknown as KeyBlocks;
}

const size = fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 2, max: 40 }) }, fc.integer({ min: 2, max: 700 }));
const keys = fc.array(fc.array(size, { maxLength: 30 }).map(keyOf), { maxLength: 4 });

describe('stretches', () => {
  it('hold every entry of every key once, in order, none of an abandoned key', () => {
    fc.assert(
      fc.property(keys, fc.infiniteStream(fc.boolean()), (list, stream) => {
        const abandoned = Uint8Array.from(list, () => (stream.next().value === true ? 1 : 0));
        const { count, keys: of, from, to } = stretchesOf(list, abandoned);
        list.forEach(({ ends }, key) => {
          const own = Array.from({ length: count }, (_, i) => i).filter((i) => of[i] === key);
          let at = 0;
          for (const i of own) {
            expect(from[i]).toBe(at);
            expect(to[i]).toBeGreaterThan(at);
            at = to[i]!;
          }
          expect(at).toBe(abandoned[key] === 1 ? 0 : (ends.at(-1) ?? 0));
        });
      }),
      runs(300),
    );
  });

  it('begin in the block they name, and have no more pairs than a batch where one entry has no more', () => {
    fc.assert(
      fc.property(keys, (list) => {
        const { count, keys: of, blocks, from, to } = stretchesOf(list, new Uint8Array(list.length));
        for (let i = 0; i < count; i++) {
          const { ends } = list[of[i]!]!;
          const block = blocks[i]!;
          expect(ends[block]!).toBeGreaterThan(from[i]!);
          expect(block === 0 ? 0 : ends[block - 1]!).toBeLessThanOrEqual(from[i]!);
          let pairs = 0;
          for (let at = from[i]!, b = block; at < to[i]!; at++) {
            while (ends[b]! <= at) b++;
            pairs += ends[b]! - at - 1;
          }
          expect(pairs).toBeLessThanOrEqual(BATCH);
        }
      }),
      runs(300),
    );
  });
});
