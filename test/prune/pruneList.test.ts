import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { type BounceEvent, DECISION_CODES, type Row } from '../../src/model/index.ts';
import {
  classifyBounce,
  decideRows,
  hashAddress,
  type PruneOptions,
  planPrune,
  pruneList,
  readBounces,
} from '../../src/prune/index.ts';

const DAY = 86_400_000;
const START = Date.UTC(2026, 0, 1);
const at = (day: number): number => START + day * DAY;

const said = (text: string, recipient: string, day: number | null): BounceEvent => ({
  ...classifyBounce({ text, recipient }),
  at: day === null ? null : at(day),
  source: 'mail',
});
const hard = (recipient: string, day: number | null): BounceEvent => said('550 5.1.1 User unknown', recipient, day);
const full = (recipient: string, day: number): BounceEvent => said('552 5.2.2 Mailbox full', recipient, day);
const event = (kind: BounceEvent['kind'], recipient: string, day: number): BounceEvent => ({
  kind,
  reason: 'none',
  scope: 'moment',
  action: 'none',
  recipient,
  status: null,
  reply: null,
  rule: 'event:test',
  at: at(day),
  source: 'test',
});

/** Place and code of each row. */
function outcome(rows: readonly Row[], options: PruneOptions): string[] {
  const result = pruneList(rows, options);
  expect(result.rows.length + result.held.length + result.removed.length).toBe(rows.length);
  expect(result.journal.length).toBe(result.held.length + result.removed.length);
  return result.decisions.toArray().map(({ place, code }) => `${place} ${code}`);
}
const one = (options: PruneOptions, email: unknown = 'ann@firm.example'): string =>
  outcome([{ email }], options)[0] as string;
const ANN = 'ann@firm.example';

describe('bounces', () => {
  test.each<[string, PruneOptions, string]>([
    ['nothing happened', {}, 'kept keep'],
    ['a hard bounce removes at once', { bounces: [hard(ANN, 1)] }, 'removed bounce.hard'],
    ['without a date too', { bounces: [hard(ANN, null)] }, 'removed bounce.hard'],
    ['in another spelling', { bounces: [hard('ANN@Firm.Example', 1)] }, 'removed bounce.hard'],
    ['a dead domain', { bounces: [said('550 5.1.2 Host unknown', ANN, 1)] }, 'removed bounce.domain'],
    [
      "a neighbour's dead domain casts doubt",
      { bounces: [said('550 5.1.2 Host unknown', 'bob@firm.example', 1)] },
      'held bounce.domainOfOthers',
    ],
    [
      'unless the domain showed life since',
      { bounces: [said('550 5.1.2 Host unknown', 'bob@firm.example', 1), event('delivered', 'cem@firm.example', 2)] },
      'kept keep',
    ],
    ['the sender was blocked', { bounces: [said('550 5.7.1 blocked using a blocklist', ANN, 1)] }, 'kept keep'],
    ['the message was refused', { bounces: [said('554 5.7.1 message looks like spam', ANN, 1)] }, 'kept keep'],
    ['a bad moment', { bounces: [said('421 try again later', ANN, 1)] }, 'kept keep'],
    ['vague words', { bounces: [said('550 5.1.0 Undeliverable', ANN, 1)] }, 'held bounce.doubtful'],
    [
      'vague words, then a click',
      { bounces: [said('550 5.1.0 Undeliverable', ANN, 1), event('clicked', ANN, 2)] },
      'kept keep',
    ],
    ['four full mailboxes', { bounces: [0, 5, 10, 15].map((day) => full(ANN, day)) }, 'kept keep'],
    ['five over two weeks', { bounces: [0, 5, 10, 15, 20].map((day) => full(ANN, day)) }, 'held bounce.soft'],
    ['five in one week', { bounces: [0, 1, 2, 3, 4].map((day) => full(ANN, day)) }, 'kept keep'],
    [
      'a delivery between starts anew',
      { bounces: [...[0, 5, 10, 15, 20].map((day) => full(ANN, day)), event('delivered', ANN, 12)] },
      'kept keep',
    ],
    [
      'an open between does not',
      { bounces: [...[0, 5, 10, 15, 20].map((day) => full(ANN, day)), event('opened', ANN, 12)] },
      'held bounce.soft',
    ],
    [
      'a click after a hard bounce is a contradiction',
      { bounces: [hard(ANN, 1), event('clicked', ANN, 2)] },
      'held bounce.contradicted',
    ],
    [
      'a delivery after a hard bounce is none',
      { bounces: [hard(ANN, 1), event('delivered', ANN, 2)] },
      'removed bounce.hard',
    ],
    [
      'another hard bounce ends the contradiction',
      { bounces: [hard(ANN, 1), event('clicked', ANN, 2), hard(ANN, 3)] },
      'removed bounce.hard',
    ],
    [
      'a mail passed on to an address that failed',
      { bounces: [{ ...hard('x@y.example', 1), original: ANN }] },
      'held bounce.forwarded',
    ],
    ['events after now are not known yet', { bounces: [hard(ANN, 5)], now: at(4) }, 'kept keep'],
    ['but an opt-out is', { bounces: [event('optOut', ANN, 5)], now: at(4) }, 'removed optOut'],
    ['and a complaint', { bounces: [event('complaint', ANN, 5)], now: at(4) }, 'removed complaint'],
    [
      'which no opt-in after now takes back',
      { bounces: [event('optOut', ANN, 5), event('optIn', ANN, 6)], now: at(4) },
      'removed optOut',
    ],
    [
      'a complaint outweighs everything',
      { bounces: [event('complaint', ANN, 1), event('clicked', ANN, 2)] },
      'removed complaint',
    ],
    ['an opt-out', { bounces: [event('optOut', ANN, 1), event('clicked', ANN, 2)] }, 'removed optOut'],
    [
      "taken back by the person's own later word",
      { bounces: [event('optOut', ANN, 1), event('optIn', ANN, 2)] },
      'kept keep',
    ],
    [
      'an earlier opt-in takes nothing back',
      { bounces: [event('optIn', ANN, 1), event('optOut', ANN, 2)] },
      'removed optOut',
    ],
  ])('%s', (_, options, expected) => {
    expect(one(options)).toBe(expected);
  });

  test('an opt-out that nobody can date counts, also against a later opt-in', () => {
    const [optOut] = readBounces([{ 'Email Address': ANN, UNSUB_TIME: 'last week' }]);
    expect(optOut).toMatchObject({ kind: 'optOut', at: null });
    const bounces = [optOut as BounceEvent];
    expect(one({ bounces, now: at(9) })).toBe('removed optOut');
    expect(one({ bounces: [...bounces, event('optIn', ANN, 2)] })).toBe('removed optOut');
  });

  test('the deciding event is named', () => {
    const bounce = hard(ANN, 1);
    expect(pruneList([{ email: ANN }], { bounces: [bounce] }).decisions.at(0)?.event).toBe(bounce);
  });
});

describe('policies', () => {
  const soft = (count: number): BounceEvent[] => Array.from({ length: count }, (_, i) => full(ANN, i));
  test.each<[NonNullable<PruneOptions['policy']>, number, string]>([
    ['mailchimp', 6, 'kept keep'],
    ['mailchimp', 7, 'removed bounce.soft'],
    ['klaviyo', 7, 'removed bounce.soft'],
    ['brevo', 5, 'removed bounce.soft'],
    ['mailman', 4, 'kept keep'],
    ['mailman', 5, 'held bounce.soft'],
    ['engagingNetworks', 3, 'removed bounce.soft'],
    [{ preset: 'brevo', soft: null }, 50, 'kept keep'],
    [{ soft: { count: 2, days: 0, place: 'removed' } }, 2, 'removed bounce.soft'],
  ])('%j after %i soft bounces: %s', (policy, count, expected) => {
    expect(one({ policy, bounces: soft(count) })).toBe(expected);
  });

  test('who was active before may bounce longer with mailchimp', () => {
    const bounces = soft(10);
    expect(one({ policy: 'mailchimp', bounces, engagement: { [ANN]: at(-10) }, now: at(20) })).toBe('kept keep');
    expect(one({ policy: 'mailchimp', bounces: soft(15), engagement: { [ANN]: at(-10) }, now: at(20) })).toBe(
      'removed bounce.soft',
    );
  });

  test('with mailman hard bounces count once a day, grow stale, and disable', () => {
    const days = (...list: number[]): PruneOptions => ({
      policy: 'mailman',
      bounces: list.map((day) => hard(ANN, day)),
    });
    expect(one(days(0, 1, 2, 3, 4))).toBe('held bounce.hard');
    expect(one(days(0, 365, 730, 1095, 1460))).toBe('kept keep');
    expect(one(days(0, 0.1, 0.2, 0.3, 0.4))).toBe('kept keep');
    expect(one(days(0, 0.9, 7.5, 8.5, 9.5, 10.5))).toBe('held bounce.hard');
  });

  test('a hard bounce may hold instead, and soft ones still remove', () => {
    const soft = { count: 1, days: 0, place: 'removed' } as const;
    const policy = { hard: { count: 1, place: 'held' }, soft } as const;
    expect(one({ policy, bounces: [hard(ANN, 1)] })).toBe('held bounce.hard');
    expect(one({ policy, bounces: [hard(ANN, 1), full(ANN, 2)] })).toBe('removed bounce.soft');
  });

  test('what is reported twice happened once, unless nobody knows when', () => {
    const policy: PruneOptions['policy'] = { hard: 3 };
    expect(one({ policy, bounces: [hard(ANN, 1), hard(ANN, 1), hard(ANN, 1)] })).toBe('kept keep');
    expect(one({ policy, bounces: [hard(ANN, 1), hard(ANN, 2), hard(ANN, 3)] })).toBe('removed bounce.hard');
    expect(one({ policy, bounces: [hard(ANN, null), hard(ANN, null), hard(ANN, null)] })).toBe('removed bounce.hard');
    const repeated = [0, 5, 10, 15].map((day) => full(ANN, day));
    expect(one({ bounces: [...repeated, ...repeated] })).toBe('kept keep');
  });

  test('a series that paused is stale with mailman, and a day counts once', () => {
    expect(one({ policy: 'mailman', bounces: [0, 1, 2, 20, 21].map((day) => full(ANN, day)) })).toBe('kept keep');
    expect(one({ policy: 'mailman', bounces: [0, 0.1, 0.2, 0.3, 0.4].map((day) => full(ANN, day)) })).toBe('kept keep');
  });

  test('role accounts, throw-away addresses and the doubtful can be held, kept or removed', () => {
    expect(one({ policy: { role: 'held' } }, 'info@firm.example')).toBe('held address.role');
    expect(one({}, 'info@firm.example')).toBe('kept keep');
    expect(one({ policy: { disposable: 'removed' } }, 'ann@mailinator.com')).toBe('removed address.disposable');
    expect(one({ policy: { doubtful: 'kept' }, bounces: [said('550 5.1.0 Undeliverable', ANN, 1)] })).toBe('kept keep');
  });

  test('the sunset holds whoever was written to long enough in silence', () => {
    const bounces = Array.from({ length: 12 }, (_, i) => event('delivered', ANN, i));
    const options: PruneOptions = { bounces, engagement: { [ANN]: at(-400) }, now: at(20) };
    expect(one({ ...options, policy: { sunset: { days: 365, sends: 10 } } })).toBe('held sunset.silent');
    expect(one({ ...options, policy: { sunset: { days: 365, sends: 20 } } })).toBe('kept keep');
    expect(
      one({
        ...options,
        bounces: [...bounces, event('clicked', ANN, 15)],
        policy: { sunset: { days: 365, sends: 10 } },
      }),
    ).toBe('kept keep');
    expect(one(options)).toBe('kept keep');
  });

  test('the sunset counts sends since the last sign of life, and from the first send where there was none', () => {
    const policy = { sunset: { days: 90, sends: 10 } };
    const bounces = Array.from({ length: 10 }, (_, i) => event('delivered', ANN, i));
    expect(one({ policy, bounces, engagement: { [ANN]: at(25) }, now: at(120) })).toBe('kept keep');
    expect(one({ policy, bounces, now: at(120) })).toBe('held sunset.silent');
    expect(one({ policy, bounces, now: at(80) })).toBe('kept keep');
  });
});

describe('a sign of life counts at its moment, as an event and as engagement', () => {
  const softs = [0, 5, 10, 14, 15].map((day) => full(ANN, day));
  test.each<[string, BounceEvent[], number, string]>([
    ['after soft bounces', softs, 30, 'kept keep'],
    ['before them', softs, -1, 'held bounce.soft'],
    ['after a hard bounce', [hard(ANN, 1)], 2, 'held bounce.contradicted'],
    ['before a hard bounce', [hard(ANN, 1)], 0, 'removed bounce.hard'],
    ['after an undated hard bounce', [hard(ANN, null)], 0, 'held bounce.contradicted'],
    ['after vague words', [said('550 5.1.0 Undeliverable', ANN, 1)], 2, 'kept keep'],
    ["after a neighbour's dead domain", [said('550 5.1.2 Host unknown', 'bob@firm.example', 1)], 2, 'kept keep'],
    ['after an opt-out', [event('optOut', ANN, 1)], 2, 'removed optOut'],
  ])('%s', (_, bounces, day, expected) => {
    expect(one({ bounces: [...bounces, event('clicked', ANN, day)] })).toBe(expected);
    expect(one({ bounces, engagement: { [ANN]: at(day) } })).toBe(expected);
  });

  test('of a colleague, after the domain failed', () => {
    const bounces = [said('550 5.1.2 Host unknown', 'bob@firm.example', 1)];
    expect(one({ bounces, engagement: { 'cem@firm.example': at(0) } })).toBe('held bounce.domainOfOthers');
    expect(one({ bounces, engagement: { 'cem@firm.example': at(2) } })).toBe('kept keep');
  });

  test('under two spellings the earlier one is not forgotten', () => {
    const people = Array.from({ length: 5 }, (_, i) => `person${i}@gmail.com`);
    const bounces = people.map((person) => hard(person, 5));
    const engagement = Object.fromEntries(
      people.flatMap((person) => [
        [person, at(0)],
        [person.toUpperCase(), at(4)],
      ]),
    );
    expect(outcome([{ email: people[0] }], { bounces, engagement })).toEqual(['held bounce.incident']);
  });
});

describe('lists', () => {
  test('opt-outs, complaints and suppressions in every spelling', () => {
    expect(one({ optOuts: [' Ann@FIRM.example '] })).toBe('removed optOut');
    expect(one({ complaints: [{ 'E-Mail': ANN }] })).toBe('removed complaint');
    expect(one({ optOuts: ['@firm.example'] })).toBe('removed optOut');
    expect(one({ complaints: [hashAddress(ANN)] })).toBe('removed complaint');
    expect(one({ optOuts: [hashAddress(ANN, { salt: 's' })], suppressionHash: { salt: 's' } })).toBe('removed optOut');
    expect(one({ complaints: ['@other.example'] })).toBe('kept keep');
    expect(one({ suppressions: ['jan.kowalski+shop@googlemail.com'] }, 'JanKowalski@gmail.com')).toBe(
      'removed suppression.address',
    );
    expect(one({ suppressions: ['Ann <ann@firm.example>'] })).toBe('removed suppression.address');
  });

  test.each<[string, unknown, string]>([
    ['a yes', 'yes', 'removed optOut.column'],
    ['the word for it', 'Unsubscribed', 'removed optOut.column'],
    ['the moment of it', '2024-01-05 10:31', 'removed optOut.column'],
    ['letters that mean it', 'DNC', 'removed optOut.column'],
    ['a no', 'nej', 'kept keep'],
    ['the word for the other', 'subscribed', 'kept keep'],
    ['nothing', '', 'kept keep'],
  ])("the list's own opt-out column says %s", (_, cell, expected) => {
    expect(outcome([{ email: ANN, 'Opted out': cell }], {})).toEqual([expected]);
  });

  test('domains, with and without what stands below them', () => {
    expect(one({ suppressions: ['@firm.example'] })).toBe('removed suppression.domain');
    expect(one({ suppressions: ['firm.example'] }, 'ann@mail.firm.example')).toBe('kept keep');
    expect(one({ suppressions: ['*.firm.example'] }, 'ann@mail.firm.example')).toBe('removed suppression.domain');
  });

  test.each<[string, string, string, string]>([
    ['in its own letters', '@müller.example', 'ann@müller.example', 'removed suppression.domain'],
    [
      'in its own letters, the row in ASCII',
      '@müller.example',
      'ann@xn--mller-kva.example',
      'removed suppression.domain',
    ],
    ['in ASCII', '@xn--mller-kva.example', 'ann@müller.example', 'removed suppression.domain'],
    ['with the dot of the root', '@example.org.', 'ann@example.org', 'removed suppression.domain'],
    ['by its other name', '@googlemail.com', 'ann.lee@googlemail.com', 'removed suppression.domain'],
    ['by the name that stands for both', '@gmail.com', 'ann.lee@googlemail.com', 'removed suppression.domain'],
    ['by a name that the row does not bear', '@googlemail.com', 'ann.lee@gmail.com', 'kept keep'],
    [
      'with everything below, in its own letters',
      '*.müller.example',
      'ann@a.müller.example',
      'removed suppression.domain',
    ],
    ['one of two addresses in an entry', 'bob@firm.example; ann@firm.example', ANN, 'removed suppression.address'],
  ])('a suppressed domain or address: %s', (_, entry, email, expected) => {
    expect(one({ suppressions: [entry] }, email)).toBe(expected);
  });

  test.each<[string, string, string]>([
    ['as it is written, under the other host', 'jan.kowalski@gmail.com', 'Jan.Kowalski@googlemail.com'],
    ['under the host that the row does not bear', 'jan.kowalski@googlemail.com', 'jan.kowalski@gmail.com'],
    ['without the tag', 'jan.kowalski@gmail.com', 'jan.kowalski+shop@gmail.com'],
    ['without the tag and under the other host', 'jan.kowalski@gmail.com', 'jan.kowalski+shop@googlemail.com'],
    ['plain', 'jankowalski@googlemail.com', 'jan.kowalski+shop@gmail.com'],
    ['in its own letters', 'ann@müller.example', 'ann@xn--mller-kva.example'],
    ['in ASCII', 'ann@xn--mller-kva.example', 'Ann@MÜLLER.example'],
  ])('a hashed address: %s', (_, hashed, email) => {
    expect(one({ suppressions: [hashAddress(hashed)] }, email)).toBe('removed suppression.hash');
  });

  test('a tag that the host may tell apart is not taken off', () => {
    expect(one({ suppressions: [hashAddress(ANN)] }, 'ann+shop@firm.example')).toBe('kept keep');
  });

  test.each([
    ['bare', createHash('md5').update(ANN).digest('hex')],
    ['in capitals', createHash('md5').update(ANN).digest('hex').toUpperCase()],
    ['with its name', `md5:${createHash('md5').update(ANN).digest('hex')}`],
    ['in a row', { Email_MD5: createHash('md5').update(ANN).digest('hex') }],
    ['SHA-1, bare', createHash('sha1').update(ANN).digest('hex')],
    ['SHA-1 with its name', `SHA-1: ${createHash('sha1').update(ANN).digest('hex')}`],
    ['SHA-1 in a row', { sha1: createHash('sha1').update(ANN).digest('hex') }],
    ['SHA-256 with its name', `sha256:${hashAddress(ANN)}`],
  ])('MD5 and SHA-1, as older lists have it: %s', (_, entry) => {
    expect(one({ suppressions: [entry] }, 'Ann@firm.example')).toBe('removed suppression.hash');
    expect(one({ optOuts: [entry] })).toBe('removed optOut');
    expect(one({ suppressions: [entry] }, 'bob@firm.example')).toBe('kept keep');
  });

  test.each(['0123456789abcdef'.repeat(2), '01234567'.repeat(5)])(
    'a row with a number that looks like one is about its address: %s',
    (id) => {
      expect(one({ suppressions: [{ id, mail: ANN }] })).toBe('removed suppression.address');
    },
  );

  test('hashes, plain, salted and keyed', () => {
    const salted = createHash('md5').update(`s${ANN}`).digest('hex');
    expect(one({ suppressions: [salted], suppressionHash: { salt: 's' } })).toBe('removed suppression.hash');
    expect(one({ suppressions: [hashAddress(ANN).toUpperCase()] }, 'Ann@firm.example')).toBe(
      'removed suppression.hash',
    );
    expect(one({ suppressions: [hashAddress(ANN, { salt: 's' })], suppressionHash: { salt: 's' } })).toBe(
      'removed suppression.hash',
    );
    expect(one({ suppressions: [hashAddress(ANN, { key: 'k' })], suppressionHash: { key: 'k' } })).toBe(
      'removed suppression.hash',
    );
    expect(one({ suppressions: [hashAddress(ANN, { key: 'k' })], suppressionHash: { key: 'other' } })).toBe(
      'kept keep',
    );
  });

  test("the list's own opt-out column", () => {
    expect(
      outcome(
        [
          { email: ANN, Unsubscribed: 'yes' },
          { email: 'b@firm.example', Unsubscribed: 'no' },
        ],
        {},
      ),
    ).toEqual(['removed optOut.column', 'kept keep']);
  });

  test('a mapping decides which columns count', () => {
    const column = (name: string, role: 'email' | 'status') => ({ column: name, role, parts: [], evidence: [] });
    const mapping = { columns: [column('kontakt', 'email'), column('stan', 'status')], unmapped: ['email'] };
    const rows = [
      { kontakt: ANN, email: 'x@y.example' },
      { kontakt: 'b@firm.example', stan: 'cleaned' },
      { kontakt: 'c@firm.example', stan: 'unsubscribed' },
    ];
    expect(outcome(rows, { mapping, optOuts: [ANN, 'x@y.example'] })).toEqual([
      'removed optOut',
      'removed bounce.hard',
      'removed optOut.column',
    ]);
  });
});

describe('rows with several addresses', () => {
  const rows = [{ email: ANN, 'work email': 'ann@work.example' }];
  test('a bounce counts only when no address is left', () => {
    expect(outcome(rows, { bounces: [hard(ANN, 1)] })).toEqual(['kept keep']);
    expect(outcome(rows, { bounces: [hard(ANN, 1), hard('ann@work.example', 1)] })).toEqual(['removed bounce.hard']);
  });
  test('an opt-out counts for the whole row', () => {
    expect(outcome(rows, { optOuts: ['ann@work.example'] })).toEqual(['removed optOut']);
  });
  test('two addresses in one cell are two addresses', () => {
    expect(one({ bounces: [hard(ANN, 1)] }, `${ANN}; bob@firm.example`)).toBe('kept keep');
    expect(one({ optOuts: ['bob@firm.example'] }, `${ANN}; bob@firm.example`)).toBe('removed optOut');
  });
  test('a row without an address is kept', () => {
    expect(outcome([{ email: '' }, { name: 'Ann' }, {}], { optOuts: [ANN] })).toEqual([
      'kept keep.noAddress',
      'kept keep.noAddress',
      'kept keep.noAddress',
    ]);
  });
});

describe('incidents: living people refused for a night', () => {
  // A large service answered 550 5.1.1 for some seven hours in December 2020.
  const night = Date.UTC(2020, 11, 14, 22);
  const people = Array.from({ length: 40 }, (_, i) => ({ email: `person${i}@gmail.com` }));
  const refused = people.map(({ email }, i) => ({ ...hard(email, 0), at: night + i * 600_000 }));
  const engagement = Object.fromEntries(people.map(({ email }, i) => [email, night - (i % 60) * DAY]));

  test('are held, not removed, and reported', () => {
    const result = pruneList(people, { bounces: refused, engagement });
    expect(result.held.length).toBe(40);
    expect(result.incidents).toEqual([
      { domain: 'gmail.com', from: night, to: night + 39 * 600_000, addresses: 40, active: 40 },
    ]);
  });

  test('are released by a later delivery and confirmed by a later bounce', () => {
    const later = night + 3 * DAY;
    const bounces = [
      ...refused,
      { ...event('delivered', 'person0@gmail.com', 0), at: later },
      { ...hard('person1@gmail.com', 0), at: later },
    ];
    const codes = outcome(people, { bounces, engagement });
    expect(codes.slice(0, 3)).toEqual(['kept keep.released', 'removed bounce.hard', 'held bounce.incident']);
  });

  test('are released, never turned into removals, by a sign of life that came later', () => {
    const bounces = [
      ...people.map(({ email }) => ({ ...event('delivered', email, 0), at: night - 5 * DAY })),
      ...refused,
    ];
    const now = night + 18 * DAY;
    expect(pruneList(people, { bounces, now }).held.length).toBe(40);
    const later = Object.fromEntries(people.map(({ email }) => [email, night + 6 * DAY]));
    expect(new Set(outcome(people, { bounces, now, engagement: later }))).toEqual(new Set(['kept keep.released']));
  });

  test('are none when nobody had shown life, or when the guard is off', () => {
    expect(pruneList(people, { bounces: refused }).removed.length).toBe(40);
    expect(pruneList(people, { bounces: refused, engagement, incident: null }).removed.length).toBe(40);
    expect(pruneList(people, { bounces: refused, engagement, incident: { addresses: 41 } }).removed.length).toBe(40);
  });

  test('are none when the same bounces come over months', () => {
    const bounces = refused.map((bounce, i) => ({ ...bounce, at: night + i * 3 * DAY }));
    expect(pruneList(people, { bounces, engagement }).incidents).toEqual([]);
  });
});

describe('the two-step form', () => {
  test('gives the same decisions in typed columns', () => {
    const rows = [{ email: ANN }, { email: 'b@firm.example' }];
    const plan = planPrune({ bounces: [hard(ANN, 1)] });
    const decided = decideRows(rows, null, plan);
    expect([...decided.place]).toEqual([2, 0]);
    expect(DECISION_CODES[decided.code[0] as number]).toBe('bounce.hard');
    expect(plan.events[decided.event[0] as number]).toMatchObject({ recipient: ANN });
  });
});

describe('bad calls', () => {
  test.each<[unknown, typeof Error]>([
    [{ policy: 'strict' }, RangeError],
    [{ policy: { hard: 0 } }, RangeError],
    [{ policy: { hard: { count: 0 } } }, RangeError],
    [{ policy: { hard: { count: 1, place: 'gone' } } }, RangeError],
    [{ policy: { hard: { count: 1, staleDays: -1 } } }, RangeError],
    [{ policy: { hard: null } }, RangeError],
    [{ policy: { softer: 1 } }, TypeError],
    [{ policy: { soft: { count: 0, days: 0, place: 'held' } } }, RangeError],
    [{ policy: { role: 'gone' } }, RangeError],
    [{ policy: { sunset: { days: -1, sends: 0 } } }, RangeError],
    [{ bounces: 'x' }, TypeError],
    [{ now: Number.NaN }, RangeError],
    [{ incident: { hours: -1 } }, RangeError],
    [{ unknown: 1 }, TypeError],
  ])('%j throws', (options, type) => {
    expect(() => pruneList([], options as PruneOptions)).toThrow(type);
  });
  test('rows must be objects', () => {
    expect(() => pruneList([1] as never)).toThrow(TypeError);
  });
});
