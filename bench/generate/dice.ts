/** Seeded chance: the same seed and labels give the same throws, in any order and on any machine. */

export interface Dice {
  /** 0 ≤ x < 1 */
  next(): number;
  /** 0 … sides − 1 */
  below(sides: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** Like `pick`, but the first entries come far more often, as family names do. */
  pickEarly<T>(list: readonly T[]): T;
  digits(count: number): string;
}

/** One independent stream per list of labels. */
export function dice(...labels: readonly number[]): Dice {
  let state = 0x9e3779b9;
  for (const label of labels) state = mix(state ^ Math.imul(label + 0x7f4a7c15, 0x85ebca6b));
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    return (mix(state) >>> 0) / 4294967296;
  };
  const below = (sides: number): number => Math.floor(next() * sides);
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    pick: (list) => list[below(list.length)]!,
    pickEarly: (list) => list[Math.floor((list.length + 1) ** next()) - 1]!,
    digits: (count) => {
      let text = '';
      for (let i = 0; i < count; i++) text += below(10);
      return text;
    },
  };
}

function mix(value: number): number {
  let x = value | 0;
  x = Math.imul(x ^ (x >>> 16), 0x21f0aaad);
  x = Math.imul(x ^ (x >>> 15), 0x735a2d97);
  return x ^ (x >>> 15);
}
