/** A country's postal codes as tables for the plain look: forms as numbers, beginnings as numbers. */
import { BRITISH_AREAS } from '../../reference/postalRegions.ts';
import { fits } from './fits.ts';

export interface PlainCodes {
  /** The forms by their length: a place's sign, or from 128 on the classes that may stand there. */
  readonly forms: readonly (readonly Uint16Array[])[];
  /** No table of the beginnings in use is certain. */
  readonly anyBeginning: boolean;
  /** A code begins with letters that say where it lies. */
  readonly byArea: boolean;
  readonly beginnings: Beginnings;
}

/** What a code's beginning is found by, sign after sign: from {@link ROOT} on, each node has a place for every sign. */
export interface Beginnings {
  /** Node times {@link SIGNS} and the sign to the next node; 0 where nothing that is marked goes on so. */
  readonly next: Uint16Array;
  /** By node. */
  readonly marks: Uint8Array;
}

export const ROOT = 1;
/** Places of a node. */
export const SIGNS = 37;
/** A beginning in use. */
export const KNOWN = 1;
/** A beginning of a neighbour's codes. */
export const FOREIGN = 2;
/** The letters of an area. */
export const AREA = 4;

/** The first place that is a class and no sign. */
export const CLASS = 128;
/** Signs of a code's beginning that are read: no table has longer beginnings. */
export const LONGEST_BEGINNING = 5;

/** Letters that stand for a class of characters in a form; each has a bit. */
const PLACES = 'naxegcdk';

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

function beginningsOf(marked: readonly (readonly [mark: number, texts: Iterable<string>])[]): Beginnings {
  const nodes: Map<number, number>[] = [new Map(), new Map()];
  const marks = [0, 0];
  for (const [mark, texts] of marked) {
    for (const text of texts) {
      let node = ROOT;
      for (let i = 0; i < text.length; i++) {
        const sign = signNumber(text.charCodeAt(i));
        let next = nodes[node]?.get(sign);
        if (next === undefined) {
          next = nodes.push(new Map()) - 1;
          marks.push(0);
          nodes[node]?.set(sign, next);
        }
        node = next;
      }
      marks[node] = (marks[node] as number) | mark;
    }
  }
  const next = new Uint16Array(nodes.length * SIGNS);
  nodes.forEach((signs, node) => {
    for (const [sign, to] of signs) next[node * SIGNS + sign] = to;
  });
  return { next, marks: Uint8Array.from(marks) };
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
    anyBeginning: prefixes === null,
    byArea: country === 'GB',
    beginnings: beginningsOf([
      [KNOWN, prefixes?.keys() ?? []],
      [FOREIGN, neighbours?.keys() ?? []],
      [AREA, country === 'GB' ? BRITISH_AREAS : []],
    ]),
  };
}
