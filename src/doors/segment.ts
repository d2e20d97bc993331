/** kempt/segment: orders and dates to groups. */
export * from '../segment/index.ts';
