/** Checks a company's name. */
import type { Checked, CompanyParts } from '../../model/index.ts';
import { COMPANY_PLACEHOLDERS } from '../../reference/companyPlaceholders.ts';
import { isMissingMarker } from '../../reference/missingMarkers.ts';
import { fold, foldWords } from '../../text/fold.ts';
import { asText, MAX_TEXT } from '../../text/tidy.ts';
import { mayBegin, type Watch, watchFirst } from '../../text/watch.ts';
import { cleanText } from '../cleanText.ts';
import { good, invalid, issue, missing, suspect, unsupported } from '../issue.ts';
import { hasLostLetter } from '../lostLetter.ts';
import { isMailLike } from '../mailLike.ts';
import { aBoolean, aCountry, checkOptions, type Tests } from '../options.ts';
import { isNoCompany } from './notACompany.ts';
import { parseCompany } from './parse.ts';
import { plainCompany } from './plain.ts';

export interface CompanyOptions {
  /** ISO 3166-1 alpha-2 country of the row. The legal forms of all countries are read whatever it is. Default null. */
  readonly country?: string | null | undefined;
  /** Take away a legal form that stands between the words too ("Traube GmbH Berlin"). Default false. */
  readonly middle?: boolean | undefined;
}

export interface CompanyPlan {
  readonly country: string | null;
  readonly middle: boolean;
}

const DEFAULT: CompanyPlan = /* @__PURE__ */ Object.freeze({ country: null, middle: false });
const NOT_TEXT = /* @__PURE__ */ Object.freeze([/* @__PURE__ */ issue('value.not_text')]);
const DAMAGED = /* @__PURE__ */ Object.freeze([/* @__PURE__ */ issue('value.damaged')]);
const PLACEHOLDER = /* @__PURE__ */ Object.freeze([/* @__PURE__ */ issue('company.placeholder')]);
const HAS_LETTER = /[\p{L}\p{N}]/u;

/** The first words of the placeholders: most names need no closer look. */
const PLACEHOLDER_HEADS: Watch = /* @__PURE__ */ watchFirst(COMPANY_PLACEHOLDERS);

/**
 * Compiles the options once.
 * @throws TypeError for a bad option
 */
export function planCompany(options?: CompanyOptions, call = 'checkCompany', more?: Tests): CompanyPlan {
  checkOptions(call, options, { country: aCountry, middle: aBoolean }, more);
  return Object.freeze({ country: options?.country ?? null, middle: options?.middle ?? false });
}

/** Checks one company's name with the options compiled before. Never throws. */
export function runCompany(input: unknown, plan: CompanyPlan): Checked<CompanyParts> {
  if (typeof input === 'string' && !plan.middle) {
    const parts = plainCompany(input);
    if (parts !== null) return good(input, input, parts);
  }
  const raw = asText(input);
  if (raw === null) return missing(input);
  if (raw === undefined) return unsupported(input, null, NOT_TEXT);
  if (raw.length > MAX_TEXT) return invalid(input, [issue('value.too_long', { length: raw.length, max: MAX_TEXT })]);
  const { text, repair } = cleanText(raw);
  if (text === '') return missing(input);
  if (text.length <= 40) {
    const folded = fold(text);
    if (isMissingMarker(folded)) return missing(input);
    if (mayBegin(PLACEHOLDER_HEADS, folded)) {
      const plain = /^[a-z ]+$/.test(folded) ? folded : foldWords(folded);
      if (COMPANY_PLACEHOLDERS.has(plain)) return suspect(input, text, parseCompany(text, plan.middle), PLACEHOLDER);
    }
  }
  if (hasLostLetter(text)) return suspect(input, text, parseCompany(text, plan.middle), DAMAGED);
  if (!HAS_LETTER.test(text) || isMailLike(text) || isNoCompany(text))
    return suspect(input, text, { base: text, legalForm: null }, PLACEHOLDER);
  return good(input, text, parseCompany(text, plan.middle), repair);
}

/**
 * What a company cell holds: `parts.base` is the name without its legal form, of some eighty countries, before or
 * behind the name, and never empty. Spaces, invisible characters, HTML character references and mojibake are
 * repaired; capitals and spelling are the company's own matter. Fillers (`test`, `firma`, `asdf`) are `suspect`, words
 * for "nothing" `missing`. Never throws on data.
 *
 * @example checkCompany('ООО «Газпром»').parts?.base // 'Газпром'
 * @example checkCompany('COOP').parts?.base // 'COOP'
 */
export function checkCompany(input: unknown, options?: CompanyOptions): Checked<CompanyParts> {
  return runCompany(input, options === undefined ? DEFAULT : planCompany(options));
}
