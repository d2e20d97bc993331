/** Text whose UTF-8 bytes were read as a single-byte page and saved so: recognized, and read right. */
import { isUtf8 } from './utf8.ts';

/** Characters of the pages for bytes 0x80 to 0x9F, unassigned bytes as C1 controls. */
const C1_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const C1_1251 = 'ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u0098™љ›њќћџ';
const UPPER_1251 =
  '\u00A0ЎўЈ¤Ґ¦§Ё©Є«¬\u00AD®Ї°±Ііґµ¶·ё№є»јЅѕїАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя';
const C1_1250 = '€\u0081‚\u0083„…†‡\u0088‰Š‹ŚŤŽŹ\u0090‘’“”•–—\u0098™š›śťžź';
const UPPER_1250 =
  '\u00A0ˇ˘Ł¤Ą¦§¨©Ş«¬\u00AD®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙';

type Page = 'windows-1252' | 'windows-1251' | 'windows-1250';
const PAGES: readonly Page[] = ['windows-1252', 'windows-1251', 'windows-1250'];

// A lead byte and a continuation byte as any of the pages shows them; most text stops here.
const SUSPECT =
  /[\u00C2-\u00C5\u00CE-\u00D2\u00D5-\u00DB\u00E0-\u00ED\u00F0\u0102\u0139\u010E\u0110\u0143\u0147\u013A\u0411\u0412\u0413\u0415\u041F\u0420\u0421\u0432\u0440][\u0080-\u00BF\u0102-\u017E\u0192\u02C6-\u02DD\u0400-\u040F\u0450-\u045F\u0490\u0491\u2013-\u203A\u20AC\u2116\u2122]/;

/** What right text of contact lists is made of, beyond ASCII. */
const LATIN = /^[\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u017F\u0218-\u021B]$/;
const CYRILLIC = /^[\u0401\u0404\u0406\u0407\u0410-\u044F\u0451\u0454\u0456\u0457\u0490\u0491]$/;
/** Of windows-1252 alone: in the other pages their bytes are letters that stand in right words. */
const FURTHER =
  /^[\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Devanagari}\p{Script=Thai}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]$/u;
const SIGN =
  /^[\u00A0\u00A1\u00A3\u00AA\u00B2\u00B3\u00BA\u00BF\u00A7\u00A9\u00AB\u00AE\u00B0\u00B1\u00B7\u00BB\u2010-\u2026\u2030\u2039\u203A\u20AC\u2116\u2122]$/;

/** A lead byte shown as a capital right after a small ASCII letter: no word of any language is written so. */
const CAPITAL_INSIDE = /[a-z][\u0102\u0139\u00C4\u00C2\u0413\u0414\u0415\u0412]/;

/** What two Romanian capitals (`ĂŞ`) would turn into. */
const SMALL_AMONG_CAPITALS = /\p{Lu}\p{Ll}\p{Lu}/u;

const MAX_LENGTH = 100_000;
const MAX_ROUNDS = 3;

/**
 * The text as it was before its UTF-8 bytes were read as windows-1252, 1251, 1250 or Latin-1, also when that happened
 * up to three times; null when there is nothing certain to repair. Every character beyond ASCII must be part of a
 * complete UTF-8 sequence whose result is a letter or sign of ordinary text, so a cell with both broken and right text
 * stays. Empty text and text over 100,000 characters: null. Linear.
 *
 * @example repairMojibake('Ð˜Ð²Ð°Ð½') // 'Иван'
 * @example repairMojibake('Kraków') // null
 */
export function repairMojibake(text: string): string | null {
  if (text.length > MAX_LENGTH || !SUSPECT.test(text)) return null;
  let repaired: string | null = null;
  let current = text;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const next = readAgain(current);
    if (next === null) break;
    repaired = current = next;
    if (!SUSPECT.test(current)) break;
  }
  return repaired;
}

/** False when no part of the text can be such damage: a cheap look before many cells are repaired. Linear. */
export function mayHoldMojibake(text: string): boolean {
  return SUSPECT.test(text);
}

function readAgain(text: string): string | null {
  for (const page of PAGES) {
    const bytes = bytesOf(text, page);
    if (bytes === null) continue;
    const read = strictUtf8(bytes);
    if (read !== null && isCertain(text, read, page)) return read;
  }
  return null;
}

/** The text's bytes in the page; null when one character is not in it. */
function bytesOf(text: string, page: Page): Uint8Array | null {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const byte = unit < 128 ? unit : byteOf(unit, page);
    if (byte === -1) return null;
    bytes[i] = byte;
  }
  return bytes;
}

function byteOf(unit: number, page: Page): number {
  const sign = String.fromCharCode(unit);
  const c1 = page === 'windows-1252' ? C1_1252 : page === 'windows-1251' ? C1_1251 : C1_1250;
  const low = c1.indexOf(sign);
  if (low !== -1) return 0x80 + low;
  // Plain Latin-1 readers show the bytes 0x80 to 0x9F as the control characters themselves.
  if (page === 'windows-1252') return unit <= 0xff ? unit : -1;
  const high = (page === 'windows-1251' ? UPPER_1251 : UPPER_1250).indexOf(sign);
  return high === -1 ? -1 : 0xa0 + high;
}

/** Most bytes are none, and a decoder is slow to make. */
function strictUtf8(bytes: Uint8Array): string | null {
  return isUtf8(bytes) ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) : null;
}

/** Letters of one alphabet, signs, or another round of the same damage; two letters where one could be chance. */
function isCertain(text: string, read: string, page: Page): boolean {
  let letters = 0;
  let further = 0;
  let signs = 0;
  let damaged = 0;
  for (const sign of read) {
    if (sign.charCodeAt(0) < 128) continue;
    const unit = sign.codePointAt(0)!;
    if (LATIN.test(sign) || CYRILLIC.test(sign)) letters++;
    else if (page === 'windows-1252' && FURTHER.test(sign)) further++;
    else if (SIGN.test(sign)) signs++;
    else if (page === 'windows-1252' && unit >= 0x1f300) signs++;
    else if (unit >= 0x80 && unit < 0xc0) damaged++;
    else if (byteOf(unit, 'windows-1252') !== -1) damaged++;
    else return false;
  }
  // "Ø±" is a diameter and its tolerance, and one letter of Arabic.
  if (further >= 2) letters += further;
  if (letters + signs === 0) return false;
  if (damaged > 0 && readAgain(read) === null) return false;
  if (page === 'windows-1252') {
    // A sign alone is certain only as three bytes: two may be `Â` before a real degree or quotation mark.
    return letters > 0 || read.length < text.length - signs || text.includes('Â\u00A0');
  }
  // In these pages both halves of a pair are letters of real words: one pair can be chance.
  if (letters === 0 || SMALL_AMONG_CAPITALS.test(read)) return false;
  return letters + signs >= 2 || CAPITAL_INSIDE.test(text);
}
