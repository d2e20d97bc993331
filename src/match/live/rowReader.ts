/** One row to its numbers, as if it stood in the list that was prepared. */
import { cellOf } from '../../fields/cell.ts';
import type { ColumnMapping, Row } from '../../model/index.ts';
import { asText } from '../../text/tidy.ts';
import { Dictionary } from '../prepare/dictionary.ts';
import { dropRepeats, fillFromFullName, joinedCells, type PreparedColumn, splitSuffix } from '../prepare/encode.ts';
import { planFeatures } from '../prepare/features.ts';
import { completeNames } from '../prepare/mailboxName.ts';
import type { PreparedList } from '../prepare/prepare.ts';

interface ReadColumn extends PreparedColumn {
  /** Where its numbers begin in a row of the list; -1 for a column that the list does not compare. */
  readonly offset: number;
}

/** Reads single rows into a list whose dictionaries stand open: a value nobody had gets the next number. */
export class RowReader {
  readonly #mapping: ColumnMapping;
  readonly #columns: readonly ReadColumn[];
  readonly #people: Dictionary;
  /** Of columns that the list does not compare: good for one row. */
  readonly #passing: readonly Dictionary[];

  constructor(mapping: ColumnMapping, list: PreparedList) {
    this.#mapping = mapping;
    const isPerson = (kind: string) => kind === 'given' || kind === 'family' || kind === 'middle';
    const passing: Dictionary[] = [];
    const pass = (): Dictionary => {
      const dictionary = new Dictionary();
      passing.push(dictionary);
      return dictionary;
    };
    this.#people = list.features.find(({ kind }) => isPerson(kind))?.dictionary ?? pass();
    this.#columns = planFeatures(mapping).map((plan): ReadColumn => {
      const columns = plan.columns.join('\n');
      const feature = list.features.find((one) => one.name === plan.name && one.columns.join('\n') === columns);
      const dictionary = feature?.dictionary ?? (isPerson(plan.kind) ? this.#people : pass());
      const slots = plan.joined ? 1 : Math.max(1, plan.columns.length);
      return {
        // The list has fitted its keys to how its rows write.
        plan: feature === undefined ? plan : { ...plan, key: feature.key },
        dictionary,
        slots: Array.from({ length: slots }, () => new Uint32Array(1)),
        offset: feature?.offset ?? -1,
      };
    });
    this.#passing = passing;
  }

  /** Writes the numbers of the row to `cells`, from place `at` on. */
  read(row: Row, cells: Uint32Array, at: number): void {
    for (const dictionary of this.#passing) dictionary.forget(1);
    const columns = this.#columns;
    for (const { plan, dictionary, slots } of columns) {
      const isFilled = plan.roles[0] === 'fullName' && (plan.kind === 'given' || plan.kind === 'family');
      for (let i = 0; i < slots.length; i++) {
        let text: string | null | undefined = null;
        if (plan.joined) text = joinedCells(plan.columns.map((column) => cellOf(row, column)));
        else if (!isFilled && i < plan.columns.length) text = asText(cellOf(row, plan.columns[i]!));
        slots[i]![0] = text ? dictionary.intern(plan.key(text)) : 0;
      }
      if (slots.length > 1) dropRepeats(slots, 1);
    }
    const filled = fillFromFullName([row], this.#mapping, columns, this.#people);
    while (filled.next().done !== true);
    this.#liftSuffix();
    completeNames(columns, this.#people);
    for (const { slots, offset } of columns) {
      if (offset !== -1) for (let i = 0; i < slots.length; i++) cells[at + offset + i] = slots[i]![0]!;
    }
  }

  #liftSuffix(): void {
    const family = this.#columns.find(({ plan }) => plan.kind === 'family')?.slots[0];
    const suffixes = this.#columns.find(({ plan }) => plan.kind === 'suffix');
    if (family === undefined || suffixes === undefined) return;
    const parts = splitSuffix(family[0]!, this.#people, suffixes.dictionary);
    if (parts === null) return;
    family[0] = parts.family;
    const suffix = suffixes.slots[0]!;
    if (suffix[0] === 0) suffix[0] = parts.suffix;
  }
}
