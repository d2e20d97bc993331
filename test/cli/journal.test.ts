/** What is done with a journal after the run: one row taken out of a merge, judgements kept, a person erased. */
import { createHash, createHmac } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pairs, readArgs } from '../../src/cli/args.ts';
import { clean } from '../../src/cli/clean.ts';
import { unwilling } from '../../src/cli/evidence.ts';
import { prune } from '../../src/cli/prune.ts';
import { redact } from '../../src/cli/redact.ts';
import { undo } from '../../src/cli/undo.ts';
import { readJournal } from '../../src/merge/index.ts';
import { told } from '../support/quietly.ts';

const LIST = [
  'Name;E-Mail;Telefon;Land',
  'Anna Lee;anna.lee@gmx.de;0351 4951234;DE',
  'Anna Lee;anna.lee@gmx.de;;DE',
  'Anna Lee;anna.lee@gmx.de; 0351 4951234;DE',
  'Bob Ray;bob.ray@web.de;0351 4951235;DE',
  'Robert Wood;robert.wood@orange.fr;;DE',
].join('\r\n');

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kempt-'));
  await writeFile(join(folder, 'list.csv'), LIST);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);
const text = (name: string) => readFile(at(name), 'utf8');
const lines = async (name: string) => (await text(name)).trimEnd().split('\r\n').slice(1);
const journalOf = async (name: string) => readJournal((await text(name)).split('\n')).journal;

const never = new AbortController().signal;
const runClean = (out: string, ...argv: string[]) =>
  told(() => clean(readArgs('clean', [at('list.csv'), '--out', at(out), ...argv], [1, 1]), never));
const runUndo = (...argv: string[]) => told(() => undo(readArgs('undo', [at('out/journal.jsonl'), ...argv], [1, 1])));
const runRedact = (...argv: string[]) =>
  told(() => redact(readArgs('redact', [at('out/journal.jsonl'), ...argv], [1, 1])));

describe('a row taken back out of a merge', () => {
  beforeEach(async () => {
    await runClean('out');
    expect(await lines('out/clean.csv')).toHaveLength(3);
  });
  it('stands alone, and the next run leaves it so', async () => {
    const { words } = await runUndo('--apart', '2', '--out', at('parted.csv'), '--journal', at('parted.jsonl'));
    expect(words).toContain(`Not the same from now on: kempt clean … --judgements ${at('parted.jsonl')}`);
    expect((await lines('parted.csv')).slice(0, 2)).toEqual([
      'Anna Lee;anna.lee@gmx.de;+493514951234;DE',
      'Anna Lee;anna.lee@gmx.de;;DE',
    ]);
    await runClean('again', '--judgements', at('parted.jsonl'));
    expect(await lines('again/clean.csv')).toHaveLength(4);
    expect((await journalOf('again/journal.jsonl')).merges.map(({ rows }) => rows)).toEqual([[0, 2]]);
    await runClean('third', '--judgements', at('again/journal.jsonl'));
    expect(await lines('third/clean.csv')).toHaveLength(4);
  });
  it('the journal written beside the list goes on from there', async () => {
    await runUndo('--apart', '2', '--out', at('out/parted.csv'), '--journal', at('out/parted.jsonl'));
    const more = ['--apart', '3', '--out', at('out/all.csv')];
    await told(() => undo(readArgs('undo', [at('out/parted.jsonl'), ...more], [1, 1])));
    expect(await lines('out/all.csv')).toHaveLength(5);
    await told(() => undo(readArgs('undo', [at('out/parted.jsonl'), '--out', at('back.csv')], [1, 1])));
    expect((await text('back.csv')).trimEnd().replaceAll('"', '')).toBe(LIST);
  });
  it('a list that was sorted since gives everybody what was theirs', async () => {
    const sort = async (name: string): Promise<void> => {
      const [head = '', ...rows] = (await text(name)).trimEnd().split('\r\n');
      await writeFile(at(name), [head, ...rows.sort().reverse(), ''].join('\r\n'));
    };
    await sort('out/clean.csv');
    await runUndo('--apart', '2', '--out', at('out/parted.csv'), '--journal', at('out/parted.jsonl'));
    expect((await lines('out/parted.csv')).map((line) => line.split(';')[0])).toEqual([
      'Anna Lee',
      'Anna Lee',
      'Bob Ray',
      'Robert Wood',
    ]);
    await sort('out/parted.csv');
    await told(() => undo(readArgs('undo', [at('out/parted.jsonl'), '--out', at('back.csv')], [1, 1])));
    expect((await text('back.csv')).trimEnd().replaceAll('"', '')).toBe(LIST);
  });
  it('without --journal it says what is lost', async () => {
    const { words } = await runUndo('--apart', '2', '--out', at('parted.csv'));
    expect(words).toContain('The next run may join them again');
  });
  it('an edit that was in the way is told, by row and column', async () => {
    const edited = (await text('out/clean.csv')).replace('Anna Lee', 'Hannah Lee').replace('Bob Ray', 'Bob Rey');
    await writeFile(at('out/clean.csv'), edited);
    const { words } = await runUndo('--cluster', '1', '--out', at('parted.csv'));
    expect(words).toMatch(/^Row [123], Name: was edited since/m);
    expect(words).not.toContain('Hannah');
  });
  it('the journal is replaced by the one to go on with, never by a list', async () => {
    const journal = at('out/journal.jsonl');
    const before = await text('out/journal.jsonl');
    await expect(runUndo('--apart', '2', '--out', journal)).rejects.toThrow('would be replaced');
    await expect(runUndo('--apart', '2', '--out', journal, '--journal', journal)).rejects.toThrow('two outputs');
    expect(await text('out/journal.jsonl')).toBe(before);
    await runUndo('--apart', '2', '--out', at('out/clean.csv'), '--journal', journal);
    await runUndo('--out', at('back.csv'));
    expect((await text('back.csv')).trimEnd().replaceAll('"', '')).toBe(LIST);
  });
  it.each([
    ['a journal without a list', ['--apart', '2', '--journal', 'j.jsonl']],
    ['a journal of a list that is wholly undone', ['--out', 'o.csv', '--journal', 'j.jsonl']],
    ['a part that goes with merges only', ['--apart', '2', '--row', '1']],
    ['a row there is none of', ['--apart', '0']],
  ])('refuses %s', async (_, argv) => {
    await expect(runUndo(...argv)).rejects.toThrow(/--journal|apart/);
    expect(await readdir(folder)).toEqual(['list.csv', 'out']);
  });
});

describe('judgements on the command line', () => {
  it('join and part rows, and stand in the journal', async () => {
    await runClean('out', '--same', '4,5', '--different', '1,2');
    const journal = await journalOf('out/journal.jsonl');
    expect(journal.merges.map(({ rows }) => rows)).toContainEqual([3, 4]);
    expect(journal.merges.some(({ rows }) => rows.includes(0) && rows.includes(1))).toBe(false);
    expect(journal.judgements).toMatchObject([
      { verdict: 'same', rows: expect.arrayContaining([3, 4]) },
      { verdict: 'different', rows: expect.arrayContaining([0, 1]) },
    ]);
  });
  it('hold after an edit of one of the rows, and are told where nobody is found', async () => {
    await runClean('out', '--different', '1,2');
    await writeFile(at('list.csv'), LIST.replace('Anna Lee;anna.lee@gmx.de;;DE', 'Anna Lee;anna.lee@gmx.de;;AT'));
    const { words } = await runClean('again', '--judgements', at('out/journal.jsonl'));
    expect(words).toContain('1 judgement of rows that are not found for certain');
    await writeFile(
      at('list.csv'),
      LIST.replaceAll('Robert Wood;robert.wood@orange.fr;;DE', 'Robert Wood;robert.wood@orange.fr;+33612345678;FR'),
    );
    await runClean('third', '--judgements', at('out/journal.jsonl'));
    expect(
      (await journalOf('third/journal.jsonl')).merges.some(({ rows }) => rows.includes(0) && rows.includes(1)),
    ).toBe(false);
  });
  it('of people who share nothing hold after an edit', async () => {
    await runClean('out', '--same', '4,5');
    await writeFile(at('list.csv'), LIST.replace('robert.wood@orange.fr;;DE', 'robert.wood@orange.fr;;FR'));
    await runClean('again', '--judgements', at('out/journal.jsonl'));
    expect((await journalOf('again/journal.jsonl')).merges.map(({ rows }) => rows)).toContainEqual([3, 4]);
  });
  it('go before what was said earlier', async () => {
    await runClean('out', '--different', '1,2');
    await runClean('again', '--judgements', at('out/journal.jsonl'), '--same', '2,1');
    expect((await journalOf('again/journal.jsonl')).judgements).toMatchObject([{ verdict: 'same' }]);
    expect(await lines('again/clean.csv')).toHaveLength(3);
  });
  it.each(['1', '1,1', '0,2', 'a,b', '1,2,3', '1.5,2'])('refuses %s', (pair) =>
    expect(() => pairs(readArgs('clean', ['x', '--same', pair], [1, 1]), 'same', 1)).toThrow(
      '--same wants two different',
    ),
  );
  it('refuses a pair that is said to be both', () =>
    expect(runClean('out', '--same', '1,2', '--different', '2,1')).rejects.toThrow(
      '--same and --different both name rows 1 and 2',
    ));
  it('refuses rows that the list does not have', () =>
    expect(runClean('out', '--same', '1,9')).rejects.toThrow('numbers up to 5'));
});

describe('kempt redact', () => {
  beforeEach(async () => {
    await runClean('out');
  });
  it.each([
    ['an address in another spelling', 'Anna.Lee@GMX.de'],
    ['a number in another form', '+49 (351) 495-1234'],
    ['a name', 'anna lee'],
  ])('takes a person out by %s', async (_, person) => {
    const before = readJournal((await text('out/journal.jsonl')).split('\n'));
    const { result: code, words } = await runRedact('--person', person, '--out', at('out/journal.jsonl'));
    expect([code, words]).toEqual([0, expect.stringContaining('3 rows erased')]);
    const redacted = await text('out/journal.jsonl');
    expect(redacted).not.toMatch(/anna|4951234/i);
    expect(redacted).toContain('4951235');
    expect(readJournal(redacted.split('\n'), { seal: before.seal }).journal.erased).toEqual([0, 1, 2]);
  });
  it.each(['Zoë Marlow', 'Marlow, Zoe', 'zoe@firm.example', '0049 351 4951299'])(
    'finds a name over two columns, numbers and lists of a cell: %s',
    async (person) => {
      const people = [
        { first: 'Zoë', last: 'Marlow', email: ['z@web.de', 'zoe@firm.example'], phone: 493514951299, city: 'Ulm' },
        { first: 'Zoë', last: 'Fenn', email: ['fenn@web.de'], phone: 493514951298, city: 'Marlow' },
      ];
      await writeFile(at('list.json'), JSON.stringify(people.map((one) => ({ ...one, city: ` ${one.city}` }))));
      await told(() => clean(readArgs('clean', [at('list.json'), '--out', at('json')], [1, 1]), never));
      const argv = [at('json/journal.jsonl'), '--person', person, '--out', at('redacted.jsonl')];
      await told(() => redact(readArgs('redact', argv, [1, 1])));
      expect((await journalOf('redacted.jsonl')).erased).toEqual([0]);
    },
  );
  it('finds a person whose address the journal never held, by the list', async () => {
    const { words } = await runRedact('--person', 'bob.ray@web.de', '--out', at('redacted.jsonl'));
    expect(words).toContain('1 row erased');
    expect(await text('redacted.jsonl')).not.toContain('4951235');
  });
  it('takes rows by their number, with those that were merged with them', async () => {
    await runRedact('--row', '2', '--out', at('redacted.jsonl'));
    expect((await journalOf('redacted.jsonl')).erased).toEqual([0, 1, 2]);
  });
  it('tells when nobody is meant', async () => {
    for (const person of ['eve@web.de', '--', 'Anna', 'Lee Bob']) {
      const { result: code, words } = await runRedact(`--person=${person}`, '--out', at('redacted.jsonl'));
      expect([code, words]).toEqual([1, expect.stringContaining('nothing was erased')]);
    }
  });
  it('undo works on, without the person', async () => {
    await runRedact('--person', 'anna.lee@gmx.de', '--out', at('out/journal.jsonl'));
    const [head, ...rows] = (await text('out/clean.csv')).split('\r\n');
    await writeFile(at('out/clean.csv'), [head, ...rows.filter((row) => !row.startsWith('Anna'))].join('\r\n'));
    await runUndo('--out', at('back.csv'));
    expect(await lines('back.csv')).toEqual(LIST.split('\r\n').slice(4));
  });
  it('refuses to erase nobody in particular, and a list of another journal', async () => {
    await expect(runRedact()).rejects.toThrow('--person or --row');
    await expect(runRedact('--person', ' ')).rejects.toThrow('--person wants');
    await expect(runRedact('--person', 'anna lee', '--list', at('list.csv'))).rejects.toThrow(
      'belongs to a list of 3 rows',
    );
  });
});

describe('hashed suppressions', () => {
  const address = 'bob.ray@web.de';
  const salted = createHash('sha256').update(`pepper${address}`).digest('hex');
  const keyed = createHmac('sha256', 'secret').update(address).digest('hex');
  it.each([
    ['a salt', salted, ['--suppression-salt', 'pepper']],
    ['a key', keyed, ['--suppression-key', 'secret']],
    ['a key in a file', keyed, ['--suppression-key', '@KEY']],
  ])('%s, in clean and in prune', async (_, hash, argv) => {
    await writeFile(at('never.txt'), `${hash}\r\n`);
    await writeFile(at('key'), 'secret\n');
    const how = ['--suppress', at('never.txt'), ...argv.map((word) => word.replace('@KEY', `@${at('key')}`))];
    await runClean('out', ...how);
    expect(await text('out/removed.csv')).toContain(address);
    expect(await text('out/clean.csv')).not.toContain(address);
    await told(() => prune(readArgs('prune', [at('list.csv'), '--out', at('pruned'), ...how], [1, 1]), never));
    expect(await text('pruned/kept.csv')).not.toContain(address);
    await runClean('plain', '--suppress', at('never.txt'));
    expect(await text('plain/clean.csv')).toContain(address);
  });
  it('not both', () =>
    expect(
      unwilling(readArgs('prune', ['x', '--suppression-salt', 'a', '--suppression-key', 'b'], [1, 1])),
    ).rejects.toThrow('exclude each other'));
});
