/**
 * A list in pieces: its text never stands in memory as a whole, and the records of a piece die young.
 *
 * Pieces end with a line where they can. Nothing is then left over to be copied before the next piece, and UTF-8 can be
 * decoded piece by piece without a memory, which platforms do several times as fast.
 */
import { characterStart } from './characterStart.ts';
import { decoderFor, type Encoding } from './decode.ts';

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

export function* bytePieces(bytes: Uint8Array, { name, clean }: Encoding): Generator<Piece> {
  const decode = decoderFor(name);
  const wholeCharacters = name === 'utf-8';
  for (let at = 0; at < bytes.length; ) {
    const end = wholeCharacters ? lineEnd(bytes, at) : Math.min(at + SIZE, bytes.length);
    const part = bytes.subarray(at, end);
    const text = decode(part, wholeCharacters || end === bytes.length);
    // In UTF-8 every other character takes more bytes than UTF-16 units.
    yield { text, ascii: clean && text.length === part.length };
    at = end;
  }
}

function lineEnd(bytes: Uint8Array, from: number): number {
  const end = from + SIZE;
  if (end >= bytes.length) return bytes.length;
  const line = bytes.subarray(from, end).lastIndexOf(FEED) + 1;
  return line > SIZE / 2 ? from + line : characterStart(bytes, end);
}
