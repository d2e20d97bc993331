/** Where bytes of UTF-8 may be cut. */

/** The last place up to `at` where a character starts; `at` itself at the end, and where the bytes are no UTF-8. */
export function characterStart(bytes: Uint8Array, at: number): number {
  if (at >= bytes.length) return bytes.length;
  // A character has three further bytes at most.
  for (let start = at; start >= 0 && start >= at - 3; start--) {
    if ((bytes[start]! & 0xc0) !== 0x80) return start;
  }
  return at;
}
