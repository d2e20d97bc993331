/** Words in capitals among others in small letters: a sign of which one is the surname. */
import type { Token } from './tokens.ts';

export function shouts(value: string): boolean {
  return value === value.toUpperCase();
}

/** A word in capitals alone, longer than an initial. */
export function loud(token: Token): boolean {
  return (
    token.text.length > 2 && shouts(token.text) && token.text !== token.text.toLowerCase() && !token.text.includes('.')
  );
}

/** Small letters but for one or two: `ANNA NOWaK` is one slip in capitals, not a family name before a first name. */
export function quiet(token: Token): boolean {
  if (loud(token)) return false;
  let small = 0;
  let large = 0;
  for (const letter of token.text) {
    if (letter !== letter.toUpperCase()) small++;
    else if (letter !== letter.toLowerCase()) large++;
  }
  return small >= large;
}
