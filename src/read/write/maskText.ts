/** Values that may be shown: enough to recognize one's own, not enough to use a stranger's. */

/**
 * The first letter of every word and of an address's domain stay, other letters become `*` and other digits `#`; the
 * last two digits stay. Signs and spaces stay. Empty stays empty.
 * @example maskText('anna.nowak@wp.pl') // 'a***.n****@w*.p*'
 */
export function maskText(text: string): string {
  const digits = text.replace(/[^0-9]/g, '').length;
  let seen = 0;
  return text.replace(/\p{L}[\p{L}\p{M}]*|\p{Nd}/gu, (run) => {
    if (/^\p{Nd}/u.test(run)) return ++seen > digits - 2 && digits > 4 ? run : '#';
    const letters = [...run];
    return letters[0]! + '*'.repeat(letters.length - 1);
  });
}
