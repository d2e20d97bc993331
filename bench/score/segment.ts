/** Compares RFM groups and ABC classes with published tables. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { segmentAbc, segmentRfm } from '../../src/segment/index.ts';
import { corpora } from '../../test/support/corpora.ts';
import type { ScoreLine } from './line.ts';

/** Lines for the published table; none where the data are absent. */
export async function score(): Promise<ScoreLine[]> {
  const folder = corpora === null ? null : join(corpora, 'bounce', 'rfm');
  if (folder === null || !existsSync(folder)) return [];
  const [, ...lines] = readFileSync(join(folder, 'rfm_orders.csv'), 'utf8').trim().split(/\r?\n/);
  const rows = lines.map((line) => {
    const [customer, date, amount] = line.split(',');
    return { customer, date, amount };
  });
  const entries = segmentRfm(rows, { now: Date.UTC(2006, 11, 31), rule: 'quantilePlusOne' });
  const published = JSON.parse(readFileSync(join(folder, 'published.json'), 'utf8')).segments as Record<
    string,
    { customers: number; orders: number; revenue: number }
  >;
  let right = 0;
  for (const [name, expected] of Object.entries(published)) {
    const own = entries.filter(({ segment }) => segment === name);
    const orders = own.reduce((sum, { frequency }) => sum + frequency, 0);
    const revenue = own.reduce((sum, { monetary }) => sum + monetary, 0);
    if (own.length === expected.customers && orders === expected.orders && revenue === expected.revenue) right++;
  }
  const all = Object.keys(published).length;
  const sales = entries.map(({ customer, monetary }) => ({ customer, value: monetary }));
  const classes = (crossing: 'higher' | 'lower'): string => {
    const found = segmentAbc(sales, { crossing }).map((entry) => entry.class);
    return ['A', 'B', 'C'].map((name) => found.filter((one) => one === name).length).join(' ');
  };
  // By hand from the sorted revenues: the customer that crosses 80 % is the 606th.
  const abc = (crossing: 'higher' | 'lower', expected: string): ScoreLine => ({
    set: 'the same orders',
    measure: `ABC, who crosses goes ${crossing}`,
    value: Number(classes(crossing).split(' ')[0]),
    target: `${expected} (no package of npm does it)`,
    holds: classes(crossing) === expected,
  });
  return [
    {
      set: 'rfm (R)',
      measure: 'groups reproduced exactly',
      value: right,
      target: `${all} (the R package ${all}, no package of npm does it)`,
      holds: right === all,
    },
    abc('higher', '606 228 161'),
    abc('lower', '605 228 162'),
  ];
}
