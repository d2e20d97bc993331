import type { Repair } from './checked.ts';

/** One cell edit. `row` is the index of the row in the list that was handed in. */
export interface Change {
  readonly row: number;
  readonly column: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly rule: Repair;
}
