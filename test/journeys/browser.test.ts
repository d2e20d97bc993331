/** The packed package in a page: the same answers as here, with workers where the page may share memory with them. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { startHelpers } from '../support/helpers.ts';

const consumer = inject('consumer');
const list = readFileSync(join(inject('root'), 'examples/contacts.csv'));
const chromium = process.env.KEMPT_CHROMIUM ?? inPath('chromium', 'chromium-browser', 'google-chrome');

function inPath(...names: readonly string[]): string | undefined {
  const places = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return places.find((place) => {
    try {
      accessSync(place, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** What is asked of both: a function of the package, the bytes of a list, and threads that may help. */
const job = `
export async function job(kempt, bytes, workers) {
  const source = await kempt.readList(bytes);
  const result = await kempt.cleanList(source.rows, { source, now: new Date('2026-11-01') });
  const rows = Array.from({ length: 30_000 }, (_, i) => i % 25_000).map((k, i) => ({
    firstName: ['Ann', 'Bob', 'Eva', 'Jan', 'Zoe', 'Max'][k % 6], lastName: 'Name' + ((k * 7) % 2999).toString(36),
    city: 'Town' + (k % 13), email: i % 3 === 0 ? '' : 'box' + k + '@example.com' }));
  let sent = 0;
  const watched = workers.map((worker) => ({ postMessage: (message) => { sent++; worker.postMessage(message); } }));
  const { clusters, pairs } = kempt.findDuplicates(rows, { workers: watched });
  return { sent, answer: JSON.parse(JSON.stringify({
    rows: result.rows, clusters: result.clusters, report: kempt.reportHtml(result.report),
    undone: kempt.undo(result.rows, result.journal), source: source.rows,
    found: clusters, weights: [...pairs.weight] })) };
}`;
const page = `
import * as kempt from 'kempt';
import { job } from './job.mjs';
const workers = [0, 1].map(() => new Worker('/worker.js'));
const tell = (body) => fetch('/told', { method: 'POST', body: JSON.stringify(body) });
fetch('/list').then((list) => list.arrayBuffer()).then((bytes) => job(kempt, new Uint8Array(bytes), workers))
  .then(tell, (error) => tell({ error: String(error?.stack ?? error) }));`;

interface Told {
  readonly sent: number;
  readonly answer: { readonly source: unknown; readonly undone: unknown; readonly found: readonly unknown[] };
  readonly error?: string;
}

describe.skipIf(chromium === undefined)(`in a page (${chromium ?? 'no chromium is found: skipped'})`, () => {
  const scripts = new Map<string, string>();
  let here: Told;

  beforeAll(async () => {
    writeFileSync(join(consumer, 'job.mjs'), job);
    for (const [name, code] of Object.entries({ page, worker: `import 'kempt/worker';` })) {
      const entry = join(consumer, `${name}.mjs`);
      writeFileSync(entry, code);
      // A door that needs a module of Node fails here.
      const { outputFiles } = await build({
        entryPoints: [entry],
        bundle: true,
        write: false,
        platform: 'browser',
        external: ['hucre', 'hucre/*'],
        logLevel: 'silent',
      });
      scripts.set(`/${name}.js`, outputFiles[0]?.text ?? '');
    }
    const helpers = await startHelpers(2);
    try {
      const kempt = await import(pathToFileURL(join(consumer, 'node_modules/kempt/dist/index.js')).href);
      here = await (await import(pathToFileURL(join(consumer, 'job.mjs')).href)).job(
        kempt,
        new Uint8Array(list),
        helpers.workers,
      );
    } finally {
      await helpers.end();
    }
  });

  test.each([
    ['that shares memory with its workers', true, 2],
    ['that may not', false, 0],
  ])('%s', async (_, isolated, sent) => {
    const told = await inPage(isolated);
    expect(told.error).toBeUndefined();
    expect(told.sent).toBe(sent);
    expect(told.answer).toEqual(here.answer);
    expect(told.answer.undone).toEqual(told.answer.source);
    expect(told.answer.found.length).toBeGreaterThan(0);
  });

  /** Opens the page in a browser of its own, until it has told its answer. */
  async function inPage(isolated: boolean): Promise<Told> {
    let browser: ChildProcess | undefined;
    const server = createServer();
    try {
      return await new Promise<Told>((resolve, reject) => {
        setTimeout(() => reject(new Error('the page tells nothing')), 90_000).unref();
        server.on('request', (request, response) => {
          const { url = '/' } = request;
          if (isolated) {
            response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
            response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp');
          }
          if (url === '/told') {
            let body = '';
            request.on('data', (piece) => {
              body += piece;
            });
            request.on('end', () => resolve(JSON.parse(body)));
          }
          response.setHeader('Content-Type', url.endsWith('.js') ? 'text/javascript' : 'text/html');
          response.end(
            scripts.get(url) ?? (url === '/list' ? list : '<meta charset="utf-8"><script src="/page.js"></script>'),
          );
        });
        server.listen(0, '127.0.0.1', () => {
          const { port } = server.address() as AddressInfo;
          const profile = mkdtempSync(join(consumer, 'browser-'));
          const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', `--user-data-dir=${profile}`];
          const address = `http://127.0.0.1:${port}/`;
          browser = spawn(chromium as string, [...flags, address], { stdio: 'ignore', detached: true });
          browser.on('error', reject).on('exit', (code) => reject(new Error(`the browser ended with ${code}`)));
        });
      });
    } finally {
      // With all its processes, which write to the profile for as long as they live.
      if (browser?.pid !== undefined && browser.exitCode === null) {
        process.kill(-browser.pid, 'SIGKILL');
        await once(browser, 'exit');
      }
      server.close();
      server.closeAllConnections();
    }
  }
});
