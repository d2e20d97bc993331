/**
 * Values made unrecognizable but not shapeless: a reader sees what a repair changed, never whom it concerned.
 * `●` hides a capital letter, `•` any other letter or a digit; signs and spaces stay.
 */
import type { Role } from '../model/index.ts';
import { reveal } from './reveal.ts';

const CAPITAL = '●';
const OTHER = '•';
const MAX = 48;

const LETTER = /^[\p{L}\p{N}\p{So}\p{Co}]$/u;
const MARK = /^\p{M}$/u;
const UPPER = /^[\p{Lu}\p{Lt}]$/u;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]+/gu;
const ENTITY = /&(?:amp|lt|gt|quot|apos|nbsp);/g;
// The ITU's country calling codes: one or two digits where these stand, else three (E.164).
const CALLING_CODE = /^\s*\+(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})/;
const MAIL_ENDING = /\.[A-Za-z]{2,4}(?![\p{L}\p{N}\p{M}.-])/gu;

// Which roles show the first letter of each word: enough to recognize a capital put right, too little to find a person.
const FIRST_LETTERS: ReadonlySet<Role> = /* @__PURE__ */ new Set<Role>([
  'fullName',
  'firstName',
  'middleName',
  'lastName',
  'salutation',
  'nameSuffix',
  'nickname',
  'company',
  'department',
  'jobTitle',
  'street',
  'city',
  'region',
  'country',
]);
const PHONES: ReadonlySet<Role> = /* @__PURE__ */ new Set<Role>(['phone', 'mobile', 'fax']);

/** Marks [from, to) as shown. */
function keep(shown: Uint8Array, from: number, to: number): void {
  shown.fill(1, from, to);
}

/** The first letter of every word of two or more, digits excepted. */
function keepFirstLetters(shown: Uint8Array, text: string): void {
  for (const word of text.matchAll(WORD)) {
    const first = String.fromCodePoint(word[0].codePointAt(0) as number);
    if (/\p{L}/u.test(first) && word[0].length > first.length) keep(shown, word.index, word.index + first.length);
  }
}

/** First letter of the address and the ending of its domain. */
function keepMail(shown: Uint8Array, text: string): void {
  const at = text.indexOf('@');
  const first = text.search(/[\p{L}\p{N}]/u);
  if (first !== -1 && /^[\p{L}\p{N}]{2}/u.test(text.slice(first)) && (at === -1 || first < at)) {
    keep(shown, first, first + String.fromCodePoint(text.codePointAt(first) as number).length);
  }
  if (at === -1) return;
  let ending: RegExpExecArray | null = null;
  for (const found of text.matchAll(MAIL_ENDING)) if (found.index > text.lastIndexOf('@')) ending = found;
  if (ending) keep(shown, ending.index, ending.index + ending[0].length);
}

/** Country calling code and, of a number long enough to stay hidden, the last two digits. */
function keepPhone(shown: Uint8Array, text: string): void {
  const digits = text.replace(/\D/g, '').length;
  if (digits < 7) return;
  const code = CALLING_CODE.exec(text);
  if (code) keep(shown, 0, code[0].length);
  let left = 2;
  for (let i = text.length - 1; i >= 0 && left > 0; i--) {
    if (/\d/.test(text[i] as string)) {
      keep(shown, i, i + 1);
      left--;
    }
  }
}

function keepByRole(shown: Uint8Array, text: string, role: Role | null): void {
  if (role === 'email' || text.includes('@')) keepMail(shown, text);
  else if (role !== null && PHONES.has(role)) keepPhone(shown, text);
  else if (role !== null && FIRST_LETTERS.has(role)) keepFirstLetters(shown, text);
  else if (role === 'postalCode') {
    // The zeros in front are what a repair brings back.
    const first = text.length <= 12 ? /0+|[\p{L}\p{N}]/u.exec(text) : null;
    if (first) keep(shown, first.index, first.index + first[0].length);
  } else if (role === 'taxId') {
    const prefix = /^\s*[A-Za-z]{2}(?=\s?\d)/.exec(text);
    if (prefix) keep(shown, 0, prefix[0].length);
  } else if (role === 'website') {
    const scheme = /^\s*(?:https?:\/\/)?(?:www\.)?/i.exec(text);
    if (scheme) keep(shown, 0, scheme[0].length);
  }
}

/** What hides a letter or a digit of ASCII, null for a sign. */
function asciiMask(unit: number): string | null {
  if (unit >= 65 && unit <= 90) return CAPITAL;
  return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) ? OTHER : null;
}

/**
 * The value with its letters and digits hidden: `J••• K•••••••`, `j•••@•••••.pl`, `+48 ••• ••• •12`. Of a name, a company
 * or a place the first letter of each word stays, of an address in the mail its first letter and the ending of the
 * domain, of a phone number the calling code and the last two digits; a role of none of these, or null, shows nothing but
 * signs. What cannot be seen is revealed (`␣`, `‹U+200B›`). Empty and null give ''; what is no text gives `{…}`; longer
 * than 48 characters is cut. Never throws.
 *
 * @example maskValue('Jan.KOWALSKI@Example.PL', 'email') // 'J••.●●●●●●●●@●••••••.PL'
 * @example maskValue('+48 601 234 512', 'phone') // '+48 ••• ••• •12'
 */
export function maskValue(value: unknown, role: Role | null): string {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'object' || typeof value === 'function' || typeof value === 'symbol') return '{…}';
  const text = String(value).slice(0, MAX * 4);
  const shown = new Uint8Array(text.length);
  keepByRole(shown, text, role);
  // Beside an @ a kept word could be read as somebody's local part.
  if (!text.includes('@')) {
    for (const entity of text.matchAll(ENTITY)) keep(shown, entity.index, entity.index + entity[0].length);
  }

  let masked = '';
  let at = 0;
  for (const sign of text) {
    const unit = text.charCodeAt(at);
    if (shown[at] === 1) masked += sign;
    else if (unit < 128) masked += asciiMask(unit) ?? sign;
    else if (MARK.test(sign)) masked += '';
    else if (LETTER.test(sign)) masked += UPPER.test(sign) ? CAPITAL : OTHER;
    else masked += sign;
    at += sign.length;
  }
  return reveal(masked, MAX);
}
