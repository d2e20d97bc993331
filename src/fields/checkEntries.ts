/** Checks what the objects of a list must hold, for functions that calculate: a number told as text would count as nothing. */
import { kindOf, type Test } from './options.ts';

/** A number, or nothing (NaN, null, a hole): nothing is data, text is a call with the wrong thing. */
export const aNumberOrNone: Test = {
  allowed: 'a number',
  fits: (value) => typeof value === 'number' || value === null || value === undefined,
};
export const notNegative: Test = {
  allowed: 'a number of at least 0',
  fits: (value) => typeof value === 'number',
  range: (value) => (value as number) >= 0 && Number.isFinite(value),
};

/**
 * One object of a list; `index` null: the only one. A message quotes numbers only.
 * @throws TypeError for a wrong kind, RangeError for a number out of range
 */
export function checkEntry(
  call: string,
  name: string,
  index: number | null,
  entry: unknown,
  tests: Readonly<Record<string, Test>>,
): void {
  const at = (): string => `${call}: ${name}${index === null ? '' : `[${index}]`}`;
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry))
    throw new TypeError(`${at()} must be an object, got ${kindOf(entry)}`);
  for (const part in tests) {
    const { allowed, fits, range } = tests[part] as Test;
    const value = (entry as Readonly<Record<string, unknown>>)[part];
    if (!fits(value)) throw new TypeError(`${at()}.${part} must be ${allowed}, got ${kindOf(value)}`);
    if (range && !range(value)) throw new RangeError(`${at()}.${part} must be ${allowed}, got ${String(value)}`);
  }
}

/** Every object of a list. @throws TypeError when it is no list, and as {@link checkEntry} */
export function checkEntries(call: string, name: string, list: unknown, tests: Readonly<Record<string, Test>>): void {
  if (!Array.isArray(list)) throw new TypeError(`${call}: ${name} must be an array of objects, got ${kindOf(list)}`);
  for (let i = 0; i < list.length; i++) checkEntry(call, name, i, list[i], tests);
}
