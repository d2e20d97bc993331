import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readArgs, UsageError } from '../../src/cli/args.ts';
import { clean } from '../../src/cli/clean.ts';
import { undo } from '../../src/cli/undo.ts';
import { quietly, told } from '../support/quietly.ts';

const LIST = [
  'Name;E-Mail;Telefon;Land;Notiz',
  'ANNA LEE;Anna.Lee@GMX.de ;0351 4951234;DE;=1+1',
  'Anna Lee;anna.lee@gmx.de;;DE;',
  'Bob Ray;bob.ray@web.de;;DE;x',
  'Gone Man;gone.man@web.de;;DE;',
  ';nobody;;;',
].join('\r\n');

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kempt-'));
  await writeFile(join(folder, 'list.csv'), LIST);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const never = new AbortController().signal;
const run = (...argv: string[]) =>
  quietly(() => clean(readArgs('clean', [join(folder, 'list.csv'), ...argv], [1, 1]), never));
const text = (name: string) => readFile(join(folder, 'out', name), 'utf8');

describe('kempt clean', () => {
  it('writes seven files, whole, and finds what there is to find', async () => {
    expect(await run('--out', join(folder, 'out'))).toBe(1);
    expect((await readdir(join(folder, 'out'))).sort()).toEqual([
      'clean.csv',
      'journal.jsonl',
      'quarantine.csv',
      'removed.csv',
      'report.html',
      'report.json',
      'review.csv',
    ]);
    expect(await text('clean.csv')).toBe(
      [
        'Name;E-Mail;Telefon;Land;Notiz',
        "Anna Lee;Anna.Lee@gmx.de;+493514951234;DE;'=1+1",
        'Bob Ray;bob.ray@web.de;;DE;x',
        'Gone Man;gone.man@web.de;;DE;',
        '',
      ].join('\r\n'),
    );
    expect(await text('quarantine.csv')).toContain('nobody');
  });
  it('report and journal, which go to others, do not say in whose folder the list lies', async () => {
    await run('--out', join(folder, 'out'));
    for (const name of ['report.html', 'report.json', 'journal.jsonl']) {
      expect(await text(name)).toContain('list.csv');
      expect(await text(name)).not.toContain(folder);
    }
  });
  it('a list that would be replaced by its own result stays, and so does the run it is of', async () => {
    await run('--out', join(folder, 'out'));
    const before = await text('journal.jsonl');
    const again = (name: string) =>
      quietly(() => clean(readArgs('clean', [join(folder, 'out', name), '--out', join(folder, 'out')], [1, 1]), never));
    for (const name of ['clean.csv', 'quarantine.csv'])
      await expect(again(name)).rejects.toThrow(`${name} is read by this run and would be replaced`);
    await expect(run('--suppress', join(folder, 'out/removed.csv'), '--out', join(folder, 'out'))).rejects.toThrow(
      'removed.csv is read by this run',
    );
    expect(await text('journal.jsonl')).toBe(before);
    expect(await run('--judgements', join(folder, 'out/journal.jsonl'), '--out', join(folder, 'out'))).toBe(1);
  });
  it('people who said no are taken out', async () => {
    await writeFile(join(folder, 'no.csv'), 'email,status\ngone.man@web.de,unsubscribed\nbob.ray@web.de,subscribed\n');
    await writeFile(join(folder, 'fbl.txt'), 'ANNA.LEE@gmx.de\n');
    await run(
      '--opt-outs',
      join(folder, 'no.csv'),
      '--complaints',
      join(folder, 'fbl.txt'),
      '--out',
      join(folder, 'out'),
    );
    const removed = await text('removed.csv');
    expect(removed).toContain('removed;optOut;Gone Man');
    expect(removed).toContain('removed;complaint;');
    expect(await text('clean.csv')).toContain('Bob Ray');
  });

  it('a repair that is none is named', async () => {
    await expect(run('--keep', 'name.capitals', '--keep', 'names')).rejects.toThrow(
      /'names' is no repair; allowed are .*name\.capitals/,
    );
  });
  it('a moment that is none is told by its option', async () => {
    await expect(run('--now', 'soon')).rejects.toThrow('--now wants a date');
  });

  it('a dry run writes nothing and counts the same', async () => {
    await run('--out', join(folder, 'out'));
    const { rows } = JSON.parse(await text('report.json'));
    await rm(join(folder, 'out'), { recursive: true });
    const { words } = await told(() =>
      clean(readArgs('clean', [join(folder, 'list.csv'), '--dry-run', '--out', join(folder, 'out')], [1, 1]), never),
    );
    expect(await readdir(folder)).toEqual(['list.csv']);
    expect(words).toContain(`${rows.in} rows came in; ${rows.clean} stand`);
  });
  it('takes bounces and suppressions from files', async () => {
    await writeFile(join(folder, 'bounces.csv'), 'Email Address,CLEAN_TIME\r\nGone.Man@web.de,2026-01-05 10:00:00\r\n');
    await writeFile(join(folder, 'never.txt'), 'bob.ray@web.de\r\n');
    await run(
      '--out',
      join(folder, 'out'),
      '--bounces',
      join(folder, 'bounces.csv'),
      '--suppress',
      join(folder, 'never.txt'),
    );
    const removed = await text('removed.csv');
    expect(removed).toContain('bounce.hard;Gone Man');
    expect(removed).toContain('suppression.address;Bob Ray');
    expect(await text('clean.csv')).not.toContain('@web.de');
  });
  it('takes a table for a table, whatever words stand in its cells', async () => {
    await writeFile(
      join(folder, 'sg.csv'),
      'status,reason,email,created\r\n5.1.1,550 5.1.1 User unknown,Gone.Man@web.de,1767607200\r\n',
    );
    await writeFile(join(folder, 'unsub.csv'), 'Email;Company\r\nbob.ray@web.de;Swift Delivery Ltd\r\n');
    await run(
      '--out',
      join(folder, 'out'),
      '--bounces',
      join(folder, 'sg.csv'),
      '--opt-outs',
      join(folder, 'unsub.csv'),
    );
    const removed = await text('removed.csv');
    expect(removed).toContain('bounce.hard;Gone Man');
    expect(removed).toContain('optOut;Bob Ray');
  });
  it('takes people who opted out from a table without a head, whatever else stands in it', async () => {
    await writeFile(join(folder, 'unsub.csv'), 'gone.man@web.de,Swift Delivery Ltd\r\nbob.ray@web.de,No mail 550\r\n');
    await run('--out', join(folder, 'out'), '--opt-outs', join(folder, 'unsub.csv'));
    const removed = await text('removed.csv');
    expect(removed).toContain('optOut;Gone Man');
    expect(removed).toContain('optOut;Bob Ray');
  });
  it('an interrupted run leaves nothing half-written', async () => {
    const stop = new AbortController();
    stop.abort(new UsageError('interrupted'));
    await expect(
      quietly(() =>
        clean(readArgs('clean', [join(folder, 'list.csv'), '--out', join(folder, 'out')], [1, 1]), stop.signal),
      ),
    ).rejects.toThrow('interrupted');
    expect(await readdir(folder)).toEqual(['list.csv']);
  });
  it.each([
    ['nothing is a clean list', 'ann.lee@gmx.de', 0],
    ['a wrong value that stays where it is', 'ann.lee', 1],
  ])('ends as profile does: %s', async (_, mail, code) => {
    await writeFile(join(folder, 'list.csv'), `Name,Email,Phone\r\nAnn Lee,${mail},+493514951234\r\n`);
    expect(await run('--dry-run')).toBe(code);
  });
  it('finds nothing in its own result', async () => {
    await run('--out', join(folder, 'out'), '--quarantine', 'none');
    await writeFile(join(folder, 'list.csv'), (await text('clean.csv')).replace("'=1+1", '1'));
    expect(await run('--out', join(folder, 'again'))).toBe(1); // the row nobody can be reached by is set aside now
    expect(await readFile(join(folder, 'again/clean.csv'), 'utf8')).toContain(
      'Anna Lee;Anna.Lee@gmx.de;+493514951234;DE;1',
    );
  });
});

describe('kempt undo', () => {
  const back = (...argv: string[]) =>
    quietly(async () => {
      await undo(
        readArgs('undo', [join(folder, 'out/journal.jsonl'), '--out', join(folder, 'back.csv'), ...argv], [1, 1]),
      );
      return readFile(join(folder, 'back.csv'), 'utf8');
    });
  it('gives the list back, cell by cell', async () => {
    await run('--out', join(folder, 'out'));
    // A cell that ends in a space is quoted, so that no reader takes it off.
    expect(await back()).toBe(`${LIST}\r\n`.replace('Anna.Lee@GMX.de ;', '"Anna.Lee@GMX.de ";'));
  });
  it('in part: one merge', async () => {
    await run('--out', join(folder, 'out'));
    expect((await back('--cluster', '1')).split('\r\n').slice(1, 3)).toEqual([
      'Anna Lee;Anna.Lee@gmx.de;+493514951234;DE;=1+1',
      'Anna Lee;anna.lee@gmx.de;;DE;',
    ]);
  });
  it.each([
    ['commas', (saved: string) => saved.replaceAll(';', ',')],
    ['other line ends', (saved: string) => saved.replaceAll('\r\n', '\n')],
    ['a byte order mark', (saved: string) => `\uFEFF${saved}`],
  ])('reads a list that was saved with %s', async (_, saved) => {
    await run('--out', join(folder, 'out'));
    await writeFile(join(folder, 'out/clean.csv'), saved(await text('clean.csv')));
    expect(await back()).toBe(`${LIST}\r\n`.replace('Anna.Lee@GMX.de ;', '"Anna.Lee@GMX.de ";'));
  });
  it.each([
    ['another list of as many rows', 'Vorname;Mail\r\na;secret@x.de\r\nb;\r\nc;\r\n'],
    ['a list that lost a column', 'Name;Telefon;Land;Notiz\r\na;;;\r\nb;;;\r\nc;;;\r\n'],
  ])('refuses %s, by the names of columns', async (_, list) => {
    await run('--out', join(folder, 'out'));
    await writeFile(join(folder, 'other.csv'), list);
    const refused = expect(back('--list', join(folder, 'other.csv'))).rejects;
    await refused.toThrow(/it has no column .*'E-Mail'/);
    await refused.not.toThrow('secret');
    await expect(readdir(folder)).resolves.not.toContain('back.csv');
  });
  it.each([
    ['column', 'Telfon'],
    ['rule', 'phone.formt'],
    ['cluster', '9'],
    ['row', '9999999'],
  ])('says that nothing fits a mistyped --%s', async (option, value) => {
    await run('--out', join(folder, 'out'));
    await expect(back(`--${option}`, value)).rejects.toThrow('nothing was undone');
  });
  it('a column that was added since is told, not given back as if it had been there', async () => {
    await run('--out', join(folder, 'out'));
    const added = (await text('clean.csv')).replaceAll('\r\n', ';more\r\n');
    await writeFile(join(folder, 'out/clean.csv'), added.replace('more', 'Extra'));
    const argv = [join(folder, 'out/journal.jsonl'), '--out', join(folder, 'back.csv')];
    const { words } = await told(() => undo(readArgs('undo', argv, [1, 1])));
    expect(words).toContain('Columns that were added since are not in it: Extra\n');
    expect(await readFile(join(folder, 'back.csv'), 'utf8')).not.toContain('more');
    const part = await told(() => undo(readArgs('undo', [...argv, '--cluster', '1'], [1, 1])));
    expect(part.words).not.toContain('Columns');
    const lines = (await readFile(join(folder, 'back.csv'), 'utf8')).split('\r\n');
    expect(lines[0]).toBe('Name;E-Mail;Telefon;Land;Notiz;Extra');
    expect(lines.filter((line) => line.endsWith(';more'))).toHaveLength(3);
    expect(lines[2]).toBe('Anna Lee;anna.lee@gmx.de;;DE;;');
  });
  it('a list that was guarded before gets no second apostrophe, and undo keeps the first', async () => {
    const guarded = "Name;E-Mail;Notiz\r\nAnn Lee;ann.lee@gmx.de ;'=1+1\r\nBob Ray;bob.ray@web.de;'@bob\r\n";
    await writeFile(join(folder, 'list.csv'), guarded);
    await run('--out', join(folder, 'out'));
    expect(await text('clean.csv')).toBe(guarded.replace('.de ;', '.de;'));
    expect((await back()).replaceAll('"', '')).toBe(guarded);
  });
  it('refuses an edited journal', async () => {
    await run('--out', join(folder, 'out'));
    const journal = join(folder, 'out/journal.jsonl');
    await writeFile(journal, (await readFile(journal, 'utf8')).replace('ANNA', 'Anna'));
    await expect(back()).rejects.toThrow('another checksum');
  });
});
