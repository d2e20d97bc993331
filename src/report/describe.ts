/** Codes to sentences: issues, repairs and reasons of decisions. */
import { aString, checkMade } from '../fields/options.ts';
import type { Issue } from '../model/index.ts';
import { DECISION_WORDS, ISSUE_WORDS, type Params, REPAIR_WORDS } from './words.ts';

const NO_PARAMS: Params = Object.freeze({});

/** `bounce.hard_address` as `Bounce: hard address.`: for codes that a later version added. */
function spelt(code: string): string {
  const words = code.slice(0, 80).replaceAll('.', ': ').replaceAll('_', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/** The sentence of a code; a code that has none is spelt out. */
export function describeCode(code: string, params: Params = NO_PARAMS): string {
  if (Object.hasOwn(ISSUE_WORDS, code)) return ISSUE_WORDS[code as keyof typeof ISSUE_WORDS](params);
  return Object.hasOwn(DECISION_WORDS, code) ? (DECISION_WORDS[code] as string) : spelt(code);
}

/** What a rule did; a rule that has no words is spelt out. */
export function describeRule(rule: string): string {
  return Object.hasOwn(REPAIR_WORDS, rule) ? REPAIR_WORDS[rule as keyof typeof REPAIR_WORDS] : spelt(rule).slice(0, -1);
}

/**
 * One plain sentence about an issue. Takes an issue of any check or list; its suggestion is a value of the list and so
 * is left out unless `suggestion` asks for it. A code of a later version is spelt out. Never throws on an issue.
 *
 * @example describeIssue({ code: 'email.local_too_long', severity: 'error', params: { length: 71, max: 64 }, suggestion: null }) // 'Local part longer than 64 characters (71).'
 */
export function describeIssue(issue: Issue, options?: { readonly suggestion?: boolean }): string {
  checkMade('describeIssue', 'issue', issue, 'a check', { code: aString });
  const sentence = describeCode(issue.code, issue.params);
  return options?.suggestion === true && issue.suggestion !== null
    ? `${sentence} Perhaps ${issue.suggestion}?`
    : sentence;
}
