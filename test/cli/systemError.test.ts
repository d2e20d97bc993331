import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { errorWords } from '../../src/cli/systemError.ts';

const failed = (path: string) => readFile(path).catch((error: NodeJS.ErrnoException) => errorWords(error));

test('a file that is not there is named', async () => {
  const path = join(tmpdir(), 'kempt-absent.csv');
  expect(await failed(path)).toBe(`there is no file '${path}'`);
});

test('a folder is called one', async () => {
  expect(await failed(tmpdir())).toBe('a folder stands where a file is wanted');
});

test('what nobody has better words for stays', () => {
  expect(errorWords(new Error('no such thing'))).toBe('no such thing');
  expect(errorWords(Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' }))).toBe(
    'no space left on device, write',
  );
  expect(errorWords(Object.assign(new Error('no'), { code: 'EACCES', path: 'a.csv' }))).toBe(
    "'a.csv' may not be opened",
  );
  expect(errorWords(Object.assign(new Error('no'), { code: 'EACCES', path: 'out', syscall: 'mkdir' }))).toBe(
    "'out' may not be written to",
  );
});
