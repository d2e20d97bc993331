/** Which spelling of a name is the likeliest: others say it too, the address is made of it, nothing of it is cut short. */
import { nicknameGroups } from '../fields/name/index.ts';
import type { Role } from '../model/index.ts';
import { isWithinEdits } from '../text/editDistance.ts';
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
  const scores: number[] = new Array(width * height);
  let lead = -1;
  let best = Number.NEGATIVE_INFINITY;
  for (const at of order) {
    let score = 0;
    let held = false;
    for (let c = 0; c < width; c++) {
      const key = isSpelt(roles[c]) ? evidence.latin(start + c, at) : '';
      const own = key === '' ? 0 : scoreOf(key, start + c, at, roles[c] as Role, evidence);
      scores[c * height + at] = own;
      score += own;
      held ||= key !== '';
    }
    if (!held) continue;
    score += orderScore(start, at, roles, evidence);
    if (score > best || (score === best && looksBetter(start, at, lead, roles, evidence) > 0))
      [lead, best] = [at, score];
  }
  if (lead === -1) return roles.map(() => order[0] as number);
  const same = [lead, ...order.filter((at) => at !== lead && isSameName(start, at, lead, roles, evidence))];
  return roles.map((role, c) => {
    if (!isSpelt(role)) return same.find((at) => !isBlank(evidence.cell(start + c, at))) ?? lead;
    let chosen = lead;
    let most = Number.NEGATIVE_INFINITY;
    for (const at of same) {
      if (evidence.latin(start + c, at) === '') continue;
      const score = scores[c * height + at] as number;
      if (score > most || (score === most && looksBetter(start + c, at, chosen, [role], evidence) > 0))
        [chosen, most] = [at, score];
    }
    return chosen;
  });
}

function scoreOf(key: string, column: number, own: number, role: Role, evidence: Evidence): number {
  let score = 0;
  for (let at = 0; at < evidence.height; at++)
    if (at !== own && evidence.latin(column, at) === key) score += SAID_BY_ANOTHER;
  const words = key.includes(' ') ? key.split(' ') : [key];
  for (const word of words) {
    if (word.length < 2) score += CUT_SHORT;
    else if (word.length > 2 && standsIn(word, evidence.locals)) score += STANDS_IN_ADDRESS;
  }
  if (role !== 'firstName' && role !== 'fullName') return score;
  const first = words[0] as string;
  const full = nicknameGroups(first);
  if (full.length === 0) return score;
  if (role === 'firstName') score += KNOWN_GIVEN_NAME;
  for (let at = 0; at < evidence.height; at++) {
    const [theirs = ''] = evidence.latin(column, at).split(' ');
    if (theirs !== first && full.includes(theirs)) return score + EVERYDAY_FORM;
  }
  return score;
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
  for (let c = 0; c < roles.length; c++) {
    if (!isSpelt(roles[c])) continue;
    const [a, b] = [evidence.text(start + c, one), evidence.text(start + c, other)];
    if (a !== b) better += looksOf(a) - looksOf(b);
  }
  return better;
}

/** Every half is the other's, but for a slip, an initial or an everyday form. */
function isSameName(start: number, one: number, other: number, roles: readonly Role[], evidence: Evidence): boolean {
  for (let c = 0; c < roles.length; c++) {
    if (!isSpelt(roles[c])) continue;
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
