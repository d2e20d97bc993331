/** The content lines of vCards: unfolded, decoded, with their parameters (RFC 6350 section 3.3, RFC 2426, vCard 2.1). */
import { encodingName } from '../encoding/decode.ts';

export interface Property {
  /** In capitals, without its group. */
  readonly name: string;
  /** TYPE values and bare 2.1 parameters, in capitals. */
  readonly types: ReadonlySet<string>;
  readonly altId: string | null;
  /** As written, or decoded from quoted-printable. */
  readonly value: string;
  /** The value with its escapes resolved. */
  text(): string;
  /** The parts of a structured value, escapes resolved. */
  parts(): string[];
}

/** Properties in order; those with base64 values (pictures, keys) are left out. Linear. */
export function* vcardProperties(text: string): Generator<Property> {
  const lines = text.split(/\r\n|\n|\r/);
  for (let i = 0; i < lines.length; ) {
    const head = lines[i++]!;
    const colon = valueStart(head);
    if (colon === -1) continue;
    const { name, types, charset, printable, binary, altId } = parameters(head.slice(0, colon));
    const pieces = [head.slice(colon + 1)];
    if (printable) {
      // A soft line break is an equals sign at the end; what follows is no folded line.
      while (i < lines.length && pieces[pieces.length - 1]!.trimEnd().endsWith('=')) {
        pieces[pieces.length - 1] = pieces[pieces.length - 1]!.trimEnd().slice(0, -1);
        pieces.push(lines[i++]!);
      }
    } else while (i < lines.length && /^[ \t]/.test(lines[i]!)) pieces.push(lines[i++]!.slice(1));
    if (binary) continue;
    const joined = pieces.join('');
    const value = printable ? quotedPrintable(joined, charset) : joined;
    yield {
      name,
      types,
      altId,
      value,
      text: () => unescaped(value),
      parts: () => value.split(/(?<!\\);/).map((part) => unescaped(part).trim()),
    };
  }
}

/** Index of the colon before the value: the first one outside quotes. */
function valueStart(line: string): number {
  let quoted = false;
  for (let i = 0; i < line.length; i++) {
    if (line[i] === '"') quoted = !quoted;
    else if (line[i] === ':' && !quoted) return i;
  }
  return -1;
}

function parameters(head: string): {
  name: string;
  types: Set<string>;
  charset: string;
  printable: boolean;
  binary: boolean;
  altId: string | null;
} {
  const [full = '', ...rest] = head.split(';');
  const name = full.slice(full.lastIndexOf('.') + 1).toUpperCase();
  const types = new Set<string>();
  let charset = '';
  let encoding = '';
  let altId: string | null = null;
  for (const parameter of rest) {
    const equals = parameter.indexOf('=');
    const key = equals === -1 ? '' : parameter.slice(0, equals).trim().toUpperCase();
    const value = parameter
      .slice(equals + 1)
      .replaceAll('"', '')
      .trim();
    if (key === 'CHARSET') charset = value;
    else if (key === 'ENCODING') encoding = value.toUpperCase();
    else if (key === 'ALTID') altId = value;
    else if (key === 'TYPE' || key === '') for (const type of value.split(',')) types.add(type.trim().toUpperCase());
  }
  const printable = encoding === 'QUOTED-PRINTABLE' || types.has('QUOTED-PRINTABLE');
  const binary = encoding === 'B' || encoding === 'BASE64' || types.has('BASE64');
  return { name, types, charset, printable, binary, altId };
}

function quotedPrintable(text: string, charset: string): string {
  if (!text.includes('=')) return text;
  const encoded = new TextEncoder().encode(text);
  const bytes = new Uint8Array(encoded.length);
  let length = 0;
  for (let i = 0; i < encoded.length; i++) {
    const high = encoded[i] === 61 ? hexDigit(encoded[i + 1]) : -1;
    const low = high === -1 ? -1 : hexDigit(encoded[i + 2]);
    if (low === -1) bytes[length++] = encoded[i]!;
    else {
      bytes[length++] = high * 16 + low;
      i += 2;
    }
  }
  const body = bytes.subarray(0, length);
  const named = charset === '' ? null : encodingName(charset);
  if (named !== null && named !== 'cp850' && named !== 'cp852' && named !== 'iso-8859-16') {
    return new TextDecoder(named).decode(body);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    return new TextDecoder('windows-1252').decode(body);
  }
}

function hexDigit(byte: number | undefined): number {
  if (byte === undefined) return -1;
  if (byte >= 48 && byte <= 57) return byte - 48;
  const upper = byte & 0xdf;
  return upper >= 65 && upper <= 70 ? upper - 55 : -1;
}

function unescaped(text: string): string {
  return text.replace(/\\([nN,;:\\])|\r\n/g, (_, sign: string | undefined) =>
    sign === undefined || sign === 'n' || sign === 'N' ? '\n' : sign,
  );
}
