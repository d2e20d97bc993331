/** Threads that run `kempt/worker`, out of the tree. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';

export interface Helpers {
  readonly workers: Worker[];
  end(): Promise<void>;
}

/** Starts so many helpers; `end` stops them. */
export async function startHelpers(count: number): Promise<Helpers> {
  const folder = mkdtempSync(join(tmpdir(), 'kempt-worker-'));
  const outfile = join(folder, 'worker.mjs');
  await build({
    entryPoints: ['src/doors/worker.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
  });
  const workers = Array.from({ length: count }, () => new Worker(outfile));
  return {
    workers,
    end: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
