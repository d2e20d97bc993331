/** A list that changes, its duplicates, and who of it a new row is. Long for its comments: half of it is what callers read. */
import { aNumber, anArray, anObject, checkOptions, checkRows, type Filled, orNull } from '../../fields/options.ts';
import type { ColumnMapping, Matching, MatchModel, Row, RowLike } from '../../model/index.ts';
import { drain } from '../drain.ts';
import { mapByNames } from '../headers.ts';
import { type Judgements, type MatchOptions, type MatchPlan, planMatch } from '../options.ts';
import { readySteps } from '../ready.ts';
import { matchSteps } from '../run.ts';
import { probabilityOf } from '../weigh/probability.ts';
import { Numbering } from './numbering.ts';
import { RowIndex, spareOf } from './rowIndex.ts';

/** A row of the list that may be the same party as the one asked about. */
export interface Found {
  /** Index of the row in the list as it stands now. */
  readonly row: number;
  /** 0..1 */
  readonly probability: number;
}

/** A list that answers for single rows and changes under its questions; rows are named by their index as it stands now. */
export interface Matcher {
  /** How many rows the list has now. */
  readonly size: number;
  /** The model every answer is given by: that of the rows the matcher was made for. */
  readonly model: MatchModel;
  /**
   * Rows of the list that may be the party of this row, most probable first: from the review probability on, as
   * `matching().explain` would weigh them if the row stood in the list. Costs the rows that share a block with it.
   */
  find(row: RowLike): Found[];
  /** Adds rows at the end of the list. */
  add(rows: readonly RowLike[]): void;
  /** Puts another row in the place of one; judgements about it stay. */
  update(index: number, row: RowLike): void;
  /** Takes rows out; those behind them move up, and judgements about them with them. */
  remove(indices: readonly number[]): void;
  /** The matching of the list as it stands now under `model`: a full run, remembered until the list changes. */
  matching(): Matching;
  /** All that `loadMatcher` needs, as plain objects. The rows are the caller's own, in their order, not copies. */
  save(): SavedMatcher;
}

/** A matcher as plain objects; as JSON when the cells of its rows are. */
export interface SavedMatcher {
  readonly version: 1;
  /** Null while no row has ever stood in the list. */
  readonly mapping: ColumnMapping | null;
  readonly model: MatchModel | null;
  readonly options: Pick<MatchPlan, 'maxBlockRows' | 'matchProbability' | 'reviewProbability' | 'frequencies'>;
  readonly judgements: Filled<Judgements>;
  readonly rows: readonly Row[];
}

type MapRows = (rows: readonly Row[]) => ColumnMapping;

/**
 * A matcher over a list that grows and shrinks: `find` tells in far less than a millisecond who of a hundred thousand
 * rows a new one is, `matching` gives the clusters of the list as it stands. Columns and model are those of the rows
 * handed in (of the first rows added, when there are none) and stay: make a new matcher when the list has become
 * another one. Making one costs less than a full run. When more than a tenth of the rows have come, gone or changed,
 * the next `find` makes the index anew, which costs as much again.
 *
 * Rows are kept as they are: change a row through `update`, not in place. Judgements name rows of the list handed in
 * and follow them. Bad cells never throw; an empty row finds nothing.
 *
 * @throws TypeError, RangeError for bad options, rows that are none, an index that no row has
 * @example createMatcher([{ name: 'Ann Lee', email: 'ann@example.com' }]).find({ name: 'Ann Lee', email: 'ann@example.com' }).length // 1
 */
export function createMatcher(
  rows: readonly Row[],
  options: MatchOptions = {},
  mapRows: MapRows = mapByNames,
): Matcher {
  checkRows('createMatcher', rows);
  const plan = planMatch(options, 'createMatcher');
  return new ListMatcher(rows, plan, options.mapping ?? null, mapRows);
}

const SAVED = {
  version: { ...aNumber(1, 1), allowed: '1' },
  mapping: orNull(anObject),
  model: orNull(anObject),
  options: anObject,
  judgements: anObject,
  rows: anArray,
};

/**
 * The matcher that `save` has written down. Its answers are the same: the model is not learned again. Costs what
 * reading and indexing the rows costs.
 *
 * @throws TypeError, RangeError for what no matcher has saved
 * @example loadMatcher(createMatcher([{ email: 'ann@example.com' }]).save()).find({ email: 'ANN@example.com' })[0].row // 0
 */
export function loadMatcher(saved: SavedMatcher, mapRows: MapRows = mapByNames): Matcher {
  checkOptions('loadMatcher', saved, SAVED);
  const { mapping, model, options, judgements, rows } = saved;
  for (const [name, value] of Object.entries({ options, judgements, rows })) {
    if (value === undefined) throw new TypeError(`loadMatcher: option '${name}' is missing`);
  }
  checkRows('loadMatcher', rows);
  const plan = planMatch({ ...options, judgements, ...(model ? { model } : {}) });
  return new ListMatcher(rows, plan, mapping ?? null, mapRows);
}

class ListMatcher implements Matcher {
  /** By slot; a row that is gone stays until the list is closed up. */
  #rows: Row[];
  readonly #numbering: Numbering = new Numbering();
  #plan: MatchPlan;
  #mapping: ColumnMapping | null;
  readonly #mapRows: MapRows;
  #index: RowIndex | null = null;
  #current: Matching | null = null;

  constructor(rows: readonly Row[], plan: MatchPlan, mapping: ColumnMapping | null, mapRows: MapRows) {
    this.#rows = [...rows];
    const known = (pairs: MatchPlan['same']) => pairs.filter(([a, b]) => a < rows.length && b < rows.length);
    this.#plan = { ...plan, same: known(plan.same), different: known(plan.different) };
    this.#mapping = mapping;
    this.#mapRows = mapRows;
    this.#makeIndex();
  }

  get size(): number {
    return this.#rows.length - this.#numbering.gone;
  }

  get model(): MatchModel {
    this.#learn();
    return this.#plan.model ?? this.matching().model;
  }

  find(row: Row): Found[] {
    checkRows('find', [row], 'row');
    if (this.#index === null) this.#makeIndex();
    if (this.#index === null) return [];
    return this.#index
      .find(row)
      .map(({ slot, weight }) => ({ row: this.#numbering.indexOf(slot), probability: probabilityOf(weight) }))
      .sort((a, b) => b.probability - a.probability || a.row - b.row);
  }

  add(rows: readonly Row[]): void {
    checkRows('add', rows);
    for (const row of rows) {
      this.#rows.push(row);
      this.#change((index) => index.add(this.#rows.length - 1, row));
    }
  }

  update(index: number, row: Row): void {
    this.#checkIndex('update', index);
    checkRows('update', [row], 'row');
    const slot = this.#numbering.slotOf(index);
    this.#change((live) => live.remove(slot));
    this.#rows[slot] = row;
    this.#change((live) => live.add(slot, row));
  }

  remove(indices: readonly number[]): void {
    if (!Array.isArray(indices)) throw new TypeError('remove: indices must be an array of row indices');
    for (const index of indices) this.#checkIndex('remove', index);
    const slots = [...new Set<number>(indices)].map((index) => this.#numbering.slotOf(index)).sort((a, b) => a - b);
    if (slots.length === 0) return;
    for (const slot of slots) this.#change((index) => index.remove(slot));
    this.#numbering.remove(slots);
    // What is gone is let go of when it is much: each row moves up once in many removals.
    if (this.#index === null && this.#numbering.gone * 10 > this.#rows.length) this.#closeUp();
  }

  matching(): Matching {
    if (this.#current !== null) return this.#current;
    this.#learn();
    const rows = this.#standing();
    const plan = { ...this.#plan, ...this.#judgements() };
    this.#current = drain(matchSteps(rows, this.#mapping ?? this.#mapRows(rows), plan));
    return this.#current;
  }

  save(): SavedMatcher {
    this.#learn();
    const { maxBlockRows, matchProbability, reviewProbability, frequencies, model } = this.#plan;
    return {
      version: 1,
      mapping: this.#mapping,
      model,
      options: { maxBlockRows, matchProbability, reviewProbability, frequencies },
      judgements: this.#judgements(),
      rows: [...this.#standing()],
    };
  }

  /** Does to the index what was done to the list; an index that is worn is let go. */
  #change(step: (index: RowIndex) => void): void {
    this.#current = null;
    const index = this.#index;
    if (index === null) return;
    // A row whose cells cannot be read throws: an index that has half of it is none.
    this.#index = null;
    step(index);
    if (!index.isWorn) this.#index = index;
  }

  /** Nothing is learned from no rows. */
  #learn(): void {
    if (this.#plan.model === null && this.size > 0) this.#makeIndex();
  }

  #makeIndex(): void {
    if (this.size === 0) return;
    this.#closeUp();
    const rows = this.#rows;
    this.#mapping ??= this.#mapRows(rows);
    const ready = drain(readySteps(rows, this.#mapping, this.#plan, null, spareOf(rows.length)));
    this.#index = new RowIndex(ready, this.#mapping, this.#plan, (slot) => this.#rows[slot]!);
    if (this.#plan.model === null) this.#plan = { ...this.#plan, model: ready.model };
  }

  #standing(): readonly Row[] {
    return this.#numbering.gone === 0
      ? this.#rows
      : this.#rows.filter((_, slot) => this.#numbering.indexOf(slot) !== -1);
  }

  /** The judgements by the indices that rows have now; those about rows that are gone are gone. */
  #judgements(): Filled<Judgements> {
    const now = (pairs: MatchPlan['same']) =>
      pairs
        .map(([a, b]): [number, number] => [this.#numbering.indexOf(a), this.#numbering.indexOf(b)])
        .filter(([a, b]) => a !== -1 && b !== -1);
    return { same: now(this.#plan.same), different: now(this.#plan.different) };
  }

  #closeUp(): void {
    if (this.#numbering.gone === 0) return;
    const rows = this.#standing();
    this.#plan = { ...this.#plan, ...this.#judgements() };
    this.#rows = [...rows];
    this.#numbering.close();
  }

  #checkIndex(call: string, index: unknown): void {
    if (!Number.isInteger(index) || (index as number) < 0 || (index as number) >= this.size) {
      throw new RangeError(`${call}: a row must be a whole number from 0 to ${this.size - 1}, got ${String(index)}`);
    }
  }
}
