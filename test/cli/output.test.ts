import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readLines } from '../../src/cli/lines.ts';
import {
  createOutputs,
  inPieces,
  isWriting,
  refuseOutputs,
  refuseUnwritable,
  shellWord,
  writeWhole,
} from '../../src/cli/output.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kempt-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('createOutputs', () => {
  it('shows no file before commit and every file after it', async () => {
    const outputs = createOutputs();
    await outputs.add(join(folder, 'sub/a.txt'), ['one', 'two']);
    expect((await readdir(join(folder, 'sub'))).filter((name) => !name.startsWith('.'))).toEqual([]);
    await outputs.commit();
    expect(await readdir(join(folder, 'sub'))).toEqual(['a.txt']);
    expect(await readFile(join(folder, 'sub/a.txt'), 'utf8')).toBe('onetwo');
  });
  it('discard leaves nothing behind, half-written files included', async () => {
    const outputs = createOutputs();
    function* failing() {
      yield 'x'.repeat(100_000);
      throw new Error('disk of the test is full');
    }
    await outputs.add(join(folder, 'a.txt'), ['a']);
    await expect(outputs.add(join(folder, 'b.txt'), failing())).rejects.toThrow('disk of the test');
    await outputs.discard();
    expect(await readdir(folder)).toEqual([]);
  });
  it('a place that cannot be had leaves every other as it was, and no parts', async () => {
    await writeFile(join(folder, 'a.txt'), 'old');
    await mkdir(join(folder, 'c.txt'));
    const written = writeWhole(['a.txt', 'b.txt', 'c.txt'].map((name) => [join(folder, name), ['new']] as const));
    await expect(written).rejects.toThrow('c.txt is a folder: nothing was written');
    expect((await readdir(folder)).sort()).toEqual(['a.txt', 'c.txt']);
    expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('old');
  });
  it('a move that fails halfway is taken back', async () => {
    await writeFile(join(folder, 'a.txt'), 'old');
    const outputs = createOutputs();
    for (const name of ['a.txt', 'b.txt', 'sub/c.txt']) await outputs.add(join(folder, name), ['new']);
    await rm(join(folder, 'sub'), { recursive: true });
    await expect(outputs.commit()).rejects.toThrow('ENOENT');
    await outputs.discard();
    expect(await readdir(folder)).toEqual(['a.txt']);
    expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('old');
  });
  it('what was read is never replaced, by whatever name, nor one output by another', async () => {
    const [list, other] = [join(folder, 'list.csv'), join(folder, 'other.csv')];
    await writeFile(list, 'old');
    await symlink(list, other);
    for (const place of [list, join(folder, '.', 'list.csv'), other])
      await expect(writeWhole([[place, ['new']]], undefined, ['-', list])).rejects.toThrow(
        `${place} is read by this run and would be replaced: nothing was written`,
      );
    await expect(writeWhole(['a', 'b', 'a'].map((name) => [join(folder, name), ['new']]))).rejects.toThrow(
      `two outputs cannot both stand in ${join(folder, 'a')}: nothing was written`,
    );
    expect((await readdir(folder)).sort()).toEqual(['list.csv', 'other.csv']);
    expect(await readFile(list, 'utf8')).toBe('old');
  });
  it.runIf(process.platform !== 'win32')('a file that nobody else may read stays so', async () => {
    await writeFile(join(folder, 'a.txt'), 'old', { mode: 0o600 });
    await writeWhole([[join(folder, 'a.txt'), ['new']]]);
    expect((await stat(join(folder, 'a.txt'))).mode & 0o777).toBe(0o600);
  });
  it('replaces an older file whole', async () => {
    for (const text of ['old', 'new']) {
      const outputs = createOutputs();
      await outputs.add(join(folder, 'a.txt'), [text]);
      await outputs.commit();
    }
    expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('new');
    expect(await readdir(folder)).toEqual(['a.txt']);
  });
});

describe('inPieces and readLines', () => {
  it('joins small chunks and loses none', () => {
    const chunks = Array.from({ length: 50_000 }, (_, i) => `${i},`);
    const pieces = [...inPieces(chunks)];
    expect(pieces.length).toBeLessThan(10);
    expect(pieces.join('')).toBe(chunks.join(''));
  });
  it('only the line feed ends a line', async () => {
    const outputs = createOutputs();
    await outputs.add(join(folder, 'j'), ['a\u2028b\r\n', 'c\u0085d\n', 'e']);
    await outputs.commit();
    expect(await readLines(join(folder, 'j'))).toEqual(['a\u2028b\r', 'c\u0085d', 'e']);
  });
});

describe('the folder of the outputs', () => {
  it('is refused before the work where a file stands in its way', async () => {
    await writeFile(join(folder, 'a.csv'), 'a');
    for (const out of ['a.csv', 'a.csv/deep/er'])
      await expect(refuseUnwritable(join(folder, out))).rejects.toThrow('a.csv is a file where a folder is wanted');
    await expect(writeWhole([[join(folder, 'a.csv/x'), ['x']]])).rejects.toThrow('a file where a folder is wanted');
  });
  it('is no link that leads nowhere', async () => {
    await symlink(join(folder, 'gone'), join(folder, 'out'));
    for (const out of ['out', 'out/deeper'])
      await expect(refuseUnwritable(join(folder, out))).rejects.toThrow('out is a link that leads nowhere');
  });
  it('holds no folder where a file shall stand, nor what was read', async () => {
    await mkdir(join(folder, 'report.html'));
    await writeFile(join(folder, 'list.csv'), '');
    const places = ['clean.csv', 'list.csv', 'report.html'].map((name) => join(folder, name));
    await expect(refuseOutputs(places, [])).rejects.toThrow('report.html is a folder: nothing was written');
    await expect(refuseOutputs(places, [join(folder, 'list.csv')])).rejects.toThrow('list.csv is read by this run');
    await expect(refuseOutputs([join(folder, 'a/b/c'), ...places.slice(0, 2)], ['-'])).resolves.toBeUndefined();
  });
  it('may be there, or be made later; looking makes nothing', async () => {
    await refuseUnwritable(folder);
    await refuseUnwritable(join(folder, 'new/and/deep'));
    await refuseUnwritable('kempt-new-folder');
    expect(await readdir(folder)).toEqual([]);
  });
  it.runIf(process.platform === 'linux')('is refused, and not waited for, where the system makes none', async () => {
    await expect(writeWhole([['/proc/kempt/x', ['x']]])).rejects.toThrow(/ENOENT|EACCES/);
  });
});

describe('writeWhole', () => {
  it('knows that parts wait to be taken back, and when none do', async () => {
    const seen: boolean[] = [];
    function* watched(): Iterable<string> {
      seen.push(isWriting());
      yield 'x';
    }
    await writeWhole([[join(folder, 'a.txt'), watched()]]);
    expect([...seen, isWriting()]).toEqual([true, false]);
  });
});

describe('shellWord', () => {
  it.each([
    ['cleaned/journal.jsonl', 'cleaned/journal.jsonl'],
    ['zażółć/ü.jsonl', 'zażółć/ü.jsonl'],
  ])('leaves %s', (path, word) => expect(shellWord(path)).toBe(word));
  it.skipIf(process.platform === 'win32').each([
    ['my lists/a.jsonl', "'my lists/a.jsonl'"],
    ["ann's/a.jsonl", "'ann'\\''s/a.jsonl'"],
    ['$HOME;x', "'$HOME;x'"],
  ])('quotes %s', (path, word) => expect(shellWord(path)).toBe(word));
});
