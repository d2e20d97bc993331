/** One whole name in two orders: 'Huỳnh Thu Yến' and 'Yến Thu Huỳnh', 'Park Jun seo' and 'Junseo Park'. */

/** Most words of a whole name that are looked through. */
const MAX_WORDS = 8;

/** True for two folded names of the same words in any order, or of the same letters where one name is turned around. */
export function haveSameWords(a: string, b: string): boolean {
  const left = a.split(' ');
  const right = b.split(' ');
  if (left.length < 2 || right.length < 2 || left.length > MAX_WORDS || right.length > MAX_WORDS) return false;
  if (a.length - left.length !== b.length - right.length) return false;
  if (left.length === right.length && [...left].sort().join(' ') === [...right].sort().join(' ')) return true;
  return isTurned(left, right.join('')) || isTurned(right, left.join(''));
}

function isTurned(words: readonly string[], joined: string): boolean {
  return words.some((_, at) => [...words.slice(at), ...words.slice(0, at)].join('') === joined);
}
