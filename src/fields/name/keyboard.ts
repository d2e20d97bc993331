/** Runs over the rows of keyboards: "asdf", "qwerty", "йцукен". */

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

/** The keys by their UTF-16 unit, numbered from 1; 0 is no key of these rows. */
export const KEYS: Uint8Array = /* @__PURE__ */ keys();
function keys(): Uint8Array {
  const table = new Uint8Array(0x500);
  let count = 0;
  for (const row of ROWS) {
    for (let i = 0; i < row.length; i++) {
      const code = row.charCodeAt(i);
      if (table[code] === 0) table[code] = ++count;
    }
  }
  return table;
}

const STRIDE = 128;

/** Which keys are neighbours, there and back. */
const NEIGHBOURS: Uint8Array = /* @__PURE__ */ neighbours();
function neighbours(): Uint8Array {
  const pairs = new Uint8Array(STRIDE * STRIDE);
  for (const row of ROWS) {
    for (let i = 1; i < row.length; i++) {
      const a = KEYS[row.charCodeAt(i - 1)] as number;
      const b = KEYS[row.charCodeAt(i)] as number;
      pairs[a * STRIDE + b] = 1;
      pairs[b * STRIDE + a] = 1;
    }
  }
  return pairs;
}

/** Whether two keys (see {@link KEYS}) stand side by side on some keyboard. */
export function areNeighbours(a: number, b: number): boolean {
  return NEIGHBOURS[a * STRIDE + b] === 1;
}

/** Whether a word of `length` letters with a run of `run` neighbouring keys needs the closer look. */
export function mayBeRun(run: number, length: number): boolean {
  return run >= 4 && (run === length || (run >= 5 && run >= length - 2));
}

/** The folded word is one run over a row of keys, or hardly anything else. */
export function isKeyboardRun(word: string): boolean {
  if (word.length < 4) return false;
  let run = 1;
  let most = 1;
  let before = 0;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    const key = code < 0x500 ? (KEYS[code] as number) : 0;
    run = areNeighbours(before, key) ? run + 1 : 1;
    if (run > most) most = run;
    before = key;
  }
  if (!mayBeRun(most, word.length)) return false;
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
