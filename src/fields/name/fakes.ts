/** Names that stand for nobody: fillers, keyboard runs, famous inventions. */
import type { IssueCode } from '../../model/index.ts';
import { FAMOUS_NAMES, PLACEHOLDER_NAMES } from '../../reference/fakeNames.ts';
import { foldWords } from '../../text/fold.ts';
import { isKeyboardRun } from './keyboard.ts';
import { sortedWords } from './sortedWords.ts';

function index(): ReadonlyMap<string, IssueCode> {
  const names = new Map<string, IssueCode>();
  for (const name of FAMOUS_NAMES.split('|')) names.set(sortedWords(foldWords(name)), 'name.fictional');
  for (const name of PLACEHOLDER_NAMES.split('|')) names.set(sortedWords(foldWords(name)), 'name.placeholder');
  return names;
}
const FAKES: ReadonlyMap<string, IssueCode> = /* @__PURE__ */ index();

/** The names themselves, their words in no certain order. */
export function fakeNames(): string[] {
  return [...FAKES.keys()];
}

/** A chunk of two letters or more three times over, or one letter three times and nothing else. */
export function repeats(word: string): boolean {
  // "III" is a generation.
  if (word.length < 3 || word === 'iii') return false;
  const again = word.indexOf(word[0] as string, 1);
  if (again === -1) return false;
  if (again === 1 && /^(.)\1{2,}$/u.test(word)) return true;
  for (let size = 2; size <= 4; size++) {
    if (word.length < size * 2 || word.length % size !== 0) continue;
    if (word[0] !== word[size] || word[1] !== word[size + 1]) continue;
    const chunk = word.slice(0, size);
    if (
      chunk.repeat(word.length / size) === word &&
      (word.length >= size * 3 || isKeyboardRun(chunk + chunk) || /^(?:asd|qwe|zxc|фыв|йцу|dsa|sdf|dfg)$/.test(chunk))
    )
      return true;
  }
  return false;
}

/**
 * The reason why a folded name is probably nobody's, or null. `folded` is what `foldWords` gives; a single word counts
 * as a placeholder only as a whole value.
 */
export function fakeName(folded: string): IssueCode | null {
  const known = FAKES.get(sortedWords(folded));
  if (known !== undefined) return known;
  const words = folded.split(' ');
  for (const word of words) {
    if (isKeyboardRun(word)) return 'name.keyboard';
    if (repeats(word)) return 'name.repeated_letter';
  }
  if (words.length > 1 && words.every((word) => word.length === 1)) return 'name.placeholder';
  return null;
}
