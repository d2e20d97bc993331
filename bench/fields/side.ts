/** A process that measures one side of a comparison, turn by turn. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** What a process says before its first turn. */
export interface Ready {
  /** The package that is not installed, or null. */
  readonly skipped: string | null;
  readonly version: string;
  readonly values: string;
  readonly proof: string;
}

export interface Side {
  readonly ready: Ready;
  /** Nanoseconds of processor time a value took in one more turn. */
  turn(): Promise<number>;
  end(): void;
}

export async function startSide(comparison: string, side: 'ours' | 'theirs'): Promise<Side> {
  const child = spawn(process.execPath, ['scripts/run.mjs', 'bench/fields/run.ts', comparison, side], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const line = async (): Promise<string> => {
    const { done, value } = await lines.next();
    if (done) throw new Error(`${comparison}, ${side}: ended before its turn`);
    return value;
  };
  return {
    ready: JSON.parse(await line()) as Ready,
    turn: async () => {
      child.stdin.write('\n');
      return Number(await line());
    },
    end: () => child.stdin.end(),
  };
}
