/** The shape of the header tables: phrases by language, divided by semicolons, in the form that `foldHeader` gives. */

/** The languages that headers are known in. */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pl', 'ro', 'ru', 'pt', 'uk'] as const;

export type Language = (typeof LANGUAGES)[number];

export type Words = Readonly<Partial<Record<Language, string>>>;

/** Keyed by role, or by `role:part`. */
export type HeaderTable = Readonly<Record<string, Words>>;
