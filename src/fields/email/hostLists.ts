/** Lists of hosts that callers hand in: their own words, or lists that others keep, each under its name. */
import type { Test } from '../options.ts';
import { domainToAscii } from './punycode.ts';

/** Host names; each stands for all hosts below it as well. */
export type Hosts = readonly string[] | ReadonlySet<string>;

/** A list and the name under which it is quoted. */
export interface NamedHosts {
  readonly name: string;
  readonly hosts: ReadonlySet<string>;
  /** Kept by others: such lists copy each other's errors, so mailbox providers that are known are not believed to be in it. */
  readonly foreign: boolean;
}

/** A longer set is used as it is, without a look at every name in it. */
export const LONG_LIST = 2000;

const isList = (value: unknown): value is Hosts => Array.isArray(value) || value instanceof Set;

function areHosts(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((host) => typeof host === 'string');
  if (!(value instanceof Set)) return false;
  return value.size > LONG_LIST || [...value].every((host) => typeof host === 'string');
}

export const someHosts: Test = { allowed: 'an array or a set of strings', fits: areHosts };

export const hostLists: Test = {
  allowed: 'an array or a set of strings, an object of such lists by their names, or false',
  fits: (value) => {
    if (value === false || areHosts(value)) return true;
    return typeof value === 'object' && value !== null && !isList(value) && Object.values(value).every(areHosts);
  },
};

/** The hosts as a set of ASCII names in small letters. A long set is believed to be one and is not copied. */
export function asHostSet(hosts: Hosts): ReadonlySet<string> {
  if (hosts instanceof Set && hosts.size > LONG_LIST) return hosts as ReadonlySet<string>;
  const names = new Set<string>();
  for (const host of hosts) {
    const lower = host.toLowerCase();
    names.add(domainToAscii(lower) ?? lower);
  }
  return names;
}

/** The lists of the option `disposable`, in the order in which they are asked. */
export function namedLists(option: Hosts | Readonly<Record<string, Hosts>> | false | undefined): readonly NamedHosts[] {
  if (option === undefined || option === false) return [];
  if (isList(option)) return [{ name: 'option', hosts: asHostSet(option), foreign: false }];
  return Object.entries(option).map(([name, hosts]) => ({
    name,
    hosts: asHostSet(hosts),
    foreign: true,
  }));
}

/** The host's own name or one of its parents stands in the set; the top-level name alone does not count. */
export function isUnder(host: string, hosts: ReadonlySet<string>): boolean {
  for (let from = 0; ; ) {
    const name = from === 0 ? host : host.slice(from);
    const dot = name.indexOf('.');
    if (dot < 0) return false;
    if (hosts.has(name)) return true;
    from += dot + 1;
  }
}
