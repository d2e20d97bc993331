/** The rules of the house that no linter knows: every file has its test, every word its proof. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { ISSUE_SEVERITY, REPAIRS } from '../../src/model/index.ts';
import { LONG_FILES, UNTWINNED } from './exceptions.ts';

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

/** Doors and shared words hold no logic; tables are tested through what reads them, and by their own law if they have one. */
function needsTwin(file: string): boolean {
  return !/^src\/(?:model|reference|doors)\//.test(file) && !/\/index\.ts$/.test(file) && !/\/options\.ts$/.test(file);
}

function twinsOf(file: string): string[] {
  const stem = file.replace(/^src\//, 'test/').replace(/\.ts$/, '');
  return [`${stem}.test.ts`, `${stem}.prop.test.ts`];
}

describe('every file of src/ has its test', () => {
  const alone = sources.filter((file) => needsTwin(file) && !twinsOf(file).some((twin) => tests.includes(twin)));

  test('or says why not', () => {
    expect(alone.filter((file) => UNTWINNED[file] === undefined)).toEqual([]);
  });

  test('and no exception outlives its reason', () => {
    expect(Object.keys(UNTWINNED).filter((file) => !alone.includes(file))).toEqual([]);
  });

  test('the test that stands in for a missing twin exists', () => {
    const absent = Object.entries(UNTWINNED).filter(([, { through }]) => !existsSync(join(root, through)));
    expect(absent).toEqual([]);
  });
});

describe('every word is tried by a test', () => {
  const text = tests
    .filter((file) => !file.startsWith('test/house/'))
    .map(read)
    .join('\n');

  test.each([
    ['issue', Object.keys(ISSUE_SEVERITY)],
    ['repair', REPAIRS],
  ])('every %s', (_, words) => {
    expect(words.filter((word) => !text.includes(`'${word}'`))).toEqual([]);
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

  test('draw on no chance and no clock of their own', () => {
    const own = sources.filter(
      (file) => !file.startsWith('src/cli/') && /Math\.random\(|Date\.now\(|new Date\(\)/.test(read(file)),
    );
    expect(own).toEqual([]);
  });
});
