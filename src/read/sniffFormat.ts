/** What kind of file this is: by its first bytes and signs, then by the ending of its name. */
import type { Format } from '../model/index.ts';

/** Files we know and do not read, and what their owner can do. */
const REFUSED = {
  zip: 'a ZIP archive without a workbook; unpack it first',
  numbers: 'a document of Apple Numbers; export the list as CSV or .xlsx',
  document: 'a text document or a presentation; save its table as CSV or .xlsx',
  gzip: 'compressed by gzip; unpack it first',
  xml: 'XML without a table; export the list as CSV or .xlsx',
  pdf: 'a PDF; export the list as CSV or .xlsx',
  sql: 'a dump of a database; export the table as CSV or JSON',
} as const;

/** The error for a file that cannot be read as a list. */
export function unsupportedFormat(kind: keyof typeof REFUSED): TypeError {
  return new TypeError(`readList: format not supported: the file is ${REFUSED[kind]}`);
}

/** The error for a packed file that is no workbook, by the names of the files inside. */
export function unsupportedArchive(names: readonly string[]): TypeError {
  if (names.some((name) => name.endsWith('.iwa') || name === 'Index.zip')) return unsupportedFormat('numbers');
  const document = names.some((name) => name === 'content.xml' || /^(?:word|ppt)\//.test(name));
  return unsupportedFormat(document ? 'document' : 'zip');
}

/** The error for a workbook that nobody can read without its password. */
export function protectedWorkbook(): TypeError {
  return new TypeError('readList: the workbook is protected by a password; save it without one');
}

/** 'xlsx' for a packed file (its directory decides later), 'xls' for an old one, null for text. @throws TypeError for formats we refuse */
export function sniffBytes(bytes: Uint8Array): 'xlsx' | 'xls' | null {
  const starts = (...sign: number[]): boolean => sign.every((byte, i) => bytes[i] === byte);
  if (starts(0x50, 0x4b, 0x03, 0x04) || starts(0x50, 0x4b, 0x05, 0x06)) return 'xlsx';
  if (starts(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return 'xls';
  // A bare BIFF stream: "beginning of file" of versions 2 to 5.
  if (bytes[0] === 0x09 && (bytes[1] === 0x08 || bytes[1]! <= 0x04) && bytes[3] === 0x00) return 'xls';
  if (starts(0x1f, 0x8b)) throw unsupportedFormat('gzip');
  if (starts(0x25, 0x50, 0x44, 0x46, 0x2d)) throw unsupportedFormat('pdf');
  return null;
}

/** The format of a text by its beginning (the first 64 KB are enough). @throws TypeError for formats we refuse */
export function sniffText(start: string, name: string): Format {
  const text = start.replace(/^[\uFEFF\s]+/, '');
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (/^(?:\w+\.)?BEGIN:VCARD\b/i.test(text)) return 'vcard';
  if (/^<(?:!doctype|html|head|body|table|meta|\?xml|style|div|center|!--)/i.test(text)) {
    if (/<(?:table|html)[\s>]/i.test(text)) return 'html';
    if (text.startsWith('<?xml')) throw unsupportedFormat('xml');
  }
  if (isSql(text)) throw unsupportedFormat('sql');
  if (ending === 'ndjson' || ending === 'jsonl') return 'ndjson';
  if (text[0] === '{') {
    const lines = text.split(/[\r\n]+/, 6).filter((line) => line.startsWith('{'));
    if (lines.length > 1 && lines.some(parses)) return 'ndjson';
    if (/^\{\s*(?:"(?:[^"\\]|\\.){0,200}"\s*:|\}|$)/.test(text)) return 'json';
  }
  if (text[0] === '[' && (ending === 'json' || /^\[\s*(?:[[{\]]|$)/.test(text))) return 'json';
  if (isArrayOfTexts(text)) return 'json';
  if (ending === 'json' && (text[0] === '{' || text === '')) return 'json';
  return 'csv';
}

const STATEMENT =
  /^(?:\/\*M?!|(?:INSERT (?:IGNORE )?INTO|REPLACE INTO|CREATE TABLE|DROP TABLE|LOCK TABLES|SET NAMES|START TRANSACTION|BEGIN TRANSACTION|PRAGMA)[ ;]|SET [\w@.]{1,60} ?=)/i;
/** Comments that a dump may begin with. */
const MAX_COMMENTS = 60;

/** Does the first line that is no comment speak to a database? */
function isSql(text: string): boolean {
  const lines = text.split('\n', MAX_COMMENTS);
  const first = lines.find((line) => line.trim() !== '' && !line.startsWith('--'));
  return first !== undefined && STATEMENT.test(first);
}

/** `["a","b"`: one array, not a line of them. */
function isArrayOfTexts(text: string): boolean {
  return /^\[\s*"(?:[^"\\]|\\.){0,300}"\s*[,\]]/.test(text) && !/[\r\n]\[/.test(text);
}

function parses(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}
