/** Which column holds which role, and why: header tables, then neighbours, then values, never likeness of letters. */

import { aListOfStrings, aNumber, anObject, checkOptions, checkRows } from '../fields/options.ts';
import type { ColumnMapping, Evidence, MappedColumn, Part, Role, Row } from '../model/index.ts';
import { ROLES } from '../model/index.ts';
import type { Language } from '../reference/headers/index.ts';
import { decideAmbiguous } from './decideAmbiguous.ts';
import { decideByValues, type ValueContext } from './decideByValues.ts';
import type { Draft, Neighbourhood, ValueVerdict } from './draft.ts';
import { nearest } from './draft.ts';
import { type HeaderReading, readHeader } from './readHeader.ts';
import { sampleColumn } from './sampleColumn.ts';
import { profileValues, type ValueProfile } from './values.ts';

/** What the caller knows about one column: its role, its role and parts, or null for "leave it unmapped". */
export type ColumnChoice = Role | null | { readonly role: Role; readonly parts?: readonly Part[] };

export interface MapColumnsOptions {
  /** What certain columns hold, by name; wins over everything. Default: none. */
  readonly columns?: Readonly<Record<string, ColumnChoice>>;
  /** The columns in order. Default: the keys of the first 1,000 rows, in order of first appearance. */
  readonly header?: readonly string[];
  /** How many non-empty values of a column are looked at, spread over the list. Default: 200. */
  readonly sampleRows?: number;
}

const HEADER_ROWS = 1000;
const SAMPLE_ROWS = 200;
const PARTS: readonly Part[] = [
  'home',
  'work',
  'other',
  'secondary',
  'billing',
  'shipping',
  'pager',
  'line2',
  'line3',
  'year',
  'month',
  'day',
];
/** Roles that several columns of a list commonly hold. */
const SEVERAL = new Set<Role>(['email', 'phone']);
/** What stands beside a sender's guess of a place from an IP address. */
const GEO_HEADERS = new Set(['latitude', 'longitude', 'gmtoff', 'dstoff', 'timezone', 'euid', 'leid', 'member rating']);
const GEO_GUESSES = new Set(['region', 'cc', 'country code', 'country']);

function columnsOf(rows: readonly Row[]): string[] {
  const columns = new Set<string>();
  for (let i = 0; i < rows.length && i < HEADER_ROWS; i++) {
    for (const column of Object.keys(rows[i] as Row)) columns.add(column);
  }
  return [...columns];
}

function readChoices(
  choices: Readonly<Record<string, ColumnChoice>>,
  columns: readonly string[],
): Map<string, ColumnChoice> {
  const read = new Map<string, ColumnChoice>();
  for (const column of Object.keys(choices)) {
    if (!columns.includes(column)) {
      throw new RangeError(
        `mapColumns: option 'columns' names '${column}', which is no column; columns are ${columns.join(', ')}`,
      );
    }
    const choice: unknown = choices[column];
    const bare = typeof choice === 'object' && choice !== null ? (choice as { role?: unknown }).role : choice;
    if (choice !== null && typeof bare !== 'string') {
      throw new TypeError(`mapColumns: option 'columns' must give '${column}' a role, null or { role, parts }`);
    }
    if (choice !== null && !(ROLES as readonly string[]).includes(bare as string)) {
      throw new RangeError(
        `mapColumns: option 'columns' gives '${column}' the role '${bare}'; allowed are ${ROLES.join(', ')}`,
      );
    }
    const parts: unknown =
      typeof choice === 'object' && choice !== null ? (choice as { parts?: unknown }).parts : undefined;
    if (parts !== undefined && !(Array.isArray(parts) && parts.every((part) => PARTS.includes(part as Part)))) {
      throw new RangeError(
        `mapColumns: option 'columns' gives '${column}' unknown parts; allowed are ${PARTS.join(', ')}`,
      );
    }
    read.set(column, choice as ColumnChoice);
  }
  return read;
}

/** Counts, per language, the headers that can only be read in one way there. */
function voteLanguages(drafts: readonly Draft[]): Map<Language, number> {
  const votes = new Map<Language, number>();
  for (const { header } of drafts) {
    const languages = new Set(header.readings.map((reading) => reading.language));
    for (const language of languages) votes.set(language, (votes.get(language) ?? 0) + 1 / languages.size);
  }
  return votes;
}

const meaningOf = (reading: HeaderReading): string => reading.role ?? `?${reading.question ?? ''}`;

/** The reading in the language that most headers speak; null when the languages that are left disagree. */
function chooseReading(readings: readonly HeaderReading[], votes: ReadonlyMap<Language, number>): HeaderReading | null {
  let best: HeaderReading | null = null;
  let bestVotes = -1;
  let tied = false;
  for (const reading of readings) {
    const count = votes.get(reading.language) ?? 0;
    if (count > bestVotes) {
      best = reading;
      bestVotes = count;
      tied = false;
    } else if (count === bestVotes && best !== null && meaningOf(best) !== meaningOf(reading)) {
      // Within one language a role goes before "known to be none".
      if (reading.language === best.language) {
        if (best.role === null && best.question === null) best = reading;
      } else if (best.question === null || reading.question === null) tied = true;
    }
  }
  return tied ? null : best;
}

function headerEvidence(reading: HeaderReading): Evidence {
  return { by: 'header', header: reading.phrase, language: reading.language };
}

/**
 * The columns of a list with their roles, parts and the evidence for each, in the order of the columns; what is not known stays in
 * `unmapped` and is never guessed. Takes rows (plain objects, any values) and, if wanted, the header; no rows and a header is fine. Headers
 * are read by exact tables in ten languages (en de fr es it pl ro ru pt uk) with qualifiers such as home, work or a number around them;
 * ambiguous ones by the columns beside them and by their values; unknown ones by a sample of values, and only when those leave no doubt.
 * Opt-out headers become `unsubscribe`, never `consent`.
 *
 * @throws TypeError for a wrong shape, RangeError for an unknown role, part or column in `columns`
 * @example mapColumns([], { header: ['Imię', 'Nazwisko'] }).columns.map((column) => column.role) // ['firstName', 'lastName']
 */
export function mapColumns(rows: readonly Row[], options: MapColumnsOptions = {}): ColumnMapping {
  checkRows('mapColumns', rows);
  checkOptions('mapColumns', options, {
    columns: anObject,
    header: aListOfStrings,
    sampleRows: aNumber(1, 100_000),
  });
  const columns = options.header === undefined ? columnsOf(rows) : [...new Set(options.header)];
  const choices = readChoices(options.columns ?? {}, columns);
  const wanted = Math.floor(options.sampleRows ?? SAMPLE_ROWS);

  const drafts: Draft[] = columns.map((column) => {
    const draft: Draft = {
      column,
      header: readHeader(column),
      reading: null,
      role: null,
      parts: [],
      evidence: [],
      settled: false,
    };
    const choice = choices.get(column);
    if (choice !== undefined) {
      draft.settled = true;
      draft.role = typeof choice === 'object' ? (choice?.role ?? null) : choice;
      draft.parts = typeof choice === 'object' && choice !== null ? [...(choice.parts ?? [])] : [];
      draft.evidence = [{ by: 'option' }];
    }
    return draft;
  });

  const votes = voteLanguages(drafts);
  let language: Language | null = null;
  for (const [candidate, count] of votes)
    if (count > (language === null ? 0 : (votes.get(language) ?? 0))) language = candidate;

  readHeaders(drafts, votes);
  dropGuessedPlaces(drafts);

  const profiles = new Map<number, ValueProfile>();
  const context: ValueContext = {
    placeBeside: (at) => nearest(drafts, at, ['city', 'street', 'region', 'country'], 1) >= 0,
    nameBeside: (at) => nearest(drafts, at, ['firstName', 'lastName'], 2) >= 0,
  };
  // Asked again after a neighbour was found, the same profile can say more.
  const values = (at: number): ValueVerdict | null => {
    if (rows.length === 0) return null;
    let profile = profiles.get(at);
    if (profile === undefined) {
      profile = profileValues(sampleColumn(rows, (drafts[at] as Draft).column, wanted));
      profiles.set(at, profile);
    }
    return decideByValues(profile, at, context);
  };

  askNeighbours({ drafts, votes: (candidate) => votes.get(candidate) ?? 0, language, values });
  dropOfficeLocations(drafts);
  if (rows.length > 0) askValues(drafts, values);

  const mapped: MappedColumn[] = [];
  const unmapped: string[] = [];
  for (const { column, role, parts, evidence } of drafts) {
    if (role === null) unmapped.push(column);
    else mapped.push({ column, role, parts, evidence });
  }
  return { columns: mapped, unmapped };
}

function readHeaders(drafts: readonly Draft[], votes: ReadonlyMap<Language, number>): void {
  for (const draft of drafts) {
    if (draft.settled || draft.header.readings.length === 0) continue;
    draft.reading = chooseReading(draft.header.readings, votes);
    const { reading } = draft;
    if (reading === null || reading.question !== null) continue;
    draft.settled = true;
    draft.role = reading.role;
    draft.parts = reading.parts;
    if (reading.role !== null) draft.evidence = [headerEvidence(reading)];
  }
}

/** A sender's columns about the reader's IP address look like a postal address and are none. */
function dropGuessedPlaces(drafts: readonly Draft[]): void {
  let geo = 0;
  for (const { header } of drafts) if (GEO_HEADERS.has(header.folded)) geo++;
  if (geo < 2) return;
  const at = drafts.findIndex(({ header }) => GEO_HEADERS.has(header.folded));
  for (let i = Math.max(0, at - 4); i < drafts.length; i++) {
    const draft = drafts[i] as Draft;
    if (!GEO_GUESSES.has(draft.header.folded) || draft.evidence[0]?.by === 'option') continue;
    const near = drafts.some((other, j) => Math.abs(i - j) <= 2 && GEO_HEADERS.has(other.header.folded));
    if (!near && draft.header.folded !== 'region') continue;
    draft.settled = true;
    draft.role = null;
    draft.evidence = [];
  }
}

/** A work address away from the address it would belong to, which has its own street: the office's location. */
function dropOfficeLocations(drafts: readonly Draft[]): void {
  for (let at = 0; at < drafts.length; at++) {
    const draft = drafts[at] as Draft;
    if (
      draft.role !== 'street' ||
      draft.parts.length !== 1 ||
      draft.parts[0] !== 'work' ||
      draft.evidence[0]?.by !== 'header'
    )
      continue;
    if (nearest(drafts, at, ['street', 'houseNumber', 'city', 'postalCode', 'region', 'country'], 1) >= 0) continue;
    const twin = drafts.some(
      (other, i) => i !== at && other.role === 'street' && other.parts.length === 1 && other.parts[0] === 'work',
    );
    if (!twin) continue;
    draft.role = null;
    draft.evidence = [];
  }
}

/** Ambiguous headers, first those that others wait for, then twice all: an answer can be the neighbour another one needs. */
function askNeighbours(row: Neighbourhood): void {
  for (let round = 0; round < 3; round++) {
    for (let at = 0; at < row.drafts.length; at++) {
      const draft = row.drafts[at] as Draft;
      const { reading } = draft;
      if (
        draft.settled ||
        reading === null ||
        reading.question === null ||
        (round === 0 && reading.of === null && reading.question !== 'apelido')
      )
        continue;
      const decision = decideAmbiguous(row, at, reading);
      if (decision.role === null) continue;
      draft.settled = true;
      draft.role = decision.role;
      draft.parts = decision.parts;
      const { neighbour } = decision;
      if (decision.values !== null) {
        draft.evidence = [
          headerEvidence(reading),
          { by: 'values', share: decision.values.share, looked: decision.values.looked },
        ];
      } else if (neighbour !== null) {
        const { column } = row.drafts[neighbour] as Draft;
        draft.evidence = [{ by: 'neighbour', header: reading.phrase, neighbour: column }];
      } else draft.evidence = [headerEvidence(reading)];
    }
  }
}

/** Headers in no table: the values decide, twice, because a postal code is only known beside a place. */
function askValues(drafts: readonly Draft[], values: (at: number) => ValueVerdict | null): void {
  for (let round = 0; round < 2; round++) {
    for (let at = 0; at < drafts.length; at++) {
      const draft = drafts[at] as Draft;
      if (draft.settled || draft.header.foreign) continue;
      // A table knows the header and the row left its meaning open: honest silence.
      if (draft.reading !== null && draft.header.readings.length > 0) continue;
      const verdict = values(at);
      // Numbers from 1 to 31 are a day only under a header that says so.
      if (verdict === null || verdict.part === 'day') continue;
      // A second first name or town under an unknown header is a spouse's, an agent's, a birthplace.
      if (!SEVERAL.has(verdict.role) && drafts.some((other) => other.role === verdict.role)) continue;
      const { hints } = draft.header;
      if (
        hints !== null &&
        !hints.has(verdict.role) &&
        !(verdict.role === 'phone' && (hints.has('mobile') || hints.has('fax')))
      )
        continue;
      draft.settled = true;
      draft.role = verdict.role;
      draft.parts = verdict.part === null ? [] : [verdict.part];
      draft.evidence = [{ by: 'values', share: verdict.share, looked: verdict.looked }];
    }
  }
}
