/**
 * A list in pieces: its text never stands in memory as a whole, and the records of a piece die young.
 *
 * Pieces end with a line where they can. Nothing is then left over to be copied before the next piece, and UTF-8 can be
 * decoded piece by piece without a memory, which platforms do several times as fast.
 */
import { characterStart } from './encoding/characterStart.ts';
import { decoderFor, type Encoding } from './encoding/decode.ts';

const SIZE = 1 << 17;
const FEED = 10;

export interface Piece {
  readonly text: string;
  readonly ascii: boolean;
}

export function* textPieces(text: string): Generator<Piece> {
  for (let at = 0; at < text.length; ) {
    const piece = text.slice(at, at + SIZE);
    const line = at + SIZE < text.length ? piece.lastIndexOf('\n') + 1 : 0;
    const size = line > SIZE / 2 ? line : piece.length;
    yield { text: piece.slice(0, size), ascii: false };
    at += size;
  }
}

export function* bytePieces(bytes: Uint8Array, { name, clean }: Encoding): Generator<BytePiece> {
  // One class of arrays, whatever the caller has: what reads them is compiled for one.
  const plain = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  const decode = decoderFor(name);
  const wholeCharacters = name === 'utf-8';
  let from = 0;
  for (let at = 0; from < plain.length; ) {
    const end = wholeCharacters ? lineEnd(plain, at) : Math.min(at + SIZE, plain.length);
    const last = wholeCharacters || end === plain.length;
    const piece = new BytePiece(plain.subarray(from, end), clean, (part) => decode(part, last));
    yield piece;
    from += piece.used;
    at = end;
  }
}

/** A piece that is decoded when somebody asks for its text. */
export class BytePiece implements Piece {
  readonly bytes: Uint8Array;
  /** The bytes are valid UTF-8. */
  readonly clean: boolean;
  /** Bytes that the taker of the piece has used; the next piece begins with the others. All, as long as he says nothing. */
  used: number;
  readonly #decode: (bytes: Uint8Array) => string;
  #text: string | null = null;

  constructor(bytes: Uint8Array, clean: boolean, decode: (bytes: Uint8Array) => string) {
    this.bytes = bytes;
    this.clean = clean;
    this.used = bytes.length;
    this.#decode = decode;
  }

  get text(): string {
    this.#text ??= this.#decode(this.bytes);
    return this.#text;
  }

  get ascii(): boolean {
    // In UTF-8 every other character takes more bytes than UTF-16 units.
    return this.clean && this.text.length === this.bytes.length;
  }
}

function lineEnd(bytes: Uint8Array, from: number): number {
  const end = from + SIZE;
  if (end >= bytes.length) return bytes.length;
  const line = bytes.subarray(from, end).lastIndexOf(FEED) + 1;
  return line > SIZE / 2 ? from + line : characterStart(bytes, end);
}
