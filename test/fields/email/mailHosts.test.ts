import { describe, expect, it } from 'vitest';
import {
  checkEmailsReachable,
  type MailHost,
  type MailResolver,
  type MxRecord,
  resolveMailHosts,
} from '../../../src/fields/email/index.ts';

const refuse = (code: string): Promise<never> => Promise.reject(Object.assign(new Error(code), { code }));
const never = (): Promise<never> => new Promise(() => {});

/** A DNS of our own. */
const ZONE: Readonly<Record<string, readonly MxRecord[] | string>> = {
  'two.pl': [
    { exchange: 'MX2.two.pl', priority: 20 },
    { exchange: 'mx1.two.pl', priority: 10 },
    { exchange: 'mx0.two.pl', priority: 20 },
  ],
  'null.pl': [{ exchange: '', priority: 0 }],
  'dot.pl': [{ exchange: '.', priority: 0 }],
  'both.pl': [
    { exchange: '.', priority: 0 },
    { exchange: 'mx.both.pl', priority: 10 },
  ],
  'address.pl': 'ENODATA',
  'six.pl': [],
  'bare.pl': 'ENODATA',
  'gone.pl': 'ENOTFOUND',
  'nx.pl': 'NXDOMAIN',
  'sick.pl': 'ESERVFAIL',
  'refused.pl': 'ECONNREFUSED',
};

const dns = (asked: string[] = []): MailResolver => ({
  resolveMx(host) {
    asked.push(host);
    const found = ZONE[host];
    if (found === undefined) return never();
    return typeof found === 'string' ? refuse(found) : Promise.resolve(found);
  },
  resolve4: (host) => (host === 'address.pl' ? Promise.resolve(['192.0.2.1']) : refuse('ENODATA')),
  resolve6: (host) => (host === 'six.pl' ? Promise.resolve(['2001:db8::1']) : refuse('ENODATA')),
});

const one = async (host: string, resolver: MailResolver | MailResolver['resolveMx']): Promise<MailHost | undefined> =>
  (await resolveMailHosts([host], { resolver, timeoutMs: 20 })).get(host);

describe('what the DNS says of a host', () => {
  const rows: [string, string, MailHost['state'], string[]][] = [
    ['most wanted first, then by name', 'two.pl', 'accepts', ['mx1.two.pl', 'mx0.two.pl', 'mx2.two.pl']],
    ['null MX', 'null.pl', 'refuses', []],
    ['null MX written as the root', 'dot.pl', 'refuses', []],
    ['a null MX beside others is none', 'both.pl', 'accepts', ['mx.both.pl']],
    ['an address in place of MX records', 'address.pl', 'implicit', ['address.pl']],
    ['an address of the sixth version', 'six.pl', 'implicit', ['six.pl']],
    ['neither', 'bare.pl', 'none', []],
    ['no such name', 'gone.pl', 'gone', []],
    ['no such name, said otherwise', 'nx.pl', 'gone', []],
    ['a server that fails', 'sick.pl', 'unknown', []],
    ['a server that refuses', 'refused.pl', 'unknown', []],
    ['no answer in time', 'silent.pl', 'unknown', []],
  ];
  for (const [why, host, state, exchanges] of rows) {
    it(why, async () => expect(await one(host, dns())).toEqual({ host, state, exchanges }));
  }
  const answers: [string, MailResolver['resolveMx'], MailHost['state']][] = [
    ['without addresses to ask for, none is not proved', () => Promise.resolve([]), 'unknown'],
    [
      'a resolver that throws at once',
      () => {
        throw new Error('off');
      },
      'unknown',
    ],
    ['an answer that is none', () => Promise.resolve('mx' as never), 'unknown'],
    ['records that are none', () => Promise.resolve([null, {}, { exchange: 5 }] as never), 'unknown'],
    ['refused with nothing', () => Promise.reject(undefined), 'unknown'],
    [
      'refused in one word for two things',
      () => Promise.reject(Object.assign(new Error('x'), { name: 'NotFound' })),
      'unknown',
    ],
  ];
  for (const [why, resolver, state] of answers) {
    it(why, async () => expect((await one('a.pl', resolver))?.state).toBe(state));
  }

  it('asks each host once, in ASCII, and no name that is none', async () => {
    const asked: string[] = [];
    const hosts = ['TWO.pl', 'two.pl', 'null.pl', '[192.0.2.1]', 'server', '', 'gone.pl'];
    const found = await resolveMailHosts(hosts, { resolver: dns(asked) });
    expect([asked, [...found.keys()]]).toEqual([
      ['two.pl', 'null.pl', 'gone.pl'],
      ['two.pl', 'null.pl', 'gone.pl'],
    ]);
    await resolveMailHosts(['münchen.de'], { resolver: dns(asked), timeoutMs: 5 });
    expect(asked.at(-1)).toBe('xn--mnchen-3ya.de');
  });
  it('keeps answers where it is told to, but no silence', async () => {
    const cache = new Map<string, MailHost>();
    const asked: string[] = [];
    const options = { resolver: dns(asked), cache, timeoutMs: 5 };
    await resolveMailHosts(['two.pl', 'silent.pl'], options);
    expect([...cache.keys()]).toEqual(['two.pl']);
    const again = await resolveMailHosts(['two.pl', 'silent.pl'], options);
    expect([asked, again.get('two.pl')?.state]).toEqual([['two.pl', 'silent.pl', 'silent.pl'], 'accepts']);
  });
  it('asks no more at a time than allowed', async () => {
    let now = 0;
    let most = 0;
    const resolver = async (): Promise<readonly MxRecord[]> => {
      most = Math.max(most, ++now);
      await new Promise((resolve) => setTimeout(resolve, 1));
      now--;
      return [{ exchange: 'mx.pl', priority: 1 }];
    };
    const hosts = Array.from({ length: 40 }, (_, i) => `h${i}.pl`);
    const found = await resolveMailHosts(hosts, { resolver, concurrency: 3 });
    expect([most, found.size, [...found.values()].every(({ state }) => state === 'accepts')]).toEqual([3, 40, true]);
  });
  it('stops when told to', async () => {
    const stop = new AbortController();
    const asked: string[] = [];
    const going = resolveMailHosts(['x1.pl', 'x2.pl'], { resolver: dns(asked), concurrency: 1, signal: stop.signal });
    stop.abort();
    expect([[...(await going).values()].map(({ state }) => state), asked]).toEqual([['unknown', 'unknown'], ['x1.pl']]);
    const late = await resolveMailHosts(['two.pl'], { resolver: dns(asked), signal: stop.signal });
    expect([late.get('two.pl')?.state, asked.length]).toEqual(['unknown', 1]);
  });
});

describe('addresses with the word of the DNS', () => {
  const check = (inputs: readonly unknown[]) => checkEmailsReachable(inputs, { resolver: dns(), timeoutMs: 20 });
  const rows: [string, unknown, string, string[]][] = [
    ['good', 'jan@two.pl', 'ok', []],
    ['repaired stays repaired', ' jan@TWO.pl', 'repaired', []],
    ['an address will do', 'jan@address.pl', 'ok', []],
    ['no such host', 'jan@gone.pl', 'invalid', ['email.no_such_host']],
    ['a host without mail', 'jan@bare.pl', 'invalid', ['email.no_mail_host']],
    ['a host that wants none', 'info@null.pl', 'invalid', ['email.null_mx', 'email.role_account']],
    ['silence says nothing against it', 'jan@silent.pl', 'ok', ['email.host_unknown']],
    ['a sick server neither', 'JAN@SICK.pl', 'repaired', ['email.host_unknown']],
    ['suspect stays suspect', '"j k"@sick.pl', 'suspect', ['email.quoted_local', 'email.host_unknown']],
    ['nothing to ask for', 'jan@[192.0.2.1]', 'suspect', ['email.ip_literal']],
    ['wrong without asking', 'jan', 'invalid', ['email.no_at']],
    ['missing', '', 'missing', []],
    ['no text', {}, 'unsupported', ['value.not_text']],
  ];
  for (const [why, input, verdict, codes] of rows) {
    it(why, async () => {
      const [checked] = await check([input]);
      expect([checked?.verdict, checked?.issues.map(({ code }) => code), checked?.input]).toEqual([
        verdict,
        codes,
        input,
      ]);
      expect(checked?.value === null).toBe(!['ok', 'repaired', 'suspect'].includes(verdict));
    });
  }
  it('answers come in the order of the cells, options of the check included', async () => {
    const options = { resolver: dns(), email: { freeMail: 'suspect' as const, disposable: ['two.pl'] } };
    const found = await checkEmailsReachable(['a@gone.pl', 'b@two.pl', 'c@gone.pl'], options);
    expect(found.map(({ verdict }) => verdict)).toEqual(['invalid', 'suspect', 'invalid']);
  });
  it('a bad call throws and names the option', async () => {
    await expect(checkEmailsReachable([], {} as never)).rejects.toThrow(/resolver/);
    await expect(checkEmailsReachable([], undefined as never)).rejects.toThrow(/resolver/);
    await expect(checkEmailsReachable('x' as never, { resolver: dns() })).rejects.toThrow(/inputs/);
    await expect(resolveMailHosts([], { resolver: 5 as never })).rejects.toThrow(/resolver/);
    await expect(resolveMailHosts([], { resolver: dns(), concurrency: 0 })).rejects.toThrow(RangeError);
    await expect(resolveMailHosts([], { resolver: dns(), timeout: 5 } as never)).rejects.toThrow(/timeout/);
    await expect(checkEmailsReachable([], { resolver: dns(), email: { sugest: true } as never })).rejects.toThrow(
      /sugest/,
    );
  });
});
