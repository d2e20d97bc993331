/** Names whose words themselves show that the surname stands first. */
import {
  EAST_ASIAN_SURNAMES,
  HUNGARIAN_GIVEN_NAMES,
  HUNGARIAN_SURNAMES,
  VIETNAMESE_SURNAMES,
} from '../../reference/nameWords.ts';
import type { Token } from './tokens.ts';

const TWO_SYLLABLES = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u;

/** "Kim Min-jun", "Nagy Ferenc": the words themselves show that the surname stands first. */
export function isEvident(tokens: readonly Token[]): boolean {
  const [head, next] = tokens as readonly [Token, Token];
  if (EAST_ASIAN_SURNAMES.has(head.word)) return tokens.length === 2 && TWO_SYLLABLES.test(next.text);
  if (!HUNGARIAN_SURNAMES.has(head.word) || tokens.length > 3) return false;
  for (let i = 1; i < tokens.length; i++) {
    const { word } = tokens[i] as Token;
    if (!HUNGARIAN_GIVEN_NAMES.has(word) || HUNGARIAN_SURNAMES.has(word)) return false;
  }
  return true;
}

/** "Nguyễn Thị Minh Khai": surname, middle names, given name. */
export function isVietnamese(tokens: readonly Token[]): boolean {
  const middle = tokens.length > 2 ? (tokens[1] as Token).word : '';
  return (middle === 'thi' || middle === 'van') && VIETNAMESE_SURNAMES.has((tokens[0] as Token).word);
}
