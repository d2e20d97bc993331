/** Whether hosts take mail, asked of a resolver that the caller hands in: each host once, few at a time, with a time-out. */
import { aFunction, aNumber, checkOptions, stringsOf, type Test } from '../options.ts';
import { domainToAscii } from './punycode.ts';

/** One MX record, as `node:dns` gives it. */
export interface MxRecord {
  readonly exchange: string;
  readonly priority: number;
}

/**
 * What asks the DNS. `promises` of `node:dns` is one. A refused promise says why by its `code`: `ENOTFOUND` or `NXDOMAIN`
 * no such name, `ENODATA` or `NODATA` no such record; everything else is no answer.
 */
export interface MailResolver {
  resolveMx(host: string): Promise<readonly MxRecord[]>;
  resolve4?(host: string): Promise<readonly unknown[]>;
  resolve6?(host: string): Promise<readonly unknown[]>;
}

/**
 * - `accepts` it names hosts that take its mail
 * - `implicit` no MX record, but an address: mail goes there (RFC 5321 §5.1)
 * - `refuses` null MX: it takes no mail (RFC 7505)
 * - `none` neither MX record nor address
 * - `gone` the name does not exist
 * - `unknown` no answer in time, or none to be understood; says nothing against the host
 */
export type MailHostState = 'accepts' | 'implicit' | 'refuses' | 'none' | 'gone' | 'unknown';

export interface MailHost {
  /** In ASCII, small letters. */
  readonly host: string;
  readonly state: MailHostState;
  /** Hosts that take the mail, most wanted first; equal priorities in order of their names. */
  readonly exchanges: readonly string[];
}

export interface MailHostOptions {
  /** Asks for the MX records of a host, and for its addresses where it can; a bare function asks for MX records only. */
  readonly resolver: MailResolver | MailResolver['resolveMx'];
  /** Hosts asked at the same time. Default 16. */
  readonly concurrency?: number | undefined;
  /** Milliseconds after which a host is `unknown`. Default 5000. */
  readonly timeoutMs?: number | undefined;
  /** Answers of earlier calls, added to; what is in it is not asked again. `unknown` is never kept. Default: none. */
  readonly cache?: Map<string, MailHost> | undefined;
  /** Ends the asking: hosts without an answer are `unknown`. Default: none. */
  readonly signal?: AbortSignal | undefined;
}

const aResolver: Test = {
  allowed: 'a function, or an object with resolveMx',
  fits: (value) =>
    aFunction.fits(value) ||
    (typeof value === 'object' && value !== null && typeof (value as MailResolver).resolveMx === 'function'),
};

export const MAIL_HOST_TESTS: Readonly<Record<keyof MailHostOptions, Test>> = {
  resolver: aResolver,
  concurrency: aNumber(1, 1000),
  timeoutMs: aNumber(1, 600_000),
  cache: { allowed: 'a Map', fits: (value) => value instanceof Map },
  signal: { allowed: 'an AbortSignal', fits: (value) => value instanceof AbortSignal },
};

/** @throws TypeError when there is no resolver to ask */
export function checkMailHostOptions(call: string, options: unknown, more: Readonly<Record<string, Test>> = {}): void {
  checkOptions(call, options, { ...MAIL_HOST_TESTS, ...more });
  if ((options as Partial<MailHostOptions> | undefined)?.resolver === undefined)
    throw new TypeError(`${call}: option 'resolver' must be ${aResolver.allowed}, got undefined`);
}

type Found<Records> = { readonly records: Records } | 'gone' | 'none' | 'unknown';

async function ask<Record>(question: () => Promise<readonly Record[]>): Promise<Found<readonly Record[]>> {
  try {
    const records = await question();
    if (!Array.isArray(records)) return 'unknown';
    return records.length === 0 ? 'none' : { records };
  } catch (error) {
    const { code, name } = (error ?? {}) as { code?: unknown; name?: unknown };
    if (code === 'ENOTFOUND' || code === 'NXDOMAIN') return 'gone';
    // Deno has one word for both, so no more is taken from it than the lesser.
    return code === 'ENODATA' || code === 'NODATA' || name === 'NotFound' ? 'none' : 'unknown';
  }
}

const byPriority = (a: MxRecord, b: MxRecord): number =>
  a.priority - b.priority || (a.exchange < b.exchange ? -1 : Number(a.exchange > b.exchange));

async function stateOf(host: string, resolver: MailResolver): Promise<MailHost> {
  const found = (state: MailHostState, exchanges: readonly string[] = []): MailHost => ({ host, state, exchanges });
  const mx = await ask(() => resolver.resolveMx(host));
  if (mx === 'gone' || mx === 'unknown') return found(mx);
  if (mx !== 'none') {
    const records = mx.records.filter((record) => typeof record?.exchange === 'string');
    if (records.length === 0) return found('unknown');
    const named = records
      .filter(({ exchange }) => exchange !== '' && exchange !== '.')
      .map(({ exchange, priority }) => ({ exchange: exchange.toLowerCase(), priority: Number(priority) || 0 }));
    if (named.length === 0) return found('refuses');
    return found(
      'accepts',
      named.sort(byPriority).map(({ exchange }) => exchange),
    );
  }
  let all: 'none' | 'unknown' = resolver.resolve4 === undefined || resolver.resolve6 === undefined ? 'unknown' : 'none';
  for (const kind of ['resolve4', 'resolve6'] as const) {
    if (resolver[kind] === undefined) continue;
    const addresses = await ask(() => (resolver[kind] as (host: string) => Promise<readonly unknown[]>)(host));
    if (typeof addresses === 'object') return found('implicit', [host]);
    if (addresses === 'unknown') all = 'unknown';
  }
  return found(all);
}

/** The answer, or `unknown` when it does not come in time or is no longer wanted. */
function inTime(host: string, resolver: MailResolver, timeoutMs: number, signal?: AbortSignal): Promise<MailHost> {
  return new Promise((resolve) => {
    const unknown: MailHost = { host, state: 'unknown', exchanges: [] };
    const end = (answer: MailHost): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
      resolve(answer);
    };
    const stop = (): void => end(unknown);
    const timer = setTimeout(stop, timeoutMs);
    if (signal?.aborted === true) return stop();
    signal?.addEventListener('abort', stop);
    stateOf(host, resolver).then(end, stop);
  });
}

/**
 * Whether hosts take mail, by host name in small ASCII letters. Asks nobody but the resolver, each host once. Names that
 * can be no host (empty, IP numbers in brackets, no dot) are left out. Never rejects for an answer that fails: such a
 * host is `unknown`.
 *
 * @throws TypeError, RangeError for a bad option
 * @example (await resolveMailHosts(['GMX.de'], { resolver: async () => [{ exchange: 'mx.gmx.net', priority: 10 }] })).get('gmx.de').state // 'accepts'
 * Source: RFC 5321 §5.1, RFC 7505 §3
 */
export async function resolveMailHosts(
  hosts: Iterable<string>,
  options: MailHostOptions,
): Promise<ReadonlyMap<string, MailHost>> {
  checkMailHostOptions('resolveMailHosts', options);
  const names = stringsOf('resolveMailHosts', 'hosts', hosts);
  const { concurrency = 16, timeoutMs = 5000, cache, signal } = options;
  const resolver = typeof options.resolver === 'function' ? { resolveMx: options.resolver } : options.resolver;
  const answers = new Map<string, MailHost>();
  const open: string[] = [];
  for (const name of names) {
    const host = domainToAscii(name.toLowerCase());
    if (host === null || answers.has(host) || host.startsWith('[') || !host.includes('.')) continue;
    const known = cache?.get(host);
    answers.set(host, known ?? { host, state: 'unknown', exchanges: [] });
    if (known === undefined) open.push(host);
  }
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < open.length && signal?.aborted !== true) {
      const host = open[next++] as string;
      const answer = await inTime(host, resolver, timeoutMs, signal);
      answers.set(host, answer);
      if (answer.state !== 'unknown') cache?.set(host, answer);
    }
  };
  await Promise.all(Array.from({ length: Math.min(Math.floor(concurrency), open.length) }, worker));
  return answers;
}
