/** An import finds out itself what the columns hold, and does what was planned. */
import { describe, expect, it } from 'vitest';
import { linkLists } from '../../src/lists/match.ts';
import { planImport } from '../../src/lists/mergeImport.ts';
import { runImport } from '../../src/merge/index.ts';

describe('planImport', () => {
  it('works on the links of linkLists', () => {
    const base = [
      { name: 'Ann Lee', email: 'ann.lee@kempt-mail.com', city: '' },
      { name: 'Bob Ray', email: 'bob.ray@kempt-mail.com', city: 'Bonn' },
    ];
    const upload = [
      { name: 'Ann Lee', email: 'ann.lee@kempt-mail.com', city: 'Ulm' },
      { name: 'Eve Fox', email: 'eve.fox@kempt-mail.com', city: 'Rom' },
    ];
    const plan = planImport(base, upload, linkLists(base, upload));
    expect(plan.counts).toMatchObject({ created: 1, updated: 1 });
    expect(runImport(base, upload, plan).rows.map(({ city }) => city)).toEqual(['Ulm', 'Bonn', 'Rom']);
  });
  it('knows an opt-out column by its name', () => {
    const base = [{ email: 'ann@kempt-mail.com', unsubscribed: 'yes' }];
    const plan = planImport(base, [{ email: 'ann@kempt-mail.com', unsubscribed: 'no' }], {
      clusters: [[0, 1]],
      review: [],
    });
    expect(plan.counts.suppressed).toBe(1);
  });
});
