/** kempt/report: what happened, for people and machines. */
export * from '../report/index.ts';
