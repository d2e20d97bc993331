/** Runs a TypeScript file on any Node: `node scripts/run.mjs bench/generate.ts --rows 1000`. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bundle } from './bundle.mjs';
import { root } from './root.mjs';

const [file, ...rest] = process.argv.slice(2);
const flags = (process.env.KEMPT_NODE_FLAGS ?? '').split(' ').filter(Boolean);
// A bundle stands elsewhere than its source: where the labelled data is, is said from here.
const corpora = join(root, '../shared/corpora');
const env = { ...process.env };
if (env.KEMPT_CORPORA === undefined && existsSync(corpora)) env.KEMPT_CORPORA = corpora;
const run = spawnSync(process.execPath, [...flags, await bundle(resolve(file)), ...rest], { stdio: 'inherit', env });
process.exitCode = run.status ?? 1;
