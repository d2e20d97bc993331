/** The issues of the e-mail check that carry nothing of the value: made once, shared. */
import type { Issue, IssueCode } from '../../model/index.ts';
import { issue } from '../issue.ts';

const SHARED: ReadonlyMap<IssueCode, Issue> = /* @__PURE__ */ new Map(
  (
    [
      'email.no_at',
      'email.several_at',
      'email.local_empty',
      'email.local_character',
      'email.local_dots',
      'email.domain_empty',
      'email.domain_character',
      'email.domain_label',
      'email.special_use_domain',
      'email.quoted_local',
      'email.ip_literal',
      'email.dotless_domain',
      'email.free_mail',
      'email.role_account',
      'email.placeholder',
      'email.display_name',
      'email.inner_space',
      'email.comment',
      'email.domain_encoding',
      'email.folded',
      'email.null_mx',
      'email.no_such_host',
      'email.no_mail_host',
      'email.host_unknown',
    ] as const
  ).map((code) => [code, issue(code)]),
);

/** The issue of this code without parameters and suggestion. */
export function plainIssue(code: IssueCode): Issue {
  return SHARED.get(code) ?? issue(code);
}
