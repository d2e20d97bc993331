/**
 * Writes a list and its truth: `npm run generate -- --rows 100000 [--seed 42] [--duplicates 0.2] [--demo] [--out bench/data]`
 * gives `list-100000.csv` and `truth-100000.csv` (columns id, person: equal for rows of the same person).
 */
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { HEADER, line, list } from './generate/list.ts';

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '42' },
    duplicates: { type: 'string', default: '0.2' },
    demo: { type: 'boolean', default: false },
    out: { type: 'string', default: 'bench/data' },
  },
});
const rows = Number(values.rows);
if (!Number.isInteger(rows) || rows < 1)
  throw new RangeError(`--rows must be a whole number from 1, got ${values.rows}`);

mkdirSync(values.out, { recursive: true });
const listFile = join(values.out, `list-${rows}.csv`);
const truthFile = join(values.out, `truth-${rows}.csv`);
const files = [openSync(listFile, 'w'), openSync(truthFile, 'w')] as const;
let text = HEADER;
let truth = 'id,person\n';
const made = list({ rows, seed: Number(values.seed), duplicates: Number(values.duplicates), demo: values.demo });
for (const { row, person } of made) {
  text += line(row);
  truth += `${row.id},${person}\n`;
  if (text.length > 1 << 20) flush();
}
flush();
for (const file of files) closeSync(file);
console.error(`${listFile}\n${truthFile}`);

function flush(): void {
  writeSync(files[0], text);
  writeSync(files[1], truth);
  text = '';
  truth = '';
}
