/** kempt/decay: how fresh a list still is, and what to check again first. */
export * from '../decay/index.ts';
export type * from '../model/index.ts';
export type { LikelihoodEvent } from '../reference/hazards.ts';
