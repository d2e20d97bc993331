/** Which spelling of a name is the likeliest: others say it too, the address is made of it, nothing of it is cut short. */
import { nicknameGroups } from '../../fields/name/index.ts';
import type { Role } from '../../model/index.ts';
import { isWithinEdits } from '../../text/editDistance.ts';
import { isBlank } from './blank.ts';
import { type Evidence, looksOf } from './evidence.ts';

const SAID_BY_ANOTHER = 3;
const STANDS_IN_ADDRESS = 4;
const CUT_SHORT = -6;
const EVERYDAY_FORM = -2;
const KNOWN_GIVEN_NAME = 2;
const ORDER_OF_ADDRESS = 1;

function isSpelt(role: Role | undefined): boolean {
  return role === 'firstName' || role === 'lastName' || role === 'fullName' || role === 'middleName';
}

/** By column from `start` on: the position whose cell the survivor takes. A name never takes another name's half. */
export function likelyNames(start: number, roles: readonly Role[], evidence: Evidence): number[] {
  const { order, height } = evidence;
  const width = roles.length;
  const scores: number[] = [];
  for (let c = 0; c < width; c++) scoreColumn(start + c, roles[c] as Role, evidence, scores);
  let lead = -1;
  let best = 0;
  for (const at of order) {
    let score = 0;
    let held = false;
    for (let c = 0; c < width; c++) {
      if (!isSpelt(roles[c]) || evidence.latin(start + c, at) === '') continue;
      score += scores[c * height + at] as number;
      held = true;
    }
    if (!held) continue;
    score += orderScore(start, at, roles, evidence);
    if (lead === -1 || score > best || (score === best && looksBetter(start, at, lead, roles, evidence) > 0)) {
      lead = at;
      best = score;
    }
  }
  if (lead === -1) return roles.map(() => order[0] as number);
  const same = [lead];
  for (const at of order) if (at !== lead && isSameName(start, at, lead, roles, evidence)) same.push(at);
  const chosen: number[] = [];
  for (let c = 0; c < width; c++)
    chosen.push(chosenOf(start + c, roles[c] as Role, c * height, scores, same, evidence));
  return chosen;
}

/** Of the rows that have one name, the leading one first: the best spelling of one half of it. */
function chosenOf(
  column: number,
  role: Role,
  from: number,
  scores: readonly number[],
  same: readonly number[],
  evidence: Evidence,
): number {
  const lead = same[0] as number;
  if (evidence.isEven(column)) return lead;
  if (!isSpelt(role)) return same.find((at) => !isBlank(evidence.cell(column, at))) ?? lead;
  let chosen = -1;
  let most = 0;
  for (const at of same) {
    if (evidence.latin(column, at) === '') continue;
    const score = scores[from + at] as number;
    if (chosen === -1 || score > most || (score === most && betterBy(column, at, chosen, evidence) > 0)) {
      chosen = at;
      most = score;
    }
  }
  return chosen === -1 ? lead : chosen;
}

/** Adds what speaks for each cell of a column, one word counted once for all rows that say it. */
function scoreColumn(column: number, role: Role, evidence: Evidence, scores: number[]): void {
  const { height } = evidence;
  const from = scores.length;
  const isWeighed = isSpelt(role) && !isOneName(column, evidence);
  for (let at = 0; at < height; at++) {
    const key = isWeighed ? evidence.latin(column, at) : '';
    let known = 0;
    while (key !== '' && known < at && evidence.latin(column, known) !== key) known++;
    if (key === '') scores.push(0);
    else scores.push(known < at ? (scores[from + known] as number) : scoreOf(key, column, role, evidence));
  }
}

/** What speaks for a name speaks for all rows alike where all of them say it. */
function isOneName(column: number, evidence: Evidence): boolean {
  if (evidence.isEven(column)) return true;
  const first = evidence.latin(column, 0);
  for (let at = 1; at < evidence.height; at++) if (evidence.latin(column, at) !== first) return false;
  return true;
}

function scoreOf(key: string, column: number, role: Role, evidence: Evidence): number {
  let score = -SAID_BY_ANOTHER;
  for (let at = 0; at < evidence.height; at++) if (evidence.latin(column, at) === key) score += SAID_BY_ANOTHER;
  const end = key.indexOf(' ');
  if (end === -1) score += wordScore(key, evidence);
  else for (const word of key.split(' ')) score += wordScore(word, evidence);
  if (role !== 'firstName' && role !== 'fullName') return score;
  const first = firstOf(key);
  const full = nicknameGroups(first);
  if (full.length === 0) return score;
  if (role === 'firstName') score += KNOWN_GIVEN_NAME;
  for (let at = 0; at < evidence.height; at++) {
    const theirs = firstOf(evidence.latin(column, at));
    if (theirs !== first && full.includes(theirs)) return score + EVERYDAY_FORM;
  }
  return score;
}

function firstOf(words: string): string {
  const end = words.indexOf(' ');
  return end === -1 ? words : words.slice(0, end);
}

function wordScore(word: string, evidence: Evidence): number {
  if (word.length < 2) return CUT_SHORT;
  return word.length > 2 && standsIn(word, evidence.locals) ? STANDS_IN_ADDRESS : 0;
}

function standsIn(word: string, locals: readonly string[]): boolean {
  for (const local of locals) if (local.includes(word)) return true;
  return false;
}

/** Addresses put the given name first far more often than last. */
function orderScore(start: number, at: number, roles: readonly Role[], evidence: Evidence): number {
  const [f, l] = [roles.indexOf('firstName'), roles.indexOf('lastName')];
  if (f === -1 || l === -1) return 0;
  const [first, last] = [evidence.latin(start + f, at), evidence.latin(start + l, at)];
  if (first.length < 3 || last.length < 3) return 0;
  let score = 0;
  for (const local of evidence.locals) {
    const [one, other] = [local.indexOf(first), local.indexOf(last)];
    if (one !== -1 && other !== -1) score += one < other ? ORDER_OF_ADDRESS : -ORDER_OF_ADDRESS;
  }
  return score;
}

function looksBetter(start: number, one: number, other: number, roles: readonly Role[], evidence: Evidence): number {
  let better = 0;
  for (let c = 0; c < roles.length; c++)
    if (isSpelt(roles[c]) && !evidence.isEven(start + c)) better += betterBy(start + c, one, other, evidence);
  return better;
}

function betterBy(column: number, one: number, other: number, evidence: Evidence): number {
  const [a, b] = [evidence.text(column, one), evidence.text(column, other)];
  return a === b ? 0 : looksOf(a) - looksOf(b);
}

/** Every half is the other's, but for a slip, an initial or an everyday form. */
function isSameName(start: number, one: number, other: number, roles: readonly Role[], evidence: Evidence): boolean {
  for (let c = 0; c < roles.length; c++) {
    if (!isSpelt(roles[c]) || evidence.isEven(start + c)) continue;
    const [a, b] = [evidence.latin(start + c, one), evidence.latin(start + c, other)];
    if (a !== b && a !== '' && b !== '' && !isSameHalf(a, b)) return false;
  }
  return true;
}

function isSameHalf(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length === 1) return long.startsWith(short);
  if (short.length > 3 && isWithinEdits(one, other, short.length > 7 ? 2 : 1)) return true;
  const groups = nicknameGroups(one);
  return nicknameGroups(other).some((name) => groups.includes(name));
}
