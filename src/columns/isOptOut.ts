/** Headers that say no in words no table holds whole. */

import { OPT_OUT_NOT, OPT_OUT_PHRASES, OPT_OUT_STEMS } from '../reference/headers/index.ts';

/** Says an unknown header no to mail or calls? Every language's word for it counts, but not a link or a campaign. */
export function isOptOut(plain: string, plainWords: readonly string[]): boolean {
  for (const word of OPT_OUT_NOT) if (plainWords.includes(word)) return false;
  const padded = ` ${plain} `;
  for (const phrase of OPT_OUT_PHRASES) if (padded.includes(` ${phrase} `)) return true;
  for (const word of plainWords) for (const stem of OPT_OUT_STEMS) if (word.startsWith(stem)) return true;
  return false;
}
