import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openList } from '../../src/read/files.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kempt-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('reads a file, counts its bytes, uses the ending of its name', async () => {
  const path = join(folder, 'people.jsonl');
  await writeFile(path, '{"a":1}');
  expect(await openList(path)).toMatchObject({ rows: [{ a: 1 }], format: 'ndjson', bytes: 7 });
});

test('an empty file has no rows', async () => {
  const path = join(folder, 'empty.csv');
  await writeFile(path, '');
  expect(await openList(path)).toMatchObject({ rows: [], header: [], bytes: 0 });
});

test('a file over the limit is not read', async () => {
  const path = join(folder, 'big.csv');
  await writeFile(path, 'x'.repeat(100));
  await expect(openList(path, { limits: { bytes: 99 } })).rejects.toThrow(/'bytes'.*100.*99/);
});

test('a missing file is the system’s error', async () => {
  await expect(openList(join(folder, 'none.csv'))).rejects.toThrow(/ENOENT/);
});

test('a folder is called one', async () => {
  await expect(openList(folder)).rejects.toThrow(/is a folder, a list is one file/);
});
