/** kempt/report: what happened, for people and machines. */
export type * from '../model/index.ts';
export * from '../report/index.ts';
