/** Merging finds out itself what the columns hold, and the strictest wish wins. */
import { describe, expect, it } from 'vitest';
import { mergeClusters } from '../../src/lists/mergeClusters.ts';

describe('mergeClusters', () => {
  it('fills the blanks of the base row from the others', () => {
    const rows = [
      { email: 'ann@kempt-mail.com', city: '' },
      { email: 'ann@kempt-mail.com', city: 'Ulm' },
    ];
    expect(mergeClusters(rows, { clusters: [[0, 1]] }).rows).toEqual([{ email: 'ann@kempt-mail.com', city: 'Ulm' }]);
  });

  it('knows an opt-out column by its name, and an opt-out survives', () => {
    const rows = [
      { email: 'ann@kempt-mail.com', unsubscribed: '' },
      { email: 'ann@kempt-mail.com', unsubscribed: 'yes' },
    ];
    expect(mergeClusters(rows, { clusters: [[0, 1]] }).rows[0]?.unsubscribed).toBe('yes');
  });

  it.each(['Opt-in Source', 'OPTIN_IP', 'Consent IP', 'Consent Source'])(
    'knows by its name that %s goes with the wish',
    (where) => {
      const rows = [
        { email: 'ann@kempt-mail.com', city: 'Ulm', 'Email opt-in': 'yes', 'Opt-in date': '2020-01-01', [where]: 'a' },
        { email: 'ann@kempt-mail.com', city: '', 'Email opt-in': 'no', 'Opt-in date': '2024-05-05', [where]: 'b' },
      ];
      const merged = mergeClusters(rows, { clusters: [[0, 1]] }).rows[0];
      expect(merged).toEqual({ ...rows[1], city: 'Ulm' });
    },
  );

  it('keeps the only opt-out of a list, in a column that no row has before the thousandth', () => {
    const rows: Record<string, unknown>[] = Array.from({ length: 1200 }, (_, i) => ({ email: `p${i}@kempt-mail.com` }));
    rows.push({ email: 'ann@kempt-mail.com', city: 'Ulm', name: 'Ann' });
    rows.push({ email: 'ann@kempt-mail.com', unsubscribed: true });
    expect(mergeClusters(rows, { clusters: [[1200, 1201]] }).rows.at(-1)).toEqual({
      email: 'ann@kempt-mail.com',
      city: 'Ulm',
      name: 'Ann',
      unsubscribed: true,
    });
  });

  it('returns a row of no cluster as the same object', () => {
    const rows = [{ email: 'ann@kempt-mail.com' }, { email: 'bob@kempt-mail.com' }];
    expect(mergeClusters(rows, { clusters: [] }).rows[1]).toBe(rows[1]);
  });

  it('refuses a cluster that does not fit the rows', () => {
    expect(() => mergeClusters([{ email: 'a@b.pl' }], { clusters: [[0, 7]] })).toThrow(RangeError);
  });
});
