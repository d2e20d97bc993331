import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { legacyRows, readsRight, score } from '../../bench/score/read.ts';
import { openList } from '../../src/read/files.ts';
import { corpora } from '../support/corpora.ts';
import { SAMPLES } from './sampleTruth.ts';

const folder = `${corpora}/imports/samples`;
const present = corpora !== null && existsSync(folder);

describe.skipIf(!present)('sample files of the corpora (skipped where the corpora are absent)', () => {
  test.each(Object.entries(SAMPLES).filter(([file]) => present && existsSync(`${folder}/${file}`)))(
    '%s has the rows and columns a person sees',
    async (file, truth) => {
      const result = await openList(`${folder}/${file}`);
      expect({ rows: result.rows.length, columns: result.header.length }).toEqual({
        rows: truth.rows,
        columns: truth.columns,
      });
      if (truth.delimiter !== undefined) expect(result.delimiter).toBe(truth.delimiter);
      if (truth.encoding !== undefined) expect(result.encoding).toBe(truth.encoding);
      for (const row of result.rows) expect(Object.keys(row).length).toBe(result.header.length);
    },
  );

  test('every file is read', async () => {
    for (const file of readdirSync(folder)) {
      if (/^S[A-Z]+\./.test(file)) continue;
      await expect(openList(`${folder}/${file}`), file).resolves.toBeDefined();
    }
  });

  test('legacy header rows are read right, all but those whose bytes two pages share', () => {
    const wrong = legacyRows(corpora as string).filter((row) => !readsRight(row));
    // ISO 8859-16 and windows-1250 give the Romanian letters the same bytes: nothing in the file can tell.
    expect(wrong.filter((row) => row.page !== 'iso-8859-16')).toEqual([]);
  });

  test('every figure of the score holds', async () => {
    const lines = await score();
    expect(lines.length).toBe(4);
    expect(lines.filter((line) => !line.holds)).toEqual([]);
  });
});
