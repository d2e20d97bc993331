/** How well lists are read: encodings of legacy header rows, and every sample file of the corpora. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { codePage, decodeByTable } from '../../src/read/encoding/codePage.ts';
import { encodingName, findEncoding } from '../../src/read/encoding/decode.ts';
import { openList } from '../../src/read/files.ts';
import { corpora } from '../../test/support/corpora.ts';
import type { ScoreLine } from './line.ts';

const WEST = ['windows-1252', 'iso-8859-1', 'iso-8859-15', 'cp850'];
const EAST = ['windows-1250', 'iso-8859-2', 'cp852'];
/** The legacy pages of a language. */
const PAGES: Readonly<Record<string, readonly string[]>> = {
  ru: ['windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5'],
  uk: ['windows-1251', 'koi8-u'],
  pl: EAST,
  cs: EAST,
  hu: EAST,
  ro: [...EAST, 'iso-8859-16'],
  tr: ['windows-1254'],
  de: WEST,
  fr: WEST,
  es: WEST,
  it: WEST,
  pt: WEST,
  nl: WEST,
  sv: WEST,
  da: WEST,
};

export interface LegacyRow {
  readonly system: string;
  readonly language: string;
  readonly page: string;
  readonly text: string;
  readonly bytes: Uint8Array;
}

/** Each localized header row in every legacy page of its language that can hold it. */
export function legacyRows(folder: string): LegacyRow[] {
  const file = `${folder}/imports/headers.json`;
  if (!existsSync(file)) return [];
  const entries: { system: string; language: string | null; headers: string[] }[] = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  const rows: LegacyRow[] = [];
  for (const { system, language, headers } of entries) {
    const code = (language ?? '').split('_')[0]!;
    for (const page of PAGES[code] ?? []) {
      const written = headers.join(';');
      if (!/[^\0-\u007F]/.test(written)) continue;
      // Pages older than Unicode have only the cedilla for the Romanian comma.
      const text = page === 'iso-8859-16' ? written : cedilla(written);
      const bytes = encode(text, page);
      if (bytes !== null) rows.push({ system, language: code, page, text, bytes });
    }
  }
  return rows;
}

function cedilla(text: string): string {
  return text.replace(/[ȘșȚț]/g, (letter) => ({ Ș: 'Ş', ș: 'ş', Ț: 'Ţ', ț: 'ţ' })[letter] as string);
}

function encode(text: string, page: string): Uint8Array | null {
  const table = codePage(page === 'iso-8859-1' ? 'windows-1252' : page)!;
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const byte = table.indexOf(text.charCodeAt(i));
    if (byte === -1 || (page === 'iso-8859-1' && byte > 127 && byte < 160)) return null;
    bytes[i] = byte;
  }
  return bytes;
}

/** True when the encoding that is found reads the bytes right. */
export function readsRight({ bytes, text }: LegacyRow): boolean {
  const { name } = findEncoding(bytes, undefined);
  const table = codePage(name);
  return (table === null ? new TextDecoder(name).decode(bytes) : decodeByTable(bytes, table)) === text;
}

interface Synthetic {
  readonly encoding: string;
  readonly rows: number;
  readonly delimiter?: string;
}

const PYTHON_NAMES: Readonly<Record<string, string>> = {
  'utf-16-le': 'utf-16le',
  'iso8859-2': 'iso-8859-2',
  'iso8859-5': 'iso-8859-5',
  'iso8859-16': 'iso-8859-16',
};

export async function score(): Promise<ScoreLine[]> {
  if (corpora === null) return [];
  const legacy = legacyRows(corpora);
  const right = legacy.filter(readsRight).length;
  const folder = `${corpora}/imports/samples`;
  const truths: Record<string, Synthetic> = JSON.parse(readFileSync(`${folder}/SYNTHETIC.json`, 'utf8'));
  const present = readdirSync(folder).filter((file) => Object.hasOwn(truths, file));
  let encodings = 0;
  let delimiters = 0;
  let rows = 0;
  for (const file of present) {
    const truth = truths[file]!;
    const result = await openList(`${folder}/${file}`);
    if (sameReading(readFileSync(`${folder}/${file}`), result.encoding, truth.encoding)) encodings++;
    if (truth.delimiter === undefined || truth.delimiter === result.delimiter) delimiters++;
    if (truth.rows === result.rows.length) rows++;
  }
  const all = present.length;
  const line = (set: string, measure: string, value: number, wanted: number, of: number): ScoreLine => ({
    set,
    measure,
    value,
    target: `>= ${wanted} of ${of}`,
    holds: value >= wanted,
  });
  return [
    line(
      'legacy header rows',
      'encoding reads the right text',
      right,
      Math.ceil((legacy.length * 115) / 116),
      legacy.length,
    ),
    line('synthetic files', 'encoding reads the right text', encodings, all, all),
    line('synthetic files', 'delimiter', delimiters, all, all),
    line('synthetic files', 'rows', rows, all, all),
  ];
}

/** Two encodings that read a file alike are both right; the Romanian comma and cedilla share their bytes. */
function sameReading(bytes: Uint8Array, found: string | null, truth: string): boolean {
  const wanted = encodingName(PYTHON_NAMES[truth] ?? truth);
  if (found === null || wanted === null) return false;
  const read = (name: string): string => {
    const table = name.startsWith('utf-') ? null : codePage(name);
    return cedilla(table === null ? new TextDecoder(name).decode(bytes) : decodeByTable(bytes, table));
  };
  return read(found) === read(wanted);
}
