import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BounceEvent, PLACES, type Row } from '../../src/model/index.ts';
import { classifyBounce, type PruneOptions, pruneList } from '../../src/prune/index.ts';
import { runs } from '../support/runs.ts';

const PEOPLE = Array.from({ length: 8 }, (_, i) => `p${i}@${i % 2 === 0 ? 'firm' : 'other'}.example`);
const DAY = 86_400_000;

const TEXTS = [
  '550 5.1.1 User unknown',
  '550 5.1.2 Host unknown',
  '552 5.2.2 Mailbox full',
  '550 5.1.0 Undeliverable',
  '550 5.7.1 spam',
  '421 try again later',
];
const KINDS = ['delivered', 'clicked', 'opened', 'optOut', 'optIn', 'complaint', 'suppressed'] as const;
const recipient = fc.constantFrom(...PEOPLE);
const moment = fc.option(fc.nat(60).map((day) => Date.UTC(2026, 0, 1) + day * DAY));
const bounce = fc
  .record({ recipient, at: moment, text: fc.constantFrom(...TEXTS) })
  .map(({ text, ...rest }): BounceEvent => ({ ...classifyBounce(text), ...rest, source: 'mail' }));
const sign = fc.record({ recipient, at: moment, kind: fc.constantFrom(...KINDS) }).map(
  (rest): BounceEvent => ({
    reason: 'none',
    scope: 'moment',
    action: rest.kind === 'suppressed' ? 'hold' : 'none',
    status: null,
    reply: null,
    rule: 'event:test',
    source: 'test',
    ...rest,
  }),
);
const events = fc.array(fc.oneof(bounce, sign), { maxLength: 40 });
const policy = fc.constantFrom(
  'standard',
  'mailchimp',
  'klaviyo',
  'brevo',
  'mailman',
  'engagingNetworks',
) satisfies fc.Arbitrary<PruneOptions['policy']>;
const rows = fc.array(
  fc.record({
    email: fc.oneof(
      recipient,
      fc.constant(''),
      recipient.map((one) => one.toUpperCase()),
    ),
    'work email': fc.option(recipient, { nil: undefined }),
  }),
  { maxLength: 12 },
) satisfies fc.Arbitrary<Row[]>;

const places = (list: readonly Row[], options: PruneOptions): number[] =>
  pruneList(list, options)
    .decisions.toArray()
    .map(({ place }) => PLACES.indexOf(place));

describe('laws of pruning', () => {
  test('every row gets exactly one decision and lands in exactly one place, unchanged', () => {
    fc.assert(
      fc.property(rows, events, policy, (list, bounces, name) => {
        const result = pruneList(list, { bounces, policy: name });
        expect(result.decisions.length).toBe(list.length);
        const landed = { kept: result.rows, held: result.held, removed: result.removed };
        const next = { kept: 0, held: 0, removed: 0 };
        for (const { row, place } of result.decisions) expect(landed[place][next[place]++]).toBe(list[row]);
        expect(next).toEqual({ kept: result.rows.length, held: result.held.length, removed: result.removed.length });
        expect(result.journal.map(({ row, source }) => list[row] === source)).not.toContain(false);
      }),
      runs(250),
    );
  });

  test('the order of the events changes nothing', () => {
    fc.assert(
      fc.property(rows, events, policy, fc.infiniteStream(fc.nat()), (list, bounces, name, order) => {
        const weights = bounces.map(() => order.next().value as number);
        const shuffled = bounces
          .map((event, i) => ({ event, weight: weights[i] as number }))
          .sort((a, b) => a.weight - b.weight)
          .map(({ event }) => event);
        const first = pruneList(list, { bounces, policy: name });
        const second = pruneList(list, { bounces: shuffled, policy: name });
        expect(second.decisions.toArray()).toEqual(first.decisions.toArray());
        expect(second.incidents).toEqual(first.incidents);
      }),
      runs(250),
    );
  });

  test('an extra hard bounce never makes anyone better off', () => {
    fc.assert(
      fc.property(rows, events, policy, recipient, moment, (list, bounces, name, who, at) => {
        const extra: BounceEvent = { ...classifyBounce('550 5.1.1 User unknown'), recipient: who, at, source: 'mail' };
        const now = Date.UTC(2026, 3, 1);
        const before = places(list, { bounces, policy: name, now, incident: null });
        const after = places(list, { bounces: [...bounces, extra], policy: name, now, incident: null });
        for (let i = 0; i < before.length; i++) expect(after[i]).toBeGreaterThanOrEqual(before[i] as number);
        // With the guard on, a burst may hold people, but never frees the one who bounced.
        const own = list.map((row) => (row.email.toLowerCase() === who && row['work email'] === undefined ? 1 : 0));
        const guarded = places(list, { bounces, policy: name, now });
        const guardedAfter = places(list, { bounces: [...bounces, extra], policy: name, now });
        for (let i = 0; i < own.length; i++)
          if (own[i] === 1) expect(guardedAfter[i]).toBeGreaterThanOrEqual(guarded[i] as number);
      }),
      runs(400),
    );
  });

  test('a sign of life never makes anyone worse off', () => {
    const now = Date.UTC(2026, 3, 1);
    const day = fc.nat(60).map((days) => Date.UTC(2026, 0, 1) + days * DAY);
    fc.assert(
      fc.property(rows, events, policy, recipient, day, (list, bounces, name, who, at) => {
        const before = places(list, { bounces, policy: name, now });
        const after = places(list, { bounces, policy: name, now, engagement: { [who]: at } });
        for (let i = 0; i < before.length; i++) expect(after[i]).toBeLessThanOrEqual(before[i] as number);
      }),
      runs(400),
    );
  });

  test('the order of the policy, of its parts and of the lists changes nothing', () => {
    const place = fc.constantFrom(...PLACES);
    const own = fc.record({
      hard: fc.integer({ min: 1, max: 3 }),
      soft: fc.option(fc.record({ count: fc.integer({ min: 1, max: 4 }), days: fc.nat(20), place })),
      doubtful: place,
      role: place,
      disposable: place,
      sunset: fc.option(fc.record({ days: fc.nat(60), sends: fc.nat(4) })),
    });
    const lists = fc.record({
      complaints: fc.subarray(PEOPLE),
      optOuts: fc.subarray(PEOPLE),
      suppressions: fc.subarray([...PEOPLE, '@firm.example']),
    });
    const turned = <Parts extends object>(parts: Parts): Parts =>
      Object.fromEntries(
        Object.entries(parts)
          .reverse()
          .map(([name, part]) => [name, Array.isArray(part) ? [...part].reverse() : part]),
      ) as Parts;
    fc.assert(
      fc.property(rows, events, own, lists, (list, bounces, parts, named) => {
        const first = pruneList(list, { bounces, policy: parts, ...named });
        const second = pruneList(list, turned({ bounces, policy: turned(parts), ...named }));
        expect(second.decisions.toArray()).toEqual(first.decisions.toArray());
      }),
      runs(200),
    );
  });

  test('opt-outs and complaints always win, whatever else happened and in whatever spelling', () => {
    fc.assert(
      fc.property(events, policy, recipient, fc.boolean(), (bounces, name, who, complaint) => {
        const list = [{ email: who.toUpperCase() }];
        const options = complaint ? { complaints: [who] } : { optOuts: [who] };
        expect(places(list, { bounces, policy: name, ...options })).toEqual([2]);
      }),
      runs(300),
    );
  });

  test('no cell throws', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.dictionary(
            fc.constantFrom('email', '__proto__', 'constructor', 'unsubscribed', 'toString'),
            fc.anything(),
          ),
          { maxLength: 5 },
        ),
        (list) => {
          const result = pruneList(list as Row[], { optOuts: PEOPLE, suppressions: ['@firm.example'] });
          expect(result.decisions.length).toBe(list.length);
        },
      ),
      runs(300),
    );
  });
});
