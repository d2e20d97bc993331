/**
 * The valid number in a cell of digits and signs, read in one pass into a table of digits: no piece of the cell is cut
 * out before the number is known. Gives the answers of `numbering`, or none: then the long way decides.
 */
import { longestOfOnePlace } from './localNumber.ts';
import {
  GENERAL,
  MAX_CODE,
  MAX_NATIONAL,
  MIN_NATIONAL,
  type NumberingPlan,
  type PhoneType,
  type Prefix,
  type ReadNumber,
  type Sharing,
  typeFrom,
} from './numberingPlan.ts';

/** Longest cell that is read. */
const LONGEST = 30;

/** The longest text that is made of a number. */
const MOST = MAX_NATIONAL + MAX_CODE + 1;

const PLUS = 43;
const SLASH = 47;
const ZERO = 48;

export interface QuickReader {
  /** True for a valid number in E.164 that is nobody's placeholder; false says nothing. */
  isE164(text: string): boolean;
  /** The valid number in a cell of digits and signs, when it is nobody's placeholder; null says nothing. */
  read(text: string, country: string | null): ReadNumber | null;
}

/** Signs that may stand between the digits of a plain number: space, brackets, dot, hyphen, slash. */
export function isBetween(code: number): boolean {
  return code === 32 || code === 40 || code === 41 || (code >= 45 && code <= 47);
}

/**
 * @param planOf the plan of a country
 * @param sharingAt the plans under a calling code
 */
export function quickReader(
  planOf: (country: string) => NumberingPlan | null,
  sharingAt: (code: number) => Sharing,
): QuickReader {
  // One number at a time: its digits, and what was found out about them.
  const digits = new Uint8Array(LONGEST);
  let count = 0;
  /** How many digits stand before the last slash. */
  let slash = 0;
  let plus = false;
  let begin = 0;
  let start: NumberingPlan;
  let own: NumberingPlan | null = null;
  let type: PhoneType | null = null;
  let assumed: NumberingPlan | null = null;
  const lists = Array.from({ length: MOST + 1 }, (_, length) => new Array<number>(length).fill(ZERO));

  /** Takes the digits out of the text; false when anything else is in it. */
  function scan(text: string): boolean {
    asked = null;
    count = 0;
    slash = 0;
    plus = false;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code >= ZERO && code <= 57) digits[count++] = code;
      else if (code === PLUS && count === 0 && !plus) plus = true;
      else if (!isBetween(code)) return false;
      else if (code === SLASH) slash = count;
    }
    return true;
  }

  let asked: NumberingPlan | null = null;
  let askedFrom = 0;
  let bits = 0;

  /** What the plan's patterns say of the digits from there on; the last answer is kept, since it is asked for again. */
  function bitsFrom(from: number, plan: NumberingPlan): number {
    if (asked === plan && askedFrom === from) return bits;
    asked = plan;
    askedFrom = from;
    bits = plan.patterns.over(digits, from, count);
    return bits;
  }

  /** The country's plan among those that share the code. */
  function planAmong({ plans, leading }: Sharing, from: number): NumberingPlan | null {
    if (plans.length === 1) return plans[0]?.country === null ? null : (plans[0] as NumberingPlan);
    let heads = -1;
    for (let i = 0; i < plans.length; i++) {
      const plan = plans[i] as NumberingPlan;
      if (plan.leading !== null) {
        if (heads === -1) heads = leading.over(digits, from, count);
        if (((heads >> i) & 1) !== 0) return plan;
      } else if (typeFrom(bitsFrom(from, plan), count - from, plan) !== null) return plan;
    }
    return null;
  }

  /** How many digits from there on are the prefix; -1 where that is not plain. */
  function prefixLength(from: number, { head, texts, ahead }: Prefix): number {
    if (head !== 0 && digits[from] !== head) return 0;
    if (texts === null) return ahead?.over(digits, from, count) === 0 ? 0 : -1;
    for (let i = 0; i < texts.length; i++) {
      const text = texts[i] as string;
      if (beginsWith(text, from)) return text.length;
    }
    return 0;
  }

  function beginsWith(text: string, from: number): boolean {
    if (text.length > count - from) return false;
    for (let i = 0; i < text.length; i++) if (digits[from + i] !== text.charCodeAt(i)) return false;
    return true;
  }

  /** Where the national number begins without its trunk prefix, unless taking that off breaks it; -1 where that is not plain. */
  function nationalFrom(from: number, plan: NumberingPlan, sharing: Sharing): number {
    if (plan.prefix === null) return from;
    const length = prefixLength(from, plan.prefix);
    if (length === 0) return from;
    if (length < 0 || plan.transform !== null) return -1;
    const shorter = from + length;
    if ((bitsFrom(shorter, plan) & GENERAL) === 0 && (bitsFrom(from, plan) & GENERAL) !== 0) return from;
    if (plan.lengths.length > 0) {
      const { lengths } = planAmong(sharing, shorter) ?? plan;
      const left = count - shorter;
      const longest = lengths[lengths.length - 1] ?? 0;
      if (lengths.length > 0 && left <= longest && !lengths.includes(left)) return from;
    }
    return shorter;
  }

  /** Whether the digits from there on are a valid number that somebody may have. */
  function finish(from: number, sharing: Sharing): boolean {
    begin = nationalFrom(from, start, sharing);
    const length = count - begin;
    if (begin < 0 || length < MIN_NATIONAL || length > MAX_NATIONAL) return false;
    own = planAmong(sharing, begin) ?? assumed;
    const plan = own ?? start;
    const said = bitsFrom(begin, plan);
    type = typeFrom(said, length, plan);
    return type !== null && (said & plan.invented) === 0 && !mayBeInvented(length);
  }

  /** The digits look like a row that a form is filled with: one digit alone, zeros at the end, counted from 1 or from 9. */
  function mayBeInvented(length: number): boolean {
    const first = digits[begin];
    const last = digits[count - 1];
    if (first === last && length > 4 && digits[begin + 4] === first) return true;
    if (last === ZERO && length > 4 && digits[count - 5] === ZERO) return true;
    if (plus) return false;
    const at = digits[0] === ZERO ? 1 : 0;
    return (digits[at] === 49 && digits[at + 1] === 50) || (digits[at] === 57 && digits[at + 1] === 56);
  }

  /** Whether the digits from there on are a calling code and a valid number under it. */
  function international(from: number): boolean {
    if (digits[from] === ZERO) return false;
    let code = 0;
    for (let i = from; i < from + MAX_CODE && i + 1 < count; i++) {
      code = code * 10 + (digits[i] as number) - ZERO;
      const sharing = sharingAt(code);
      if (sharing.plans.length === 0) continue;
      start = sharing.plans[0] as NumberingPlan;
      assumed = null;
      return finish(i + 1, sharing);
    }
    return false;
  }

  /** Without a plus: whether the digits are a valid number of the country. */
  function inside(home: NumberingPlan): boolean {
    const idd = home.idd === null ? 0 : prefixLength(0, home.idd);
    if (idd !== 0) return idd > 0 && idd < count && international(idd);
    // A calling code without its plus is for the long way.
    if (beginsWith(home.callingCode, 0)) return false;
    // So is what may lack the code of its area.
    if (digits[0] !== ZERO && count < 9 && count <= longestOfOnePlace(home.country)) return false;
    start = home;
    assumed = home;
    return finish(0, sharingAt(Number(home.callingCode)));
  }

  /** Plus, calling code and national number as one text. */
  function written(): string {
    const { callingCode } = start;
    const list = lists[1 + callingCode.length + count - begin] as number[];
    list[0] = PLUS;
    let at = 1;
    for (let i = 0; i < callingCode.length; i++) list[at++] = callingCode.charCodeAt(i);
    for (let i = begin; i < count; i++) list[at++] = digits[i] as number;
    return String.fromCharCode(...list);
  }

  return {
    isE164(text) {
      if (text.charCodeAt(0) !== PLUS || text.length > MAX_NATIONAL || !scan(text)) return false;
      return count === text.length - 1 && international(0) && begin === start.callingCode.length;
    },
    read(text, country) {
      if (text.length > LONGEST || !scan(text) || count > MAX_NATIONAL) return null;
      // What stands behind a whole number and a slash may be the other ending of a second one.
      if (slash > 6) return null;
      if (plus) {
        if (!international(0)) return null;
      } else {
        const home = country === null ? null : planOf(country);
        if (home === null || count < 2 || !inside(home)) return null;
      }
      const e164 = plus && count === text.length - 1 && begin === start.callingCode.length ? text : written();
      return {
        country: own?.country ?? null,
        callingCode: start.callingCode,
        national: e164.slice(1 + start.callingCode.length),
        e164,
        type,
        international: assumed === null,
        invented: false,
        plan: own ?? start,
      };
    },
  };
}
