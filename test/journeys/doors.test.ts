/** Every door of the packed package opens, by import and by require, to the same names. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, inject, test } from 'vitest';

const consumer = inject('consumer');
const root = inject('root');
const installed = join(consumer, 'node_modules/kempt');
const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
const doors = Object.keys(manifest.exports)
  .filter((path) => path !== './package.json')
  .map((path) => path.replace('.', 'kempt'));

function names(code: string, file: string): string[] {
  writeFileSync(join(consumer, file), code);
  return JSON.parse(execFileSync(process.execPath, [file], { cwd: consumer, encoding: 'utf8' }));
}

describe('the tarball', () => {
  test('holds what it should and nothing else', () => {
    const inside = readdirSync(installed).filter((name) => name !== 'node_modules');
    expect(inside.sort()).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'dist', 'package.json']);
  });

  test('names no path of the machine that built it', () => {
    const files = readdirSync(join(installed, 'dist'), { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => /\.(?:c?js|c?ts)$/.test(name))) {
      expect(readFileSync(join(installed, 'dist', file), 'utf8').includes(root), file).toBe(false);
    }
  });
});

// A thread runs it; nobody imports anything from it.
const worker = 'kempt/worker';

describe.each(doors.filter((door) => door !== worker))('%s', (door) => {
  test('opens by import and by require to the same names', () => {
    const print = 'console.log(JSON.stringify(Object.keys(door).filter((name) => name !== "__esModule").sort()));';
    const imported = names(`import * as door from '${door}';\n${print}`, 'door.mjs');
    const required = names(`const door = require('${door}');\n${print}`, 'door.cjs');
    expect(imported.length).toBeGreaterThan(0);
    expect(imported).not.toContain('default');
    expect(required).toEqual(imported);
  });
});

describe(worker, () => {
  const rows = `Array.from({ length: 30_000 }, (_, i) => ({
      firstName: ['Ann', 'Bob', 'Eva', 'Jan', 'Zoe', 'Max'][i % 6], lastName: 'Name' + (i % 2999).toString(36),
      city: 'Town' + (i % 13), email: i % 3 === 0 ? '' : 'box' + (i % 20011) + '@example.com' }))`;
  const tell = `const sum = ({ pairs, clusters }) => JSON.stringify([pairs.length, clusters, [...pairs.weight]]);
    const workers = [start(), start()];
    let sent = 0;
    const watched = workers.map((worker) => ({ postMessage: (job) => { sent++; worker.postMessage(job); } }));
    const rows = ${rows};
    const same = sum(findDuplicates(rows, { workers: watched })) === sum(findDuplicates(rows));
    console.log(JSON.stringify([String(same), String(sent)]));
    for (const worker of workers) worker.terminate();`;

  test('helps a program that imports it', () => {
    const head = `import { Worker } from 'node:worker_threads'; import { findDuplicates } from 'kempt/match';
      const start = () => new Worker(new URL(import.meta.resolve('kempt/worker')));`;
    expect(names(`${head}\n${tell}`, 'threads.mjs')).toEqual(['true', '2']);
  });

  test('helps a program that requires it', () => {
    const head = `const { Worker } = require('node:worker_threads'); const { findDuplicates } = require('kempt/match');
      const start = () => new Worker(require.resolve('kempt/worker'));`;
    expect(names(`${head}\n${tell}`, 'threads.cjs')).toEqual(['true', '2']);
  });

  test('is kept by a bundler where a worker of a page imports it', async () => {
    const file = join(consumer, 'page-worker.js');
    writeFileSync(file, `import 'kempt/worker';`);
    const { outputFiles } = await build({
      absWorkingDir: consumer,
      entryPoints: [file],
      bundle: true,
      write: false,
      platform: 'browser',
      logLevel: 'silent',
    });
    expect(outputFiles[0]?.text).toMatch(/addEventListener/);
  });
});
