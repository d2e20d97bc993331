/** A spreadsheet takes UTF-8 without a byte order mark for the letters of its country: what came out of one goes back with it. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readArgs } from '../../src/cli/args.ts';
import { clean } from '../../src/cli/clean.ts';
import { prune } from '../../src/cli/prune.ts';
import { undo } from '../../src/cli/undo.ts';
import { told } from '../support/quietly.ts';

const LIST = 'Name;E-Mail\r\nAnna Müller; anna@gmx.de\r\nJürgen Groß;groß@web.de\r\n';
/** Windows-1252: each unit of the text is its byte. */
const ansi = Uint8Array.from(LIST, (letter) => letter.charCodeAt(0));

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kempt-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const at = (...names: string[]) => join(folder, ...names);
const never = new AbortController().signal;
const isMarked = async (path: string) => (await readFile(path)).subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]));

describe.each([
  ['UTF-8 with a mark', 'list.csv', `\uFEFF${LIST}`, true],
  ['UTF-8 without', 'list.csv', LIST, false],
  ['an old code page', 'list.csv', ansi, true],
  [
    'a page saved as a workbook',
    'list.xls',
    '<table><tr><td>Name<td>E-Mail<tr><td>Anna Müller<td>anna@gmx.de</table>',
    true,
  ],
])('a list in %s', (_, name, content, marked) => {
  beforeEach(() => writeFile(at(name), content));

  it('is written, and undone, as a spreadsheet needs it', async () => {
    await told(() => clean(readArgs('clean', [at(name), '--out', at('out')], [1, 1]), never));
    const tables = (await readdir(at('out'))).filter((file) => file.endsWith('.csv'));
    expect(tables).toHaveLength(4);
    for (const file of tables) expect([file, await isMarked(at('out', file))]).toEqual([file, marked]);
    await told(() => undo(readArgs('undo', [at('out', 'journal.jsonl'), '--out', at('back.csv')], [1, 1])));
    expect(await isMarked(at('back.csv'))).toBe(marked);
    expect(await readFile(at('back.csv'), 'utf8')).toContain('Anna Müller');
  });

  it('is pruned likewise', async () => {
    await writeFile(at('out.txt'), 'anna@gmx.de\n');
    await told(() =>
      prune(readArgs('prune', [at(name), '--suppress', at('out.txt'), '--out', at('kept')], [1, 1]), never),
    );
    expect(await isMarked(at('kept', 'kept.csv'))).toBe(marked);
    expect(await isMarked(at('kept', 'removed.csv'))).toBe(marked);
    await told(() => undo(readArgs('undo', [at('kept', 'journal.jsonl'), '--out', at('back.csv')], [1, 1])));
    expect(await isMarked(at('back.csv'))).toBe(marked);
  });
});

it('JSON has no mark', async () => {
  await writeFile(at('list.json'), `\uFEFF${JSON.stringify([{ name: 'Anna Müller', email: 'anna@gmx.de' }])}`);
  await told(() => clean(readArgs('clean', [at('list.json'), '--out', at('out')], [1, 1]), never));
  expect(await isMarked(at('out', 'clean.json'))).toBe(false);
});
