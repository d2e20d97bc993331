/** Records of lines `key: value`: LDIF, PowerShell's lists, what a database command prints upright, answers of forms in a mail. */

type Cells = string[];

/** `mail: ann@firm.example`, `sn:: TGVl`, `Name   : Ann`, `name | Ann`. */
const KEYED = /^ {0,40}(\p{L}[\p{L}\p{N}_;.()/-]*(?: [\p{L}\p{N}_.()/-]+){0,4}) *(?:(::?)(?: |$)|\| ?)/u;
/** What a database command writes between two records, and under the last. */
const BETWEEN = /^(?:\*{3,} *\d+\. row \*{3,}|-\[ RECORD \d+ \][-+]*|\(?\d+ rows?\b.*)$/;
const LDIF = /^(?:#[^\n]*\n+|version: \d+\s+)*dn::? ?\S/;
/** Lines that are looked at. */
const SAMPLE = 2000;
const MOSTLY = 0.95;

/** Is this the beginning of records of keyed lines? At least two, with keys in common. */
export function isKeyed(start: string, cut: boolean): boolean {
  const lines = start.split(/\r\n|\n|\r/, SAMPLE);
  if (cut) lines.pop();
  const first = lines.find((line) => line.trim() !== '' && !BETWEEN.test(line));
  if (first === undefined || (!KEYED.test(first) && first[0] !== '#')) return false;
  const ldif = LDIF.test(start.replaceAll('\r\n', '\n'));
  let keyed = 0;
  let other = 0;
  for (const line of lines) {
    if (line.trim() === '' || BETWEEN.test(line) || (ldif && /^[ #]/.test(line))) continue;
    if (KEYED.test(line)) keyed++;
    // A value that goes on is indented.
    else if (keyed === 0 || !line.startsWith('  ')) other++;
  }
  if (keyed < (keyed + other) * MOSTLY) return false;
  const records = recordsOf(lines, ldif);
  const known = new Set(records[0]?.keys() ?? []);
  const alike = records.filter((record, i) => i > 0 && shared(record, known) * 2 >= record.size);
  return (
    records.length >= 2 &&
    records.every((record) => record.size >= 2) &&
    known.size >= 2 &&
    (ldif || alike.length * 2 >= records.length - 1)
  );
}

function shared(record: ReadonlyMap<string, string>, known: ReadonlySet<string>): number {
  let count = 0;
  for (const key of record.keys()) if (known.has(key)) count++;
  return count;
}

/** A header of all keys, and one record of cells for every record of lines. */
export function keyedRecords(text: string): Cells[] {
  const ldif = LDIF.test(text.replaceAll('\r\n', '\n'));
  const records = recordsOf(text.split(/\r\n|\n|\r/), ldif);
  const keys = new Set<string>();
  for (const record of records) for (const key of record.keys()) keys.add(key);
  const header = [...keys];
  return [header, ...records.map((record) => header.map((key) => record.get(key) ?? ''))];
}

/** What stands under each key; several values of one key are one cell. */
function recordsOf(lines: readonly string[], ldif: boolean): Map<string, string>[] {
  const records: Map<string, string>[] = [];
  let record = new Map<string, string>();
  let first: string | null = null;
  let open: { key: string; value: string; base64: boolean } | null = null;
  const close = (): void => {
    if (open === null) return;
    const value = open.base64 ? fromBase64(open.value) : open.value.trim();
    const before = record.get(open.key);
    record.set(open.key, before === undefined || before === '' ? value : value === '' ? before : `${before}; ${value}`);
    open = null;
  };
  const end = (): void => {
    close();
    if (record.size > 0) records.push(record);
    record = new Map();
  };
  for (const line of lines) {
    if (line.trim() === '' || BETWEEN.test(line)) {
      end();
      continue;
    }
    if (ldif && (line[0] === '#' || (record.size === 0 && open === null && line.startsWith('version:')))) continue;
    const found = ldif && line[0] === ' ' ? null : KEYED.exec(line);
    if (found === null) {
      // A value goes on, or stands under nothing: it is kept.
      if (open === null) open = { key: '', value: line, base64: false };
      else open.value += ldif ? line.slice(1) : `\n${line.trim()}`;
      continue;
    }
    close();
    const key = found[1]!;
    first ??= key;
    // Records without a gap between them begin with the same key each.
    if (!ldif && key === first && record.has(key)) end();
    open = { key, value: line.slice(found[0].length), base64: found[2] === '::' };
  }
  end();
  return records;
}

function fromBase64(text: string): string {
  try {
    const bytes = Uint8Array.from(atob(text.trim()), (sign) => sign.charCodeAt(0));
    return new TextDecoder().decode(bytes);
  } catch {
    return text.trim();
  }
}
