// Last week's merge of one row, taken back: the others stay one, what was edited since is kept, and no later run joins
// them again.
import assert from 'node:assert/strict';
import { explainMerge, findDuplicates, judgementsOf, mergeClusters, rowKeys, takeBack } from 'kempt';

const rows = [
  { name: 'Ann Clayton', email: 'ann.clayton@kempt-mail.com', phone: '', city: 'Denver' },
  { name: 'Ann Clayton', email: 'ann.clayton@kempt-mail.com', phone: '+13124049876', city: '' },
  { name: 'Anna Clayton', email: '', phone: '', city: 'Denver' },
];
const merged = mergeClusters(rows, { clusters: [[0, 1, 2]] });
for (const sentence of explainMerge(merged.lineage[0]).sentences) console.log(sentence);

const edited = [{ ...merged.rows[0], city: 'Boulder' }];
const { rows: after, journal, conflicts } = takeBack(edited, merged.journal, { apart: [2] });
assert.equal(after.length, 2);
assert.equal(after[0].city, 'Boulder');
assert.equal(after[1].name, 'Anna Clayton');
console.log(`${after.length} rows again, ${conflicts.length} conflicts`);

// The next run, over the list as the shop exports it tonight.
const tonight = [{ name: 'Eve Foxworth', email: 'eve@kempt-mail.com', phone: '', city: '' }, ...rows];
const { clusters } = findDuplicates(tonight, { judgements: judgementsOf(journal, rowKeys(tonight)) });
assert.ok(!clusters.some((cluster) => cluster.includes(3) && cluster.length > 1));
console.log('and they stay apart');
