/** Headers that ask for a yes in words no table holds whole. */

import {
  CONSENT_NO,
  CONSENT_NO_STEMS,
  CONSENT_NOT,
  CONSENT_PHRASES,
  CONSENT_STEMS,
  CONSENT_YES,
} from '../reference/headers/index.ts';

/** What an unknown header says about permission: asked for, refused or taken back, or nothing. */
export type Permission = 'consent' | 'refusal' | null;

/**
 * Reads a folded header without accents. A refusal stands beside the word for consent ("no consent", "consent
 * withdrawn"); where both answers are named ("consent yes/no") it is the question. Consent to something other than
 * being contacted, and what only describes a consent (its text, its version), is nothing.
 */
export function readPermission(plain: string, plainWords: readonly string[]): Permission {
  const at = plainWords.findIndex((word) => CONSENT_STEMS.some((stem) => word.startsWith(stem)));
  if (at === -1) {
    const padded = ` ${plain} `;
    const phrase = CONSENT_PHRASES.find((each) => padded.includes(` ${each} `));
    if (phrase === undefined || isOther(plainWords)) return null;
    const before = padded.slice(0, padded.indexOf(` ${phrase} `)).split(' ');
    return before.some((word) => CONSENT_NO.has(word)) ? 'refusal' : 'consent';
  }
  for (const word of plainWords) if (CONSENT_NO_STEMS.some((stem) => word.startsWith(stem))) return 'refusal';
  if (isOther(plainWords)) return null;
  const asks = plainWords.some((word) => CONSENT_YES.has(word));
  // 'Consent no.' counts consents: a no stands before what it denies.
  if (!asks) for (let i = 0; i < at; i++) if (CONSENT_NO.has(plainWords[i]!)) return 'refusal';
  return 'consent';
}

function isOther(words: readonly string[]): boolean {
  // 'Text consent' is for messages, 'consent text' is what was agreed to.
  if (words.at(-1)!.endsWith('text')) return true;
  return words.some((word) => CONSENT_NOT.some((stem) => word === stem || (stem.length >= 5 && word.startsWith(stem))));
}
