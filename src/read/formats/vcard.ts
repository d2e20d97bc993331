/** vCard 2.1, 3.0 and 4.0 to rows with plain English columns. */
import type { ReadIssue, Row } from '../../model/index.ts';
import { overLimit, type ReadPlan } from '../options.ts';
import { type Property, vcardProperties } from './vcardLines.ts';

/** Columns in the order they get in the header; each may be followed by its ` (2)`, ` (3)`. */
const COLUMNS = [
  'Full Name',
  'Salutation',
  'First Name',
  'Middle Name',
  'Last Name',
  'Suffix',
  'Nickname',
  'Email',
  'Mobile',
  'Phone',
  'Work Phone',
  'Home Phone',
  'Fax',
  'Pager',
  'Company',
  'Department',
  'Job Title',
  'Role',
  'PO Box',
  'Address Line 2',
  'Street',
  'City',
  'Region',
  'Postal Code',
  'Country',
  'Birthday',
  'Gender',
  'Website',
  'Tags',
  'Notes',
  'UID',
] as const;
type Column = (typeof COLUMNS)[number];

/** Properties with one value, to their column. */
const SINGLE: Readonly<Record<string, Column>> = {
  FN: 'Full Name',
  NICKNAME: 'Nickname',
  EMAIL: 'Email',
  TITLE: 'Job Title',
  ROLE: 'Role',
  URL: 'Website',
  CATEGORIES: 'Tags',
  NOTE: 'Notes',
  UID: 'UID',
};
/** Apple's year for a birthday without one. */
const NO_YEAR = /^1604-?(\d\d)-?(\d\d)(?:T.*)?$/;
/** Parts of structured properties, in their order. */
const NAME_PARTS: readonly Column[] = ['Last Name', 'First Name', 'Middle Name', 'Salutation', 'Suffix'];
const ADDRESS_PARTS: readonly Column[] = [
  'PO Box',
  'Address Line 2',
  'Street',
  'City',
  'Region',
  'Postal Code',
  'Country',
];

/** One row per card; pictures, sounds, keys and private (X-) properties are left out. Linear. */
export function readVcards(text: string, plan: ReadPlan): { rows: Row[]; header: string[]; issues: ReadIssue[] } {
  const cards: Map<string, string>[] = [];
  const used = new Set<string>();
  let card: Card | null = null;
  let depth = 0;
  for (const property of vcardProperties(text)) {
    if (property.name === 'BEGIN' && /^vcard$/i.test(property.value.trim())) {
      if (depth++ === 0) card = new Card();
    } else if (property.name === 'END' && depth > 0) {
      if (--depth === 0 && card !== null) {
        if (card.cells.size > 0) cards.push(card.cells);
        card = null;
      }
    } else if (depth === 1 && card !== null) {
      card.take(property);
      const { columns } = plan.limits;
      if (card.cells.size > columns) throw overLimit('columns', card.cells.size, columns);
    }
    if (cards.length > plan.limits.rows) throw overLimit('rows', `more than ${plan.limits.rows}`, plan.limits.rows);
  }
  if (card !== null && card.cells.size > 0) cards.push(card.cells);
  for (const cells of cards) for (const column of cells.keys()) used.add(column);
  if (used.size > plan.limits.columns) throw overLimit('columns', used.size, plan.limits.columns);
  const header = [...used].sort((a, b) => place(a) - place(b));
  const rows = cards.map((cells) => {
    const row: Record<string, string> = {};
    for (const column of header) {
      const cell = cells.get(column) ?? '';
      if (cell.length > plan.limits.cellLength) throw overLimit('cellLength', cell.length, plan.limits.cellLength);
      row[column] = cell;
    }
    return row;
  });
  return { rows, header, issues: [] };
}

function place(column: string): number {
  const [, base, count] = /^(.*?)(?: \((\d+)\))?$/.exec(column)!;
  return COLUMNS.indexOf(base as Column) + Number(count ?? 1) / 10_000;
}

/** One card while its properties come in. */
class Card {
  readonly cells = new Map<string, string>();
  readonly #alternatives = new Set<string>();
  /** What came in so far, by column. */
  readonly #values = new Map<Column, Set<string>>();
  /** Structured values so far, by the first column of their group. */
  readonly #groups = new Map<Column, number>();

  take(property: Property): void {
    // Several forms of one value share an ALTID: the first is taken.
    if (property.altId !== null) {
      const key = `${property.name} ${property.altId}`;
      if (this.#alternatives.has(key)) return;
      this.#alternatives.add(key);
    }
    const { name } = property;
    if (name === 'BDAY') this.#put('Birthday', property.text().replace(NO_YEAR, '--$1-$2'));
    else if (Object.hasOwn(SINGLE, name)) this.#put(SINGLE[name]!, property.text());
    else if (name === 'N') this.#group(NAME_PARTS, property.parts());
    else if (name === 'ADR') this.#group(ADDRESS_PARTS, property.parts());
    else if (name === 'ORG') {
      const [company = '', ...units] = property.parts();
      this.#group(['Company', 'Department'], [company, units.filter((unit) => unit !== '').join(', ')]);
    } else if (name === 'TEL') this.#put(phoneColumn(property), phoneText(property.text()));
    else if (name === 'GENDER') this.#put('Gender', property.parts()[0] ?? '');
  }

  #put(column: Column, value: string): void {
    if (value.trim() === '') return;
    let values = this.#values.get(column);
    if (values === undefined) {
      values = new Set();
      this.#values.set(column, values);
    }
    if (values.has(value)) return;
    values.add(value);
    this.cells.set(values.size === 1 ? column : `${column} (${values.size})`, value);
  }

  /** Parts of one value stay together: the second address is `Street (2)` and `City (2)`, even if the first had no city. */
  #group(columns: readonly Column[], parts: readonly string[]): void {
    if (parts.every((part) => part.trim() === '')) return;
    const count = (this.#groups.get(columns[0]!) ?? 0) + 1;
    this.#groups.set(columns[0]!, count);
    const named = (column: Column): string => (count === 1 ? column : `${column} (${count})`);
    for (let i = 0; i < columns.length; i++) {
      const part = parts[i] ?? '';
      if (part.trim() !== '') this.cells.set(named(columns[i]!), part);
    }
  }
}

function phoneColumn({ types }: Property): Column {
  if (types.has('FAX')) return 'Fax';
  if (types.has('CELL') || types.has('IPHONE') || types.has('MOBILE')) return 'Mobile';
  if (types.has('PAGER')) return 'Pager';
  if (types.has('WORK')) return 'Work Phone';
  return types.has('HOME') ? 'Home Phone' : 'Phone';
}

/** A `tel:` address as people write it. */
function phoneText(value: string): string {
  if (!/^tel:/i.test(value)) return value;
  const [number = '', ...parameters] = value.slice(4).split(';');
  const extension = parameters.find((parameter) => /^ext=/i.test(parameter));
  return extension === undefined ? number : `${number} ext. ${extension.slice(4)}`;
}
