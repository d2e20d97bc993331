/** The check of addresses with the word of the DNS about their hosts. The only check that asks anybody, and only on request. */
import type { Checked, EmailParts, IssueCode } from '../../model/index.ts';
import { good, invalid } from '../issue.ts';
import { anObject } from '../options.ts';
import { runEmail } from './check.ts';
import { plainIssue } from './issues.ts';
import { checkMailHostOptions, type MailHostOptions, type MailHostState, resolveMailHosts } from './mailHosts.ts';
import { type EmailOptions, planEmail } from './plan.ts';

export interface ReachableOptions extends MailHostOptions {
  /** Options of the check itself. */
  readonly email?: EmailOptions | undefined;
}

const SAID: Readonly<Record<MailHostState, IssueCode | null>> = {
  accepts: null,
  implicit: null,
  refuses: 'email.null_mx',
  none: 'email.no_mail_host',
  gone: 'email.no_such_host',
  unknown: 'email.host_unknown',
};

/** The verdict with what the DNS says of the host: a host that takes no mail makes the address wrong, silence does not. */
function withState(checked: Checked<EmailParts>, state: MailHostState): Checked<EmailParts> {
  const code = SAID[state];
  if (code === null || checked.value === null || checked.verdict === 'unsupported') return checked;
  if (state !== 'unknown') return invalid(checked.input, [plainIssue(code), ...checked.issues]);
  const issues = [...checked.issues, plainIssue(code)];
  if (checked.verdict === 'suspect') return { ...checked, issues };
  return good(checked.input, checked.value, checked.parts, checked.repair, issues, checked.also);
}

/**
 * The examination of many cells with e-mail addresses, in their order, with what the DNS says of the hosts: an address
 * whose host does not exist, names no host for its mail (MX record or address), or says that it takes none (null MX) is
 * `invalid`. A host of which nothing could be learnt in time keeps its verdict and gets the issue `email.host_unknown`.
 * Asks only the resolver that is handed in, each host once. Cells are examined as `checkEmail` does; of several addresses
 * in a cell the first counts.
 *
 * @throws TypeError, RangeError for a bad option
 * @example (await checkEmailsReachable(['jan@wp.pl'], { resolver: async () => [{ exchange: '', priority: 0 }] }))[0].issues[0].code // 'email.null_mx'
 * Source: RFC 5321 §5.1, RFC 7505 §3
 */
export async function checkEmailsReachable(
  inputs: readonly unknown[],
  options: ReachableOptions,
): Promise<Checked<EmailParts>[]> {
  checkMailHostOptions('checkEmailsReachable', options, { email: anObject });
  if (!Array.isArray(inputs)) throw new TypeError('checkEmailsReachable: inputs must be an array');
  const { email, ...asking } = options;
  const plan = planEmail(email, "checkEmailsReachable: option 'email'");
  const checked = inputs.map((input) => runEmail(input, plan));
  const hosts = new Set<string>();
  for (const { parts } of checked) if (parts !== null) hosts.add(parts.asciiDomain);
  const answers = await resolveMailHosts(hosts, asking);
  return checked.map((each) => {
    const answer = each.parts === null ? undefined : answers.get(each.parts.asciiDomain);
    return answer === undefined ? each : withState(each, answer.state);
  });
}
