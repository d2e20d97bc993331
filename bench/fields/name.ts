/** Full names of two to four words, taken apart. */
import { checkName } from '../../src/fields/name/index.ts';
import { foldWords } from '../../src/text/fold.ts';
import { tidy } from '../../src/text/tidy.ts';
import { type Comparison, prove } from './comparison.ts';
import { fullNames } from './list.ts';
import { rival } from './rivals.ts';

interface Parsed {
  readonly firstName?: string;
  readonly lastName?: string;
}

export const name: Comparison = {
  what: 'name',
  ours: 'checkName: verdict, parts, issues',
  rival: 'humanparser.parseName: parts',
  package: 'humanparser',
  target: 3,
  prepare: () => {
    const { parseName } = rival('humanparser') as { parseName: (name: string) => Parsed };
    const people = fullNames();
    const names = people.map(({ cell }) => cell);
    let ours = 0;
    let theirs = 0;
    // Capitals, spaces and invisible signs are repaired on the way: the same name all the same.
    const same = (one: string | null | undefined, other: string) =>
      foldWords(tidy(one ?? '')) === foldWords(tidy(other));
    for (const { cell, first, last } of people) {
      const parts = checkName(cell).parts;
      if (same(parts?.first, first) && same(parts?.last, last)) ours++;
      const parsed = parseName(cell);
      if (same(parsed.firstName, first) && same(parsed.lastName, last)) theirs++;
    }
    prove(ours >= theirs, `first and last name right ${ours} times, the rival's ${theirs}`);
    return {
      count: names.length,
      values: `${names.length} full names`,
      proof: `first and last name as they stood in the list: ours ${ours}, the rival ${theirs}`,
      ours: () => {
        let parsed = 0;
        for (let i = 0; i < names.length; i++) if (checkName(names[i]).parts?.last) parsed++;
        return parsed;
      },
      theirs: () => {
        let parsed = 0;
        for (let i = 0; i < names.length; i++) if (parseName(names[i] as string).lastName) parsed++;
        return parsed;
      },
    };
  },
};
