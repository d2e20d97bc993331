// A nightly import: what it will do is known before it does it, ids stay, and nobody is re-subscribed.
import assert from 'node:assert/strict';
import { findDuplicates, linkLists, planImport, runImport, trackEntities } from 'kempt';

const base = [
  { id: 'c1', name: 'Ann Clayton', email: 'ann.clayton@kempt-mail.com', city: '', status: 'subscribed' },
  { id: 'c2', name: 'Bob Hartley', email: 'bob.hartley@kempt-mail.com', city: 'Boston', status: 'unsubscribed' },
];
const upload = [
  { id: 'c1', name: 'Ann Clayton', email: 'ann.clayton@kempt-mail.com', city: 'Denver', status: '' },
  { id: 'c2', name: 'Bob Hartley', email: 'bob.hartley@kempt-mail.com', city: 'Boston', status: 'subscribed' },
  { id: 'c3', name: 'Eve Foxworth', email: 'eve.foxworth@kempt-mail.com', city: 'Austin', status: 'subscribed' },
];
const plan = planImport(base, upload, linkLists(base, upload));
console.log('planned:', plan.counts);
const { rows, counts } = runImport(base, upload, plan);
assert.deepEqual(counts, plan.counts);
assert.equal(rows[1].status, 'unsubscribed');

// Rows are known by the shop's own ids: keys made of their cells (rowKeys) change with every edit.
const keysOf = (list) => list.map(({ id }) => id);
const before = trackEntities(keysOf(base), findDuplicates(base));
const { ids } = trackEntities(keysOf(rows), findDuplicates(rows), before.registry);
assert.deepEqual(ids.slice(0, base.length), before.ids);
console.log(`${rows.length} rows, ${new Set(ids).size} people`);
