/** The words of a folded name in one order, so that "Doe John" is found as well as "John Doe". */
export function sortedWords(folded: string): string {
  const space = folded.indexOf(' ');
  if (space === -1) return folded;
  if (folded.indexOf(' ', space + 1) !== -1) return folded.split(' ').sort().join(' ');
  const first = folded.slice(0, space);
  const second = folded.slice(space + 1);
  return first <= second ? folded : `${second} ${first}`;
}
