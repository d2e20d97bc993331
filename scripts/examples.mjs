/**
 * Runs what the documentation shows: the README's code, the `@example` lines of the doc comments and the files in
 * examples/. Needs a build: `npm run build:js && npm run examples`.
 *
 * An example line is `expression // literal`; lines without `// literal` come before it and are only run. In the
 * README a line may end in `// => literal`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inspect, isDeepStrictEqual } from 'node:util';
import { build, transform } from 'esbuild';
import { doors, packageJson, specifierOf } from './doors.mjs';
import { root } from './root.mjs';

const AsyncFunction = (async () => {}).constructor;
let passed = 0;
const failures = [];

await docComments();
await readme();
files();

for (const failure of failures) console.log(failure);
console.log(`examples: ${passed} hold, ${failures.length} do not`);
process.exitCode = failures.length === 0 && passed > 0 ? 0 : 1;

// ---- doc comments ----------------------------------------------------------------------------------------------

async function docComments() {
  const sources = readdirSync(join(root, 'src'), { recursive: true })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(root, 'src', file));
  const found = sources.flatMap(examplesIn);
  const withExamples = [...new Set(found.map(({ file }) => file))];
  const out = join(root, 'node_modules/.cache/kempt-examples');
  rmSync(out, { recursive: true, force: true });
  const publicNames = await doorNames();
  for (const file of withExamples) {
    let own;
    try {
      own = await moduleOf(file, out);
    } catch (error) {
      failures.push(`${relative(root, file)}: ${firstLine(error)}`);
      continue;
    }
    for (const example of found.filter((one) => one.file === file))
      await runExample(example, { ...own, ...publicNames });
  }
}

/** The public names come from the build: what users get is what is tried. */
async function doorNames() {
  const names = {};
  for (const door of doors) {
    try {
      Object.assign(names, await import(specifierOf(door)));
    } catch (error) {
      failures.push(`${specifierOf(door)} cannot be imported: ${firstLine(error)}`);
    }
  }
  return names;
}

/** Inner functions have no door: their file is built alone, with its neighbours' names in reach. */
async function moduleOf(file, out) {
  const folder = dirname(file);
  const neighbours = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  const outfile = join(out, relative(root, file).replace(/[\\/]/g, '-').replace(/\.ts$/, '.mjs'));
  await build({
    stdin: {
      contents: [
        ...neighbours.map((name) => `export * from './${name}';`),
        `export * as own from './${basename(file)}';`,
      ].join('\n'),
      resolveDir: folder,
      loader: 'ts',
    },
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'silent',
  });
  const { own, ...names } = await import(pathToFileURL(outfile).href);
  return { ...names, ...own };
}

function examplesIn(file) {
  const text = readFileSync(file, 'utf8');
  const examples = [];
  for (const comment of text.matchAll(/\/\*\*[\s\S]*?\*\//g)) {
    const first = text.slice(0, comment.index).split('\n').length;
    const lines = comment[0]
      .replace(/\*\/$/, '')
      .split('\n')
      .map((line) => line.replace(/^\s*(?:\/\*\*|\*) ?/, ''));
    let current = null;
    lines.forEach((line, i) => {
      if (line.startsWith('@example')) {
        current = { file, line: first + i, lines: [line.slice('@example'.length)] };
        examples.push(current);
      } else if (/^(?:@|Sources?:|\s*$)/.test(line)) current = null;
      else if (current !== null && !/^```/.test(line)) current.lines.push(line);
    });
  }
  return examples;
}

async function runExample({ file, line, lines }, scope) {
  const where = `${relative(root, file)}:${line}`;
  const steps = [];
  let before = '';
  for (const text of lines) {
    if (text.trim() === '') continue;
    const split = splitExample(before + text);
    if (split === null) before += `${text}\n`;
    else {
      steps.push(split);
      before = '';
    }
  }
  if (steps.length === 0 || before.trim() !== '') {
    failures.push(`${where}: an example must end in \`expression // literal\``);
    return;
  }
  const names = Object.keys(scope).filter((name) => /^[A-Za-z_$][\w$]*$/.test(name) && name !== 'default');
  let prelude = '';
  for (const step of steps) {
    try {
      const run = new AsyncFunction(...names, `${prelude}${step.setup}\nreturn (${step.expression});`);
      check(where, step.expression, await run(...names.map((name) => scope[name])), step.expected);
    } catch (error) {
      failures.push(`${where}: ${firstLine(error)}`);
    }
    prelude += `${step.setup}\n`;
  }
}

/** Cuts at the last ` // ` whose right side is a literal, since addresses hold slashes too. */
function splitExample(text) {
  for (let at = text.lastIndexOf('//'); at > 0; at = text.lastIndexOf('//', at - 1)) {
    const right = text
      .slice(at + 2)
      .trim()
      .replace(/^=>\s*/, '');
    const expected = literal(right);
    if (expected === undefined) continue;
    const statements = text.slice(0, at).trim().replace(/;$/, '');
    const cut = statements.lastIndexOf('\n');
    const whole = expressionParses(statements) ? -1 : cut;
    return {
      setup: statements.slice(0, Math.max(0, whole)),
      expression: statements.slice(whole + 1),
      expected: expected.value,
    };
  }
  return null;
}

function literal(text) {
  if (!/^(?:['"`[{\d-]|true\b|false\b|null\b|undefined\b|NaN\b|Infinity\b|new Date\()/.test(text)) return undefined;
  try {
    return { value: new Function(`return (${text});`)() };
  } catch {
    return undefined;
  }
}

function expressionParses(text) {
  try {
    new AsyncFunction(`return (${text}\n);`);
    return true;
  } catch {
    return false;
  }
}

function check(where, expression, value, expected) {
  if (isDeepStrictEqual(plain(value), plain(expected))) passed++;
  else
    failures.push(
      `${where}: ${expression} is ${inspect(value, { depth: 6, breakLength: Infinity })}, the comment says ${inspect(expected, { breakLength: Infinity })}`,
    );
}

/** Objects without a prototype, frozen lists and tables compare by what is in them. */
function plain(value) {
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  if (Array.isArray(value)) return value.map(plain);
  if (ArrayBuffer.isView(value)) return Array.from(value);
  if (typeof value.toArray === 'function') return value.toArray().map(plain);
  if (value instanceof Map || value instanceof Set) return value;
  return Object.fromEntries(Object.keys(value).map((key) => [key, plain(value[key])]));
}

// ---- README ----------------------------------------------------------------------------------------------------

async function readme() {
  const text = readFileSync(join(root, 'README.md'), 'utf8');
  const folder = mkdtempSync(join(tmpdir(), 'kempt-readme-'));
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(root, join(folder, 'node_modules', packageJson.name), 'junction');
  let blocks = 0;
  for (const block of text.matchAll(/^```(?:ts|js|typescript|javascript)\n([\s\S]*?)^```/gm)) {
    blocks++;
    const line = text.slice(0, block.index).split('\n').length + 1;
    const where = `README.md:${line}`;
    try {
      const { code } = await transform(withChecks(block[1], line), { loader: 'ts', format: 'esm', target: 'node20' });
      const file = join(folder, `block-${line}.mjs`);
      writeFileSync(file, code);
      const run = spawnSync(process.execPath, [file], { cwd: root, encoding: 'utf8', timeout: 120_000 });
      if (run.status === 0) passed++;
      else
        failures.push(
          `${where}: ${
            run.stderr
              .trim()
              .split('\n')
              .filter((part) => !/^\s+at /.test(part))
              .slice(-6)
              .join(' ') || `exit code ${run.status}`
          }`,
        );
    } catch (error) {
      failures.push(`${where}: ${firstLine(error)}`);
    }
  }
  rmSync(folder, { recursive: true, force: true });
  if (blocks === 0) failures.push('README.md: no code block to run');
}

/** `const x = f() // => 1` and `f() // => 1` also check what they say. */
function withChecks(code, firstLineNumber) {
  return code
    .split('\n')
    .map((line, i) => {
      const at = line.lastIndexOf('// =>');
      const expected = at === -1 ? undefined : literal(line.slice(at + 5).trim());
      if (expected === undefined) return line;
      const said = line.slice(at + 5).trim();
      const code = line.slice(0, at).trim().replace(/;$/, '');
      const declared = /^(?:const|let) (\w+)\b/.exec(code)?.[1];
      const logged = /^console\.log\(([\s\S]*)\)$/.exec(code)?.[1];
      const compare = (name) =>
        `if (!(await import('node:util')).isDeepStrictEqual(JSON.parse(JSON.stringify(${name}) ?? 'null'), JSON.parse(JSON.stringify(${said}) ?? 'null'))) throw new Error('line ${firstLineNumber + i}: got ' + JSON.stringify(${name}));`;
      if (declared !== undefined) return `${code}; ${compare(declared)}`;
      return `{ const value_${i} = ${logged ?? code}; ${compare(`value_${i}`)} }`;
    })
    .join('\n');
}

// ---- files -----------------------------------------------------------------------------------------------------

function files() {
  const examples = readdirSync(join(root, 'examples')).filter((file) => /\.m?js$/.test(file));
  for (const file of examples) {
    const run = spawnSync(process.execPath, [join('examples', file)], {
      cwd: root,
      encoding: 'utf8',
      timeout: 120_000,
    });
    if (run.status === 0 && run.stdout.trim() !== '') passed++;
    else failures.push(`examples/${file}: ${run.stderr.trim() || `exit code ${run.status}, nothing printed`}`);
  }
  if (examples.length === 0) failures.push('examples/: no file to run');
}

function firstLine(error) {
  return String(error?.message ?? error).split('\n')[0];
}
