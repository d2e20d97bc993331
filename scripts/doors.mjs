/** The public doors, as package.json exports them, and the source of each. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

export const packageJson = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** `index`, `validate`, … */
export const doors = Object.keys(packageJson.exports)
  .filter((path) => path !== './package.json')
  .map((path) => (path === '.' ? 'index' : path.slice(2)));

/** Path of a door's source from the root. */
export function sourceOf(door) {
  if (door === 'index') return 'src/index.ts';
  return existsSync(join(root, `src/doors/${door}.ts`)) ? `src/doors/${door}.ts` : `src/${door}/index.ts`;
}

/** `kempt` or `kempt/validate`. */
export function specifierOf(door) {
  return door === 'index' ? packageJson.name : `${packageJson.name}/${door}`;
}
