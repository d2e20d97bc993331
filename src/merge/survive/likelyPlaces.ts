/** Which home or employer is today's: the one entered last, in its fullest form. */
import type { Role } from '../../model/index.ts';
import { fold, foldWords } from '../../text/fold.ts';
import { isBlank } from './blank.ts';
import { type Evidence, looksOf } from './evidence.ts';

const TELLING: Readonly<Record<'home' | 'work', readonly Role[]>> = {
  home: ['street', 'city', 'postalCode'],
  work: ['company'],
};

/** By column from `start` on: the position whose cell the survivor takes; all of one home, or of one employer. */
export function likelyPlace(
  start: number,
  roles: readonly Role[],
  evidence: Evidence,
  kind: 'home' | 'work',
): number[] {
  const { order } = evidence;
  const telling: number[] = [];
  for (const role of TELLING[kind]) {
    const at = roles.indexOf(role);
    telling.push(at === -1 ? -1 : start + at);
  }
  let newest = -1;
  for (const at of order) {
    if (isSilent(telling, at, evidence)) continue;
    if (newest === -1 || evidence.entered(at) > evidence.entered(newest)) newest = at;
  }
  if (newest === -1)
    return roles.map((_, c) => order.find((at) => !isBlank(evidence.cell(start + c, at))) ?? (order[0] as number));
  const together = placesOf(telling, newest, kind, evidence);
  const chosen: number[] = [];
  for (let c = 0; c < roles.length; c++) {
    const isOne = together.length === 1 || evidence.isEven(start + c);
    chosen.push(isOne ? newest : fullest(start + c, roles[c] as Role, together, evidence));
  }
  return chosen;
}

function isSilent(telling: readonly number[], at: number, evidence: Evidence): boolean {
  for (const column of telling) if (column !== -1 && evidence.text(column, at) !== '') return false;
  return true;
}

/** The rows that speak of the newest one's home or employer, from the newest to the oldest. */
function placesOf(telling: readonly number[], newest: number, kind: 'home' | 'work', evidence: Evidence): number[] {
  const { order } = evidence;
  const together = [newest];
  // What is filled in must fit what was filled in before: two homes in one town are two homes.
  const known = textsOf(telling, newest, evidence);
  for (const at of order.length === 2 ? order : fromNewest(evidence)) {
    if (at === newest) continue;
    const own = textsOf(telling, at, evidence);
    if (!(kind === 'home' ? isSameHome(known, own) : isSameEmployer(known[0] as string, own[0] as string))) continue;
    together.push(at);
    for (let t = 0; t < known.length; t++) if (known[t] === '') known[t] = own[t] as string;
  }
  return together;
}

function textsOf(columns: readonly number[], at: number, evidence: Evidence): string[] {
  const texts: string[] = [];
  for (const column of columns) texts.push(column === -1 ? '' : evidence.text(column, at));
  return texts;
}

/** The sort is stable: of rows entered at one time, the better one comes first. */
function fromNewest(evidence: Evidence): number[] {
  return evidence.order.toSorted((a, b) => evidence.entered(b) - evidence.entered(a));
}

/**
 * One home, whatever is blank on one side: one code or town, and no other house number. Kinds of streets and their
 * abbreviations do not count, nor do the zeros that a spreadsheet takes from a code.
 */
function isSameHome(one: readonly string[], other: readonly string[]): boolean {
  const [street = '', city = '', code = ''] = one;
  const [otherStreet = '', otherCity = '', otherCode = ''] = other;
  const isStreet = street === '' || otherStreet === '' ? null : isSameStreet(street, otherStreet);
  if (isStreet === false) return false;
  if (code !== '' && otherCode !== '') return code === otherCode || bare(code) === bare(otherCode);
  if (city !== '' && otherCity !== '') return city === otherCity || foldWords(city) === foldWords(otherCity);
  return isStreet === true;
}

function isSameStreet(one: string, other: string): boolean {
  if (one === other) return true;
  const [number, otherNumber] = [digitsOf(one), digitsOf(other)];
  return number === otherNumber && (number !== '' || foldWords(one) === foldWords(other));
}

function digitsOf(text: string): string {
  let digits = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) digits += text[i];
  }
  return digits;
}

function bare(code: string): string {
  const letters = foldWords(code).replaceAll(' ', '');
  return letters.startsWith('0') ? letters.slice(1) : letters;
}

/** One employer by a longer and a shorter name: "Berg", "Berg GmbH". */
function isSameEmployer(one: string, other: string): boolean {
  if (one === '' || other === '') return false;
  if (one === other) return true;
  const [a, b] = [` ${foldWords(one)} `, ` ${foldWords(other)} `];
  return a.includes(b) || b.includes(a);
}

/** Of the cells that speak of one place, the newest first: the longest name of a firm, what most say, marks and capitals kept. */
function fullest(column: number, role: Role, together: readonly number[], evidence: Evidence): number {
  let first: number | undefined;
  for (let i = 0; i < together.length && first === undefined; i++)
    if (evidence.text(column, together[i] as number) !== '') first = together[i];
  // A country moves with the home; how it is written counts for nothing.
  if (first === undefined || role === 'country') return first ?? (together[0] as number);
  const said = evidence.text(column, first);
  let best = first;
  let most = -1;
  for (const at of together) {
    const text = evidence.text(column, at);
    if (text === '' || text === said) continue;
    if (most === -1) most = weightOf(first, column, role, together, evidence);
    const own = weightOf(at, column, role, together, evidence);
    if (own > most) [best, most] = [at, own];
  }
  return best;
}

function weightOf(at: number, column: number, role: Role, together: readonly number[], evidence: Evidence): number {
  const text = evidence.text(column, at);
  const key = fold(text);
  let score = looksOf(text);
  if (together.length > 2) for (const other of together) if (fold(evidence.text(column, other)) === key) score++;
  return role === 'company' ? score + foldWords(key).split(' ').length * 100 : score;
}
