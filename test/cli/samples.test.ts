import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readArgs } from '../../src/cli/args.ts';
import { clean } from '../../src/cli/clean.ts';
import { undo } from '../../src/cli/undo.ts';
import { openList } from '../../src/read/files.ts';
import { readExact } from '../../src/read/write/readExact.ts';
import { corpora } from '../support/corpora.ts';
import { quietly } from '../support/quietly.ts';

const folder = corpora === null ? null : join(corpora, 'imports/samples');
const files =
  folder === null
    ? []
    : (await readdir(folder)).filter((name) => !/^(SAMPLES\.tsv|SYNTHETIC\.json)$/.test(name)).sort();
const never = new AbortController().signal;

describe.skipIf(folder === null)(
  `clean, then undo, of real files${folder === null ? ' (skipped: no corpora here)' : ''}`,
  () => {
    let out = '';
    beforeAll(async () => {
      out = await mkdtemp(join(tmpdir(), 'kempt-'));
    });
    afterAll(() => rm(out, { recursive: true, force: true }));

    it.each(files)('%s', async (name) => {
      const path = join(folder as string, name);
      const decoded = await openList(path, {});
      const target = join(out, name);
      await quietly(() => clean(readArgs('clean', [path, '--out', target], [1, 1]), never));
      const report = JSON.parse(await readFile(join(target, 'report.json'), 'utf8'));
      const { rows } = report;
      expect(rows.in).toBe(decoded.rows.length);
      expect(rows.clean + rows.quarantined + rows.held + rows.removed + rows.mergedAway).toBe(rows.in);

      const journal = join(target, 'journal.jsonl');
      const back = join(target, 'original.csv');
      await quietly(() => undo(readArgs('undo', [journal, '--out', back], [1, 1])));
      const again =
        decoded.format === 'json' || decoded.format === 'ndjson'
          ? await openList(back, { format: decoded.format })
          : readExact((await readFile(back, 'utf8')).replace(/^\uFEFF/, ''), decoded.delimiter ?? ',', 'off');
      expect(again.rows).toEqual(decoded.rows);
      expect(again.header).toEqual(decoded.header);
    });
  },
);
