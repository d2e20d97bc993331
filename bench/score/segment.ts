/** Compares the RFM groups with a published table. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { segmentRfm } from '../../src/segment/index.ts';
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
  return [
    { set: 'rfm (R)', measure: 'groups reproduced exactly', value: right, target: `${all}`, holds: right === all },
  ];
}
