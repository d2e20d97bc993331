/** The similarity of two names, by the textbook. */
import { jaroWinkler as kernel } from '../../src/text/jaroWinkler.ts';
import { naiveJaroWinkler } from '../../test/support/naiveStrings.ts';
import { randomOf } from '../../test/support/randomOf.ts';
import { type Comparison, prove } from './comparison.ts';
import { fullNames } from './list.ts';
import { rival } from './rivals.ts';

const PAIRS = 100_000;

export const jaroWinkler: Comparison = {
  what: 'Jaro-Winkler',
  ours: 'similarity of two texts of any script',
  rival: 'talisman/metrics/jaro-winkler',
  package: 'talisman',
  target: 2,
  prepare: () => {
    const loaded = rival('talisman/metrics/jaro-winkler') as
      | ((a: string, b: string) => number)
      | { default: (a: string, b: string) => number };
    const talisman = typeof loaded === 'function' ? loaded : loaded.default;
    const names = fullNames().map(({ cell }) => cell.toLowerCase());
    const random = randomOf(7);
    const any = (): string => names[Math.floor(random() * names.length)] as string;
    // Half of them strangers, half with a slip, as blocks bring them together.
    const pairs = Array.from({ length: PAIRS }, (_, i): readonly [string, string] => {
      const one = any();
      return i % 2 === 0 ? [one, any()] : [one, withSlip(one, Math.floor(random() * one.length))];
    });
    let alike = 0;
    for (const [a, b] of pairs) {
      const value = kernel(a, b);
      prove(value === naiveJaroWinkler(a, b), 'a pair has another value in the textbook');
      prove(Math.abs(value - talisman(a, b)) < 1e-12, 'a pair has another value in talisman');
      if (value > 0.9) alike++;
    }
    return {
      count: PAIRS,
      values: `${PAIRS} pairs of full names`,
      proof: `the textbook's value of each, bit by bit, and talisman's; ${alike} above .9`,
      ours: () => {
        let sum = 0;
        for (let i = 0; i < PAIRS; i++) sum += kernel(pairs[i]![0], pairs[i]![1]);
        return sum;
      },
      theirs: () => {
        let sum = 0;
        for (let i = 0; i < PAIRS; i++) sum += talisman(pairs[i]![0], pairs[i]![1]);
        return sum;
      },
    };
  },
};

/** Two letters change places, or one is gone. */
function withSlip(name: string, at: number): string {
  if (at % 2 === 0 || at + 2 > name.length) return name.slice(0, at) + name.slice(at + 1);
  return `${name.slice(0, at)}${name[at + 1]}${name[at]}${name.slice(at + 2)}`;
}
