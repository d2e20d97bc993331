/** The packed command on the example list: cleaned, explained, undone. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';

const consumer = inject('consumer');
const root = inject('root');
const bin = join(consumer, 'node_modules/.bin', process.platform === 'win32' ? 'kempt.cmd' : 'kempt');

function kempt(args: readonly string[], input?: string | Buffer): { code: number | null; out: string; words: string } {
  const run = spawnSync(bin, args, {
    cwd: consumer,
    encoding: 'utf8',
    input,
    maxBuffer: 1 << 28,
    shell: process.platform === 'win32',
  });
  return { code: run.status, out: run.stdout, words: run.stderr };
}

/** A run whose streams are at hand. */
function start(args: readonly string[]) {
  const file = join(consumer, 'node_modules/kempt/dist/cli/kempt.js');
  return spawn(process.execPath, [file, ...args], { cwd: consumer, stdio: ['pipe', 'ignore', 'pipe'] });
}

/** Rows as arrays of cells, read by the package itself. */
function cellsOf(file: string): unknown {
  const code = `import { readFileSync } from 'node:fs'; import { readList } from 'kempt/read';
    const { rows, header } = await readList(readFileSync(process.argv[2]), { name: process.argv[2] });
    console.log(JSON.stringify([header, ...rows.map((row) => header.map((column) => row[column] ?? ''))]));`;
  writeFileSync(join(consumer, 'cells.mjs'), code);
  const run = spawnSync(process.execPath, ['cells.mjs', file], { cwd: consumer, encoding: 'utf8', maxBuffer: 1 << 28 });
  expect(run.stderr).toBe('');
  return JSON.parse(run.stdout);
}

const list = join(consumer, 'contacts.csv');
cpSync(join(root, 'examples/contacts.csv'), list);

describe('kempt', () => {
  test('--help teaches and ends with 0', () => {
    const { code, out, words } = kempt(['--help']);
    expect(code).toBe(0);
    expect(out + words).toMatch(/kempt clean/);
  });

  test('help CLEAN is that of the command, and so is the hint after a slip', () => {
    expect(kempt(['help', 'clean']).out).toBe(kempt(['clean', '--help']).out);
    expect(kempt(['clean', list, '--outt', 'x']).words).toContain('Try kempt clean --help');
  });

  test('words that nobody reads do not end the work', async () => {
    const out = mkdtempSync(join(consumer, 'unread-'));
    const run = start(['clean', list, '--out', out]);
    run.stderr.destroy();
    expect((await once(run, 'exit'))[0]).toBe(1);
    expect(readdirSync(out)).toContain('report.html');
  });

  test.skipIf(process.platform === 'win32')('an interrupt ends it, even while it waits for a pipe', async () => {
    const out = join(consumer, 'interrupted');
    const run = start(['clean', '-', '--out', out]);
    let words = '';
    run.stderr.on('data', (piece) => {
      words += piece;
    });
    // Nothing tells from outside that it has begun to wait; a machine too slow for that has it end by the signal.
    await new Promise((resolve) => setTimeout(resolve, 2000));
    run.kill('SIGINT');
    const [code] = await once(run, 'exit');
    expect([code, words]).toEqual(code === null ? [null, ''] : [2, 'kempt: interrupted: nothing was written\n']);
    expect(existsSync(out)).toBe(false);
  });

  test('an unknown command ends with 2', () => {
    expect(kempt(['claen', list]).code).toBe(2);
  });

  test('a file that is not there ends with 2 and writes nothing', () => {
    const out = join(mkdtempSync(join(consumer, 'none-')), 'result');
    expect(kempt(['clean', 'no-such-file.csv', '--out', out]).code).toBe(2);
    expect(existsSync(out) ? readdirSync(out) : []).toEqual([]);
  });

  test('clean, then undo: the list as it was', () => {
    const out = mkdtempSync(join(consumer, 'clean-'));
    const cleaned = kempt(['clean', list, '--out', out]);
    expect(cleaned.words + cleaned.out, 'the words of the run').toContain('report.html');
    expect(cleaned.code).toBe(1);
    const files = readdirSync(out);
    expect(files).toContain('report.html');
    const journal = files.find((name) => name.endsWith('journal.jsonl'))!;
    expect(journal).toBeDefined();
    expect(files.filter((name) => /\.(?:tmp|part)/.test(name))).toEqual([]);

    const undone = kempt(['undo', join(out, journal)]);
    expect(undone.words).not.toMatch(/error/i);
    expect(undone.code).toBe(0);
    const piped = kempt(['undo', '-', '--list', join(out, 'clean.csv')], readFileSync(join(out, journal)));
    expect(piped.out).toBe(undone.out);
    const restored = join(out, 'restored.csv');
    writeFileSync(restored, undone.out);
    expect(cellsOf(restored)).toEqual(cellsOf(list));
  });

  test('threads change nothing, and a bad number of them is said', () => {
    const files = ['1', '3'].map((threads) => {
      const out = mkdtempSync(join(consumer, 'threads-'));
      const { code } = kempt(['clean', list, '--out', out, '--threads', threads, '--now', '2026-01-01']);
      expect(code).toBe(1);
      return readFileSync(join(out, 'clean.csv'), 'utf8') + readFileSync(join(out, 'journal.jsonl'), 'utf8');
    });
    expect(files[1]).toBe(files[0]);
    const { code, words } = kempt(['match', list, '--threads', 'many']);
    expect(code).toBe(2);
    expect(words).toContain('--threads wants a whole number from 1 to 64');
  });

  test('clean through a pipe gives the same list as through a file', () => {
    const out = mkdtempSync(join(consumer, 'pipe-'));
    kempt(['clean', list, '--out', out]);
    const piped = kempt(['clean', '-'], readFileSync(list));
    const file = readdirSync(out).find((name) => /clean.*\.csv$/.test(name) || name === 'contacts.csv')!;
    expect(file).toBeDefined();
    expect(piped.out.replace(/^\uFEFF/, '')).toBe(readFileSync(join(out, file), 'utf8').replace(/^\uFEFF/, ''));
  });

  test('the same input twice gives the same bytes', () => {
    const [first, second] = [mkdtempSync(join(consumer, 'a-')), mkdtempSync(join(consumer, 'b-'))];
    kempt(['clean', list, '--out', first]);
    kempt(['clean', list, '--out', second]);
    expect(readdirSync(second)).toEqual(readdirSync(first));
    for (const name of readdirSync(first).filter((entry) => entry.endsWith('.csv'))) {
      expect(readFileSync(join(second, name), 'utf8'), name).toBe(readFileSync(join(first, name), 'utf8'));
    }
  });

  test('--dry-run writes nothing and counts the same', () => {
    const out = mkdtempSync(join(consumer, 'dry-'));
    const dry = kempt(['clean', list, '--out', out, '--dry-run']);
    expect(readdirSync(out)).toEqual([]);
    expect(dry.code).toBe(1);
  });

  test('profile writes nothing and says what is in the list', () => {
    const before = readdirSync(consumer);
    const { code, out, words } = kempt(['profile', list]);
    expect([0, 1]).toContain(code);
    expect(out + words).toMatch(/E-mail/);
    expect(readdirSync(consumer)).toEqual(before);
  });
});

describe('kempt prune, decay, segment', () => {
  const people = join(consumer, 'people.csv');
  const gone = join(consumer, 'gone.txt');
  const orders = join(consumer, 'orders.csv');
  writeFileSync(people, 'Name,Email,Last contact\nAnn,ann@firm.example,2026-10-01\nBob,bob@firm.example,2024-10-01\n');
  writeFileSync(gone, 'BOB@firm.example\n');
  writeFileSync(orders, 'Email,Order date,Total\nann@firm.example,2026-01-10,10\nbob@firm.example,2026-02-10,20\n');

  test('prune: who said no is out, with a report, and comes back', () => {
    const out = mkdtempSync(join(consumer, 'prune-'));
    const report = join(out, 'report.html');
    const pruned = kempt(['prune', people, '--opt-outs', gone, '--out', out, '--report', report]);
    expect(pruned.code).toBe(1);
    expect(readFileSync(join(out, 'kept.csv'), 'utf8')).not.toContain('bob@');
    expect(readFileSync(report, 'utf8')).toContain('people.csv');
    expect(readdirSync(out).filter((name) => name.endsWith('.part'))).toEqual([]);
    expect(kempt(['undo', join(out, 'journal.jsonl'), '--address', 'bob@firm.example']).out).toContain('Bob');
  });

  test('prune: nobody out ends with 0, a bad call with 2 and one line', () => {
    expect(kempt(['prune', people]).code).toBe(0);
    const { code, out, words } = kempt(['prune', people, '--complaints', 'no-such-file.txt']);
    expect([code, out]).toEqual([2, '']);
    expect(words.trim().split('\n')).toHaveLength(1);
  });

  test.each([
    ['decay', people, 'kempt freshness'],
    ['segment', orders, 'customer,segment'],
  ])('%s: the table on standard output, the report in its file', (command, file, header) => {
    const report = join(mkdtempSync(join(consumer, 'report-')), `${command}.json`);
    const { code, out } = kempt([command, file, '--now', '2026-11-01', '--report', report]);
    expect(code).toBe(0);
    expect(out).toContain(header);
    expect(JSON.parse(readFileSync(report, 'utf8')).version).toBe(1);
  });
});
