/** A verdict as a schema library knows it: a value, or issues with messages. */
import { aBoolean, aFunction, kindOf, oneOf, type Tests } from '../fields/options.ts';
import { type Checked, ISSUE_SEVERITY, type Issue } from '../model/index.ts';

export interface SchemaOptions {
  /** What becomes of a well-formed value that is probably wrong. Default `'pass'`. */
  readonly suspect?: 'pass' | 'fail' | undefined;
  /** True: an empty value passes and comes out as null. Default false: it fails with `value.missing`. */
  readonly optional?: boolean | undefined;
  /** The message of an issue. Default: its code and parameters; `describeIssue` of `kempt/report` gives sentences. */
  readonly message?: ((issue: Issue) => string) | undefined;
}

export type Judged =
  | { readonly ok: true; readonly value: string | null }
  | { readonly ok: false; readonly issues: readonly { readonly message: string; readonly issue: Issue }[] };

/** Options with their defaults. */
export interface SchemaPlan {
  readonly suspect: 'pass' | 'fail';
  readonly optional: boolean;
  readonly message: (issue: Issue) => string;
}

const MISSING: Issue = /* @__PURE__ */ Object.freeze({
  code: 'value.missing',
  severity: ISSUE_SEVERITY['value.missing'],
  params: /* @__PURE__ */ Object.freeze({}),
  suggestion: null,
});

/** `email.local_too_long (length 71, max 64)`: nothing of the value, so it may be logged. */
function codeMessage({ code, params }: Issue): string {
  const words = Object.entries(params).map(([name, value]) => `${name} ${value}`);
  return words.length === 0 ? code : `${code} (${words.join(', ')})`;
}

/** What a schema may be told, whatever its check may be told besides. */
export const SCHEMA_TESTS: Tests = {
  suspect: /* @__PURE__ */ oneOf(['pass', 'fail']),
  optional: aBoolean,
  message: aFunction,
};

/** @param options checked before, by `SCHEMA_TESTS` */
export function planSchema({
  suspect = 'pass',
  optional = false,
  message = codeMessage,
}: SchemaOptions = {}): SchemaPlan {
  return Object.freeze({ suspect, optional, message });
}

function fail(issues: readonly Issue[], plan: SchemaPlan): Judged {
  // What is merely worth knowing is no reason, unless nothing else was said.
  const reasons = issues.filter(({ severity }) => severity !== 'info');
  const said = reasons.length > 0 ? reasons : issues;
  return { ok: false, issues: said.map((issue) => ({ message: plan.message(issue), issue })) };
}

/** The verdict of a check as pass or fail. What no rule covers passes as it stands, unless it is no text at all. */
export function judge(checked: Checked<unknown>, plan: SchemaPlan): Judged {
  switch (checked?.verdict) {
    case 'ok':
    case 'repaired':
      return { ok: true, value: checked.value };
    case 'suspect':
      return plan.suspect === 'pass' ? { ok: true, value: checked.value } : fail(checked.issues, plan);
    case 'missing':
      return plan.optional ? { ok: true, value: null } : fail([MISSING], plan);
    case 'unsupported': {
      if (checked.value !== null) return { ok: true, value: checked.value };
      const { input } = checked;
      return typeof input === 'string' ? { ok: true, value: input } : fail(checked.issues, plan);
    }
    case 'invalid':
      return fail(checked.issues, plan);
  }
  // What is no examination: a function that gives the value alone, or one that is still waiting for it.
  throw new TypeError(`standard: check must give what checkEmail and its kin give, got ${kindOf(checked)}`);
}
