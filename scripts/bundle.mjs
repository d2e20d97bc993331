/** One TypeScript file and what it imports from the tree, as one module that Node 20 can run. */
import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { build } from 'esbuild';
import { root } from './root.mjs';

/** Path of the built module; it stands under the nearest package's node_modules, so that its packages are found. */
export async function bundle(file) {
  const name = relative(root, file).replace(/[\\/]/g, '-').replace(/\.ts$/, '.mjs');
  const outfile = join(packageFolder(file), 'node_modules/.cache/kempt-run', name);
  await build({
    entryPoints: [file],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'es2022',
    sourcemap: 'inline',
    logLevel: 'error',
    absWorkingDir: root,
  });
  return outfile;
}

function packageFolder(file) {
  let folder = dirname(file);
  while (!existsSync(join(folder, 'package.json'))) {
    if (folder === dirname(folder)) return root;
    folder = dirname(folder);
  }
  return folder;
}
