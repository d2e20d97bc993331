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
const FULL_WIDTH = /[\uFF01-\uFF5E]/;

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

/**
 * True for text that needs no look: ASCII without "&", and letters of European alphabets where they are no mojibake.
 * False says nothing.
 */
export function isOrdinary(text: string): boolean {
  let before = 32;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) {
      if (code < 32 || code === 38 || code === 127 || (code === 32 && before === 32)) return false;
    } else if (code < 0x250) {
      // The letters as which a first byte of UTF-8 shows (Â Ã Ä Å Ă Ĺ Ð Ñ Đ) before another that is not ASCII.
      if (code < 0xc0 || code === 0xd7 || code === 0xf7) return false;
      const lead =
        (code >= 0xc2 && code <= 0xc5) ||
        code === 0x102 ||
        code === 0x139 ||
        code === 0xd0 ||
        code === 0xd1 ||
        code === 0x110;
      if (lead && text.charCodeAt(i + 1) >= 0x80) return false;
    } else if (code >= 0x410 && code < 0x460) {
      // So do Р and С inside a word.
      if (before !== 32 && (code === 0x420 || code === 0x421)) return false;
    } else if (code !== 0x401 && (code < 0x404 || code > 0x407) && code !== 0x490 && code !== 0x491) return false;
    before = code;
  }
  return before !== 32;
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
  const narrowed = FULL_WIDTH.test(read) ? narrow(read) : read;
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
