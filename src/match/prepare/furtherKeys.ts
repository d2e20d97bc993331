/** Keys of values with many names: cities and countries in any language, sites however they are linked. */
import { countryOfCode } from '../../fields/country/plain.ts';
import { CITY_NAMES } from '../../reference/cityNames.ts';
import { countryNames } from '../../reference/countryIndex.ts';
import { once } from '../../reference/once.ts';
import { foldWords } from '../../text/fold.ts';
import { MAX_KEY, wordsKey } from './keyers.ts';

const cities: () => ReadonlyMap<string, string> = /* @__PURE__ */ once(() => {
  const known = new Map<string, string>();
  for (const city of CITY_NAMES.split('|')) {
    const names = city.split(',');
    for (const name of names) if (!known.has(name)) known.set(name, names[0]!);
  }
  return known;
});

/** A city by one of its names, whichever neighbour calls it so. */
export function cityKey(text: string): string {
  const words = wordsKey(text);
  return cities().get(words) ?? words;
}

/** The code of a country, whatever it is called; its words where it is none that is known. */
export function landKey(text: string): string {
  const words = wordsKey(text);
  if (words === '') return '';
  const code = countryOfCode(text) ?? countryNames().get(foldWords(text.slice(0, MAX_KEY)));
  return code === undefined ? words : code.toLowerCase();
}

const SCHEME = /^[a-z]{2,6}:\/\//;

/** Pages that every site has, and its languages: the same site. A shop's or a member's page may be somebody else's. */
const PAGES: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'index home homepage start startseite default main welcome about about-us aboutus contact contact-us contactus contacts kontakt kontakty contacto contatti impressum imprint accueil'.split(
    ' ',
  ),
);
const LANGUAGE = /^[a-z]{2}(?:[-_][a-z]{2})?$/;
const ENDING = /\.(?:html?|php|aspx?|jsp)$/;

/** What tells the members of one page apart: 'profile.php?id=100063'. */
const MEMBER = /[?&][a-z]?id=(\w{1,40})/;

/** The host of a site without its 'www.', and the first steps of its path; empty where nothing stands. */
export function siteKey(text: string): string {
  if (wordsKey(text) === '') return '';
  const bare = text.trim().slice(0, MAX_KEY).toLowerCase().replace(SCHEME, '');
  const site = bare.startsWith('www.') ? bare.slice(4) : bare;
  const path = site.search(/[?#]/);
  const steps = (path === -1 ? site : site.slice(0, path)).split('/');
  while (steps.length > 1 && isPage(steps.at(-1)!)) steps.pop();
  const member = path === -1 || steps.length === 1 ? undefined : MEMBER.exec(site.slice(path))?.[1];
  return wordsKey(member === undefined ? steps.join('/') : `${steps.join('/')}/${member}`);
}

function isPage(step: string): boolean {
  const name = step.replace(ENDING, '');
  return name === '' || PAGES.has(name) || LANGUAGE.test(name);
}
