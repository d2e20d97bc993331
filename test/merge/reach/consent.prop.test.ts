import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CONSENT_STATES,
  type Consent,
  type ConsentState,
  consentOf,
  joinConsent,
  joinSheets,
  mergeMapped,
  NO_CONSENT,
  reachFor,
  reachOf,
} from '../../../src/merge/index.ts';
import type { ColumnMapping, Row } from '../../../src/model/index.ts';
import { runs } from '../../support/runs.ts';

const moment = fc.option(fc.nat({ max: 9 }));
const proof = fc.option(fc.record({ at: fc.nat({ max: 9 }), source: fc.constantFrom('form', 'shop', '') }));
const consent: fc.Arbitrary<Consent> = fc
  .tuple(fc.array(fc.tuple(fc.constantFrom(...CONSENT_STATES), moment), { maxLength: 3 }), proof)
  .map(([said, given]) => ({ said: Object.fromEntries(said), proof: given }));
const sheet = fc.dictionary(
  fc.constantFrom('all.all', 'email.all', 'email.marketing', 'all.service', '__proto__'),
  consent,
);
const strictness = (state: ConsentState | null) => (state === null ? -1 : CONSENT_STATES.indexOf(state));

describe('laws of consent', () => {
  it('joining is idempotent, commutative and associative, and nothing said changes nothing', () => {
    fc.assert(
      fc.property(consent, consent, consent, (a, b, c) => {
        expect(joinConsent(a, a)).toEqual(a);
        expect(joinConsent(a, b)).toEqual(joinConsent(b, a));
        expect(joinConsent(joinConsent(a, b), c)).toEqual(joinConsent(a, joinConsent(b, c)));
        expect(joinConsent(a, NO_CONSENT)).toEqual(a);
      }),
      runs(2000),
    );
  });
  it('sheets join alike', () => {
    fc.assert(
      fc.property(sheet, sheet, sheet, (a, b, c) => {
        expect(joinSheets(a, b)).toEqual(joinSheets(b, a));
        expect(joinSheets(joinSheets(a, b), c)).toEqual(joinSheets(a, joinSheets(b, c)));
        expect(joinSheets(a, a)).toEqual(joinSheets(a, {}));
      }),
      runs(1000),
    );
  });
  it('nobody becomes more reachable than the strictest, without a later proof', () => {
    fc.assert(
      fc.property(consent, consent, (a, b) => {
        const joined = reachOf(joinConsent(a, b));
        for (const one of [a, b]) {
          const reach = reachOf(one);
          if (reach.reachable !== 'no' || joined.reachable === 'no') continue;
          const at = one.said[reach.state as ConsentState];
          const given = joinConsent(a, b).proof;
          expect(['pending', 'optedOut', 'doNotContact']).toContain(reach.state);
          expect(given?.source).toBeTruthy();
          expect(given?.at).toBeGreaterThan(at as number);
        }
        if (joinConsent(a, b).proof === null) {
          const strict = Math.max(strictness(reachOf(a).state), strictness(reachOf(b).state));
          expect(strictness(joined.state)).toBe(strict);
        }
      }),
      runs(2000),
    );
  });
  it('a channel is never more reachable than all channels', () => {
    fc.assert(
      fc.property(sheet, (one) => {
        if (reachFor(one, 'all', 'all').reachable === 'no')
          expect(reachFor(one, 'email', 'marketing').reachable).toBe('no');
      }),
      runs(500),
    );
  });
});

const MAPPING: ColumnMapping = {
  columns: [
    { column: 'status', role: 'status', parts: [], evidence: [] },
    { column: 'Newsletter consent', role: 'consent', parts: [], evidence: [] },
    { column: 'optout', role: 'unsubscribe', parts: [], evidence: [] },
  ],
  unmapped: ['proof day', 'proof place', 'out day', 'x'],
};
const optIn = { date: 'proof day', source: 'proof place', optOutDate: 'out day' };
const merged = (rows: Row[], options = {}) =>
  mergeMapped(rows, { clusters: [rows.map((_, i) => i)] }, MAPPING, options).rows[0] as Row;

describe('a no outlives a merge, however it is told', () => {
  it.each(['unsubscribed', 'Opted out', 'DNC', 'ja', '2024-01-05'])('%s', (optout) => {
    const rows = [{ optout: 'no', x: 'longer row' }, { optout }];
    expect(merged(rows).optout).toBe(optout);
    expect(merged([...rows].reverse()).optout).toBe(optout);
  });
});

describe('merging with a proved opt-in', () => {
  const out = { optout: 'yes', 'out day': '2023-01-01', x: 'longer row' };
  const given = { optout: 'no', 'proof day': '2024-01-01', 'proof place': 'form 7' };
  it.each<[string, Row[], object, unknown]>([
    ['a later proof lifts a dated opt-out', [out, given], { optIn }, 'no'],
    ['not unless it is asked for', [out, given], {}, 'yes'],
    ['not without its source', [out, { ...given, 'proof place': '' }], { optIn }, 'yes'],
    ['not when it is older', [out, { ...given, 'proof day': '2022-01-01' }], { optIn }, 'yes'],
    ['not on the same day', [out, { ...given, 'proof day': '2023-01-01' }], { optIn }, 'yes'],
    ['not an undated opt-out', [{ ...out, 'out day': '' }, given], { optIn }, 'yes'],
    [
      'not when one of two opt-outs is later, and that one stays',
      [out, given, { optout: '2025-01-01' }],
      { optIn },
      '2025-01-01',
    ],
  ])('%s', (_, rows, options, expected) => {
    expect(merged(rows, options).optout).toBe(expected);
    expect(merged([...rows].reverse(), options).optout).toBe(expected);
  });
  it.each(['complained', 'bounced', 'cleaned'])('never lifts %s', (status) => {
    expect(
      merged(
        [
          { status, 'out day': '2020-01-01' },
          { ...given, status: 'subscribed' },
        ],
        { optIn },
      ).status,
    ).toBe(status);
  });
  it('law: a survivor is not more reachable than the strictest of its rows', () => {
    const row = fc.record({
      status: fc.constantFrom('', 'subscribed', 'unsubscribed', 'bounced', 'complained'),
      'Newsletter consent': fc.constantFrom('', 'yes', 'no'),
      optout: fc.constantFrom('', 'yes', 'no', '2023-01-01'),
      x: fc.constantFrom('', 'x'),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
        const own = consentOf(merged(rows, { optIn }), MAPPING);
        const all = rows.map((one) => consentOf(one, MAPPING)).reduce(joinSheets, {});
        for (const [channel, purpose] of [
          ['email', 'marketing'],
          ['sms', 'service'],
        ] as const) {
          expect(reachFor(own, channel, purpose).state).toBe(reachFor(all, channel, purpose).state);
        }
      }),
      runs(1000),
    );
  });
});

describe('laws of merging in steps', () => {
  const day = fc.constantFrom('', '2022-01-01', '2023-01-01', '2024-01-01', '2025-01-01');
  const row = fc.record({
    optout: fc.constantFrom('', 'yes', 'no', '2023-06-01'),
    status: fc.constantFrom('', 'subscribed', 'unsubscribed', 'pending', 'bounced'),
    'out day': day,
    'proof day': day,
    'proof place': fc.constantFrom('', 'form'),
    x: fc.constantFrom('', 'x'),
  });
  it('law: merging some rows first makes nobody more reachable than merging all at once could', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 5 }), fc.nat(), (rows, cut) => {
        const at = 1 + (cut % (rows.length - 1));
        const steps = merged([merged(rows.slice(0, at), { optIn }), ...rows.slice(at)], { optIn });
        const sheet = rows.map((one) => consentOf(one, MAPPING, optIn)).reduce(joinSheets, {});
        if (reachFor(sheet, 'email', 'marketing').reachable === 'no') {
          expect(reachFor(consentOf(steps, MAPPING, optIn), 'email', 'marketing').reachable).toBe('no');
        }
      }),
      runs(2000),
    );
  });
});

describe('consentOf', () => {
  it('keeps channels and purposes apart', () => {
    expect(consentOf({ status: 'Wypisany', 'Newsletter consent': 'tak', optout: 'maybe' }, MAPPING)).toEqual({
      'all.all': { said: { optedOut: null }, proof: null },
      'email.marketing': { said: { optedIn: null }, proof: null },
    });
  });
});
