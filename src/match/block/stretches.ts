/** The blocks of all keys in stretches of about equal work, which can be walked in any order and by anybody. */
import type { KeyBlocks } from './cut.ts';

/** Pairs that are compared in one go, and about as many as a stretch has. */
export const BATCH = 16_384;

/** Entries `from` to before `to` of the rows of a key, each with those behind it in its block; `blocks`: that of the first. */
export interface Stretches {
  readonly count: number;
  readonly keys: Uint32Array;
  readonly blocks: Uint32Array;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

/** Cuts the blocks of every key that is not abandoned. Cost: blocks, and entries of blocks of more pairs than a batch. */
export function stretchesOf(keys: readonly KeyBlocks[], abandoned: Uint8Array): Stretches {
  const found: number[] = [];
  keys.forEach(({ ends }, key) => {
    if (abandoned[key] !== 0) return;
    let from = 0;
    let firstBlock = 0;
    let pairs = 0;
    const cutAt = (to: number, block: number): void => {
      if (to > from) found.push(key, firstBlock, from, to);
      from = to;
      firstBlock = block;
      pairs = 0;
    };
    for (let block = 0, start = 0; block < ends.length; start = ends[block++]!) {
      const end = ends[block]!;
      const size = end - start;
      const own = (size * (size - 1)) / 2;
      if (pairs + own <= BATCH) {
        pairs += own;
        continue;
      }
      for (let at = start; at < end; at++) {
        const partners = end - at - 1;
        if (pairs > 0 && pairs + partners > BATCH) cutAt(at, block);
        pairs += partners;
      }
    }
    cutAt(ends.at(-1) ?? 0, 0);
  });
  const count = found.length / 4;
  const column = (place: number) => Uint32Array.from({ length: count }, (_, i) => found[i * 4 + place]!);
  return { count, keys: column(0), blocks: column(1), from: column(2), to: column(3) };
}
