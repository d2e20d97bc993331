/** One single-byte encoding as a table of 256 UTF-16 units, and bytes to text through it. */
import { CODE_PAGES } from '../../reference/codePages.ts';

/** Table of a single-byte encoding; null when neither we nor the platform know it. */
export function codePage(encoding: string): Uint16Array | null {
  const table = new Uint16Array(256);
  for (let byte = 0; byte < 128; byte++) table[byte] = byte;
  const upper = Object.hasOwn(CODE_PAGES, encoding) ? CODE_PAGES[encoding] : platformUpper(encoding);
  if (upper === null || upper === undefined || upper.length !== 128) return null;
  for (let i = 0; i < 128; i++) table[128 + i] = upper.charCodeAt(i);
  return table;
}

function platformUpper(encoding: string): string | null {
  const bytes = new Uint8Array(128);
  for (let i = 0; i < 128; i++) bytes[i] = 128 + i;
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return null;
  }
}

const SLICE = 8192;

/** Bytes to text through a table. Linear. */
export function decodeByTable(bytes: Uint8Array, table: Uint16Array): string {
  let text = '';
  const units = new Uint16Array(SLICE);
  for (let start = 0; start < bytes.length; start += SLICE) {
    const end = Math.min(bytes.length, start + SLICE);
    for (let i = start; i < end; i++) units[i - start] = table[bytes[i]!]!;
    text += String.fromCharCode.apply(null, units.subarray(0, end - start) as unknown as number[]);
  }
  return text;
}
