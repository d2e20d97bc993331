/** Checks a street line. */
import type { AddressParts, Checked } from '../../model/index.ts';
import { isMissingMarker } from '../../reference/missingMarkers.ts';
import { fold, foldWords } from '../../text/fold.ts';
import { asText, MAX_TEXT } from '../../text/tidy.ts';
import { mayBegin, type Watch, watchFirst } from '../../text/watch.ts';
import { cleanText } from '../cleanText.ts';
import { good, invalid, issue, missing, suspect, unsupported } from '../issue.ts';
import { hasLostLetter } from '../lostLetter.ts';
import { isMailLike } from '../mailLike.ts';
import { isWebLike } from '../webLike.ts';
import { oneLine } from './oneLine.ts';
import { type AddressOptions, type AddressPlan, planAddress } from './options.ts';
import { parseAddress } from './parse.ts';
import { STREET_PLACEHOLDERS } from './placeholders.ts';
import { plainAddress } from './plain.ts';

const DEFAULT: AddressPlan = /* @__PURE__ */ planAddress();
const NOT_TEXT = /* @__PURE__ */ Object.freeze([/* @__PURE__ */ issue('value.not_text')]);
const PO_BOX = /* @__PURE__ */ Object.freeze([/* @__PURE__ */ issue('address.po_box')]);
const NO_NUMBER = /* @__PURE__ */ Object.freeze([/* @__PURE__ */ issue('address.no_number')]);
const DAMAGED = /* @__PURE__ */ Object.freeze([/* @__PURE__ */ issue('value.damaged')]);
const PLACEHOLDER = /* @__PURE__ */ Object.freeze([/* @__PURE__ */ issue('address.placeholder')]);
const HAS_LETTER = /\p{L}/u;
/**
 * Numbers that nobody reads as a street's name: "1-2-3 Ginza", "12A/3 Lê Lợi", "B-12, Block 5", "N6W23001 Bluemound Rd".
 * Written out of Latin letters a line is not taken apart, and its digits are its number.
 */
const NUMBERED =
  /\d\p{L}?[-−/]\d|(?:^|\s)\p{Lu}-?\d|\d\s?(?:丁目|番|号|號|번지)|^[\p{Script=Han}\p{Script=Kana}\p{Script=Hira}\p{Script=Hang}\p{Script=Thai}].*\d/u;
/** The line itself says that the house has none. */
const SAYS_NONE = /(?<![^\s,])(?:s\/n[ro°º]?|s\.n\.(?:c\.)?|snc|sn|bb|b\.b\.|б\/н|б\.н\.)(?![^\s,])/i;
const NO_PARTS: AddressParts = /* @__PURE__ */ Object.freeze({
  street: null,
  houseNumber: null,
  unit: null,
  poBox: null,
});

/** Longer lines are kept and not taken apart. */
const MAX_LINE = 400;

/** Their first words: most lines need no closer look. */
const PLACEHOLDER_HEADS: Watch = /* @__PURE__ */ watchFirst(STREET_PLACEHOLDERS);

/** Checks one street line with the options compiled before. Never throws. */
export function runAddress(input: unknown, { needsNumber }: AddressPlan): Checked<AddressParts> {
  if (typeof input === 'string') {
    const parts = plainAddress(input);
    if (parts !== null)
      return good(input, input, parts, null, parts.houseNumber === null && needsNumber ? NO_NUMBER : undefined);
  }
  const raw = asText(input);
  if (raw === null) return missing(input);
  if (raw === undefined) return unsupported(input, null, NOT_TEXT);
  if (raw.length > MAX_TEXT) return invalid(input, [issue('value.too_long', { length: raw.length, max: MAX_TEXT })]);
  const line = oneLine(raw);
  const cleaned = cleanText(line);
  const { text } = cleaned;
  const repair = cleaned.repair ?? (line === raw ? null : 'text.whitespace');
  if (text === '') return missing(input);
  if (text.length > MAX_LINE) return good(input, text, { ...NO_PARTS, street: text }, repair);
  const folded = fold(text);
  if (text.length <= 40) {
    if (isMissingMarker(folded)) return missing(input);
    if (mayBegin(PLACEHOLDER_HEADS, folded) && STREET_PLACEHOLDERS.has(foldWords(folded)))
      return suspect(input, text, parseAddress(text, folded), PLACEHOLDER);
  }
  const parts = parseAddress(text, folded);
  if (isMailLike(text) || isWebLike(text) || (!HAS_LETTER.test(text) && parts.poBox === null && text.length > 6)) {
    return suspect(input, text, parts, PLACEHOLDER);
  }
  if (hasLostLetter(text)) return suspect(input, text, parts, DAMAGED);
  const unnumbered = needsNumber && parts.houseNumber === null && !NUMBERED.test(text) && !SAYS_NONE.test(text);
  const issues = parts.poBox !== null ? PO_BOX : unnumbered ? NO_NUMBER : undefined;
  return good(input, text, parts, repair, issues);
}

/**
 * What a street line holds: street, house number, unit and post-office box in `parts`. The line itself is only tidied
 * (spaces, line breaks to commas, invisible characters, HTML character references, mojibake). Fillers are `suspect`; a missing house number
 * is an `info`, since villages do without. Never throws on data.
 *
 * @example checkAddress('ul. Długa 12 m. 3').parts?.houseNumber // '12'
 * @example checkAddress('Postfach 1234').parts?.poBox // '1234'
 */
export function checkAddress(input: unknown, options?: AddressOptions): Checked<AddressParts> {
  return runAddress(input, options === undefined ? DEFAULT : planAddress(options));
}
