/** kempt/segment: orders and dates to groups. */
export type * from '../model/index.ts';
export type { RfmSegment } from '../reference/rfmSegments.ts';
export * from '../segment/index.ts';
