/** The rules of the house that no linter knows: every file is tried, every long one argued for. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { LONG_FILES, UNTRIED } from './exceptions.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sources = filesIn('src').filter((file) => file.endsWith('.ts'));
const tests = filesIn('test').filter((file) => file.endsWith('.test.ts'));

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'))
    .sort();
}

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

/** Shared words hold no logic; tables are tried by what reads them. */
function needsTest(file: string): boolean {
  return !/^src\/(?:model|reference|doors)\//.test(file) && !/\/index\.ts$/.test(file);
}

/** `read`, `fields/email`, `fields` for the files in fields/ itself, `.` for the roof. */
function room(file: string): string {
  if (file === 'src/pipeline.ts') return 'pipeline';
  return /^(?:fields\/[^/]+|[^/]+)/.exec(dirname(file.replace(/^(?:src|test)\/?/, '')))?.[0] ?? '';
}

function importsOf(file: string): string[] {
  const found = read(file).matchAll(/^(?:import|export)\s(?!type\b)[^;]*?from '(\.[^']+)'/gm);
  return [...found].map(([, path]) => normalize(join(dirname(file), path!)).replaceAll('\\', '/'));
}

/** Files that a test of their own room opens, and what these use of the room. */
function tried(): Set<string> {
  const reached = new Set<string>();
  const queue = sources.filter((file) =>
    tests.some((test) => test.replace(/^test/, 'src').replace(/(?:\.prop)?\.test\.ts$/, '.ts') === file),
  );
  for (const test of tests)
    queue.push(...importsOf(test).filter((file) => file.startsWith('src/') && room(file) === room(test)));
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (reached.has(file) || !sources.includes(file)) continue;
    reached.add(file);
    for (const next of importsOf(file)) if (room(next) === room(file)) queue.push(next);
  }
  return reached;
}

describe('every file of src/ is tried by the tests of its room', () => {
  const reached = tried();
  const alone = sources.filter((file) => needsTest(file) && !reached.has(file));

  test('or says why not', () => {
    expect(alone.filter((file) => UNTRIED[file] === undefined)).toEqual([]);
  });

  test('and no exception outlives its reason', () => {
    expect(Object.keys(UNTRIED).filter((file) => !alone.includes(file))).toEqual([]);
  });

  test('the test that stands in for a missing one exists', () => {
    const absent = Object.entries(UNTRIED).filter(([, { through }]) => !existsSync(join(root, through)));
    expect(absent).toEqual([]);
  });
});

describe('files', () => {
  test('are named for what they do', () => {
    expect(sources.filter((file) => /\/(?:utils?|helpers?|misc|common|core)[./]/i.test(file))).toEqual([]);
  });

  test('of more than 400 lines are argued for', () => {
    const long = sources.filter((file) => !file.startsWith('src/reference/') && read(file).split('\n').length > 401);
    expect(long.sort()).toEqual(Object.keys(LONG_FILES).sort());
  });

  test('keep nothing for later', () => {
    expect(sources.filter((file) => /\b(?:TODO|FIXME|XXX|HACK)\b/.test(read(file)))).toEqual([]);
  });

  test('stand in a room that CONTRIBUTING.md knows, and it knows no others', () => {
    const table = /^\| room \|.*\n(?:\|.*\n)+/m.exec(read('CONTRIBUTING.md'))?.[0] ?? '';
    const rooms = [...table.matchAll(/^\|[^|]+/gm)].join(' ');
    const written = [...rooms.matchAll(/`([a-z]+(?:\/|\.ts))/g)].map(([, name]) => name);
    const real = new Set(sources.map((file) => file.replace(/^src\//, '').replace(/\/.*/, '/')));
    expect(written.sort()).toEqual([...real].sort());
  });

  test('draw on no chance and no clock of their own', () => {
    const own = sources.filter(
      (file) => !file.startsWith('src/cli/') && /Math\.random\(|Date\.now\(|new Date\(\)/.test(read(file)),
    );
    expect(own).toEqual([]);
  });
});
