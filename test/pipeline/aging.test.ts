import { describe, expect, test } from 'vitest';
import { cleanList, readBounces } from '../../src/index.ts';

const now = Date.UTC(2026, 10, 1);
const day = (days: number) => new Date(now - days * 86_400_000).toISOString();
const rows = [
  { email: 'ann@kempt-firm.com', 'last activity': day(400) },
  { email: 'bob@kempt-firm.com', 'last activity': day(400) },
  { email: 'cem@kempt-other.com', 'last activity': day(400) },
];
const bounces = readBounces([{ email: 'cem@kempt-other.com', status: 'hard bounce', at: day(3) }]);
const events = [{ recipient: 'ann@kempt-firm.com', at: now - 86_400_000, kind: 'replied' as const }];

describe('cleanList with what happened to the addresses', () => {
  test('a reply makes fresh, silence does not', async () => {
    const { scores } = await cleanList(rows, { now, events, match: false });
    expect(scores?.scores.freshness[0]).toBeGreaterThan(0.98);
    expect(scores?.scores.freshness[1]).toBeLessThan(0.8);
  });
  test('the report holds freshness, forecast and who was set aside, as shapes', async () => {
    const { report } = await cleanList(rows, { now, bounces, events, match: false });
    expect(report.aging?.known).toBe(2);
    expect(report.aging?.forecast.map(({ months }) => months)).toEqual([3, 6, 12, 24]);
    expect(report.setAside).toEqual([
      { place: 'removed', code: 'bounce.hard', count: 1, examples: [expect.stringMatching(/^c••@/)] },
    ]);
    expect(JSON.stringify(report)).not.toContain('cem@kempt-other');
  });
  test('the report names the bad night of a service, whose bounces are held', async () => {
    const people = Array.from({ length: 40 }, (_, i) => ({ email: `person${i}@gmail.com` }));
    const refused = readBounces(people.map(({ email }, i) => ({ email, status: 'hard bounce', at: day(i / 1440) })));
    const alive = people.map(({ email: recipient }) => ({
      recipient,
      at: now - 5 * 86_400_000,
      kind: 'clicked' as const,
    }));
    const options = { now, bounces: refused, events: alive, match: false as const };
    const { report, incidents } = await cleanList(people, options);
    expect(incidents).toMatchObject([{ domain: 'gmail.com', addresses: 40, active: 40 }]);
    expect(report.incidents).toEqual(incidents);
    expect((await cleanList(rows, { now, bounces, match: false })).report).not.toHaveProperty('incidents');
  });
  test('without a moment nothing is said of freshness', async () => {
    expect((await cleanList(rows, { match: false })).report).not.toHaveProperty('aging');
  });
  test('what is no event changes nothing', async () => {
    const { report } = await cleanList(rows, { now, events: [null, 7, {}] as never, match: false });
    expect(report.aging?.known).toBe(3);
  });
  test('a wrong call throws', async () => {
    await expect(cleanList(rows, { events: 'x' as never })).rejects.toThrow(TypeError);
  });
});
