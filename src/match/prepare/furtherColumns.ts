/** What the header of a column without a role says: a register's number, or a word about another cell. */
import type { ColumnMapping } from '../../model/index.ts';
import { wordsKey } from './keyers.ts';

/** What a column of kinds ends with: it says what another cell is (home, mobile), or where the row came from. */
const KIND_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'type types kind typ tipo tip art тип вид source quelle origine origen fonte sursa zrodlo источник джерело'.split(
    ' ',
  ),
);
/** What a column ends with that belongs to the one beside it: where a document was issued. */
const ISSUER_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'country state region issuer authority land pays pais paese kraj tara страна країна'.split(' '),
);

/** 'Phone type', 'data source', 'passport country' beside 'passport number': not the party's own, but its record's. */
export function describesOther(column: string, mapping: ColumnMapping): boolean {
  const words = headerWords(column);
  const last = words.at(-1);
  if (last === undefined || words.length > 6) return false;
  // A type alone may be the trade.
  if (words.length < 2) return false;
  if (KIND_WORDS.has(last) || KIND_WORDS.has(words[0]!)) return true;
  if (!ISSUER_WORDS.has(last)) return false;
  const before = words.slice(0, -1).join(' ');
  const isSibling = (other: string): boolean =>
    other !== column && headerWords(other).join(' ').startsWith(`${before} `);
  return mapping.unmapped.some(isSibling) || mapping.columns.some((entry) => isSibling(entry.column));
}

const DOCUMENT_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'passport licence license licences licenses permit identity ident iban nhs mrn lei duns aadhaar voter insurance policy reisepass pass ausweis fuhrerschein paszport dowod passeport permis pasaporte carnet passaporto patente pasaport passaporte carteira паспорт удостоверение посвідчення'.split(
    ' ',
  ),
);
const NUMBER_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'number no nr num id nummer numero numer numar номер'.split(' '),
);
const REGISTERS: ReadonlySet<string> = /* @__PURE__ */ new Set('mrn lei duns aadhaar nhs iban'.split(' '));

/** 'Passport number', 'MRN': what a register calls a party, though it is no tax number. */
export function numbersDocument(column: string): boolean {
  const words = headerWords(column);
  if (words.length === 0 || words.length > 5) return false;
  if (words.length === 1) return REGISTERS.has(words[0]!);
  return NUMBER_WORDS.has(words.at(-1)!) && words.some((word) => DOCUMENT_WORDS.has(word));
}

/** The words of a header, snake case and camel case apart. */
function headerWords(header: string): string[] {
  if (header.length > 80) return [];
  return wordsKey(header.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
    .split(' ')
    .filter((word) => word !== '');
}
