/** kempt/prune: bounces, complaints and opt-outs to decisions. */
export * from '../prune/index.ts';
