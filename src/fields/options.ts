/** Reads the options of a call: bad calls throw at the door, named by option, value and what is allowed. */
import { ROLES, type Role } from '../model/index.ts';
import { nearest } from '../text/nearest.ts';

export type Test = {
  readonly allowed: string;
  readonly fits: (value: unknown) => boolean;
  readonly range?: (value: unknown) => boolean;
};

/** What is allowed, by the names of options. */
export type Tests = Readonly<Record<string, Test>>;

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
/** ISO 3166-1 alpha-2 in capitals, or null for "not known". The two codes that people take for it would fit no country. */
export const aCountry: Test = {
  allowed: 'two capital letters of ISO 3166-1 (GB, not UK; GR, not EL), or null',
  fits: (value) => value === null || typeof value === 'string',
  range: (value) => value === null || /^(?!UK|EL)[A-Z]{2}$/.test(value as string),
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
    allowed: words.map((word) => `'${inOneLine(word)}'`).join(' or '),
    fits: (value) => typeof value === 'string',
    range: (value) => words.includes(value as string),
  };
}

/** Anything that can be gone through, but text: that would be its letters. */
export const anIterable: Test = {
  allowed: 'an array or another iterable',
  fits: (value) => typeof value === 'object' && value !== null && Symbol.iterator in value,
};
/** What `mapColumns` gives: by hand, its parts and evidence may be empty. */
export const aMapping: Test = {
  allowed: 'what mapColumns gives (column, role, parts, evidence of each)',
  fits: (value) => {
    const { columns } = (value ?? {}) as { readonly columns?: unknown };
    return Array.isArray(columns) && columns.every(isMapped);
  },
};

function isMapped(entry: unknown): boolean {
  const { column, role, parts, evidence } = (entry ?? {}) as Readonly<Record<string, unknown>>;
  return typeof column === 'string' && ROLES.includes(role as Role) && [parts, evidence].every(Array.isArray);
}

/**
 * What can be gone through, as an array.
 * @throws TypeError unless all of it is text
 */
export function stringsOf(call: string, name: string, value: Iterable<string>): string[] {
  const strings = anIterable.fits(value) && [...value];
  if (aListOfStrings.fits(strings)) return strings as string[];
  throw new TypeError(`${call}: ${name} must be ${anIterable.allowed} of strings, got ${kindOf(value)}`);
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

/** Options with their defaults: every one is there, and none is undefined. */
export type Filled<Options> = { readonly [Name in keyof Options]-?: Exclude<Options[Name], undefined> };

/** What a value of the wrong kind is called. Never its text: a list handed in the wrong place is full of people. */
export function kindOf(value: unknown): string {
  if (typeof value === 'boolean' || value === null || value === undefined) return String(value);
  if (typeof value !== 'object') return `a ${typeof value}`;
  if (Array.isArray(value)) return 'an array';
  if (typeof (value as { then?: unknown }).then === 'function') return 'a promise (is an await missing?)';
  if (Array.isArray((value as { rows?: unknown }).rows)) return 'an object with rows (are they what is meant?)';
  if (value instanceof Date || value instanceof Map || value instanceof Set) return `a ${value.constructor.name}`;
  return 'an object';
}

/** A value of the right kind and out of range is a word or a number of the caller's own: it is quoted, short and in one line. */
function shown(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (value instanceof Date) return 'an invalid Date';
  if (typeof value !== 'string') return kindOf(value);
  return `'${inOneLine(value.length > 40 ? `${value.slice(0, 40)}…` : value)}'`;
}

/** Line ends and steering characters as they are typed in a program: a message stays one line and moves no cursor. */
function inOneLine(text: string): string {
  return text.replace(/\p{Cc}/gu, (sign) => JSON.stringify(sign).slice(1, -1));
}

/** The words that are allowed in place of one that is not; the one that was probably meant first. */
export function whatIsAllowed(word: string, allowed: readonly string[]): string {
  if (allowed.length === 0) return 'there are none';
  const near = nearest(word, allowed);
  return `${near === null ? '' : `did you mean '${near}'? `}allowed are ${allowed.join(', ')}`;
}

/**
 * A Map or a promise has no keys of its own: its options would be passed over without a word.
 * @throws TypeError for what names no options; undefined names none
 */
export function checkNamed(call: string, options: unknown): asserts options is object | undefined {
  // "a Map", "a promise"; but "an object".
  if (options === undefined || (anObject.fits(options) && !kindOf(options).startsWith('a '))) return;
  const hint = typeof options === 'number' ? `; to map a list, write (value) => ${call}(value)` : '';
  throw new TypeError(`${call}: options must be an object, got ${kindOf(options)}${hint}`);
}

const NO_TESTS: Tests = /* @__PURE__ */ Object.freeze({});

/**
 * Checks an options object against the tests of its keys; `undefined` always means "the default".
 * @param more tests of further options, which another function adds to those of the one that has the tests
 * @throws TypeError for a wrong shape or an unknown key, RangeError for a value out of range
 */
export function checkOptions(call: string, options: unknown, tests: Tests, more: Tests = NO_TESTS): void {
  checkNamed(call, options);
  if (options === undefined) return;
  for (const key of Object.keys(options)) {
    const test = Object.hasOwn(tests, key) ? tests[key] : Object.hasOwn(more, key) ? more[key] : undefined;
    if (test === undefined) {
      const allowed = [...Object.keys(tests), ...Object.keys(more)];
      throw new TypeError(`${call}: unknown option ${shown(key)}; ${whatIsAllowed(key, allowed)}`);
    }
    const value = (options as Record<string, unknown>)[key];
    if (value === undefined) continue;
    if (!test.fits(value))
      throw new TypeError(`${call}: option '${key}' must be ${test.allowed}, got ${kindOf(value)}`);
    if (test.range && !test.range(value)) {
      throw new RangeError(`${call}: option '${key}' must be ${test.allowed}, got ${shown(value)}`);
    }
  }
}

/** @throws TypeError unless `rows` is an array of objects */
export function checkRows(call: string, rows: unknown, name = 'rows'): void {
  if (!Array.isArray(rows)) throw new TypeError(`${call}: ${name} must be an array of objects, got ${kindOf(rows)}`);
  for (let i = 0; i < rows.length; i++) {
    const row: unknown = rows[i];
    if (typeof row !== 'object' || row === null || Array.isArray(row)) {
      throw new TypeError(`${call}: ${name}[${i}] must be an object, got ${kindOf(row)}`);
    }
  }
}

/** @throws TypeError unless `row` is an object */
export function checkRow(call: string, row: unknown, name = 'row'): void {
  if (!anObject.fits(row)) throw new TypeError(`${call}: ${name} must be an object, got ${kindOf(row)}`);
}

/** @throws TypeError unless `mapping` is what `mapColumns` gives */
export function checkMapping(call: string, mapping: unknown): void {
  if (!aMapping.fits(mapping))
    throw new TypeError(`${call}: mapping must be ${aMapping.allowed}, got ${kindOf(mapping)}`);
}

/** @throws TypeError unless `clusters` is an array of arrays of rows, RangeError for one of them without any */
export function checkClusters(call: string, clusters: readonly unknown[]): void {
  for (let k = 0; k < clusters.length; k++) {
    const cluster = clusters[k];
    if (!Array.isArray(cluster))
      throw new TypeError(`${call}: matching.clusters[${k}] must be an array of rows, got ${kindOf(cluster)}`);
    if (cluster.length === 0) throw new RangeError(`${call}: matching.clusters[${k}] must hold rows, got none`);
  }
}

/**
 * Checks what another function has made and hands on, by the parts of it that are needed.
 * @param from what makes it, for the message
 * @throws TypeError when it is no object or a part is missing
 */
export function checkMade(
  call: string,
  name: string,
  value: unknown,
  from: string,
  parts: Readonly<Record<string, Test>>,
): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || 'then' in value) {
    throw new TypeError(`${call}: ${name} must be what ${from} gives, got ${kindOf(value)}`);
  }
  for (const [part, test] of Object.entries(parts)) {
    if (!test.fits((value as Record<string, unknown>)[part])) {
      throw new TypeError(`${call}: ${name} must be what ${from} gives: its ${part} must be ${test.allowed}`);
    }
  }
}
