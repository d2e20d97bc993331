import { type Checked, ISSUE_SEVERITY, type Issue, type IssueCode, type Repair } from '../model/index.ts';

/** Shared by every value that has nothing wrong: the good value allocates no list. */
export const NO_ISSUES: readonly Issue[] = Object.freeze([]);
export const NO_VALUES: readonly string[] = Object.freeze([]);
const NO_PARAMS: Readonly<Record<string, string | number>> = Object.freeze({});

/** One issue; frozen, so that constants can be shared between values. */
export function issue(
  code: IssueCode,
  params: Readonly<Record<string, string | number>> = NO_PARAMS,
  suggestion: string | null = null,
): Issue {
  return Object.freeze({ code, severity: ISSUE_SEVERITY[code], params, suggestion });
}

/** The result for a cell with nothing in it. */
export function missing<Parts>(input: unknown): Checked<Parts> {
  return { input, verdict: 'missing', value: null, parts: null, issues: NO_ISSUES, also: NO_VALUES, repair: null };
}

/** The result for a value that is wrong; `suggestion`s travel inside the issues. */
export function invalid<Parts>(input: unknown, issues: readonly Issue[]): Checked<Parts> {
  return { input, verdict: 'invalid', value: null, parts: null, issues, also: NO_VALUES, repair: null };
}

/** The result for a value that no rule covers: kept, never counted as wrong. */
export function unsupported<Parts>(input: unknown, value: string | null, issues: readonly Issue[]): Checked<Parts> {
  return { input, verdict: 'unsupported', value, parts: null, issues, also: NO_VALUES, repair: null };
}

/** The result for a value that is right: `ok` as it stands, or `repaired` by the named rule. */
export function good<Parts>(
  input: unknown,
  value: string,
  parts: Parts,
  repair: Repair | null = null,
  issues: readonly Issue[] = NO_ISSUES,
  also: readonly string[] = NO_VALUES,
): Checked<Parts> {
  return { input, verdict: repair === null ? 'ok' : 'repaired', value, parts, issues, also, repair };
}

/** The result for a value that is well formed and probably wrong. */
export function suspect<Parts>(
  input: unknown,
  value: string,
  parts: Parts,
  issues: readonly Issue[],
  also: readonly string[] = NO_VALUES,
): Checked<Parts> {
  return { input, verdict: 'suspect', value, parts, issues, also, repair: null };
}
