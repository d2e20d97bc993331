/** Why a column was given its role, in words. */
import type { Evidence, MappedColumn } from '../model/index.ts';
import { count, percent } from './figures.ts';
import { ROLE_WORDS } from './words.ts';

const LANGUAGES: Readonly<Record<string, string>> = {
  en: 'English',
  de: 'German',
  fr: 'French',
  es: 'Spanish',
  it: 'Italian',
  pl: 'Polish',
  ro: 'Romanian',
  ru: 'Russian',
  pt: 'Portuguese',
  uk: 'Ukrainian',
  nl: 'Dutch',
  sv: 'Swedish',
  da: 'Danish',
  no: 'Norwegian',
  fi: 'Finnish',
  cs: 'Czech',
  sk: 'Slovak',
  hu: 'Hungarian',
  tr: 'Turkish',
  el: 'Greek',
  bg: 'Bulgarian',
  hr: 'Croatian',
  sr: 'Serbian',
  sl: 'Slovene',
  lt: 'Lithuanian',
  lv: 'Latvian',
  et: 'Estonian',
  zh: 'Chinese',
  ja: 'Japanese',
  ko: 'Korean',
  ar: 'Arabic',
  he: 'Hebrew',
  vi: 'Vietnamese',
  th: 'Thai',
  id: 'Indonesian',
};

const PART_WORDS: Readonly<Record<string, string>> = {
  line2: 'second line',
  line3: 'third line',
};

/** What a column holds: `e-mail (work)`. */
export function roleWords({ role, parts }: Pick<MappedColumn, 'role' | 'parts'>): string {
  if (parts.length === 0) return ROLE_WORDS[role];
  return `${ROLE_WORDS[role]} (${parts.map((part) => PART_WORDS[part] ?? part).join(', ')})`;
}

/** One piece of evidence: its words, and the column name they speak of, if any. */
export function evidenceWords(evidence: Evidence): { readonly words: string; readonly neighbour: string | null } {
  switch (evidence.by) {
    case 'option':
      return { words: 'you said so', neighbour: null };
    case 'header': {
      const language = Object.hasOwn(LANGUAGES, evidence.language) ? LANGUAGES[evidence.language] : undefined;
      return { words: language ? `its name, in ${language}` : 'its name', neighbour: null };
    }
    case 'neighbour':
      return { words: 'its name, read together with', neighbour: evidence.neighbour };
    case 'values':
      return { words: `${percent(evidence.share)} of ${count(evidence.looked)} values fit`, neighbour: null };
  }
}
