/** Every known name and code of a country, folded, to its ISO 3166-1 alpha-2 code. */
import { AMBIGUOUS_COUNTRIES, COUNTRY_ALIASES, OTHER_CODES, SPORT_CODES, VEHICLE_SIGNS } from './countryAliases.ts';
import { ALPHA3 } from './countryCodes.ts';
import { COUNTRY_NAMES } from './countryNames.ts';
import { COUNTRY_OWN_NAMES, COUNTRY_PEOPLE } from './countryOwnNames.ts';
import { once } from './once.ts';

/** Names as people write them, folded the way `text/fold.ts` folds. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/ł/g, 'l')
    .replace(/ı|ə/g, 'i')
    .normalize('NFC');
}

function names(): ReadonlyMap<string, string> {
  const byName = new Map<string, string>();
  for (const table of [COUNTRY_NAMES, COUNTRY_ALIASES]) {
    for (const [code, written] of Object.entries(table)) {
      for (const name of plain(written).split('|')) byName.set(name, code);
    }
  }
  for (const [alpha2, alpha3] of Object.entries(ALPHA3)) {
    byName.set(alpha2.toLowerCase(), alpha2);
    byName.set(alpha3.toLowerCase(), alpha2);
  }
  for (const table of [OTHER_CODES, SPORT_CODES, VEHICLE_SIGNS]) {
    for (const [code, alpha2] of Object.entries(table)) byName.set(code.toLowerCase(), alpha2);
  }
  for (const name of Object.keys(AMBIGUOUS_COUNTRIES)) byName.delete(name);
  return byName;
}

/** Codes and the names in ten languages alone, for those who compare cells rather than read them. */
export const countryNames: () => ReadonlyMap<string, string> = /* @__PURE__ */ once(names);

function index(): ReadonlyMap<string, string> {
  const byName = new Map<string, string>();
  for (const [code, own] of Object.entries(COUNTRY_OWN_NAMES)) {
    for (const name of own.split('|')) byName.set(name, code);
  }
  for (const name of Object.keys(AMBIGUOUS_COUNTRIES)) byName.delete(name);
  for (const [name, code] of countryNames()) byName.set(name, code);
  return byName;
}

export const countryIndex: () => ReadonlyMap<string, string> = /* @__PURE__ */ once(index);

function people(): ReadonlyMap<string, string> {
  const byWord = new Map<string, string>();
  for (const [code, words] of Object.entries(COUNTRY_PEOPLE)) {
    for (const word of words.split('|')) byWord.set(word, code);
  }
  return byWord;
}

/** The adjective of a people, folded, to its country's alpha-2 code. */
export const countryPeople: () => ReadonlyMap<string, string> = /* @__PURE__ */ once(people);
