/** Everything a list may come as, to bytes or text in memory, within the byte limit. */
import { kindOf } from '../fields/options.ts';
import { overLimit } from './options.ts';

/** Bytes, text (the list itself, never the name of a file), a Blob or File, a web stream, or anything that can be iterated asynchronously (a Node stream). */
export type ReadSource =
  | Uint8Array
  | ArrayBuffer
  | string
  | Blob
  | ReadableStream<Uint8Array | string>
  | AsyncIterable<Uint8Array | string>;

/** The pieces of a source in order. @throws TypeError for anything else, in the name of the call */
export async function* piecesOf(call: string, source: ReadSource): AsyncGenerator<Uint8Array | string> {
  if (typeof source === 'string' || source instanceof Uint8Array) yield source;
  else if (source instanceof ArrayBuffer) yield new Uint8Array(source);
  else if (typeof Blob !== 'undefined' && source instanceof Blob) yield* streamPieces(call, source.stream());
  else if (typeof ReadableStream !== 'undefined' && source instanceof ReadableStream) yield* streamPieces(call, source);
  else if (typeof source === 'object' && source !== null && Symbol.asyncIterator in source) {
    for await (const piece of source) yield checkedPiece(call, piece);
  } else {
    throw new TypeError(
      `${call}: source must be a Uint8Array, ArrayBuffer, string, Blob, ReadableStream or AsyncIterable of pieces, got ${kindOf(
        source,
      )}`,
    );
  }
}

// Not every browser iterates a ReadableStream.
async function* streamPieces(
  call: string,
  stream: ReadableStream<Uint8Array | string>,
): AsyncGenerator<Uint8Array | string> {
  const reader = stream.getReader();
  let finished = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) {
        finished = true;
        return;
      }
      yield checkedPiece(call, value);
    }
  } finally {
    if (finished) reader.releaseLock();
    else await reader.cancel();
  }
}

function checkedPiece(call: string, piece: unknown): Uint8Array | string {
  if (typeof piece === 'string' || piece instanceof Uint8Array) return piece;
  throw new TypeError(`${call}: pieces of the source must be Uint8Array or string, got ${typeof piece}`);
}

/** The whole source. @throws RangeError when it is over `maximum` bytes (characters of text) */
export async function gather(source: ReadSource, maximum: number): Promise<Uint8Array | string> {
  if (typeof Blob !== 'undefined' && source instanceof Blob && source.size > maximum) {
    throw overLimit('bytes', source.size, maximum);
  }
  const pieces: (Uint8Array | string)[] = [];
  let total = 0;
  for await (const piece of piecesOf('readList', source)) {
    total += piece.length;
    if (total > maximum) throw overLimit('bytes', total, maximum);
    pieces.push(piece);
  }
  if (pieces.length === 1) return pieces[0]!;
  if (pieces.every((piece) => typeof piece === 'string')) return pieces.join('');
  const encoder = new TextEncoder();
  const parts = pieces.map((piece) => (typeof piece === 'string' ? encoder.encode(piece) : piece));
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
