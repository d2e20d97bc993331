/** A check as a Standard Schema: handed to any form, router or API library that speaks the standard. */
import { checkOptions } from '../fields/options.ts';
import type { Checked } from '../model/index.ts';
import { judge, planSchema, SCHEMA_TESTS, type SchemaOptions } from './judge.ts';

/** The interface of the standard, version 1, as far as a synchronous string check needs it (standardschema.dev). */
export interface StandardSchemaV1<Input = unknown, Output = Input> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => StandardResult<Output>;
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
  };
}

export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly { readonly message: string }[] };

/** What comes out: null only where an empty value is allowed. */
export type SchemaOutput<Options extends SchemaOptions> = Options extends { readonly optional: true }
  ? string | null
  : string;

/**
 * The check as a Standard Schema. `ok` and `repaired` pass with the canonical value; `suspect` passes unless told
 * otherwise; `unsupported` passes as it stands; `invalid` fails with one issue per reason; an empty value fails unless
 * `optional`. Messages are codes with parameters, never the value. No value makes validation throw.
 * @throws TypeError, RangeError for a bad check or option; when validating, for a check that gives no examination
 *
 * @example standard((input) => ({ input, verdict: 'ok', value: 'x', parts: null, issues: [], also: [], repair: null }))['~standard'].validate('x') // { value: 'x' }
 */
export function standard<const Options extends SchemaOptions = SchemaOptions>(
  check: (input: unknown) => Checked<unknown>,
  options?: Options,
): StandardSchemaV1<unknown, SchemaOutput<Options>> {
  if (typeof check !== 'function') throw new TypeError(`standard: check must be a function, got ${typeof check}`);
  checkOptions('standard', options, SCHEMA_TESTS);
  const plan = planSchema(options);
  return {
    '~standard': {
      version: 1,
      vendor: 'kempt',
      validate: (value) => {
        const judged = judge(check(value), plan);
        // Null only comes out when the options say so; the type above follows the same options.
        if (judged.ok) return { value: judged.value as SchemaOutput<Options> };
        return { issues: judged.issues.map(({ message }) => ({ message })) };
      },
    },
  };
}
