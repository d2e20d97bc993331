/** The shape of the header tables: phrases by language, divided by semicolons, in the form that `foldHeader` gives. */

/** The languages of which only the plainest headers are known. */
export const FURTHER_LANGUAGES = [
  'nl',
  'sv',
  'da',
  'no',
  'fi',
  'cs',
  'sk',
  'hu',
  'tr',
  'el',
  'bg',
  'hr',
  'sr',
  'sl',
  'lt',
  'lv',
  'et',
  'zh',
  'ja',
  'ko',
  'ar',
  'he',
  'vi',
  'th',
  'id',
] as const;

type FurtherLanguage = (typeof FURTHER_LANGUAGES)[number];
type FullLanguage = 'en' | 'de' | 'fr' | 'es' | 'it' | 'pl' | 'ro' | 'ru' | 'pt' | 'uk';
export type Language = FullLanguage | FurtherLanguage;

/** The languages that headers are known in. */
export const LANGUAGES: readonly Language[] = [
  ...(['en', 'de', 'fr', 'es', 'it', 'pl', 'ro', 'ru', 'pt', 'uk'] as const),
  ...FURTHER_LANGUAGES,
];

export type Words = Readonly<Partial<Record<Language, string>>>;

/** Keyed by role, or by `role:part`. */
export type HeaderTable = Readonly<Record<string, Words>>;
