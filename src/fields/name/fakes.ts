/** Names that stand for nobody: fillers, keyboard runs, famous inventions. */
import type { IssueCode } from '../../model/index.ts';
import {
  FAMOUS_NAMES,
  FILLER_NAME_WORDS,
  FILLER_NAMES,
  PLACEHOLDER_NAMES,
  ROLE_NAME_WORDS,
  TELLING_NAME_WORDS,
} from '../../reference/fakeNames.ts';
import { NAME_TITLES } from '../../reference/nameWords.ts';
import { fold, foldWords } from '../../text/fold.ts';
import { isKeyboardRun, shortRuns } from '../../text/keyboard.ts';
import { sortedWords } from './sortedWords.ts';

function index(): ReadonlyMap<string, IssueCode> {
  const names = new Map<string, IssueCode>();
  for (const name of FAMOUS_NAMES.split('|')) names.set(sortedWords(foldWords(name)), 'name.fictional');
  for (const name of `${PLACEHOLDER_NAMES}|${FILLER_NAMES}`.split('|'))
    names.set(sortedWords(foldWords(name)), 'name.placeholder');
  return names;
}
const FAKES: ReadonlyMap<string, IssueCode> = /* @__PURE__ */ index();

/** The names themselves, their words in no certain order. */
export function fakeNames(): string[] {
  return [...FAKES.keys()];
}

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(fold));
const TELLING: ReadonlySet<string> = /* @__PURE__ */ wordSet(TELLING_NAME_WORDS);
const ROLES: ReadonlySet<string> = /* @__PURE__ */ wordSet(ROLE_NAME_WORDS);
const FILLERS: ReadonlySet<string> = /* @__PURE__ */ wordSet(FILLER_NAME_WORDS);
const SHORT_RUNS: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ shortRuns().map(fold));

/** Three letters side by side on a keyboard; the word is folded. */
export function isShortRun(word: string): boolean {
  return SHORT_RUNS.has(word);
}

/** Words without which several words are no test, no role and no run over the keys. */
export function fakeWords(): string[] {
  return [...TELLING, ...ROLES, ...SHORT_RUNS];
}

/** The reason why several words are no name, though each alone may be one; or null. */
function fakeTogether(words: readonly string[]): IssueCode | null {
  let roles = 0;
  let fillers = 0;
  let runs = 0;
  for (const word of words) {
    if (TELLING.has(word)) return 'name.placeholder';
    if (ROLES.has(word)) roles++;
    else if (FILLERS.has(word)) fillers++;
    if (SHORT_RUNS.has(word)) runs++;
  }
  if (roles > 0 && roles + fillers === words.length) return 'name.placeholder';
  if (runs === words.length) return 'name.keyboard';
  const [title = '', letter = ''] = words;
  return words.length === 2 && letter.length === 1 && 'xyz'.includes(letter) && NAME_TITLES.has(title)
    ? 'name.placeholder'
    : null;
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
      (word.length >= size * 3 || isKeyboardRun(chunk + chunk) || SHORT_RUNS.has(chunk))
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
  if (words.length === 1) return null;
  return words.every((word) => word.length === 1) ? 'name.placeholder' : fakeTogether(words);
}
