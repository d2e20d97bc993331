/** kempt/read: bytes or text to rows, and rows to CSV. */
export type * from '../model/index.ts';
export * from '../read/index.ts';
