/** kempt/read: bytes or text to rows, and rows to CSV. */
export * from '../read/index.ts';
