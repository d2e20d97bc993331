/** The checks for schema libraries: one adapter to Standard Schema, and one zod schema per kind of value. */
export type { SchemaOptions } from './judge.ts';
export { type SchemaOutput, type StandardResult, type StandardSchemaV1, standard } from './standard.ts';
export {
  type ZodFace,
  zodAddress,
  zodCompany,
  zodCountry,
  zodDate,
  zodEmail,
  zodName,
  zodPhone,
  zodPostalCode,
  zodTaxId,
  zodWebsite,
} from './zod.ts';
