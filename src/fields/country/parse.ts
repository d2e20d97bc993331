/** A country's name or code in ten languages to its ISO 3166-1 alpha-2 code. */
import { ACCENTED_SIGNS, AMBIGUOUS_COUNTRIES, HISTORIC_COUNTRIES } from '../../reference/countryAliases.ts';
import { ALPHA3 } from '../../reference/countryCodes.ts';
import { countryIndex, countryPeople } from '../../reference/countryIndex.ts';
import { foldWords } from '../../text/fold.ts';
import { nearestCountry } from './nearest.ts';
import { withoutStateWords } from './stateWords.ts';

export type CountryReading =
  | { readonly ok: true; readonly alpha2: string; readonly historic: boolean }
  /** `nearest` is the one country whose name is a slip of the finger away. */
  | { readonly ok: false; readonly reason: 'unknown'; readonly nearest: string | null }
  | { readonly ok: false; readonly reason: 'ambiguous' | 'historic'; readonly candidates: readonly string[] };

/** Two names of one country in a cell: `Poland (PL)`, `PL - Polska`, `Belgique/België`. */
const SEVERAL = /[()/|;:]| [-–—] |(?<=^[A-Z]{2,3})-/;

function known(folded: string): CountryReading | null {
  const alpha2 = countryIndex().get(folded);
  if (alpha2 !== undefined) return { ok: true, alpha2, historic: false };
  if (Object.hasOwn(AMBIGUOUS_COUNTRIES, folded)) {
    return { ok: false, reason: 'ambiguous', candidates: (AMBIGUOUS_COUNTRIES[folded] as string).split(' ') };
  }
  if (Object.hasOwn(HISTORIC_COUNTRIES, folded)) {
    const successor = HISTORIC_COUNTRIES[folded] ?? null;
    if (successor !== null) return { ok: true, alpha2: successor, historic: true };
    return { ok: false, reason: 'historic', candidates: [] };
  }
  return null;
}

/** Articles and forms of state before a name; tables that know the long form itself are asked first. */
const LEADING =
  /^(?:(?:the|la|le|les|l|el|los|las|il|gli|die|der|das|o|os|as) )?(?:(?:islamic republic|federal republic|people s republic|republic|kingdom|state|commonwealth|principality|grand duchy|sultanate|union) of (?:the )?|(?:republique|royaume|principaute|etat|republica|reino|principado|estado|repubblica|regno|principato|republik|konigreich|furstentum|republika|krolestwo|ksiestwo|regatul|principatul|republic)(?: (?:islamique|islamica|federal|federale|popular|populaire))?(?: (?:de|des|du|d|del|della|dello|do|da|di|des|der|of))?(?: (?:la|le|el|l|the))? |(?:народная |исламская |федеративная )?(?:республика|королевство|княжество|государство|республіка|королівство|князівство) )?/;

/** Names that are two countries', when all that is said of the state is that it is a republic. */
const TWO_REPUBLICS: Readonly<Record<string, string>> = { CN: 'CN TW', DM: 'DM DO' };
const REPUBLIC = /rep[uú]b|респ|рэсп/;
const WHOSE = /people|popul|народ|commonwealth/;

/** The country whose name is left when articles and forms of state are taken from the front. */
function withoutLeading(folded: string): CountryReading | null {
  const name = folded.replace(LEADING, '');
  const found = name === folded ? null : known(name);
  if (found === null || !found.ok || !Object.hasOwn(TWO_REPUBLICS, found.alpha2)) return found;
  const words = folded.slice(0, -name.length);
  if (!REPUBLIC.test(words) || WHOSE.test(words)) return found;
  return { ok: false, reason: 'ambiguous', candidates: (TWO_REPUBLICS[found.alpha2] as string).split(' ') };
}

/** Letters that no code of ISO 3166-1 has. */
const ACCENTED = /[^\p{ASCII}]/u;
const CODE = /^[a-z]{1,2}$/;

const SAINT = /^(?:saint|sainte|sankt|san) /;

/** Reads tidy text. Linear; a name in no table costs one look at every name of about its length. */
export function parseCountry(text: string): CountryReading {
  if (text.length === 2 && Object.hasOwn(ALPHA3, text)) return { ok: true, alpha2: text, historic: false };
  const direct = countryIndex().get(text.toLowerCase());
  if (direct !== undefined) return { ok: true, alpha2: direct, historic: false };
  if (text.length <= 6 && ACCENTED.test(text)) {
    const sign = text.toLowerCase().normalize('NFC');
    if (Object.hasOwn(ACCENTED_SIGNS, sign))
      return { ok: true, alpha2: ACCENTED_SIGNS[sign] as string, historic: false };
    // What folds to a code was none.
    if (CODE.test(foldWords(text))) return { ok: false, reason: 'unknown', nearest: null };
  }
  if (text.length > 100) return { ok: false, reason: 'unknown', nearest: null };
  const folded = foldWords(text.replaceAll('&', ' and '));
  const found = known(folded) ?? withoutLeading(folded) ?? known(folded.replace(SAINT, 'st '));
  if (found !== null) return found;
  if (SEVERAL.test(text)) {
    let same: string | null = null;
    for (const part of text.split(SEVERAL)) {
      const name = foldWords(part);
      if (name === '') continue;
      const alpha2 = countryIndex().get(name);
      if (alpha2 === undefined || (same !== null && same !== alpha2)) {
        same = null;
        break;
      }
      same = alpha2;
    }
    if (same !== null) return { ok: true, alpha2: same, historic: false };
  }
  const name = withoutStateWords(folded);
  const alpha2 =
    countryPeople().get(folded) ??
    (name === null ? undefined : (countryIndex().get(name) ?? countryPeople().get(name)));
  if (alpha2 !== undefined) return { ok: true, alpha2, historic: false };
  // With the state's words in it, every "Republic of" would be near every other.
  const nearest = nearestCountry(name ?? folded);
  return { ok: false, reason: 'unknown', nearest };
}
