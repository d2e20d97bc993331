// A nightly import: what it will do is known before it does it, ids stay, and nobody is re-subscribed.
import assert from 'node:assert/strict';
import { findDuplicates, linkLists, planImport, rowKeys, runImport, trackEntities } from 'kempt';

const base = [
  { name: 'Ann Clayton', email: 'ann.clayton@kempt-mail.com', city: '', status: 'subscribed' },
  { name: 'Bob Hartley', email: 'bob.hartley@kempt-mail.com', city: 'Boston', status: 'unsubscribed' },
];
const upload = [
  { name: 'Ann Clayton', email: 'ann.clayton@kempt-mail.com', city: 'Denver', status: '' },
  { name: 'Bob Hartley', email: 'bob.hartley@kempt-mail.com', city: 'Boston', status: 'subscribed' },
  { name: 'Eve Foxworth', email: 'eve.foxworth@kempt-mail.com', city: 'Austin', status: 'subscribed' },
];
const plan = planImport(base, upload, linkLists(base, upload));
console.log('planned:', plan.counts);
const { rows, counts } = runImport(base, upload, plan);
assert.deepEqual(counts, plan.counts);
assert.equal(rows[1].status, 'unsubscribed');

const before = trackEntities(rowKeys(base), findDuplicates(base));
const { ids } = trackEntities(rowKeys(rows), findDuplicates(rows), before.registry);
console.log(`${rows.length} rows, ${new Set(ids).size} people`);
