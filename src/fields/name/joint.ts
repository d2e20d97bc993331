/** Two people in one cell: where the word between them stands. */
import { JOINTS_OR_PARTS, NAME_PARTICLES } from '../../reference/nameWords.ts';
import { loud } from './loud.ts';
import { isCommonGiven } from './surnameFirst.ts';
import { isJoint, type Token } from './tokens.ts';

/** "von und zu" */
export function isInsideParticles(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (before === undefined || after === undefined) return false;
  return isSmallParticle(before) && isSmallParticle(after);
}

function isSmallParticle({ text: written, word }: Token): boolean {
  return written === word && NAME_PARTICLES.has(word);
}

/** "Juan Gil y Ana Ruiz", "Nowak Jan i Anna": given names on both sides, so that no surname is joined here. */
function areBothGiven(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1] as Token;
  const { text: written, word } = tokens[at] as Token;
  if (!isCommonGiven(next) || (written !== word && (at !== 1 || tokens.length < 4 || !loud(next)))) return false;
  for (let i = 0; i < at; i++) if (isCommonGiven(tokens[i] as Token)) return true;
  return false;
}

/** The place of the word between two people: "Anna i Jan Nowak"; -1 where there is one person. */
export function jointAt(tokens: readonly Token[]): number {
  for (let i = 1; i < tokens.length - 1; i++) {
    const { word, text: written } = tokens[i] as Token;
    if (!isJoint(tokens[i] as Token) || isInsideParticles(tokens, i)) continue;
    // Where every word is small, "u." is an initial as well.
    if (written.endsWith('.') && !/^\p{Lu}/u.test((tokens[i + 1] as Token).text)) continue;
    // "și" with its comma is no name.
    if (
      JOINTS_OR_PARTS.has(word) &&
      written !== 'și' &&
      written !== 'şi' &&
      (written !== word || i !== 1 || tokens.length < 4) &&
      !areBothGiven(tokens, i)
    )
      continue;
    return i;
  }
  return -1;
}
