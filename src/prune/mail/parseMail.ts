/**
 * Splits a mail into its parts, as far as reading bounces needs it: headers, nested multiparts, base64 and
 * quoted-printable, character sets. Own because mail parsers for Node do not run in browsers. Bounded and linear.
 */

export interface MailPart {
  /** Lower case, without parameters; `text/plain` when nothing says it. */
  readonly type: string;
  readonly headers: Headers;
  /** Decoded for text and status parts, as it is for the rest. */
  readonly body: string;
}
type Headers = ReadonlyMap<string, string>;

export interface Mail {
  readonly headers: Headers;
  readonly parts: readonly MailPart[];
}

const MAX_MAIL = 1_000_000;
const MAX_DEPTH = 6;
const MAX_PARTS = 100;

/** The lines of old Macs end in a carriage return alone. */
const withNewlines = (text: string): string => (text.includes('\n') ? text : text.replaceAll('\r', '\n'));

/** Bytes as a string of code units 0..255; text stays text. */
export function mailText(input: string | Uint8Array): string {
  if (typeof input === 'string') return withNewlines(input.slice(0, MAX_MAIL));
  let out = '';
  const end = Math.min(input.length, MAX_MAIL);
  for (let i = 0; i < end; i += 8192) {
    // Not spread: that walks an iterator and took half the time of reading a mail.
    out += String.fromCharCode.apply(null, input.subarray(i, Math.min(i + 8192, end)) as unknown as number[]);
  }
  return withNewlines(out);
}

function splitHead(text: string): { headers: Headers; body: string } {
  const headers = new Map<string, string>();
  let at = 0;
  let name = '';
  while (at < text.length) {
    const lineStart = at;
    let end = text.indexOf('\n', at);
    if (end === -1) end = text.length;
    const line = text.slice(at, text.charCodeAt(end - 1) === 13 && end > at ? end - 1 : end);
    at = end + 1;
    if (line === '') break;
    if (line[0] === ' ' || line[0] === '\t') {
      if (name !== '') headers.set(name, `${headers.get(name) ?? ''} ${line.trim()}`);
      continue;
    }
    const colon = line.indexOf(':');
    if (colon <= 0 || line.lastIndexOf(' ', colon) > 0) {
      // The `From ` line of an mbox; anything else that is no header begins the body.
      if (headers.size === 0 && line.startsWith('From ')) continue;
      return { headers, body: text.slice(lineStart) };
    }
    name = line.slice(0, colon).toLowerCase();
    if (headers.has(name)) name = '';
    else headers.set(name, line.slice(colon + 1).trim());
  }
  return { headers, body: text.slice(at) };
}

/** The value of one parameter of a header such as Content-Type. */
export function parameter(header: string, name: string): string | null {
  const lower = header.toLowerCase();
  for (let at = lower.indexOf(`${name}=`); at !== -1; at = lower.indexOf(`${name}=`, at + 1)) {
    const before = lower[at - 1];
    if (before !== undefined && before !== ' ' && before !== ';' && before !== '\t') continue;
    const start = at + name.length + 1;
    if (header[start] === '"') {
      const close = header.indexOf('"', start + 1);
      return header.slice(start + 1, close === -1 ? undefined : close);
    }
    let end = start;
    while (end < header.length && header[end] !== ';' && header[end] !== ' ') end++;
    return header.slice(start, end);
  }
  return null;
}

function bytesOf(binary: string): Uint8Array | null {
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) {
    const unit = binary.charCodeAt(i);
    if (unit > 255) return null;
    bytes[i] = unit;
  }
  return bytes;
}

const NOT_ASCII = /[\u0080-\uFFFF]/;
const ESCAPE = String.fromCharCode(27);

function decodeCharset(binary: string, charset: string | null): string {
  // ISO-2022 writes Japanese in plain signs after an escape.
  if (!NOT_ASCII.test(binary) && !binary.includes(ESCAPE)) return binary;
  const bytes = bytesOf(binary);
  if (bytes === null) return binary;
  for (const label of [charset ?? 'utf-8', 'utf-8', 'windows-1252']) {
    try {
      return new TextDecoder(label, { fatal: label !== 'windows-1252' }).decode(bytes);
    } catch {
      // An unknown label or wrong bytes: the next one.
    }
  }
  return binary;
}

function decodeTransfer(body: string, encoding: string): string {
  if (encoding === 'base64') {
    try {
      return atob(body.replace(/[^A-Za-z0-9+/]/g, ''));
    } catch {
      return body;
    }
  }
  if (encoding === 'quoted-printable') {
    return body
      .replace(/=\r?\n/g, '')
      .replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  }
  return body;
}

function collect(headers: Headers, body: string, depth: number, parts: MailPart[]): void {
  const contentType = headers.get('content-type') ?? 'text/plain';
  const type = (contentType.split(';', 1)[0] as string).trim().toLowerCase();
  const boundary = type.startsWith('multipart/') ? parameter(contentType, 'boundary') : null;
  if (boundary !== null && boundary !== '' && depth < MAX_DEPTH) {
    const mark = `--${boundary}`;
    let at = body.startsWith(mark) ? 0 : body.indexOf(`\n${mark}`) + 1;
    if (at === 0 && !body.startsWith(mark)) {
      parts.push({ type: 'text/plain', headers, body });
      return;
    }
    while (parts.length < MAX_PARTS) {
      if (body.startsWith('--', at + mark.length)) return;
      const start = body.indexOf('\n', at) + 1;
      if (start === 0) return;
      const next = body.startsWith(mark, start) ? start - 1 : body.indexOf(`\n${mark}`, start);
      const piece = splitHead(body.slice(start, next === -1 ? undefined : next));
      collect(piece.headers, piece.body, depth + 1, parts);
      if (next === -1) return;
      at = next + 1;
    }
    return;
  }
  const encoding = (headers.get('content-transfer-encoding') ?? '').trim().toLowerCase();
  const decoded = decodeTransfer(body, encoding);
  parts.push({ type, headers, body: decodeCharset(decoded, parameter(contentType, 'charset')) });
}

const ENCODED_WORD = /=\?([^?\s]{1,40})\?([bq])\?([^?\s]{0,1000})\?=/gi;

/** The text of a header: encoded words (RFC 2047) read, those that follow each other joined. Linear. */
export function headerText(header: string): string {
  if (!header.includes('=?')) return header;
  return header
    .slice(0, 4000)
    .replace(/\?=\s{1,5}=\?/g, '?==?')
    .replace(ENCODED_WORD, (_, charset: string, how: string, text: string) => {
      const encoding = how.toLowerCase() === 'b' ? 'base64' : 'quoted-printable';
      return decodeCharset(
        decodeTransfer(encoding === 'base64' ? text : text.replaceAll('_', ' '), encoding),
        charset.split('*', 1)[0] ?? null,
      );
    });
}

/** Blank lines before the first header, as mails have them that were copied out of somewhere. */
const BLANK_BEFORE =
  /^\s{1,2000}(?=(?:return-path|delivered-to|received|from|to|subject|date|message-id|mime-version|x-[a-z-]{1,60}):)/i;

/** Reads a mail: the first megabyte of it, six levels and a hundred parts deep. Never throws. */
export function parseMail(input: string | Uint8Array): Mail {
  const { headers, body } = splitHead(mailText(input).replace(BLANK_BEFORE, ''));
  const parts: MailPart[] = [];
  collect(headers, body, 0, parts);
  return { headers, parts };
}
