/** A country's postal codes as tables for the plain look: forms as numbers, beginnings as numbers. */
import { BRITISH_AREAS } from '../../reference/postalRegions.ts';
import { fits } from './fits.ts';

export interface PlainCodes {
  /** The forms by their length: a place's sign, or from 128 on the classes that may stand there. */
  readonly forms: readonly (readonly Uint16Array[])[];
  /** The beginnings in use, see `prefixNumber`; null where no table is certain. */
  readonly known: ReadonlySet<number> | null;
  /** Length of the shortest of them. */
  readonly knownFrom: number;
  /** The beginnings of a neighbour's codes, or null. */
  readonly foreign: ReadonlySet<number> | null;
  /** The letters with which a code must begin, or null. */
  readonly areas: ReadonlySet<number> | null;
}

/** The first place that is a class and no sign. */
export const CLASS = 128;
/** Signs of a code's beginning that are read: no table has longer beginnings. */
export const LONGEST_BEGINNING = 5;

/** Letters that stand for a class of characters in a form; each has a bit. */
const PLACES = 'naxegcd';

/** For each ASCII character the classes in which it is. */
export const CLASSES: Uint8Array = /* @__PURE__ */ Uint8Array.from({ length: 128 }, (_, code) => {
  let bits = 0;
  for (let i = 0; i < PLACES.length; i++) if (fits(PLACES.charCodeAt(i), code)) bits |= 1 << i;
  return bits;
});

/** A digit or a capital letter as a number from 1 to 36; 0 for everything else. */
export function signNumber(code: number): number {
  if (code >= 48 && code <= 57) return code - 47;
  return code >= 65 && code <= 90 ? code - 54 : 0;
}

/** A beginning and one more sign as a number of its own; of the empty beginning it is 0. */
export function prefixNumber(prefix: number, sign: number): number {
  return prefix * 37 + sign;
}

function prefixNumbers(prefixes: Iterable<string>): ReadonlySet<number> {
  const numbers = new Set<number>();
  for (const prefix of prefixes) {
    let number = 0;
    for (let i = 0; i < prefix.length; i++) number = prefixNumber(number, signNumber(prefix.charCodeAt(i)));
    numbers.add(number);
  }
  return numbers;
}

const placeOf = (sign: string): number => {
  const at = PLACES.indexOf(sign);
  return at === -1 ? sign.charCodeAt(0) : CLASS << at;
};

/** The tables of one country. */
export function plainCodes(
  country: string,
  forms: readonly { readonly written: string }[],
  prefixes: ReadonlyMap<string, string> | null,
  neighbours: ReadonlyMap<string, string> | null,
): PlainCodes {
  const longest = forms.reduce((most, { written }) => Math.max(most, written.length), 0);
  const ofLength: Uint16Array[][] = Array.from({ length: longest + 1 }, () => []);
  for (const { written } of forms) (ofLength[written.length] as Uint16Array[]).push(Uint16Array.from(written, placeOf));
  return {
    forms: ofLength,
    known: prefixes && prefixNumbers(prefixes.keys()),
    knownFrom: prefixes === null ? 0 : Math.min(...Array.from(prefixes.keys(), ({ length }) => length)),
    foreign: neighbours && prefixNumbers(neighbours.keys()),
    areas: country === 'GB' ? prefixNumbers(BRITISH_AREAS) : null,
  };
}
