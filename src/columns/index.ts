/** The door of the second stage: which column holds which role, and why. */
export { type ColumnChoice, type MapColumnsOptions, mapColumns } from './mapColumns.ts';
