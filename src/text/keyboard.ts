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

/** The keys beside each key, there and back, one bit each: letters of one alphabet have five bits of their own. */
function neighbours(): Uint32Array {
  const beside = new Uint32Array(0x500);
  for (const row of ROWS) {
    for (let i = 1; i < row.length; i++) {
      const [left, right] = [row.charCodeAt(i - 1), row.charCodeAt(i)];
      beside[left] = (beside[left] as number) | (1 << (right & 31));
      beside[right] = (beside[right] as number) | (1 << (left & 31));
    }
  }
  return beside;
}
const NEIGHBOURS: Uint32Array = /* @__PURE__ */ neighbours();

/** Runs that are words of their own somewhere: alone they say nothing. */
const WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(['azer', 'wertz']);

/** False when two letters, by their UTF-16 units, stand side by side on no keyboard; true says nothing. */
export function mayBeNeighbours(a: number, b: number): boolean {
  return (((NEIGHBOURS[a] as number) >>> (b & 31)) & 1) === 1;
}

/** The folded word is one run over a row of keys, or hardly anything else. */
export function isKeyboardRun(word: string): boolean {
  // A run leaves out two letters at most: the third and the fourth are part of it.
  if (word.length < 4 || !mayBeNeighbours(word.charCodeAt(2), word.charCodeAt(3))) return false;
  if (WORDS.has(word)) return false;
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

/** Three letters side by side in a row of a keyboard, and the words that are longer runs: alone they may be a name, in pairs they are none. */
export function shortRuns(): string[] {
  const runs: string[] = [...WORDS];
  for (const row of ROWS) {
    if (/\d/.test(row) || row === 'qazwsxedc') continue;
    for (let i = 0; i + 3 <= row.length; i++) {
      const run = row.slice(i, i + 3);
      runs.push(run, [...run].reverse().join(''));
    }
  }
  return runs;
}

/** The word is a piece of one row from end to end ("asdfgh"), or three such letters twice ("sdfsdf"). */
export function isRowRun(word: string): boolean {
  const half = word.slice(0, 3);
  if (word === half + half) return ROWS.some((row) => row.includes(half) || row.includes(reverse(half)));
  return (
    word.length > 3 && isKeyboardRun(word) && ROWS.some((row) => row.includes(word) || row.includes(reverse(word)))
  );
}
