// Writes src/reference/countryNames.ts: names of the countries of ISO 3166-1 in ten languages and their own, folded, from the
// platform's own locale data. Run by hand when a country changes its name: `node scripts/countryNames.mjs`.
import { writeFileSync } from 'node:fs';
import { ALPHA3 } from '../src/reference/countryCodes.ts';
import { foldWords } from '../src/text/fold.ts';

const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pl', 'ro', 'ru', 'pt', 'pt-PT', 'uk'];
const lines = [];
for (const code of Object.keys(ALPHA3).sort()) {
  const names = new Set();
  const own = new Intl.Locale(`und-${code}`).maximize().language;
  for (const language of [...LANGUAGES, own]) {
    for (const style of ['long', 'short']) {
      const name = new Intl.DisplayNames([language], { type: 'region', style, fallback: 'none' }).of(code);
      if (name === undefined) continue;
      names.add(foldWords(name.replace(/&/g, ' and ')));
      names.add(foldWords(name.replace(/\s*\(.*?\)/g, '')));
    }
  }
  lines.push(`  ${code}: '${[...names].filter((name) => name.length > 2).join('|')}',`);
}
writeFileSync(
  new URL('../src/reference/countryNames.ts', import.meta.url),
  `/** Names of the countries of ISO 3166-1 in ten languages (en de fr es it pl ro ru pt uk) and their own, folded; written by scripts/countryNames.mjs on ${new Date().toISOString().slice(0, 10)}. */\nexport const COUNTRY_NAMES: Readonly<Record<string, string>> = {\n${lines.join('\n')}\n};\n`,
);
