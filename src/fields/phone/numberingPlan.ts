/**
 * One country's numbering plan out of the metadata's row: patterns compiled, lengths, prefixes; and what a national
 * number is under it. The rules follow Google's libphonenumber.
 */
import type { PhoneParts } from '../../model/index.ts';
import { INVENTED_NUMBERS } from '../../reference/inventedNumbers.ts';
import { type DigitPatterns, digitPatterns } from './digitPatterns.ts';

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
  /** Its pattern's bit in what the plan's patterns say. */
  readonly bit: number;
  /** Bit n is set for numbers of n digits; -1 for any length. */
  readonly lengths: number;
}

/** One country's plan, or the plan of a code without a country. */
export interface NumberingPlan {
  readonly country: string | null;
  readonly callingCode: string;
  readonly idd: Prefix | null;
  /** What the general pattern (bit 0) and those of the types say of a national number. */
  readonly patterns: DigitPatterns;
  readonly lengths: readonly number[];
  readonly prefix: Prefix | null;
  readonly transform: string | null;
  /** The pattern of the digits by which the plan is told among those that share its code. */
  readonly leading: string | null;
  readonly fixed: CompiledType | null;
  /** Fixed and mobile share their ranges, so the type of a fixed number is not known. */
  readonly fixedIsOpen: boolean;
  readonly mobile: CompiledType | null;
  readonly others: readonly CompiledType[];
  /** The bit of numbers for films and examples. */
  readonly invented: number;
  /** Lengths that subscribers' numbers have, for "8 of 9 digits". */
  readonly usualLengths: readonly number[];
}

/** A number that was understood: valid when it has a type. */
export interface ReadNumber {
  readonly country: string | null;
  readonly callingCode: string;
  readonly national: string;
  /** The whole number: +, calling code, national number. */
  readonly e164: string;
  readonly type: PhoneType | null;
  /** The number itself told its calling code. */
  readonly international: boolean;
  /** Set aside for films and examples. */
  readonly invented: boolean;
  readonly plan: NumberingPlan;
}

/** The plans under one calling code, the main country first; none when there is no such code. */
export interface Sharing {
  readonly plans: readonly NumberingPlan[];
  /** Bit i: the number begins with the digits by which the i-th plan is told. */
  readonly leading: DigitPatterns;
}

/** Digits of a national number, at least and at most. */
export const MIN_NATIONAL = 2;
export const MAX_NATIONAL = 17;
/** Digits of a calling code, at most. */
export const MAX_CODE = 3;

/** A prefix of numbers: as a regular expression, and quicker where it can be. */
export interface Prefix {
  readonly pattern: RegExp;
  /** The prefix itself where it is nothing but digits: one of these, the first that fits. */
  readonly texts: readonly string[] | null;
  /** The code of the digit with which it begins; 0 where it may be several. */
  readonly head: number;
  /** For all others: bit 0 is set when a number begins with it. */
  readonly ahead: DigitPatterns | null;
}

function prefixOf(pattern: string | 0 | undefined): Prefix | null {
  if (!pattern) return null;
  const plain = /^[\d|]+$/.test(pattern);
  return {
    pattern: new RegExp(`^(?:${pattern})`),
    texts: plain ? pattern.split('|') : null,
    head: headOf(pattern),
    ahead: plain ? null : digitPatterns([`(?:${pattern})\\d{0,30}`]),
  };
}

/** How many digits at the start of a number are the prefix; 0 for none. */
export function prefixLength(number: string, prefix: Prefix): number {
  if (prefix.head !== 0 && number.charCodeAt(0) !== prefix.head) return 0;
  if (prefix.texts === null) return prefix.pattern.exec(number)?.[0].length ?? 0;
  for (let i = 0; i < prefix.texts.length; i++) {
    const text = prefix.texts[i] as string;
    if (number.startsWith(text)) return text.length;
  }
  return 0;
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

/** The bit of the general pattern, which every number of the plan fits. */
export const GENERAL = 1;

export function compile(country: string | null, raw: RawPlan): NumberingPlan {
  const lengths = (raw[AT.lengths] as readonly number[] | 0 | undefined) || [];
  const types = (raw[AT.types] as readonly RawType[] | undefined) || [];
  const patterns: (string | null)[] = [String(raw[AT.general])];
  const lengthsAt = (at: number): readonly number[] => (types[at] || [])[1] ?? lengths;
  const compileType = (type: PhoneType, at: number): CompiledType | null => {
    const pattern = (types[at] || [])[0];
    if (!pattern) return null;
    patterns.push(pattern);
    return { type, bit: 1 << (patterns.length - 1), lengths: bitsOf(lengthsAt(at)) };
  };
  const fixed = compileType('fixedLine', 0);
  const others: CompiledType[] = [];
  for (const [type, at] of TYPES_AT) {
    const compiled = compileType(type, at);
    if (compiled !== null) others.push(compiled);
  }
  const mobile = others[0]?.type === 'mobile' ? others[0] : null;
  const usual = new Set<number>([
    ...(fixed === null ? [] : lengthsAt(0)),
    ...(mobile === null ? [] : lengthsAt(TYPES_AT[0]?.[1] ?? 0)),
  ]);
  const leading = raw[AT.leading] as string | 0 | undefined;
  const callingCode = String(raw[AT.callingCode]);
  patterns.push(INVENTED_NUMBERS[callingCode] ?? null);
  return {
    country,
    callingCode,
    idd: prefixOf(raw[AT.idd] as string | 0 | undefined),
    patterns: digitPatterns(patterns),
    lengths,
    prefix: prefixOf((raw[AT.parsingPrefix] as string | 0) || (raw[AT.prefix] as string | 0)),
    transform: (raw[AT.transform] as string | 0 | undefined) || null,
    leading: leading || null,
    fixed,
    fixedIsOpen: !types[1] || (types[1] as readonly string[])[0] === '',
    mobile,
    others,
    invented: 1 << (patterns.length - 1),
    usualLengths: [...(usual.size > 0 ? usual : lengths)].sort((a, b) => a - b),
  };
}

function bitsOf(lengths: readonly number[]): number {
  return lengths.length === 0 ? -1 : lengths.reduce((bits, length) => bits | (1 << length), 0);
}

/** A number of the plan, whatever its type: its general pattern fits. */
export function isGeneral(national: string, plan: NumberingPlan): boolean {
  return (plan.patterns(national) & GENERAL) !== 0;
}

/** The type of a national number under a plan; null when the plan has no such number. */
export function typeOf(national: string, plan: NumberingPlan): PhoneType | null {
  return typeFrom(plan.patterns(national), national.length, plan);
}

/** The type of a national number of so many digits, from what the plan's patterns say of it. */
export function typeFrom(bits: number, digits: number, plan: NumberingPlan): PhoneType | null {
  if ((bits & GENERAL) === 0) return null;
  const { fixed, mobile, others } = plan;
  const length = digits > 30 ? 0 : 1 << digits;
  if (fixed !== null && (bits & fixed.bit) !== 0 && (fixed.lengths & length) !== 0) {
    if (plan.fixedIsOpen) return 'fixedLineOrMobile';
    const both = mobile !== null && (bits & mobile.bit) !== 0 && (mobile.lengths & length) !== 0;
    return both ? 'fixedLineOrMobile' : 'fixedLine';
  }
  for (let i = 0; i < others.length; i++) {
    const { type, bit, lengths } = others[i] as CompiledType;
    if ((bits & bit) !== 0 && (lengths & length) !== 0) return type;
  }
  return null;
}

export function withoutPrefix(number: string, plan: NumberingPlan): string {
  const { prefix, transform } = plan;
  if (prefix === null) return number;
  const length = prefixLength(number, prefix);
  if (length === 0) return number;
  if (transform !== null) {
    const match = prefix.pattern.exec(number);
    const groups = (match?.length ?? 1) - 1;
    if (groups > 0 && match?.[groups]) return number.replace(prefix.pattern, transform);
  }
  return number.slice(length);
}
