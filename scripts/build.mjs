/** Builds the package into dist/ (or --out DIR); --no-types leaves the declarations out and takes a second. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { root } from './root.mjs';

export function build({ types = true, outDir = 'dist', quiet = false } = {}) {
  rmSync(resolve(root, outDir), { recursive: true, force: true });
  const run = spawnSync(process.execPath, [resolve(root, 'node_modules/tsup/dist/cli-default.js')], {
    cwd: root,
    env: { ...process.env, KEMPT_NO_TYPES: types ? '0' : '1', KEMPT_OUT_DIR: outDir },
    stdio: quiet ? 'pipe' : ['ignore', 'inherit', 'inherit'],
    encoding: 'utf8',
  });
  if (run.status !== 0) {
    if (quiet) process.stderr.write(`${run.stdout}${run.stderr}`);
    throw new Error(`the build ended with exit code ${run.status}`);
  }
}

if (process.argv[1] === import.meta.filename) {
  const out = process.argv.indexOf('--out');
  build({ types: !process.argv.includes('--no-types'), outDir: out === -1 ? 'dist' : process.argv[out + 1] });
}
