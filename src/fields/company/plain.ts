/** The company about which no rule has anything to say, taken apart in one pass: most cells are one. */
import type { CompanyParts } from '../../model/index.ts';
import { COMPANY_PLACEHOLDERS } from '../../reference/companyPlaceholders.ts';
import { LEGAL_FORM_INDEX } from '../../reference/legalFormIndex.ts';
import { missingMarkers } from '../../reference/missingMarkers.ts';
import { FOLDED_LETTERS, fold, foldWords } from '../../text/fold.ts';
import { hashBackwards, hashStep, isWatched, type Watch, watch } from '../../text/watch.ts';
import { isOrdinary, isOrdinaryAt } from '../cleanText.ts';
import { mayBeNoCompany } from './notACompany.ts';
import { PARTNERS, placeOf, REACH_BEFORE, REACH_BEHIND, trim, unsigned } from './parse.ts';
import { GLUED_FORMS } from './unglued.ts';

/** Names that say nothing, read from the last letter to the first as names are here. */
function wholes(): Watch {
  const hashes: number[] = [];
  for (const texts of [COMPANY_PLACEHOLDERS, missingMarkers()]) {
    for (const text of texts) {
      hashes.push(hashBackwards(foldWords(text)));
    }
  }
  return watch(hashes);
}
const PARTNERS_HASH: number = /* @__PURE__ */ hashBackwards(PARTNERS);
/** Forms behind a dot or a hyphen in place of a space. */
const GLUED: Watch = /* @__PURE__ */ watch(/* @__PURE__ */ Array.from(GLUED_FORMS, hashBackwards));
const NOTHING: Watch = /* @__PURE__ */ wholes();

/** The abbreviation that needs its dot. */
const FIRM = /^fa\. /i;

/** Signs of ordinary names, by their code: letters, digits, and what stands between them; none that mail is known by. */
const SIGNS: Uint8Array = /* @__PURE__ */ Uint8Array.from({ length: 128 }, (_, code) =>
  /[ !"#'()*+,./:;-]/.test(String.fromCharCode(code)) ? 1 : 0,
);

/**
 * True for a name that is right as it stands, wherever its legal form may be; false says nothing. "&" is a sign of its
 * own only before a space: elsewhere it may begin a character reference.
 */
export function isPlainCompany(text: string): boolean {
  const { length } = text;
  if (length > 80 || text.charCodeAt(0) === 32 || mayBeNoCompany(text)) return false;
  let hash = 0;
  let apart = false;
  let foreign = false;
  let joined = false;
  let before = 32;
  for (let i = length - 1; i >= 0; i--) {
    const code = text.charCodeAt(i);
    const letter = code < 0x500 ? (FOLDED_LETTERS[code] as number) : 0;
    if (letter !== 0 || (code >= 48 && code <= 57) || code === 0xdf) {
      if (apart && hash !== 0) hash = hashStep(hash, 32);
      apart = false;
      const unit = letter !== 0 ? letter : code === 0xdf ? 115 : code;
      hash = hashStep(hash, unit);
      if (code === 0xdf) hash = hashStep(hash, unit);
      if (code >= 0x80) {
        if (!isOrdinaryAt(text, i)) return false;
        foreign = true;
      }
    } else {
      apart = true;
      if (code === 38) joined = true;
      if (code === 32 ? before === 32 : code === 38 ? before !== 32 : code >= 0x80 || SIGNS[code] === 0) return false;
    }
    before = code;
  }
  return hash !== 0 && !isWatched(NOTHING, hash) && !(foreign && joined);
}

/**
 * The parts of a plain name: words of letters and digits with single spaces, and behind them a legal form of one word or
 * none. Null for every other text, and for all in which a longer form may stand.
 */
export function plainCompany(text: string): CompanyParts | null {
  const { length } = text;
  if (length > 80 || FIRM.test(text) || mayBeNoCompany(text)) return null;
  let words = 0;
  let hash = 0;
  let whole = 0;
  let inside = false;
  let apart = false;
  let foreign = false;
  let lastHash = 0;
  let lastStart = 0;
  let secondHash = 0;
  let secondEnd = 0;
  let end = length;
  // From the end, since that is where the form stands.
  for (let i = length - 1; i >= -1; i--) {
    const code = i < 0 ? 32 : text.charCodeAt(i);
    const letter = code < 0x500 ? (FOLDED_LETTERS[code] as number) : 0;
    if (letter !== 0 || (code >= 48 && code <= 57) || code === 0xdf) {
      if (apart && whole !== 0) whole = hashStep(whole, 32);
      apart = false;
      inside = true;
      const unit = letter !== 0 ? letter : code === 0xdf ? 115 : code;
      hash = hashStep(hash, unit);
      whole = hashStep(whole, unit);
      if (code === 0xdf) {
        hash = hashStep(hash, unit);
        whole = hashStep(whole, unit);
      }
      if (code >= 0x80) foreign = true;
      continue;
    }
    apart = true;
    if (code === 46 || code === 39) {
      if (code === 46 && inside && isWatched(GLUED, hash)) return null;
      continue;
    }
    if (code === 45) {
      if (isWatched(GLUED, hash)) return null;
      hash = hashStep(hash, 45);
      continue;
    }
    if (code !== 32 || !inside) return null;
    if (hash === PARTNERS_HASH) return null;
    words++;
    if (words === 1) {
      lastHash = hash;
      lastStart = i + 1;
    } else if (words === 2) {
      secondHash = hash;
      secondEnd = end;
    }
    if (i > 0 && text.charCodeAt(i - 1) === 44) i--;
    end = i;
    if (i < 0) break;
    hash = 0;
    inside = false;
  }
  if (isWatched(NOTHING, whole) || (foreign && !isOrdinary(text))) return null;
  if (words < 2) return { base: text, legalForm: null };
  // What is left in the hash is the first word's.
  const before = REACH_BEFORE[placeOf(hash)] as number;
  const behind = REACH_BEHIND[placeOf(lastHash)] as number;
  if (behind === 0) return before === 0 ? { base: text, legalForm: null } : null;
  if (words > 2 && (behind > 1 || before > 0 || REACH_BEHIND[placeOf(secondHash)] !== 0)) return null;
  if (!LEGAL_FORM_INDEX.behind.has(unsigned(fold(text.slice(lastStart))))) return null;
  return { base: trim(text.slice(0, secondEnd)), legalForm: trim(text.slice(lastStart)) };
}
