/** Rows of an interface have no index signature; they are rows all the same. That this file compiles is half of the test. */
import { expect, expectTypeOf, it } from 'vitest';
import * as kempt from '../../src/index.ts';

interface Contact {
  readonly name: string;
  readonly email: string;
  readonly phone?: string;
}

interface Order {
  customer: string;
  date: Date;
  amount: number;
}

const contacts: readonly Contact[] = [
  { name: 'Ann Lee', email: 'ann@gmx.de' },
  { name: 'LEE, Ann', email: ' Ann@GMX.de' },
];

it('every list function takes rows of an interface', async () => {
  const matching = kempt.findDuplicates(contacts);
  expect(matching.clusters).toEqual([[0, 1]]);
  expect(kempt.linkLists(contacts, contacts).clusters.length).toBe(1);
  expect(kempt.estimateMatchBytes(contacts)).toBeGreaterThan(0);
  expect(kempt.createMatcher(contacts).find(contacts[0] as Contact).length).toBe(2);
  const merged = kempt.mergeClusters(contacts, matching);
  expect(kempt.undo(merged.rows, merged.journal)).toEqual(contacts);
  expect(kempt.takeBack(merged.rows, merged.journal).rows).toEqual(contacts);
  expect(kempt.mapColumns(contacts).columns.length).toBe(2);
  expect(kempt.alignColumns(contacts, contacts)).toEqual(contacts);
  expect(kempt.normalizeList(contacts).changes.length).toBeGreaterThan(0);
  expect(kempt.validateList(contacts).tally.columns.length).toBe(2);
  expect(kempt.pruneList(contacts).rows).toEqual(contacts);
  expect(kempt.scoreDecay(contacts, { now: 0 }).scores.length).toBe(2);
  expect(kempt.rowKeys(contacts).length).toBe(2);
  expect(kempt.rowMarks(contacts, kempt.mapColumns(contacts)).length).toBe(2);
  expect(kempt.consentOf(contacts[0] as Contact, kempt.mapColumns(contacts))).toEqual({});
  const plan = kempt.planImport([], contacts, { clusters: [], review: [] });
  expect(kempt.runImport([], contacts, plan).rows).toEqual(contacts);
  expect(kempt.writeCsv(contacts)).toContain('Ann Lee');
  expect([...kempt.csvChunks(contacts)].length).toBe(1);
  expect((await kempt.cleanList(contacts)).rows.length).toBe(1);
  expect((await kempt.cleanStream(contacts).next()).value?.place).toBe('rows');
});

it('so do the groupings of orders', () => {
  const orders: Order[] = [{ customer: 'Ann', date: new Date(0), amount: 2 }];
  expect(kempt.customerTotals(orders).length).toBe(1);
  expect(kempt.monthlySeries(orders).length).toBe(1);
  expect(kempt.segmentRfm(orders, { now: 0 }).length).toBe(1);
  expect(kempt.unreadOrders(orders)).toEqual([]);
});

it('an option that is undefined is as good as none, in the types too', async () => {
  const country: string | undefined = undefined;
  const now: number | undefined = undefined;
  expect(kempt.checkPhone('+49 351 4951234', { country, countryFrom: undefined }).value).toBe('+493514951234');
  expect((await kempt.cleanList(contacts, { country, now, match: undefined, merge: undefined })).rows.length).toBe(1);
  expect(kempt.findDuplicates(contacts, { columns: undefined, judgements: { same: undefined } }).clusters).toEqual([
    [0, 1],
  ]);
  expect(kempt.pruneList(contacts, { bounces: undefined, policy: undefined, now }).rows).toEqual(contacts);
  expect(kempt.writeCsv(contacts, { columns: undefined, mask: undefined })).toBe(kempt.writeCsv(contacts));
  const dated = contacts.map((row) => ({ ...row, since: '2026-01-01', from: 'form' }));
  const optIn = { date: 'since', source: 'from', optOutDate: undefined };
  expect(kempt.mergeClusters(dated, { clusters: [[0, 1]] }, { optIn }).rows.length).toBe(1);
  expect((await kempt.readList('a\n1', { name: undefined, limits: { rows: undefined } })).rows).toEqual([{ a: '1' }]);
});

it('columns of orders that are undefined have their usual names', () => {
  const orders: Order[] = [{ customer: 'Ann', date: new Date(0), amount: 2 }];
  expect(kempt.customerTotals(orders, { customer: undefined } as never)).toEqual(kempt.customerTotals(orders));
});

it('rows keep their type: as they were where nothing is changed, with text where a cell was repaired', async () => {
  const pruned = kempt.pruneList(contacts, { optOuts: ['ann@gmx.de'] });
  const removed: Contact[] = pruned.removed;
  expect(removed).toEqual(contacts);
  expectTypeOf(kempt.undoDecisions(pruned).rows).toEqualTypeOf<Contact[]>();
  expect(kempt.findDecisions(pruned.journal)).toEqual([0, 1]);

  const result = await kempt.cleanList(contacts);
  const [first] = result.rows;
  const email: string | undefined = first?.email;
  expect(email).toBe('ann@gmx.de');
  const own = result.rows as Contact[];
  expect(kempt.undo(own, result.journal)).toEqual(contacts);
  for (const { source } of result.quarantined) expectTypeOf(source.name).toEqualTypeOf<string>();

  const orders = [{ id: 7, email: ' ann@GMX.de' }];
  expectTypeOf(kempt.normalizeList(orders).rows[0]?.id).toEqualTypeOf<string | number | undefined>();
  expectTypeOf(kempt.mergeClusters(orders, { clusters: [] }).rows[0]?.email).toEqualTypeOf<string | undefined>();
});

it('rows of no known columns stay rows', async () => {
  const { rows } = await kempt.readList('a\n1');
  expectTypeOf((await kempt.cleanList(rows)).rows).toEqualTypeOf<kempt.Row[]>();
  const result: kempt.CleanResult = await kempt.cleanList(rows);
  expect(result.rows[0]?.a).toBe('1');
});
