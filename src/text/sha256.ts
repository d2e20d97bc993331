/** SHA-256 (FIPS 180-4) and HMAC (RFC 2104) of short texts, synchronous: the platform's own digest is not. */

/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes. */
const ROUNDS: Int32Array = /* @__PURE__ */ (() => {
  const constants = new Int32Array(64);
  let filled = 0;
  for (let candidate = 2; filled < 64; candidate++) {
    let prime = true;
    for (let divisor = 2; divisor * divisor <= candidate; divisor++) if (candidate % divisor === 0) prime = false;
    if (!prime) continue;
    const root = Math.cbrt(candidate);
    constants[filled++] = Math.floor((root - Math.floor(root)) * 4294967296);
  }
  return constants;
})();

const START: readonly number[] = [
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
];

/** Mixes one block of 64 bytes into the state. */
function mix(bytes: Uint8Array, at: number, state: Int32Array, w: Int32Array): void {
  for (let i = 0, p = at; i < 16; i++, p += 4) {
    w[i] =
      ((bytes[p] as number) << 24) |
      ((bytes[p + 1] as number) << 16) |
      ((bytes[p + 2] as number) << 8) |
      (bytes[p + 3] as number);
  }
  for (let i = 16; i < 64; i++) {
    const x = w[i - 15] as number;
    const y = w[i - 2] as number;
    const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    w[i] = ((w[i - 16] as number) + s0 + (w[i - 7] as number) + s1) | 0;
  }
  let a = state[0] as number;
  let b = state[1] as number;
  let c = state[2] as number;
  let d = state[3] as number;
  let e = state[4] as number;
  let f = state[5] as number;
  let g = state[6] as number;
  let h = state[7] as number;
  for (let i = 0; i < 64; i++) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (ROUNDS[i] as number) + (w[i] as number)) | 0;
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  state[0] = ((state[0] as number) + a) | 0;
  state[1] = ((state[1] as number) + b) | 0;
  state[2] = ((state[2] as number) + c) | 0;
  state[3] = ((state[3] as number) + d) | 0;
  state[4] = ((state[4] as number) + e) | 0;
  state[5] = ((state[5] as number) + f) | 0;
  state[6] = ((state[6] as number) + g) | 0;
  state[7] = ((state[7] as number) + h) | 0;
}

/** Pads a message that stands at the beginning of `bytes`, where there is room for it, and digests it into the state. */
function digestInto(bytes: Uint8Array, length: number, state: Int32Array, w: Int32Array): void {
  const end = paddedLength(length);
  bytes.fill(0, length, end);
  bytes[length] = 0x80;
  for (let i = 0, bits = length * 8; i < 7 && bits > 0; i++, bits = Math.floor(bits / 256)) {
    bytes[end - 1 - i] = bits % 256;
  }
  for (let i = 0; i < 8; i++) state[i] = START[i] as number;
  for (let at = 0; at < end; at += 64) mix(bytes, at, state, w);
}

function paddedLength(length: number): number {
  return Math.ceil((length + 9) / 64) * 64;
}

function hexOf(state: Int32Array): string {
  let hex = '';
  for (let i = 0; i < 8; i++) hex += ((state[i] as number) >>> 0).toString(16).padStart(8, '0');
  return hex;
}

function digest(message: Uint8Array): Int32Array {
  const bytes = new Uint8Array(paddedLength(message.length));
  bytes.set(message);
  const state = new Int32Array(8);
  digestInto(bytes, message.length, state, new Int32Array(64));
  return state;
}

function bytesOf(state: Int32Array): Uint8Array {
  const bytes = new Uint8Array(32);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < 8; i++) view.setInt32(i * 4, state[i] as number);
  return bytes;
}

/** SHA-256 of the UTF-8 bytes of a text, as 64 small hexadecimal digits. */
export function sha256(text: string): string {
  return hexOf(digest(new TextEncoder().encode(text)));
}

/** `sha256` for many texts in a row, a journal's lines: one scratch for all. */
export function createDigest(): (text: string) => string {
  const utf8 = new TextEncoder();
  const w = new Int32Array(64);
  const state = new Int32Array(8);
  let bytes = new Uint8Array(1024);
  return (text) => {
    // Three bytes for a UTF-16 unit at most, and room for the padding.
    if (text.length * 3 + 72 > bytes.length) bytes = new Uint8Array(text.length * 3 + 1024);
    digestInto(bytes, utf8.encodeInto(text, bytes).written, state, w);
    return hexOf(state);
  };
}

/** HMAC-SHA-256 of the UTF-8 bytes of a text, as 64 small hexadecimal digits. */
export function hmacSha256(key: string, text: string): string {
  const encoder = new TextEncoder();
  let secret: Uint8Array = encoder.encode(key);
  if (secret.length > 64) secret = bytesOf(digest(secret));
  const message = encoder.encode(text);
  const inner = new Uint8Array(64 + message.length).fill(0x36, 0, 64);
  const outer = new Uint8Array(96).fill(0x5c, 0, 64);
  for (let i = 0; i < secret.length; i++) {
    inner[i] = (inner[i] as number) ^ (secret[i] as number);
    outer[i] = (outer[i] as number) ^ (secret[i] as number);
  }
  inner.set(message, 64);
  outer.set(bytesOf(digest(inner)), 64);
  return hexOf(digest(outer));
}
