/** Every door of the packed package opens, by import and by require, to the same names. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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

describe.each(doors)('%s', (door) => {
  test('opens by import and by require to the same names', () => {
    const print = 'console.log(JSON.stringify(Object.keys(door).filter((name) => name !== "__esModule").sort()));';
    const imported = names(`import * as door from '${door}';\n${print}`, 'door.mjs');
    const required = names(`const door = require('${door}');\n${print}`, 'door.cjs');
    expect(imported.length).toBeGreaterThan(0);
    expect(imported).not.toContain('default');
    expect(required).toEqual(imported);
  });
});
