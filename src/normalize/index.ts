export { type NormalizedList, normalizeMapped } from './normalizeMapped.ts';
export { NORMALIZE_TESTS, type NormalizeOptions, type NormalizePlan, planNormalize } from './options.ts';
export { createNormalizer, type Normalizer } from './run.ts';
