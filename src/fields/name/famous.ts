/** Lists of names to be suspicious of, ready for look-ups: users plug them in. */
import { FAMOUS_BY_FIRST_WORD, FAMOUS_WORDS } from '../../reference/famousNames.ts';
import { once } from '../../reference/once.ts';
import { foldWords } from '../../text/fold.ts';
import { hashWord } from '../../text/watch.ts';
import { stringsOf } from '../options.ts';
import { sortedWords } from './sortedWords.ts';

/** A list of names; made by {@link nameList} or {@link famousNames}. */
export interface NameList {
  /** How many names stand in it. */
  readonly size: number;
  /** True for a folded name, its words in the order of {@link sortedWords}. */
  readonly has: (name: string) => boolean;
  /** False only where no name of the list has words with this sum of hashes. */
  readonly mayHave: (sum: number) => boolean;
}

function compile(names: ReadonlySet<string>): NameList {
  const sums = new Set<number>();
  for (const name of names) {
    let sum = 0;
    for (const word of name.split(' ')) sum = (sum + hashWord(word)) | 0;
    sums.add(sum);
  }
  return Object.freeze({
    size: names.size,
    has: (name: string) => names.has(name),
    mayHave: (sum: number) => sums.has(sum),
  });
}

/**
 * A list of names for the option `famous` of the name check: your own test people, the characters of your trade. Case,
 * accents and the order of the words do not count; entries without a letter are left out. A call costs about a
 * microsecond for each name: make the list once.
 *
 * @throws TypeError for what cannot be gone through, or an entry that is no string
 * @example nameList(['Testina Testowska']).size // 1
 */
export function nameList(names: Iterable<string>): NameList {
  const folded = new Set<string>();
  for (const name of stringsOf('nameList', 'names', names)) {
    const words = foldWords(name);
    if (words !== '') folded.add(sortedWords(words));
  }
  return compile(folded);
}

const FAMOUS: () => NameList = /* @__PURE__ */ once(() => {
  const names = new Set<string>(FAMOUS_WORDS.split(' '));
  for (const group of FAMOUS_BY_FIRST_WORD.split('|')) {
    const space = group.indexOf(' ');
    const first = group.slice(0, space);
    for (const rest of group.slice(space + 1).split(',')) names.add(sortedWords(`${first} ${rest}`));
  }
  return compile(names);
});

/**
 * Some twenty-eight thousand celebrities, historical figures and inventions of the ten languages, for the option `famous`
 * of the name check. Made when first asked for, in some fifty milliseconds, and then kept. A real person may bear such a
 * name: a finding makes a name suspect, never wrong.
 *
 * @example famousNames().has('einstein') // true
 */
export function famousNames(): NameList {
  return FAMOUS();
}
