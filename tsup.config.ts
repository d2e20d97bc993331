/** Builds every door that package.json exports as ESM, CommonJS and types, and the command as ESM. */
import { existsSync, readFileSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';

// `npm start` and the packed-tarball journeys need JavaScript only, and need it soon.
const types = process.env.KEMPT_NO_TYPES !== '1';
const outDir = process.env.KEMPT_OUT_DIR ?? 'dist';

/** Output name to source: a door is src/doors/X.ts where it has one, else src/X/index.ts. */
function doors(): Record<string, string> {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, unknown> };
  const entry: Record<string, string> = { index: 'src/index.ts' };
  for (const path of Object.keys(exports)) {
    const door = /^\.\/(\w+)$/.exec(path)?.[1];
    if (door === undefined) continue;
    entry[`${door}/index`] = existsSync(`src/doors/${door}.ts`) ? `src/doors/${door}.ts` : `src/${door}/index.ts`;
  }
  return entry;
}

const shared: Options = {
  outDir,
  target: 'es2022',
  platform: 'neutral',
  external: [/^node:/],
  splitting: true,
  treeshake: false,
  sourcemap: false,
  clean: false,
  removeNodeProtocol: false,
};

export default defineConfig([
  {
    ...shared,
    entry: { ...doors(), 'cli/kempt': 'src/cli/kempt.ts' },
    format: 'esm',
    dts: types ? { entry: doors() } : false,
  },
  { ...shared, entry: doors(), format: 'cjs', dts: types ? { entry: doors() } : false },
]);
