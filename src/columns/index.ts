/** The door of the second stage: which column holds which role, and why. */
export { type ColumnChoice, mapColumns, type MapColumnsOptions } from './mapColumns.ts';
