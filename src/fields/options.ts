/** Reads the options of a call: bad calls throw at the door, named by option, value and what is allowed. */

export type Test = {
  readonly allowed: string;
  readonly fits: (value: unknown) => boolean;
  readonly range?: (value: unknown) => boolean;
};

export const aBoolean: Test = { allowed: 'true or false', fits: (value) => typeof value === 'boolean' };
export const aString: Test = { allowed: 'a string', fits: (value) => typeof value === 'string' };
export const aFunction: Test = { allowed: 'a function', fits: (value) => typeof value === 'function' };
export const anObject: Test = {
  allowed: 'an object',
  fits: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
};
export const anArray: Test = { allowed: 'an array', fits: (value) => Array.isArray(value) };
export const aListOfStrings: Test = {
  allowed: 'an array of strings',
  fits: (value) => Array.isArray(value) && value.every((entry) => typeof entry === 'string'),
};
/** ISO 3166-1 alpha-2 in capitals, or null for "not known". */
export const aCountry: Test = {
  allowed: 'two capital letters of ISO 3166-1, or null',
  fits: (value) => value === null || typeof value === 'string',
  range: (value) => value === null || /^[A-Z]{2}$/.test(value as string),
};
/** Milliseconds since 1970, or a Date. */
export const aMoment: Test = {
  allowed: 'a Date or milliseconds since 1970',
  fits: (value) => typeof value === 'number' || value instanceof Date,
  range: (value) => Number.isFinite(Number(value)),
};

export function aNumber(min: number, max: number): Test {
  return {
    allowed: `a number from ${min} to ${max}`,
    fits: (value) => typeof value === 'number',
    range: (value) => (value as number) >= min && (value as number) <= max,
  };
}

export function oneOf(words: readonly string[]): Test {
  return {
    allowed: words.map((word) => `'${word}'`).join(' or '),
    fits: (value) => typeof value === 'string',
    range: (value) => words.includes(value as string),
  };
}

/** An array of whole numbers from 0. */
export const listOfCounts: Test = {
  allowed: 'an array of whole numbers from 0',
  fits: (value) => Array.isArray(value) && value.every((entry) => typeof entry === 'number'),
  range: (value) => (value as readonly number[]).every((entry) => Number.isInteger(entry) && entry >= 0),
};

/** An array of the given words. */
export function listOf(words: readonly string[]): Test {
  return {
    allowed: `an array of ${words.map((word) => `'${word}'`).join(', ')}`,
    fits: aListOfStrings.fits,
    range: (value) => (value as readonly string[]).every((word) => words.includes(word)),
  };
}

/** The test, or null. */
export function orNull(test: Test): Test {
  return {
    allowed: `${test.allowed}, or null`,
    fits: (value) => value === null || test.fits(value),
    ...(test.range
      ? { range: (value: unknown) => value === null || (test.range as (value: unknown) => boolean)(value) }
      : {}),
  };
}

/** How a bad value is shown: strings quoted and short, the rest by its type. Options are the caller's own words, never row data. */
function shown(value: unknown): string {
  if (typeof value === 'string') return `'${value.length > 40 ? `${value.slice(0, 40)}…` : value}'`;
  if (typeof value === 'number' || typeof value === 'boolean' || value === null || value === undefined)
    return String(value);
  return Array.isArray(value) ? 'an array' : `a value of type ${typeof value}`;
}

/**
 * Checks an options object against the tests of its keys; `undefined` always means "the default".
 * @throws TypeError for a wrong shape or an unknown key, RangeError for a value out of range
 */
export function checkOptions(call: string, options: unknown, tests: Readonly<Record<string, Test>>): void {
  if (options === undefined) return;
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new TypeError(`${call}: options must be an object, got ${shown(options)}`);
  }
  for (const key of Object.keys(options)) {
    const test = Object.hasOwn(tests, key) ? tests[key] : undefined;
    if (test === undefined) {
      throw new TypeError(`${call}: unknown option '${key}'; allowed are ${Object.keys(tests).join(', ')}`);
    }
    const value = (options as Record<string, unknown>)[key];
    if (value === undefined) continue;
    if (!test.fits(value)) throw new TypeError(`${call}: option '${key}' must be ${test.allowed}, got ${shown(value)}`);
    if (test.range && !test.range(value)) {
      throw new RangeError(`${call}: option '${key}' must be ${test.allowed}, got ${shown(value)}`);
    }
  }
}

/** @throws TypeError unless `rows` is an array of objects; looks at the first thousand only. */
export function checkRows(call: string, rows: unknown, name = 'rows'): void {
  if (!Array.isArray(rows)) throw new TypeError(`${call}: ${name} must be an array of objects, got ${shown(rows)}`);
  for (let i = 0; i < rows.length && i < 1000; i++) {
    const row: unknown = rows[i];
    if (typeof row !== 'object' || row === null || Array.isArray(row)) {
      throw new TypeError(`${call}: ${name}[${i}] must be an object, got ${shown(row)}`);
    }
  }
}
