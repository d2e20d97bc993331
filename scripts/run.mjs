/** Runs a TypeScript file on any Node: `node scripts/run.mjs bench/generate.ts --rows 1000`. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { bundle } from './bundle.mjs';

const [file, ...rest] = process.argv.slice(2);
const flags = (process.env.KEMPT_NODE_FLAGS ?? '').split(' ').filter(Boolean);
const run = spawnSync(process.execPath, [...flags, await bundle(resolve(file)), ...rest], { stdio: 'inherit' });
process.exitCode = run.status ?? 1;
