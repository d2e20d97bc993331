/** The words of a street line. */
import { NUMBER_WORDS, UNIT_WORDS } from '../../reference/streetWords.ts';
import { fold, foldsInPlace } from '../../text/fold.ts';
import { isSpace } from './clean.ts';
import { gluedBehind } from './floorBehind.ts';

/** "Hauptstr.5": a dot and no space before the number. */
const DOTTED = /^(\p{L}[\p{L}-]+\.)(\d.*)$/u;
export const DASH: RegExp = /^[-–—]$/;

export interface Token {
  readonly text: string;
  /** Folded, without the dots and colons behind it. */
  readonly word: string;
  readonly digits: boolean;
  /** A comma or semicolon stood behind it. */
  readonly comma: boolean;
}

/** Commas and semicolons end a word. */
function isStop(code: number): boolean {
  return code === 44 || code === 59;
}
function undotted(folded: string): string {
  let end = folded.length;
  while (end > 0 && (folded.charCodeAt(end - 1) === 46 || folded.charCodeAt(end - 1) === 58)) end--;
  return end === folded.length ? folded : folded.slice(0, end);
}

function hasDigit(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
}

/** The words between spaces, commas and semicolons. */
export function wordsOf(line: string, folded: string): Token[] {
  const list: Token[] = [];
  const inPlace = foldsInPlace(line);
  let i = 0;
  while (i < line.length) {
    let code = line.charCodeAt(i);
    if (isStop(code) || isSpace(code)) {
      i++;
      continue;
    }
    const start = i;
    while (++i < line.length) {
      code = line.charCodeAt(i);
      if (isStop(code) || isSpace(code)) break;
    }
    let text = line.slice(start, i);
    let word = undotted(inPlace ? folded.slice(start, i) : fold(text));
    const digits = hasDigit(word);
    const comma = i < line.length && isStop(line.charCodeAt(i));
    const glued = digits && list.length > 0 ? gluedBehind(text, comma || i === line.length) : null;
    if (glued !== null) {
      const [house, behind] = glued;
      list.push({ text: house, word: fold(house), digits: true, comma: false });
      list.push({ text: behind, word: undotted(fold(behind)), digits: hasDigit(behind), comma });
      continue;
    }
    const dotted = digits && word.includes('.') ? DOTTED.exec(text) : null;
    if (dotted !== null) {
      const [, before = '', behind = ''] = dotted;
      const kind = undotted(fold(before));
      // "m.5" and "nr.5" have rules of their own.
      if (!UNIT_WORDS.has(kind) && !NUMBER_WORDS.has(kind)) {
        list.push({ text: before, word: kind, digits: false, comma: false });
        text = behind;
        word = undotted(fold(behind));
      }
    }
    list.push({ text, word, digits, comma });
  }
  return list;
}

/** The words from one place to another as text. */
export function joined(words: readonly Token[], from: number, to: number): string {
  if (from >= to) return '';
  let text = (words[from] as Token).text;
  for (let i = from + 1; i < to; i++) text += ` ${(words[i] as Token).text}`;
  return text;
}
