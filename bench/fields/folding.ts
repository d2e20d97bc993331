/** Names to keys for comparing: small letters without accents. */
import { fold } from '../../src/text/fold.ts';
import { type Comparison, prove } from './comparison.ts';
import { fullNames } from './list.ts';

const MARKS = /\p{M}+/gu;

export const folding: Comparison = {
  what: 'folding',
  ours: 'fold: also ł, ß, ø, đ …',
  rival: "normalize('NFD'), marks off, toLowerCase",
  package: null,
  target: 1.2,
  prepare: () => {
    const names = fullNames().map(({ cell }) => cell);
    const plain = (text: string): string => text.normalize('NFD').replace(MARKS, '').toLowerCase();
    let further = 0;
    for (const each of names) {
      const ours = fold(each);
      if (ours === plain(each)) continue;
      // What the rival leaves in is taken further, never otherwise.
      prove(plain(ours) === ours && /[^\p{ASCII}]/u.test(plain(each)), 'a name is folded otherwise');
      further++;
    }
    return {
      count: names.length,
      values: `${names.length} full names`,
      proof: `the same key for ${names.length - further}; ${further} with letters that the rival leaves in`,
      ours: () => {
        let length = 0;
        for (let i = 0; i < names.length; i++) length += fold(names[i] as string).length;
        return length;
      },
      theirs: () => {
        let length = 0;
        for (let i = 0; i < names.length; i++) length += plain(names[i] as string).length;
        return length;
      },
    };
  },
};
