/** The door of `kempt/read`: lists in, lists out. */
export type { Format, ReadIssue, ReadResult, Row } from '../model/index.ts';
export type { ReadSource } from './gather.ts';
export type { ReadLimits, ReadOptions } from './options.ts';
export { readList } from './readList.ts';
export { readRows } from './readRows.ts';
export type { FormulaGuard } from './write/guardCell.ts';
export { csvChunks, type WriteCsvOptions, writeCsv } from './write/writeCsv.ts';
