/** Several people in one cell: "Anna i Jan Nowak", "Mr. and Mrs. John Smith", "Popescu, Ion și Maria". */
import type { NameParts } from '../../model/index.ts';
import { HOUSEHOLDS, NAME_TITLES } from '../../reference/nameWords.ts';
import type { NameOrder } from './arrange.ts';
import { jointAt } from './joint.ts';
import { parseName } from './parse.ts';
import { isCommonGiven } from './surnameFirst.ts';
import { isJoint, type Token, tokenize } from './tokens.ts';

const NOBODY: readonly NameParts[] = /* @__PURE__ */ Object.freeze([]);
const EMPTY: NameParts = { salutation: null, first: null, middle: null, last: null, suffix: null, nickname: null };
/** More people than this in one cell are a list, and no couple. */
const MOST = 6;

/** How many titles stand at the front. */
function titles(tokens: readonly Token[]): number {
  let count = 0;
  while (count < tokens.length && NAME_TITLES.has(tokens[count]!.word)) count++;
  return count;
}

function text(tokens: readonly Token[]): string {
  return tokens.map((token) => token.text).join(' ');
}

function orNull(tokens: readonly Token[]): string | null {
  return tokens.length === 0 ? null : text(tokens);
}

/** Where the first joint stands, behind the titles; -1 where there is none. */
function firstJoint(tokens: readonly Token[]): number {
  const front = titles(tokens);
  const joins = front > 0 && front < tokens.length - 1 && isJoint(tokens[front]!);
  if (joins) return front;
  const at = jointAt(tokens.slice(front));
  return at === -1 ? -1 : at + front;
}

/** "Mr. and Mrs. John Smith": the given name is the first one's, the surname both people's. */
function couple(left: readonly Token[], right: readonly Token[], order: NameOrder): readonly NameParts[] {
  const count = titles(right);
  const name = right.slice(count);
  if (count === 0 || name.length === 0) return NOBODY;
  const one = parseName(text(name), order).parts;
  const other = { ...EMPTY, salutation: text(right.slice(0, count)), last: one.last ?? one.first };
  // Behind two titles one name alone is the surname.
  const named = one.last === null ? { ...one, first: null, last: one.first } : one;
  return [{ ...named, salutation: text(left) }, other];
}

/** "Anna i Jan Nowak" and "Jan Nowak i Anna": one word alone takes the surname of the other. */
function together(
  left: readonly Token[],
  right: readonly Token[],
  order: NameOrder,
  letter: string,
): readonly NameParts[] {
  const front = titles(left);
  const inner = titles(right);
  const one = left.slice(front);
  const other = right.slice(inner);
  if (one.length === 0 || other.length === 0) return NOBODY;
  const more = firstJoint(right) === -1 ? [parseName(text(right), order, letter).parts] : split(right, order, letter);
  if (one.length === 1) {
    const last = other.length === 1 ? null : (more[more.length - 1]?.last ?? null);
    return [{ ...EMPTY, salutation: orNull(left.slice(0, front)), first: text(one), last }, ...more];
  }
  const first = parseName(text(left), order, letter).parts;
  if (other.length > 1) return [first, ...more];
  // "Müller Hans und Anna"
  if (one.length === 2 && !isCommonGiven(one[0]!) && isCommonGiven(one[1]!)) {
    const last = text(one.slice(0, 1));
    const given = { ...first, first: text(one.slice(1)), last };
    return [given, { ...EMPTY, salutation: orNull(right.slice(0, inner)), first: text(other), last }];
  }
  return [first, { ...EMPTY, salutation: orNull(right.slice(0, inner)), first: text(other), last: first.last }];
}

function split(tokens: readonly Token[], order: NameOrder, letter: string): readonly NameParts[] {
  const at = firstJoint(tokens);
  if (at < 1 || at >= tokens.length - 1) return NOBODY;
  const left = tokens.slice(0, at);
  const right = tokens.slice(at + 1);
  return titles(left) === left.length ? couple(left, right, order) : together(left, right, order, letter);
}

/** The people of a cell in which several are named, in their order; empty where they cannot be told apart. */
export function peopleIn(value: string, order: NameOrder, letter = ''): readonly NameParts[] {
  const comma = value.indexOf(',');
  const before = comma === -1 ? '' : value.slice(0, comma).trim();
  if (before !== '' && jointAt(tokenize(before)) === -1) {
    const given = tokenize(value.slice(comma + 1));
    const people: NameParts[] = [];
    let from = 0;
    for (let i = 0; i <= given.length && people.length < MOST; i++) {
      if (i < given.length && !isJoint(given[i]!)) continue;
      if (i === from) return NOBODY;
      people.push(parseName(`${before}, ${text(given.slice(from, i))}`, order, letter).parts);
      from = i + 1;
    }
    return people.length > 1 ? people : NOBODY;
  }
  const tokens = tokenize(value);
  let joints = 0;
  for (const token of tokens) if (isJoint(token)) joints++;
  if (tokens.length > 0 && HOUSEHOLDS.includes(tokens[0]!.word)) tokens.shift();
  return joints < MOST ? split(tokens, order, letter) : NOBODY;
}

/** A person's name on one line, without the title where there is a given name. */
export function oneLine(parts: NameParts): string {
  const { salutation, first, middle, last, suffix } = parts;
  const words = [first === null ? salutation : first, middle, last, suffix];
  return words.filter((word) => word !== null).join(' ');
}
