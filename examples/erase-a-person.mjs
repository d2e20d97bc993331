// An erasure request: one person leaves the journal everywhere, and the seal still proves the rest.
import assert from 'node:assert/strict';
import { cleanList, journalLines, readJournal, redactLines, undo } from 'kempt';

const rows = [
  { name: 'Ann Clayton', email: ' Ann.Clayton@KEMPT-MAIL.com', country: 'US' },
  { name: 'Ann Clayton', email: 'ann.clayton@kempt-mail.com', country: 'US' },
  { name: 'Bob Hartley', email: ' bob.hartley@kempt-mail.com', country: 'US' },
];
const { rows: clean, journal } = await cleanList(rows);
const lines = [...journalLines(journal, {}, { salt: 'random, made for this journal, kept nowhere' })];
const { seal } = readJournal(lines);

const redacted = redactLines(lines, { matches: ({ email }) => /ann\.clayton/i.test(String(email)) });
assert.ok(!/clayton/i.test(redacted.join('')));
const { journal: rest, erasedLines } = readJournal(redacted, { seal });
console.log(`${erasedLines} lines erased, the seal holds`);

const left = clean.filter(({ email }) => !/ann\.clayton/i.test(email));
assert.deepEqual(undo(left, rest), [rows[2]]);
console.log('and what is left can still be undone');
