/**
 * MD5 (RFC 1321) of short texts. It protects nothing and is here for one thing: suppression lists are still handed around
 * as MD5 in much of the world, and who is on one must not be written to.
 */

const SHIFTS: readonly number[] = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21];
/** The first 32 bits of the sines of 1 to 64, without their signs. */
const SINES: Int32Array = /* @__PURE__ */ Int32Array.from({ length: 64 }, (_, i) =>
  Math.floor(Math.abs(Math.sin(i + 1)) * 4294967296),
);

/** What one step adds, and which of the sixteen words of the block it reads. */
function step(i: number, b: number, c: number, d: number): readonly [mixed: number, word: number] {
  if (i < 16) return [(b & c) | (~b & d), i];
  if (i < 32) return [(d & b) | (~d & c), (5 * i + 1) % 16];
  if (i < 48) return [b ^ c ^ d, (3 * i + 5) % 16];
  return [c ^ (b | ~d), (7 * i) % 16];
}

/** MD5 of the UTF-8 bytes of a text, as 32 small hexadecimal digits. */
export function md5(text: string): string {
  const message = new TextEncoder().encode(text);
  const bytes = new Uint8Array(Math.ceil((message.length + 9) / 64) * 64);
  bytes.set(message);
  bytes[message.length] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setUint32(bytes.length - 8, (message.length * 8) % 4294967296, true);
  view.setUint32(bytes.length - 4, Math.floor(message.length / 536870912), true);
  const state = Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476);
  for (let at = 0; at < bytes.length; at += 64) {
    let [a = 0, b = 0, c = 0, d = 0] = state;
    for (let i = 0; i < 64; i++) {
      const [mixed, word] = step(i, b, c, d);
      const sum = (a + mixed + (SINES[i] as number) + view.getInt32(at + word * 4, true)) | 0;
      const shift = SHIFTS[(i >> 4) * 4 + (i & 3)] as number;
      a = d;
      d = c;
      c = b;
      b = (b + ((sum << shift) | (sum >>> (32 - shift)))) | 0;
    }
    [a, b, c, d].forEach((value, i) => {
      state[i] = (state[i] as number) + value;
    });
  }
  const out = new DataView(new ArrayBuffer(16));
  let hex = '';
  for (let i = 0; i < 4; i++) out.setInt32(i * 4, state[i] as number, true);
  for (let i = 0; i < 16; i++) hex += out.getUint8(i).toString(16).padStart(2, '0');
  return hex;
}
