/** Names that stand for nobody: fillers, keyboard runs, famous inventions. */
import type { IssueCode } from '../../model/index.ts';
import { FAMOUS_NAMES, PLACEHOLDER_NAMES } from '../../reference/fakeNames.ts';
import { foldWords } from '../../text/fold.ts';

/** The words in one order, so that "Doe John" is found as well. */
function sorted(folded: string): string {
  const space = folded.indexOf(' ');
  if (space === -1) return folded;
  if (folded.indexOf(' ', space + 1) !== -1) return folded.split(' ').sort().join(' ');
  const first = folded.slice(0, space);
  const second = folded.slice(space + 1);
  return first <= second ? folded : `${second} ${first}`;
}

function index(): ReadonlyMap<string, IssueCode> {
  const names = new Map<string, IssueCode>();
  for (const name of FAMOUS_NAMES.split('|')) names.set(sorted(foldWords(name)), 'name.fictional');
  for (const name of PLACEHOLDER_NAMES.split('|')) names.set(sorted(foldWords(name)), 'name.placeholder');
  return names;
}
const FAKES: ReadonlyMap<string, IssueCode> = /* @__PURE__ */ index();

/** Rows of keyboards, there and back. */
const ROWS: readonly string[] = [
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'qwertzuiop',
  'yxcvbnm',
  'azertyuiop',
  'qsdfghjklm',
  'wxcvbn',
  'йцукенгшщзхъ',
  'фывапролджэ',
  'ячсмитьбю',
  '1234567890',
  'qazwsxedc',
  'фівапролджє',
];

/** Pairs of neighbouring keys, there and back. */
function neighbours(): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const row of ROWS) {
    for (let i = 1; i < row.length; i++) {
      pairs.add(`${row[i - 1]}${row[i]}`);
      pairs.add(`${row[i]}${row[i - 1]}`);
    }
  }
  return pairs;
}
const NEIGHBOURS: ReadonlySet<string> = /* @__PURE__ */ neighbours();

function keyboard(word: string): boolean {
  if (word.length < 4) return false;
  let misses = 0;
  for (let i = 1; i < word.length; i++) {
    if (!NEIGHBOURS.has(word.slice(i - 1, i + 1)) && ++misses > 2) return false;
  }
  for (const row of ROWS) {
    let direction = 0;
    let run = 1;
    let longest = 1;
    for (let i = 1; i < word.length; i++) {
      const from = row.indexOf(word[i - 1] as string);
      const to = row.indexOf(word[i] as string);
      const step = from === -1 || to === -1 ? 0 : to - from;
      if (step !== 1 && step !== -1) run = 1;
      else run = step === direction ? run + 1 : 2;
      direction = step;
      if (run > longest) longest = run;
    }
    // "Wert" and "Ewert" are surnames: a short word must be one run from end to end, and begin at a row's end.
    if (longest === word.length && (word.length > 4 || row.startsWith(word) || row.endsWith(reverse(word))))
      return true;
    if (longest >= 5 && longest >= word.length - 2) return true;
  }
  return false;
}

function reverse(word: string): string {
  return [...word].reverse().join('');
}

/** A chunk of two letters or more three times over, or one letter three times and nothing else. */
function repeats(word: string): boolean {
  if (word.length < 3) return false;
  const again = word.indexOf(word[0] as string, 1);
  if (again === -1) return false;
  if (again === 1 && /^(.)\1{2,}$/u.test(word)) return true;
  for (let size = 2; size <= 4; size++) {
    if (word.length < size * 2 || word.length % size !== 0) continue;
    if (word[0] !== word[size] || word[1] !== word[size + 1]) continue;
    const chunk = word.slice(0, size);
    if (
      chunk.repeat(word.length / size) === word &&
      (word.length >= size * 3 || keyboard(chunk + chunk) || /^(?:asd|qwe|zxc|фыв|йцу|dsa|sdf|dfg)$/.test(chunk))
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
  const known = FAKES.get(sorted(folded));
  if (known !== undefined) return known;
  const words = folded.split(' ');
  for (const word of words) {
    if (keyboard(word)) return 'name.keyboard';
    if (repeats(word)) return 'name.repeated_letter';
  }
  if (words.length > 1 && words.every((word) => word.length === 1)) return 'name.placeholder';
  return null;
}
