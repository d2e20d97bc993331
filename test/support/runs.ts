import type { Parameters } from 'fast-check';

/** How often a law is tried: `KEMPT_RUNS` times over the number a test asks for; `KEMPT_SEED` repeats a failure. */
export function runs<T>(count: number): Parameters<T> {
  const factor = Number(process.env.KEMPT_RUNS ?? 1);
  const seed =
    process.env.KEMPT_SEED === undefined
      ? (Date.now() ^ (Math.random() * 2 ** 31)) | 0
      : Number(process.env.KEMPT_SEED);
  return { numRuns: Math.max(1, Math.round(count * factor)), seed, verbose: 0 };
}
