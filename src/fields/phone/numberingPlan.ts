/**
 * One country's numbering plan out of the metadata's row: patterns compiled, lengths, prefixes; and what a national
 * number is under it. The rules follow Google's libphonenumber.
 */
import type { PhoneParts } from '../../model/index.ts';

export type PhoneType = NonNullable<PhoneParts['type']>;
type RawType = readonly [pattern: string, lengths?: readonly number[]] | 0 | undefined;
export type RawPlan = readonly unknown[];

/** Where each fact stands in the metadata's rows. */
const AT = {
  callingCode: 0,
  idd: 1,
  general: 2,
  lengths: 3,
  prefix: 5,
  parsingPrefix: 7,
  transform: 8,
  leading: 10,
  types: 11,
} as const;

/** Order of the types in the metadata, and the order in which they are asked after the fixed lines. */
const TYPES_AT: readonly [PhoneType, number][] = [
  ['mobile', 1],
  ['premiumRate', 3],
  ['tollFree', 2],
  ['sharedCost', 9],
  ['voip', 8],
  ['personal', 4],
  ['pager', 7],
  ['uan', 6],
  ['voicemail', 5],
];

interface CompiledType {
  readonly type: PhoneType;
  readonly pattern: RegExp;
  readonly lengths: readonly number[];
}

/** One country's plan, or the plan of a code without a country. */
export interface NumberingPlan {
  readonly country: string | null;
  readonly callingCode: string;
  readonly idd: RegExp | null;
  /** The code of the digit with which the international prefix begins; 0 where it may be several. */
  readonly iddHead: number;
  readonly general: RegExp;
  readonly lengths: readonly number[];
  readonly prefix: RegExp | null;
  /** The code of the digit with which the prefix begins; 0 where it may be several. */
  readonly prefixHead: number;
  readonly transform: string | null;
  readonly leading: RegExp | null;
  readonly fixed: CompiledType | null;
  /** Fixed and mobile share their ranges, so the type of a fixed number is not known. */
  readonly fixedIsOpen: boolean;
  readonly mobile: CompiledType | null;
  readonly others: readonly CompiledType[];
  /** Lengths that subscribers' numbers have, for "8 of 9 digits". */
  readonly usualLengths: readonly number[];
}

const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`);

function compileType(type: PhoneType, raw: RawType, lengths: readonly number[]): CompiledType | null {
  if (!Array.isArray(raw) || raw[0] === undefined || raw[0] === '') return null;
  return { type, pattern: whole(raw[0] as string), lengths: (raw[1] as readonly number[] | undefined) ?? lengths };
}

/** The code of the digit with which every text begins that the pattern fits at its start; 0 where that is not plain. */
function headOf(pattern: string): number {
  const head = pattern.charCodeAt(0);
  // A digit that may be left out or repeated is none to go by.
  if (!(head >= 48 && head <= 57) || /^\d[?*{]/.test(pattern)) return 0;
  let depth = 0;
  for (let i = 1; i < pattern.length; i++) {
    const sign = pattern[i];
    if (sign === '(') depth++;
    else if (sign === ')') depth--;
    else if (sign === '|' && depth === 0 && pattern.charCodeAt(i + 1) !== head) return 0;
    else if (sign === '|' && depth === 0 && /^\d[?*{]/.test(pattern.slice(i + 1, i + 3))) return 0;
  }
  return head;
}

export function compile(country: string | null, raw: RawPlan): NumberingPlan {
  const lengths = (raw[AT.lengths] as readonly number[] | 0 | undefined) || [];
  const types = (raw[AT.types] as readonly RawType[] | undefined) || [];
  const prefix = ((raw[AT.parsingPrefix] as string | 0) || (raw[AT.prefix] as string | 0) || null) as string | null;
  const fixed = compileType('fixedLine', types[0], lengths);
  const mobile = compileType('mobile', types[1], lengths);
  const others: CompiledType[] = [];
  for (const [type, at] of TYPES_AT) {
    const compiled = compileType(type, types[at], lengths);
    if (compiled !== null) others.push(compiled);
  }
  const usual = new Set<number>([...(fixed?.lengths ?? []), ...(mobile?.lengths ?? [])]);
  const leading = raw[AT.leading] as string | 0 | undefined;
  const idd = raw[AT.idd] as string | 0 | undefined;
  return {
    country,
    callingCode: String(raw[AT.callingCode]),
    idd: idd ? new RegExp(`^(?:${idd})`) : null,
    iddHead: idd ? headOf(idd) : 0,
    general: whole(String(raw[AT.general])),
    lengths,
    prefix: prefix === null ? null : new RegExp(`^(?:${prefix})`),
    prefixHead: prefix === null ? 0 : headOf(prefix),
    transform: (raw[AT.transform] as string | 0 | undefined) || null,
    leading: leading ? new RegExp(`^(?:${leading})`) : null,
    fixed,
    fixedIsOpen: !types[1] || (types[1] as readonly string[])[0] === '',
    mobile,
    others,
    usualLengths: [...(usual.size > 0 ? usual : lengths)].sort((a, b) => a - b),
  };
}

const fits = (national: string, type: CompiledType): boolean =>
  (type.lengths.length === 0 || type.lengths.includes(national.length)) && type.pattern.test(national);

/** The type of a national number under a plan; null when the plan has no such number. */
export function typeOf(national: string, plan: NumberingPlan): PhoneType | null {
  if (!plan.general.test(national)) return null;
  if (plan.fixed !== null && fits(national, plan.fixed)) {
    if (plan.fixedIsOpen) return 'fixedLineOrMobile';
    return plan.mobile !== null && fits(national, plan.mobile) ? 'fixedLineOrMobile' : 'fixedLine';
  }
  for (const type of plan.others) if (fits(national, type)) return type.type;
  return null;
}

export function withoutPrefix(number: string, plan: NumberingPlan): string {
  if (plan.prefix === null || (plan.prefixHead !== 0 && number.charCodeAt(0) !== plan.prefixHead)) return number;
  const match = plan.prefix.exec(number);
  if (match === null) return number;
  const groups = match.length - 1;
  if (plan.transform !== null && groups > 0 && match[groups]) return number.replace(plan.prefix, plan.transform);
  return number.slice(match[0].length);
}
