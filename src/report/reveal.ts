/** Strangers' text made fit to be looked at: nothing invisible, nothing that steers a terminal, never too long. */

// Control, format, surrogate and private-use characters, and white space other than the plain space.
const UNSEEN =
  /[\p{C}\p{Zl}\p{Zp}\u115F\u1160\u3164\uFFA0]|\u034F|\u17B4|\u17B5|[\uFE00-\uFE0F]|(?! )\p{Zs}|^ | $|(?<= ) /gu;

// A spelt-out character is one thing when the text is cut.
const TOKEN = /‹U\+[0-9A-F]{4,6}›|./gsu;

const SIGNS: Readonly<Record<string, string>> = { ' ': '␣', '\t': '⇥', '\n': '⏎', '\r': '⏎', '\u00A0': '⍽' };

/**
 * The text with every character that cannot be seen shown by a sign or its number, cut to `max` characters.
 * Spaces at the ends and doubled ones become `␣`. Revealing twice gives the same. Looks at the first 4 × `max`
 * UTF-16 units only.
 *
 * @example reveal(' Jan\u200B ') // '␣Jan‹U+200B›␣'
 */
export function reveal(text: string, max = 60): string {
  const seen = text
    .slice(0, max * 4)
    .replace(
      UNSEEN,
      (sign) => SIGNS[sign] ?? `‹U+${(sign.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}›`,
    );
  const whole = text.length <= max * 4;
  if (seen.length <= max && whole) return seen;
  let kept = '';
  let room = max;
  let overflow = !whole;
  for (const [token] of seen.matchAll(TOKEN)) {
    const signs = Array.from(token).length;
    if (signs > room) {
      overflow = true;
      break;
    }
    room -= signs;
    kept += token;
  }
  if (!overflow) return seen;
  if (room > 0) return `${kept}…`;
  const last = [...kept.matchAll(TOKEN)].at(-1)?.[0] ?? '';
  return `${kept.slice(0, kept.length - last.length)}…`;
}
