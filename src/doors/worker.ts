/**
 * kempt/worker: what a thread runs that is handed to `workers` of findDuplicates, linkLists or cleanList. It exports
 * nothing and does nothing until it is sent pairs to score. Worker and caller are of one release: of another it ends with
 * an error that says so, and the caller goes on without it.
 */
import { help } from '../match/threads/help.ts';
import type { Job } from '../match/threads/job.ts';

interface NodeProcess {
  getBuiltinModule?(name: 'node:worker_threads'): { readonly parentPort: Port | null };
}
interface Port {
  on(name: 'message', listener: (message: unknown) => void): void;
}

// No import: a bundler for browsers would not find what only Node has.
const { process } = globalThis as { readonly process?: NodeProcess };
const port = process?.getBuiltinModule?.('node:worker_threads').parentPort ?? null;
if (port !== null) port.on('message', answer);
else globalThis.addEventListener?.('message', ({ data }: MessageEvent<unknown>) => answer(data));

function answer(message: unknown): void {
  if ((message as Partial<Job> | null)?.kempt === 'score') help(message as Job);
}
