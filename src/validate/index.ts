export { qualityAfter } from './qualityAfter.ts';
export { createValidator, type Validator } from './run.ts';
export { type ValidatedList, type ValidateOptions, validateMapped } from './validateMapped.ts';
