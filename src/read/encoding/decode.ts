/** Bytes to text: byte order marks, UTF-8, UTF-16 with and without mark, and the single-byte pages. */
import { isUtf8 } from '../../text/utf8.ts';
import { codePage, decodeByTable } from './codePage.ts';
import { detectEncoding } from './detectEncoding.ts';

export interface Encoding {
  /** As the WHATWG spells it, plus cp850, cp852, iso-8859-16. */
  readonly name: string;
  /** Bytes of the byte order mark to skip. */
  readonly markLength: number;
  /** True when the letters decided, not a mark, valid UTF-8 or the caller. */
  readonly guessed: boolean;
  /** The bytes are known to be UTF-8 without a fault. */
  readonly clean: boolean;
}

/** Names people write, to names the decoder knows. Everything else is asked of the platform. */
const ALIASES: Readonly<Record<string, string>> = {
  cp1250: 'windows-1250',
  cp1251: 'windows-1251',
  cp1252: 'windows-1252',
  cp1254: 'windows-1254',
  cp866: 'ibm866',
  ibm850: 'cp850',
  ibm852: 'cp852',
  utf8: 'utf-8',
  'utf-16': 'utf-16le',
  latin1: 'windows-1252',
  'iso-8859-1': 'windows-1252',
};

/** The decoder's name for an encoding, or null when nobody knows it. */
export function encodingName(label: string): string | null {
  const lower = label.trim().toLowerCase();
  const name = Object.hasOwn(ALIASES, lower) ? ALIASES[lower]! : lower;
  if (name === 'cp850' || name === 'cp852' || name === 'iso-8859-16' || name === 'windows-1252') return name;
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return null;
  }
}

/**
 * The encoding of a file. A mark wins, then `wanted`, then UTF-16 by its zero bytes, then UTF-8 if it is valid (or
 * nearly: a few broken bytes among many right sequences), then the letters. Linear.
 */
export function findEncoding(bytes: Uint8Array, wanted: string | undefined, complete = true): Encoding {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return { name: 'utf-8', markLength: 3, guessed: false, clean: complete && isUtf8(bytes, true) };
  }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { name: 'utf-16le', markLength: 2, guessed: false, clean: false };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { name: 'utf-16be', markLength: 2, guessed: false, clean: false };
  if (wanted !== undefined) return { name: wanted, markLength: 0, guessed: false, clean: false };
  const wide = wideWithoutMark(bytes);
  if (wide !== null) return { name: wide, markLength: 0, guessed: true, clean: false };
  const clean = isUtf8(bytes, complete);
  if (clean || isNearlyUtf8(bytes)) return { name: 'utf-8', markLength: 0, guessed: false, clean };
  return { name: detectEncoding(bytes), markLength: 0, guessed: true, clean: false };
}

/** Text of ten languages in UTF-16 has a high byte of 0 to 5 (or 0x20 for typographic signs) in every other place. */
function wideWithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, 4096) & ~1;
  if (length < 4) return null;
  let zeros = 0;
  let little = 0;
  let big = 0;
  for (let i = 0; i < length; i += 2) {
    const even = bytes[i]!;
    const odd = bytes[i + 1]!;
    if (even === 0 || odd === 0) zeros++;
    if ((odd < 6 || odd === 0x20) && even !== 0) little++;
    if ((even < 6 || even === 0x20) && odd !== 0) big++;
  }
  const pairs = length / 2;
  // Words, delimiters and line ends are ASCII: some pairs always hold a zero byte.
  if (zeros < pairs * 0.02 || zeros === 0) return null;
  if (little >= pairs * 0.95 && little > big) return 'utf-16le';
  return big >= pairs * 0.95 && big > little ? 'utf-16be' : null;
}

/** At least twenty right sequences for each broken byte. */
function isNearlyUtf8(bytes: Uint8Array): boolean {
  let right = 0;
  let broken = 0;
  for (let i = 0; i < bytes.length; ) {
    const byte = bytes[i]!;
    if (byte < 128) {
      i++;
      continue;
    }
    const length =
      byte >= 0xc2 && byte < 0xe0 ? 2 : byte >= 0xe0 && byte < 0xf0 ? 3 : byte >= 0xf0 && byte < 0xf5 ? 4 : 0;
    let at = 1;
    while (at < length && (bytes[i + at]! & 0xc0) === 0x80) at++;
    if (length > 0 && at === length) {
      right++;
      i += length;
    } else {
      // Nobody mends a file of which so much is broken.
      if (++broken > 1000 && right < broken) return false;
      i++;
    }
  }
  return right >= 20 * broken && right > 0;
}

/** Text of consecutive pieces of bytes; `last` flushes what an incomplete sequence left. */
export type Decode = (bytes: Uint8Array, last: boolean) => string;

/** A decoder for one file, from its first byte after the mark. */
export function decoderFor(name: string): Decode {
  const multiByte = /^(?:utf-|gb|big5|euc-|shift_jis|iso-2022|replacement)/.test(name);
  const table = multiByte ? null : codePage(name);
  if (table !== null) return (bytes) => decodeByTable(bytes, table);
  const decoder = new TextDecoder(name, { ignoreBOM: true });
  return (bytes, last) => decoder.decode(bytes, { stream: !last });
}
