/**
 * How much a user's bundle grows with each door, gzipped, and what must not be in it: `npm run size`. Ceilings are a
 * promise of the README; raising one is a change for the changelog.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { sourceOf, specifierOf } from './doors.mjs';
import { root } from './root.mjs';

const HOT = ['node_modules/zod/', 'node_modules/papaparse/', 'node_modules/hucre/', 'src/report/', 'src/cli/', 'node:'];

/** Kilobytes of 1000 bytes, gzipped, packages included except optional peers; null: no ceiling, only intruders. */
const DOORS = [
  { door: 'validate', ceiling: 326, intruders: [...HOT, 'src/read/', 'src/match/', 'src/merge/'] },
  { door: 'normalize', ceiling: 337, intruders: [...HOT, 'src/read/', 'src/match/', 'src/merge/'] },
  { door: 'match', ceiling: 191, intruders: [...HOT, 'src/read/', 'src/merge/'] },
  {
    door: 'read',
    ceiling: 60,
    intruders: [
      'node_modules/zod/',
      'src/report/',
      'src/cli/',
      'src/match/',
      'node_modules/libphonenumber-js/',
      'node:',
    ],
  },
  // One check must not bring the others along: the door falls apart in a bundler.
  {
    door: 'validate',
    only: 'checkEmail',
    ceiling: 41,
    intruders: [...HOT, 'node_modules/libphonenumber-js/', 'src/columns/', 'src/reference/headers/'],
  },
  { door: 'merge', ceiling: null, intruders: [...HOT, 'src/read/', 'src/match/'] },
  { door: 'decay', ceiling: null, intruders: HOT },
  { door: 'prune', ceiling: null, intruders: HOT },
  { door: 'segment', ceiling: null, intruders: HOT },
  { door: 'report', ceiling: null, intruders: ['node_modules/zod/', 'node_modules/papaparse/', 'src/cli/', 'node:'] },
  { door: 'schema', ceiling: null, intruders: ['node_modules/papaparse/', 'src/report/', 'src/cli/', 'node:'] },
  { door: 'worker', ceiling: null, intruders: [...HOT, 'src/read/', 'src/merge/', 'node_modules/'] },
  { door: 'index', ceiling: null, intruders: ['node_modules/zod/', 'src/cli/', 'node:'] },
];

let failed = 0;
console.log('door                 gzip kB  ceiling  biggest parts (kB before gzip)');
for (const { door, only, ceiling, intruders } of DOORS) {
  const name = only === undefined ? specifierOf(door) : `  only ${only}`;
  const file = sourceOf(door);
  if (!existsSync(join(root, file))) {
    console.log(`${name.padEnd(20)} MISSING  there is no ${file}`);
    failed++;
    continue;
  }
  const built = await attempt({
    // The worker exports nothing: it is run.
    ...(door === 'worker'
      ? { entryPoints: [file] }
      : {
          stdin: { contents: `export ${only === undefined ? '*' : `{ ${only} }`} from './${file}';`, resolveDir: root },
        }),
    absWorkingDir: root,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    external: ['hucre', 'hucre/*', 'node:*'],
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  if (built.error) {
    console.log(`${name.padEnd(20)} NOT BUILT  ${built.error}`);
    failed++;
    continue;
  }
  const size = gzipSync(built.outputFiles[0].contents, { level: 9 }).length / 1000;
  const output = Object.values(built.metafile.outputs)[0];
  const parts = Object.entries(output.inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  const inside = [...parts.map(([path]) => path), ...output.imports.map(({ path }) => path)];
  const found = intruders.filter((intruder) => inside.some((path) => path.includes(intruder)));
  const over = ceiling !== null && size > ceiling;
  if (over || found.length > 0) failed++;
  const biggest = parts
    .sort(([, a], [, b]) => b.bytesInOutput - a.bytesInOutput)
    .slice(0, 3)
    .map(([path, { bytesInOutput }]) => `${path.replace('node_modules/', '')} ${(bytesInOutput / 1000).toFixed(0)}`);
  const remarks = [over ? 'OVER THE CEILING' : '', found.length > 0 ? `INTRUDERS: ${found.join(' ')}` : ''].filter(
    Boolean,
  );
  console.log(
    `${name.padEnd(20)} ${size.toFixed(1).padStart(7)}  ${String(ceiling ?? '-').padStart(7)}  ${biggest.join(', ')}${remarks.length > 0 ? `  ${remarks.join('; ')}` : ''}`,
  );
}
process.exitCode = failed === 0 ? 0 : 1;

async function attempt(options) {
  try {
    return await build(options);
  } catch (error) {
    return { error: String(error.message).split('\n')[1] ?? error.message };
  }
}
