/**
 * SHA-1 (FIPS 180-4) of short texts. It protects nothing and is here for one thing, as MD5 is: some suppression lists
 * are handed around in it.
 */

/** What a step mixes, and the constant of its twenty. */
function step(i: number, b: number, c: number, d: number): number {
  if (i < 20) return ((b & c) | (~b & d)) + 0x5a827999;
  if (i < 40) return (b ^ c ^ d) + 0x6ed9eba1;
  if (i < 60) return ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc;
  return (b ^ c ^ d) + 0xca62c1d6;
}

const rotated = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

/** SHA-1 of the UTF-8 bytes of a text, as 40 small hexadecimal digits. */
export function sha1(text: string): string {
  const message = new TextEncoder().encode(text);
  const bytes = new Uint8Array(Math.ceil((message.length + 9) / 64) * 64);
  bytes.set(message);
  bytes[message.length] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setUint32(bytes.length - 8, Math.floor(message.length / 536870912));
  view.setUint32(bytes.length - 4, (message.length * 8) % 4294967296);
  const state = Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0);
  const words = new Int32Array(80);
  for (let at = 0; at < bytes.length; at += 64) {
    for (let i = 0; i < 80; i++) {
      const [w3 = 0, w8 = 0, w14 = 0, w16 = 0] = [words[i - 3], words[i - 8], words[i - 14], words[i - 16]];
      words[i] = i < 16 ? view.getInt32(at + i * 4) : rotated(w3 ^ w8 ^ w14 ^ w16, 1);
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0] = state;
    for (let i = 0; i < 80; i++) {
      const next = (rotated(a, 5) + step(i, b, c, d) + e + (words[i] as number)) | 0;
      e = d;
      d = c;
      c = rotated(b, 30);
      b = a;
      a = next;
    }
    [a, b, c, d, e].forEach((value, i) => {
      state[i] = (state[i] as number) + value;
    });
  }
  let hex = '';
  for (const word of state) hex += (word >>> 0).toString(16).padStart(8, '0');
  return hex;
}
