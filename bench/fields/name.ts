/** Full names of two to four words, taken apart. */
import { checkName } from '../../src/fields/name/index.ts';
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
    for (const { cell, first, last } of people) {
      const parts = checkName(cell).parts;
      if (parts?.first === first && parts?.last === last) ours++;
      const parsed = parseName(cell);
      if (parsed.firstName === first && parsed.lastName === last) theirs++;
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
