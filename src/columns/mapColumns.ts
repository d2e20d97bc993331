/** Which column holds which role, and why: header tables, then neighbours, then values, never likeness of letters. */

import { aListOfStrings, aNumber, anObject, checkOptions, checkRows } from '../fields/options.ts';
import type { ColumnMapping, Evidence, MappedColumn, Role, Row, RowLike } from '../model/index.ts';
import type { Language } from '../reference/headers/index.ts';
import { chooseReading, voteLanguages } from './chooseReading.ts';
import { decideAmbiguous } from './decideAmbiguous.ts';
import { decideByValues, decideFirms, isVaried, type ValueContext } from './decideByValues.ts';
import type { Draft, Neighbourhood, ValueVerdict } from './draft.ts';
import { nearest } from './draft.ts';
import { dropGuessedPlaces, dropOfficeLocations, dropShopWebsites } from './dropLookalikes.ts';
import { adoptFamily } from './onlyFamily.ts';
import { dropPayer, dropReceiver } from './otherParties.ts';
import { type ColumnChoice, readChoices } from './readChoices.ts';
import { type HeaderReading, readHeader } from './readHeader.ts';
import { moveRepeatedStreets } from './repeatedAddress.ts';
import { sampleColumn } from './sampleColumn.ts';
import type { ValueProfile } from './valueProfile.ts';
import { profileValues } from './values.ts';
import { dropWholeAddresses } from './wholeAddress.ts';

export interface MapColumnsOptions {
  /** What certain columns hold, by name; wins over everything. Default: none. */
  readonly columns?: Readonly<Record<string, ColumnChoice>> | undefined;
  /** The columns in order. Default: the keys of all rows, in order of first appearance. */
  readonly header?: readonly string[] | undefined;
  /** How many non-empty values of a column are looked at, spread over the list. Default: 200. */
  readonly sampleRows?: number | undefined;
}

/** Rows whose keys are data would make a column each: past so many rows, so many columns more. */
const HEADER_ROWS = 1000;
const LATE_COLUMNS = 1000;
const SAMPLE_ROWS = 200;
/** A header of several words, one of which says that it is a day. */
const OTHER_DAY = /(?: (?:date|datum|data|fecha|дата|dato|day)|^(?:date|datum|data|fecha|дата|dato|day) )/;
/** Roles that several columns of a list commonly hold. */
const SEVERAL = /* @__PURE__ */ new Set<Role>(['email', 'phone']);
/**
 * The columns of a list without a header: the keys of its rows, in order of first appearance. Objects leave out what
 * they have not: the first who opted out may stand far down.
 */
export function columnsOf(rows: readonly Row[]): string[] {
  const columns = new Set<string>();
  let most = Number.POSITIVE_INFINITY;
  let before: readonly string[] = [];
  for (let i = 0; i < rows.length; i++) {
    const keys = Object.keys(rows[i] as Row);
    if (i === HEADER_ROWS) most = columns.size + LATE_COLUMNS;
    if (!areSame(keys, before)) for (const column of keys) if (columns.size < most) columns.add(column);
    before = keys;
  }
  return [...columns];
}

function areSame(keys: readonly string[], others: readonly string[]): boolean {
  if (keys.length !== others.length) return false;
  for (let i = 0; i < keys.length; i++) if (keys[i] !== others[i]) return false;
  return true;
}

function headerEvidence(reading: HeaderReading): Evidence {
  return { by: 'header', header: reading.phrase, language: reading.language };
}

/**
 * The columns of a list with their roles, parts and the evidence for each, in the order of the columns; what is not known stays in
 * `unmapped` and is never guessed. Takes rows (plain objects, any values) and, if wanted, the header; no rows and a header is fine. Headers
 * are read by exact tables in ten languages (en de fr es it pl ro ru pt uk) with qualifiers such as home, work or a number around them, and
 * the plainest ones in twenty-five more (from `nl` to `zh`);
 * ambiguous ones by the columns beside them and by their values; unknown ones by a sample of values, and only when those leave no doubt.
 * Opt-out headers become `unsubscribe`, never `consent`.
 *
 * @throws TypeError for a wrong shape, RangeError for an unknown role, part or column in `columns`
 * @example mapColumns([], { header: ['Imię', 'Nazwisko'] }).columns.map((column) => column.role) // ['firstName', 'lastName']
 */
export function mapColumns(rows: readonly RowLike[], options: MapColumnsOptions = {}): ColumnMapping {
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
  dropReceiver(drafts);
  dropPayer(drafts);
  dropShopWebsites(drafts, (column) => sampleColumn(rows, column, wanted));

  const profiles = new Map<number, ValueProfile>();
  const context: ValueContext = {
    placeBeside: (at) =>
      nearest(drafts, at, ['city', 'region', 'country'], 1) >= 0 ||
      nearest(drafts, at, ['street'], 2) >= 0 ||
      // The header says what its five digits are.
      drafts[at]?.reading?.question === 'postalShort',
    nameBeside: (at) => nearest(drafts, at, ['firstName', 'lastName'], 2) >= 0,
  };
  // Asked again after a neighbour was found, the same profile can say more.
  const profileOf = (at: number): ValueProfile => {
    let profile = profiles.get(at);
    if (profile === undefined) {
      profile = profileValues(sampleColumn(rows, (drafts[at] as Draft).column, wanted));
      profiles.set(at, profile);
    }
    return profile;
  };
  const values = (at: number): ValueVerdict | null => decideByValues(profileOf(at), at, context);
  const firms = (at: number): ValueVerdict | null => decideFirms(profileOf(at));
  const numbers = (at: number): boolean => {
    const { looked, digitsOnly } = profileOf(at);
    return looked > 0 && digitsOnly === looked;
  };

  const varied = (at: number): boolean => isVaried(profileOf(at));
  const votesOf = (candidate: Language): number => votes.get(candidate) ?? 0;

  askNeighbours({ drafts, votes: votesOf, language, values, firms, numbers, varied });
  dropOfficeLocations(drafts);
  moveRepeatedStreets(drafts);
  dropWholeAddresses(drafts);
  if (rows.length > 0) askValues(drafts, values);
  adoptFamily(drafts);

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
      if (draft.reading !== null && draft.reading.question !== 'directory') continue;
      const verdict = values(at);
      // Numbers from 1 to 31 are a day only under a header that says so.
      if (verdict === null || verdict.part === 'day') continue;
      // "Open date": a day that the header gives another name than birth.
      if (verdict.role === 'birthday' && OTHER_DAY.test(draft.header.folded)) continue;
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
