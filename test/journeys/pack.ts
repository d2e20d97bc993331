/**
 * Packs the package as it would be published and installs it into an empty folder, without a network: the packages it
 * needs come from this tree. `KEMPT_TARBALL` names a tarball that is already made.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder whose node_modules holds the installed package. */
    consumer: string;
    /** The project's own folder. */
    root: string;
    /** True when the tarball carries types. */
    typed: boolean;
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url));

let work: string;

export function setup(project: TestProject): void {
  work = mkdtempSync(join(tmpdir(), 'kempt-journey-'));
  const consumer = join(work, 'consumer');
  mkdirSync(consumer);
  install(process.env.KEMPT_TARBALL ? resolve(process.env.KEMPT_TARBALL) : pack(), consumer);
  project.provide('consumer', consumer);
  project.provide('root', root);
  project.provide('typed', existsSync(join(consumer, 'node_modules/kempt/dist/index.d.ts')));
}

export function teardown(): void {
  rmSync(work, { recursive: true, force: true });
}

/** Builds beside the tree, so that a test run never touches dist/. JavaScript only: it takes a second. */
function pack(): string {
  const staged = join(work, 'staged');
  mkdirSync(staged);
  execFileSync(process.execPath, ['scripts/build.mjs', '--no-types', '--out', join(staged, 'dist')], {
    cwd: root,
    stdio: 'pipe',
  });
  const manifest = packageJson(root);
  for (const name of ['package.json', ...(manifest.files as string[])]) {
    if (name !== 'dist') cpSync(join(root, name), join(staged, name));
  }
  npm(['pack', '--ignore-scripts', '--pack-destination', work], staged);
  return join(work, `${manifest.name}-${manifest.version}.tgz`);
}

function install(tarball: string, consumer: string): void {
  const dependencies: Record<string, string> = { kempt: `file:${tarball}` };
  // Pinned to the copies of this tree, so that npm needs nobody to ask.
  for (const name of Object.keys(packageJson(root).dependencies as object)) {
    dependencies[name] = `file:${join(root, 'node_modules', name)}`;
  }
  writeFileSync(join(consumer, 'package.json'), JSON.stringify({ name: 'consumer', private: true, dependencies }));
  npm(['install', '--offline', '--install-links', '--ignore-scripts', '--no-package-lock'], consumer);
}

function npm(args: readonly string[], cwd: string): void {
  execFileSync('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd,
    stdio: 'pipe',
    shell: process.platform === 'win32',
  });
}

function packageJson(folder: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}
