/** The directory of a ZIP file, read before anything is unpacked. */
import { overLimit } from '../options.ts';

interface Entry {
  readonly name: string;
  readonly packed: number;
  readonly unpacked: number;
  readonly method: number;
  readonly offset: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
/** No stream of the deflate method grows by more than this. */
const MAX_RATIO = 1032;

/** Names of the files inside. @throws TypeError when the directory is broken */
export function zipNames(bytes: Uint8Array): string[] {
  return directory(bytes).map((entry) => entry.name);
}

/**
 * Makes sure that the files inside unpack to no more than `maximum` bytes. What the directory says is believed only
 * where the packed bytes could not make more of themselves; otherwise they are unpacked piece by piece and counted.
 * @throws RangeError over the limit, TypeError for a broken archive
 */
export async function boundExpansion(bytes: Uint8Array, maximum: number): Promise<void> {
  const entries = directory(bytes);
  let declared = 0;
  let possible = 0;
  for (const entry of entries) {
    declared += entry.unpacked;
    possible += entry.method === 0 ? entry.packed : entry.packed * MAX_RATIO;
  }
  if (declared > maximum) throw overLimit('expandedBytes', declared, maximum);
  if (possible <= maximum) return;
  let total = 0;
  for (const entry of entries) {
    if (entry.method !== 8) {
      total += entry.packed;
      continue;
    }
    total += await unpackedSize(packedBytes(bytes, entry), maximum - total);
    if (total > maximum) throw overLimit('expandedBytes', `more than ${maximum}`, maximum);
  }
}

/** A file inside, unpacked; nothing where there is none of that name. @throws RangeError over the limit, TypeError when it is broken */
export async function unpacked(bytes: Uint8Array, name: string, maximum: number): Promise<Uint8Array> {
  const entry = directory(bytes).find((found) => found.name === name);
  if (entry === undefined) return new Uint8Array(0);
  const packed = packedBytes(bytes, entry);
  if (entry.method === 0) return packed;
  const pieces: Uint8Array[] = [];
  const size = await unpackedSize(packed, maximum, (piece) => pieces.push(piece));
  if (size > maximum) throw overLimit('expandedBytes', `more than ${maximum}`, maximum);
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

async function unpackedSize(packed: Uint8Array, stopAt: number, keep?: (piece: Uint8Array) => void): Promise<number> {
  const stream = new Blob([packed as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return size;
      size += value.length;
      keep?.(value);
      if (size > stopAt) {
        await reader.cancel();
        return size;
      }
    }
  } catch {
    throw new TypeError('readList: the archive is damaged');
  }
}

function packedBytes(bytes: Uint8Array, entry: Entry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== LOCAL_ENTRY) throw damaged();
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  return bytes.subarray(start, start + entry.packed);
}

function directory(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  const lowest = Math.max(0, end - 65_535);
  while (end >= lowest && view.getUint32(end, true) !== END_OF_DIRECTORY) end--;
  if (end < lowest) throw damaged();
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: Entry[] = [];
  const names = new TextDecoder();
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw damaged();
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: names.decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function damaged(): TypeError {
  return new TypeError('readList: the archive is damaged or its directory is missing');
}
