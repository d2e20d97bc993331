/** The value lists of `reference/` as folded sets. */

import {
  CITIES,
  COUNTRY_CODES,
  COUNTRY_NAMES,
  COUNTRY_ONLY_CODES,
  GENDER_WORDS,
  GIVEN_NAMES,
  LEGAL_FORMS,
  REGION_CODES,
  REGIONS,
  SALUTATION_WORDS,
  STREET_GLUED,
  STREET_WORDS,
  SURNAME_ENDINGS,
  SURNAMES,
} from '../reference/headers/values.ts';
import { fold } from '../text/fold.ts';

function setOf(list: string, divider: string): ReadonlySet<string> {
  return new Set(
    fold(list)
      .split(divider)
      .filter((entry) => entry !== ''),
  );
}

export const GIVEN: ReadonlySet<string> = /* @__PURE__ */ setOf(GIVEN_NAMES, ' ');
export const FAMILY: ReadonlySet<string> = /* @__PURE__ */ setOf(SURNAMES, ' ');
export const FAMILY_ENDINGS: readonly string[] = /* @__PURE__ */ SURNAME_ENDINGS.map(fold);
export const TOWNS: ReadonlySet<string> = /* @__PURE__ */ setOf(CITIES, ';');
export const COUNTRIES: ReadonlySet<string> = /* @__PURE__ */ setOf(COUNTRY_NAMES, ';');
export const PROVINCES: ReadonlySet<string> = /* @__PURE__ */ setOf(REGIONS, ';');
export const GENDERS: ReadonlySet<string> = /* @__PURE__ */ setOf(GENDER_WORDS, ' ');
export const SALUTATIONS: ReadonlySet<string> = /* @__PURE__ */ setOf(SALUTATION_WORDS, ' ');
export const FORMS: ReadonlySet<string> = /* @__PURE__ */ setOf(LEGAL_FORMS, ';');
export const STREETS: ReadonlySet<string> = /* @__PURE__ */ setOf(STREET_WORDS, ' ');
export const STREET_ENDINGS: readonly string[] = /* @__PURE__ */ STREET_GLUED.map(fold);
export const ISO_COUNTRIES: ReadonlySet<string> = /* @__PURE__ */ new Set(COUNTRY_CODES.split(' '));
export const ISO_COUNTRIES_ONLY: ReadonlySet<string> = /* @__PURE__ */ new Set(COUNTRY_ONLY_CODES.split(' '));
export const REGION_CODE_SETS: readonly ReadonlySet<string>[] = /* @__PURE__ */ Object.values(REGION_CODES).map(
  (codes) => new Set(codes.split(' ')),
);
