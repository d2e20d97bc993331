/** Options of the name checks. */
import { aBoolean, aCountry, aNumber, checkOptions, oneOf } from '../options.ts';
import type { NameOrder } from './parse.ts';

export interface NameOptions {
  /** What the cell holds. Default `full`. */
  readonly kind?: 'full' | 'first' | 'last';
  /** Order of a full name without a comma. Default `auto`: given name first unless the name itself shows otherwise. */
  readonly order?: NameOrder;
  /** ISO 3166-1 alpha-2 country of the row; a Hungarian name is read surname first where the order is `auto`. Default null. */
  readonly country?: string | null;
  /** Characters from which a name is called long (a warning, no fault). Default 30. */
  readonly maxLength?: number;
  /** Leave famous inventions and celebrities alone. Default false. */
  readonly allowFamous?: boolean;
}

export interface NamePlan {
  readonly kind: 'full' | 'first' | 'last';
  readonly order: NameOrder;
  readonly maxLength: number;
  readonly allowFamous: boolean;
}

const FAMILY_FIRST: ReadonlySet<string> = /* @__PURE__ */ new Set(['HU']);

/**
 * Compiles the options once.
 * @throws TypeError or RangeError for a bad option
 */
export function planName(options?: NameOptions): NamePlan {
  checkOptions('planName', options, {
    kind: oneOf(['full', 'first', 'last']),
    order: oneOf(['auto', 'givenFirst', 'familyFirst']),
    country: aCountry,
    maxLength: aNumber(1, 10_000),
    allowFamous: aBoolean,
  });
  const order = options?.order ?? 'auto';
  const country = options?.country ?? null;
  return Object.freeze({
    kind: options?.kind ?? 'full',
    order: order === 'auto' && country !== null && FAMILY_FIRST.has(country) ? 'familyFirst' : order,
    maxLength: options?.maxLength ?? 30,
    allowFamous: options?.allowFamous ?? false,
  });
}
