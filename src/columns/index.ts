/** The door of the second stage: which column holds which role, and why. */
export { columnsOf, type MapColumnsOptions, mapColumns } from './mapColumns.ts';
export type { ColumnChoice } from './readChoices.ts';
