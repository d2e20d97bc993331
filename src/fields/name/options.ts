/** Options of the name checks. */
import { LETTER_TITLES } from '../../reference/nameWords.ts';
import {
  aBoolean,
  aCountry,
  aFunction,
  aNumber,
  aString,
  checkOptions,
  oneOf,
  orNull,
  type Test,
  type Tests,
} from '../options.ts';
import type { NameOrder } from './arrange.ts';
import type { Particles } from './capitals.ts';
import type { NameList } from './famous.ts';
import { hasTwoSurnames } from './twoSurnames.ts';

export interface NameOptions {
  /** What the cell holds. Default `full`. */
  readonly kind?: 'full' | 'first' | 'last' | undefined;
  /** Order of a full name without a comma. Default `auto`: given name first unless the name itself shows otherwise. */
  readonly order?: NameOrder | undefined;
  /**
   * ISO 3166-1 alpha-2 country of the row: a Hungarian name is read surname first where the order is `auto`, a Turkish or
   * Azerbaijani one in capitals may have two letters I; `M.` is a title in France, and `D.` in Spain; Italian particles
   * have capitals (De Luca), and in Belgium and English-speaking countries each family writes its own; Spanish names have two
   * surnames. Default null.
   */
  readonly country?: string | null | undefined;
  /** Characters from which a name is called long (a warning, no fault). Default 30. */
  readonly maxLength?: number | undefined;
  /** Leave famous inventions and celebrities alone. Default false. */
  readonly allowFamous?: boolean | undefined;
  /** Further names to be suspicious of (see `famousNames` and `nameList`). Default null: the best known only. */
  readonly famous?: NameList | null | undefined;
  /**
   * The row's e-mail address: one made of that name clears a famous name, a test address makes Jan Kowalski a
   * placeholder. Default null: it says nothing.
   */
  readonly email?: string | null | undefined;
}

export interface NamePlan {
  readonly kind: 'full' | 'first' | 'last';
  readonly order: NameOrder;
  /** The letter that is a title in the country; empty where none is. */
  readonly letter: string;
  /** The country writes I and İ. */
  readonly turkish: boolean;
  readonly particles: Particles;
  /** The country has two surnames. */
  readonly twoSurnames: boolean;
  /** The country is Japan. */
  readonly japanese: boolean;
  readonly maxLength: number;
  readonly allowFamous: boolean;
  readonly famous: NameList | null;
  readonly email: string | null;
}

const FAMILY_FIRST: ReadonlySet<string> = /* @__PURE__ */ new Set(['HU']);
/** Countries whose surnames with particles came from several others, each with its own use of capitals. */
const OWN_CHOICE: ReadonlySet<string> = /* @__PURE__ */ new Set('AU BE CA GB IE NZ PH US ZA'.split(' '));
const TURKISH: ReadonlySet<string> = /* @__PURE__ */ new Set(['TR', 'AZ']);

function particlesOf(country: string | null): Particles {
  if (country === 'IT' || country === 'SM') return 'capital';
  return country !== null && OWN_CHOICE.has(country) ? 'either' : 'small';
}

const aNameList: Test = {
  allowed: 'what nameList gives',
  fits: (value) => aFunction.fits((value as Partial<NameList> | undefined)?.mayHave),
};

/**
 * Compiles the options once.
 * @throws TypeError or RangeError for a bad option
 */
export function planName(options?: NameOptions, call = 'checkName', more?: Tests): NamePlan {
  const tests: Tests = {
    kind: oneOf(['full', 'first', 'last']),
    order: oneOf(['auto', 'givenFirst', 'familyFirst']),
    country: aCountry,
    maxLength: aNumber(1, 10_000),
    allowFamous: aBoolean,
    famous: orNull(aNameList),
    email: orNull(aString),
  };
  checkOptions(call, options, tests, more);
  const order = options?.order ?? 'auto';
  const country = options?.country ?? null;
  return Object.freeze({
    kind: options?.kind ?? 'full',
    order: order === 'auto' && country !== null && FAMILY_FIRST.has(country) ? 'familyFirst' : order,
    letter: country !== null && Object.hasOwn(LETTER_TITLES, country) ? (LETTER_TITLES[country] as string) : '',
    turkish: country !== null && TURKISH.has(country),
    particles: particlesOf(country),
    japanese: country === 'JP',
    twoSurnames: order !== 'familyFirst' && hasTwoSurnames(country),
    maxLength: options?.maxLength ?? 30,
    allowFamous: options?.allowFamous ?? false,
    famous: options?.famous ?? null,
    email: options?.email ?? null,
  });
}
