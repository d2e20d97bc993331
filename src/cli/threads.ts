/** Threads that help to find duplicates, for as long as a command runs. */
import { Worker } from 'node:worker_threads';
import { type Args, UsageError } from './args.ts';

const MOST = 64;

/**
 * Runs a job with the helpers that `--threads` asks for: one thread less than it says, none without it.
 * @throws UsageError for what is no number of threads
 */
export async function withThreads<Result>(
  args: Args,
  run: (workers: readonly Worker[]) => Promise<Result>,
): Promise<Result> {
  const text = args.text('threads') ?? '1';
  const threads = Number(text);
  if (!Number.isInteger(threads) || threads < 1 || threads > MOST) {
    throw new UsageError(`--threads wants a whole number from 1 to ${MOST}, got '${text}'`);
  }
  const workers = Array.from({ length: threads - 1 }, start);
  try {
    return await run(workers);
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

function start(): Worker {
  const worker = new Worker(new URL(import.meta.resolve('kempt/worker')));
  // Whoever dies is done without: the run needs no helper.
  return worker.on('error', () => undefined);
}
