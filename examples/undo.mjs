// Every run can be taken back: all of it, or one rule, one column, one cluster.
import assert from 'node:assert/strict';
import { cleanList, undo } from 'kempt';

const rows = [
  { name: 'Ann Clayton', email: ' Ann.Clayton@KEMPT-MAIL.com', phone: '(212) 312-4567', country: 'US' },
  { name: 'Ann Clayton', email: 'ann.clayton@kempt-mail.com', phone: '', country: 'US' },
  { name: 'Bob Hartley', email: 'bob.hartley@kempt-mail.com', phone: '312 404 9876', country: 'US' },
];
const { rows: clean, journal } = await cleanList(rows);
console.log(`${rows.length} rows in, ${clean.length} clean`);

assert.deepEqual(undo(clean, journal), rows);
console.log('undone: every value as it was, in order');

const phones = undo(clean, journal, { columns: ['phone'] });
console.log(`only the telephones: ${phones.map(({ phone }) => phone || '-').join(', ')}`);
