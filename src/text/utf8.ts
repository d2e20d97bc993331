/** Whether bytes are UTF-8, without decoding them. */

/** In fewer bytes than these there is nothing to win. */
const MIN_FOURS = 64;

/**
 * True when the bytes are UTF-8 by RFC 3629: no stray or missing bytes, no overlong forms, no surrogates, nothing over
 * U+10FFFF. `complete: false` lets the last character lack its end. No bytes: true. Linear; allocates next to nothing.
 *
 * @example isUtf8(Uint8Array.of(0xc5, 0x82)) // true
 * @example isUtf8(Uint8Array.of(0xc5, 0x20)) // false
 */
export function isUtf8(bytes: Uint8Array, complete = true): boolean {
  const end = bytes.length;
  // The highest bit of each of four bytes: none of it is set in ASCII.
  const beyondAscii = 0x80808080 | 0;
  // Most of any list is ASCII, which is passed over four bytes at a time from where the platform can read four.
  const shift = -bytes.byteOffset & 3;
  const fours = end < MIN_FOURS ? null : new Int32Array(bytes.buffer, bytes.byteOffset + shift, (end - shift) >> 2);
  for (let at = 0; at < end; ) {
    const first = bytes[at++]!;
    if (first < 0x80) {
      if (fours === null || ((at - shift) & 3) !== 0 || at < shift) continue;
      let four = (at - shift) >> 2;
      while (four < fours.length && (fours[four]! & beyondAscii) === 0) four++;
      at = (four << 2) + shift;
      continue;
    }
    const further = first < 0xc2 ? 0 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : first < 0xf5 ? 3 : 0;
    if (further === 0) return false;
    for (let left = further; left > 0; left--) {
      if (at === end) return !complete;
      const byte = bytes[at++]!;
      if ((byte & 0xc0) !== 0x80) return false;
      if (left === further && !mayFollow(first, byte)) return false;
    }
  }
  return true;
}

/** The second byte tells overlong forms, surrogates and what is over U+10FFFF. */
function mayFollow(first: number, second: number): boolean {
  switch (first) {
    case 0xe0:
      return second >= 0xa0;
    case 0xed:
      return second < 0xa0;
    case 0xf0:
      return second >= 0x90;
    case 0xf4:
      return second < 0x90;
    default:
      return true;
  }
}
