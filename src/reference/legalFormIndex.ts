/** All legal forms by where they may stand: behind a company's name, or before it. */
import { LEGAL_FORMS } from './legalForms.ts';

export interface LegalFormIndex {
  readonly behind: ReadonlySet<string>;
  readonly before: ReadonlySet<string>;
  /** Forms of several words, written as one. */
  readonly compact: ReadonlySet<string>;
  /** Words of the longest form. */
  readonly longest: number;
}

/** й and ї lose their marks when folded; the table is written as people write. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase();
}

function index(): LegalFormIndex {
  const behind = new Set<string>();
  const before = new Set<string>();
  const compact = new Set<string>();
  let longest = 1;
  for (const forms of Object.values(LEGAL_FORMS)) {
    const spoken = plain(forms).replace(/[()（）/."]/g, '');
    for (const written of spoken.split('|')) {
      const form = (written.startsWith('+') ? written.slice(1) : written).trim();
      if (form === '') continue;
      longest = Math.max(longest, form.split(' ').length);
      // Shorter ones would be found in ordinary words.
      if (form.includes(' ') && form.length > 5) {
        const whole = form.replaceAll(' ', '');
        compact.add(whole);
        // "GmbH&Co.KG": with its sign it is no ordinary word.
        if (/[&+]/.test(whole)) behind.add(whole);
      }
      (written.startsWith('+') ? before : behind).add(form);
    }
  }
  return { behind, before, compact, longest };
}

export const LEGAL_FORM_INDEX: LegalFormIndex = /* @__PURE__ */ index();
