/** Endings that stand for further numbers behind a whole one, and extensions that have no word before them. */
import { digitCount, digitsOf, isDigit, isNextLine, MOST_IN_A_CELL, type Trimmed } from './text.ts';

const OTHER_ENDING = /(?:[/~–-] ?|\/ ?(-))(\d{1,4})$/;
/** A slash or a sign for "to" so far behind is no sign of one number: none of its groups is that short at the end. */
const SHORT_ENDING = /[/~] ?-? ?\d{1,3}$/;
/** "318-2116/7/8": no number is written so. */
const ENDINGS_OF_ONE_DIGIT = /\/\d\/\d$/;

/** Whether a number that reads as one may be two with one beginning, where numbers may have any length. */
export function mayHaveOtherEnding(text: string): boolean {
  const at = Math.max(text.lastIndexOf('/'), text.lastIndexOf('~'));
  return at > 0 && digitCount(text.slice(0, at)) >= 7;
}

/** Whether so few digits stand behind the last slash that they can be no group of one number. */
export function endsShort(text: string): boolean {
  return SHORT_ENDING.test(text);
}

const ENDING = /(?: ?[/\\|,;&~] ?| [-–] )((?:\d|[ .-]\d){1,16})(?= ?[/\\|,;&~]| [-–] |$)/y;
const BEFORE_ENDINGS = / ?[/\\|,;&~]| [-–] /g;

/** "82 231 23 45 (46)": the endings of further lines in brackets. */
const IN_BRACKETS = / ?\((\d{1,4})((?: ?[,;/] ?\d{1,4}){0,8})\)$/;
/** "71 231 23 45 do 49". */
const WORD_BEFORE_ENDING = / (?:do|to|bis|до|lub|or|oder|and|und|i|sau|și|si|y|et|ou|или|та|або) (?=\d{1,4}$)/iu;

/** The text with signs between a number and the endings of further ones, where words or brackets part them. */
function withSigns(text: string): string {
  const found = IN_BRACKETS.exec(text);
  if (found === null) return text.replace(WORD_BEFORE_ENDING, '/');
  const [, first = '', others = ''] = found;
  const number = text.slice(0, found.index);
  return isNextLine(number, first) ? `${number}/${first}${others}` : text;
}

/**
 * The ways to read a text as a number and the digits of further ones that begin like it: "21 336 00 25/26/27",
 * "021/3360025, 3360028". The shortest beginning is the first.
 */
export function* withFurtherEndings(cell: string): Generator<readonly [number: string, endings: readonly string[]]> {
  const text = withSigns(cell);
  let ways = 0;
  for (const { index } of text.matchAll(BEFORE_ENDINGS)) {
    if (ways++ > MOST_IN_A_CELL) return;
    const endings: string[] = [];
    let end = index;
    ENDING.lastIndex = end;
    for (let found = ENDING.exec(text); found !== null; found = ENDING.exec(text)) {
      endings.push(digitsOf((found[1] as string).trim()));
      end = ENDING.lastIndex;
    }
    if (end === text.length) yield [text.slice(0, index), endings];
  }
}

/** Whether digits that read as one number are certainly endings of several. */
export function hasShortEndings(text: string): boolean {
  return ENDINGS_OF_ONE_DIGIT.test(text);
}

/** "22 123 45 67/68": the number, and the one with the other ending; null when the text is not written so. */
export function withOtherEnding(text: string): readonly [string, string] | null {
  const found = OTHER_ENDING.exec(text);
  if (found === null) return null;
  const number = text.slice(0, found.index).trimEnd();
  const ending = found[2] as string;
  if (digitCount(number) < 7) return null;
  const hyphen = number.lastIndexOf('-');
  // "5432-0/-12": the other ending stands in the place of the whole first one.
  if (found[1] === '-' && hyphen > 0) return [number, number.slice(0, hyphen + 1) + ending];
  let from = number.length;
  for (let digits = 0; digits < ending.length && from > 0; from--) {
    if (isDigit(number.charCodeAt(from - 1))) digits++;
  }
  return [number, number.slice(0, from) + ending];
}

/** How many digits stand together at the end. */
export function lastGroup(text: string): number {
  let group = 0;
  while (isDigit(text.charCodeAt(text.length - 1 - group))) group++;
  return group;
}

/** Whether a group begins so many digits before the end. */
export function beginsGroup(text: string, digits: number): boolean {
  let at = text.length;
  for (let left = digits; left > 0 && at > 0; at--) if (isDigit(text.charCodeAt(at - 1))) left--;
  return at > 0 && !isDigit(text.charCodeAt(at - 1));
}

/**
 * "0212 212 34 56 / 123", "021-62345678-801": an extension without a word for it. Its digits take the place of none of the
 * number's own groups; behind a slash they are more than the last group has. Null when the text is not written so.
 */
export function withExtensionBehind(text: string): Trimmed | null {
  const found = OTHER_ENDING.exec(text);
  const extension = found?.[2] ?? '';
  if (found === null || found[1] === '-' || extension.length < 3) return null;
  const number = text.slice(0, found.index).trimEnd();
  if (digitCount(number) < 7) return null;
  const group = lastGroup(number);
  if (group === extension.length || (group > extension.length && text[found.index] === '/')) return null;
  return group > extension.length && isNextLine(number, extension) ? null : { text: number, extension };
}
