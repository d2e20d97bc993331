/**
 * Prints every measured figure beside its target and what the best peers reach: `npm run score [-- name …]`. Exit code 1
 * when a target is missed. A name with a slash is a folder whose list is matched and held against its truth.
 * Each file here exports `score(): Promise<ScoreLine[]>`; those that need labelled data print nothing without it.
 */
import { readdirSync } from 'node:fs';
import type { ScoreLine } from './line.ts';
import { scoreFolder, words } from './match.ts';
import { PEERS } from './peers.ts';

const named = process.argv.slice(2);
const folders = named.filter((name) => /[\\/]/.test(name));
for (const folder of folders) console.log(words(scoreFolder(folder)));
const modules = readdirSync('bench/score')
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((name) => name !== 'index' && (named.length === 0 || named.includes(name)))
  .sort();

let missed = 0;
let printed = 0;
for (const name of modules) {
  const module = (await import(`./${name}.ts`)) as { score?: () => Promise<ScoreLine[]> };
  if (module.score === undefined) continue;
  const lines = await module.score();
  console.log(`\n${name}${lines.length === 0 ? ': no data to measure with' : ''}`);
  for (const { set, measure, value, target, holds } of lines) {
    printed++;
    if (!holds) missed++;
    console.log(
      `  ${holds ? 'holds ' : 'MISSED'}  ${set.padEnd(36)} ${measure.padEnd(34)} ${shown(value).padStart(12)}  ${target.padEnd(20)} ${PEERS[`${set} ${measure}`] ?? ''}`.trimEnd(),
    );
  }
}
if (printed > 0) console.log(`\n${printed} figures, ${missed} short of their target`);
process.exitCode = missed === 0 ? 0 : 1;

function shown(value: number): string {
  if (Number.isInteger(value)) return String(value);
  return Math.abs(value) < 10 ? value.toFixed(4) : value.toFixed(1);
}
