/** What is to be said about a host name: exists, free, throw-away, kept for examples, or a slip of the pen. */
import { DISPOSABLE_NAME } from '../../reference/disposableNames.ts';
import { MAIL_RULES } from '../../reference/mailProviders.ts';
import { EXAMPLE_DOMAINS, SPECIAL_USE_DOMAINS } from '../../reference/specialDomains.ts';
import { isUnder } from './hostLists.ts';
import type { EmailPlan, Host } from './plan.ts';
import { domainToAscii, domainToUnicode } from './punycode.ts';
import { meantHost } from './typo.ts';

const MOST_HOSTS = 50_000;

/** The list's name where no list was asked: a guess, good for a warning and for nothing else. */
export const BY_NAME = 'kempt:name';

/** Name of the list that calls the host throw-away; `'kempt:name'` where only its name says so. Null when none does. */
function disposableList(host: string, free: boolean, plan: EmailPlan): string | null {
  for (const list of plan.lists) {
    if (!(free && list.foreign) && isUnder(host, list.hosts)) return list.name;
  }
  if (plan.disposable === null || free) return null;
  if (isUnder(host, plan.disposable)) return 'kempt';
  const bare = host.slice(0, host.lastIndexOf('.')).replaceAll('-', '');
  return DISPOSABLE_NAME.test(bare) ? BY_NAME : null;
}

function examine(domain: string, plan: EmailPlan): Host {
  const ascii = domainToAscii(domain) ?? domain;
  const unicode = domainToUnicode(domain);
  const dot = ascii.lastIndexOf('.');
  const tld = ascii.slice(dot + 1);
  const special = dot >= 0 && (SPECIAL_USE_DOMAINS.has(tld) || ascii.endsWith('.home.arpa'));
  const knownTld = plan.tlds === null || dot < 0 || plan.tlds.has(tld);
  const parent = ascii.slice(ascii.lastIndexOf('.', dot - 1) + 1);
  const example = EXAMPLE_DOMAINS.has(parent) || tld === 'example';
  const rule = MAIL_RULES.get(ascii);
  const tag = rule === undefined ? '+' : rule.tag;
  if (plan.allow.has(ascii) || isUnder(ascii, plan.allow)) {
    const free = plan.free.has(ascii);
    return {
      ascii,
      unicode,
      free,
      disposable: null,
      knownTld: true,
      special: false,
      example: false,
      meant: null,
      tag,
      quiet: plan.freeMail === 'ok' || !free,
    };
  }
  const provider = plan.free.has(ascii);
  const disposable = disposableList(ascii, provider, plan);
  const free = disposable === null && provider;
  const meant =
    plan.typos === null || free || special || example || disposable !== null
      ? null
      : meantHost(ascii, plan.typos, knownTld);
  const quiet =
    dot >= 0 &&
    knownTld &&
    !special &&
    !example &&
    disposable === null &&
    meant === null &&
    (plan.freeMail === 'ok' || !free);
  return { ascii, unicode, free, disposable, knownTld, special, example, meant, tag, quiet };
}

/** The host by its lower-case name, looked at once per plan. */
export function hostOf(domain: string, plan: EmailPlan): Host {
  const seen = plan.hosts.get(domain);
  if (seen !== undefined) return seen;
  const host = examine(domain, plan);
  if (plan.hosts.size >= MOST_HOSTS) plan.hosts.clear();
  plan.hosts.set(domain, host);
  return host;
}
