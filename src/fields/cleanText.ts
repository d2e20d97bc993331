/** Text of names, companies, streets and cities as it was meant: what files and web forms did to it, undone. */
import type { Repair } from '../model/index.ts';
import { HTML_ENTITIES } from '../reference/htmlEntities.ts';
import { repairMojibake } from '../text/mojibake.ts';
import { hasInvisible, narrow, tidy } from '../text/tidy.ts';

export interface CleanText {
  readonly text: string;
  /** The weightiest thing that was repaired; null when the text came back as it was. */
  readonly repair: Repair | null;
}

const ENTITY = /&(?:#(\d{1,7})|#[xX]([0-9A-Fa-f]{1,6})|([A-Za-z][A-Za-z0-9]{1,7}));/g;

/** Deep enough for text that was escaped twice; deeper nesting is left alone as it stands. */
const ROUNDS = 4;

/** Character references of HTML as their characters; unknown ones stay. */
function decodeEntities(text: string): string {
  return text.replace(ENTITY, (whole: string, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return HTML_ENTITIES.get(name) ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex as string, 16) : Number(decimal);
    const valid = code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    return valid ? String.fromCodePoint(code) : whole;
  });
}

const ODD = 0;
const PLAIN = 1;
const SPACE = 2;
const LEAD = 3;
const WORD_HEAD = 4;

/** What each UTF-16 unit below U+0500 is to {@link isOrdinary}; all others are odd. */
const UNITS: Uint8Array = /* @__PURE__ */ units();
function units(): Uint8Array {
  const table = new Uint8Array(0x500);
  const set = (from: number, to: number, kind: number) => table.fill(kind, from, to + 1);
  set(0x20, 0x7e, PLAIN);
  set(0x20, 0x20, SPACE);
  set(0x26, 0x26, ODD);
  set(0xc0, 0x24f, PLAIN);
  for (const sign of '×÷') set(sign.charCodeAt(0), sign.charCodeAt(0), ODD);
  // The letters as which a first byte of UTF-8 shows.
  for (const letter of 'ÂÃÄÅĂĹÐÑĐ') set(letter.charCodeAt(0), letter.charCodeAt(0), LEAD);
  set(0x410, 0x45f, PLAIN);
  for (const letter of 'ЁЄЅІЇҐґ') set(letter.charCodeAt(0), letter.charCodeAt(0), PLAIN);
  for (const letter of 'РС') set(letter.charCodeAt(0), letter.charCodeAt(0), WORD_HEAD);
  return table;
}

/**
 * True for text that needs no look: ASCII without "&", and letters of European alphabets where they are no mojibake.
 * False says nothing.
 */
export function isOrdinary(text: string): boolean {
  let spaced = true;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const kind = code < 0x500 ? UNITS[code] : ODD;
    if (kind === PLAIN) spaced = false;
    else if (kind === SPACE) {
      if (spaced) return false;
      spaced = true;
    } else if (kind === ODD) return false;
    else if (kind === LEAD) {
      if (text.charCodeAt(i + 1) >= 0x80) return false;
      spaced = false;
    } else {
      if (!spaced) return false;
      spaced = false;
    }
  }
  return !spaced;
}

/** What {@link isOrdinary} says of one letter that is not ASCII, from its neighbours. */
export function isOrdinaryAt(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  const kind = code < 0x500 ? UNITS[code] : ODD;
  // First bytes of UTF-8 show as Â, Ã … before another that is not ASCII, and as Р and С inside of a word.
  if (kind === LEAD) return !(text.charCodeAt(i + 1) >= 0x80);
  if (kind === WORD_HEAD) return i === 0 || text.charCodeAt(i - 1) === 32;
  return kind === PLAIN;
}

/** The text without plain spaces at its ends and with one where there were several; other white space stays. */
function singleSpaced(text: string): string {
  const single = text.includes('  ') ? text.replace(/ {2,}/g, ' ') : text;
  const from = single.startsWith(' ') ? 1 : 0;
  return single.slice(from, single.length > from && single.endsWith(' ') ? -1 : undefined);
}

function once(text: string): CleanText {
  const decoded = text.includes('&') ? decodeEntities(text) : text;
  const read = repairMojibake(decoded) ?? decoded;
  const narrowed = narrow(read);
  const composed = narrowed.normalize('NFC');
  const tidied = tidy(composed);
  let repair: Repair | null = null;
  if (decoded !== text) repair = 'text.html_entities';
  else if (read !== decoded) repair = 'text.mojibake';
  else if (narrowed !== read) repair = 'text.full_width';
  else if (composed !== narrowed) repair = 'text.composed';
  else if (tidied !== composed) repair = hasInvisible(composed) ? 'text.invisible' : 'text.whitespace';
  return { text: tidied, repair };
}

/**
 * The text without HTML character references, mojibake, full-width and invisible characters, and with single spaces;
 * `repair` names the first of these that was found. Cleaning the result again changes nothing.
 */
export function cleanText(text: string): CleanText {
  if (isOrdinary(text)) return { text, repair: null };
  const spaced = singleSpaced(text);
  if (spaced !== text && isOrdinary(spaced)) return { text: spaced, repair: 'text.whitespace' };
  let result = once(text);
  if (result.repair === null) return result;
  const repair = result.repair;
  for (let round = 1; round < ROUNDS; round++) {
    const next = once(result.text);
    if (next.repair === null) return { text: result.text, repair };
    result = next;
  }
  const tidied = tidy(text);
  return { text: tidied, repair: tidied === text ? null : 'text.whitespace' };
}
