#!/usr/bin/env node
/** The command: finds the sub-command, turns errors into one line and an exit code. */
import { whatIsAllowed } from '../fields/options.ts';
import { type Args, readArgs, UsageError } from './args.ts';
import { callWords } from './callWords.ts';
import { HELP } from './help.ts';
import { isWriting, toStandardOutput } from './output.ts';
import { errorWords } from './systemError.ts';
import { version } from './version.ts';

/** Each command is loaded when it is called: help and version answer at once. */
const COMMANDS = {
  clean: { files: [1, 1], load: async () => (await import('./clean.ts')).clean },
  profile: { files: [1, 1], load: async () => (await import('./profile.ts')).profile },
  match: { files: [1, 2], load: async () => (await import('./match.ts')).match },
  prune: { files: [1, 1], load: async () => (await import('./prune.ts')).prune },
  decay: { files: [1, 1], load: async () => (await import('./decay.ts')).decay },
  segment: { files: [1, 1], load: async () => (await import('./segment.ts')).segment },
  undo: { files: [1, 1], load: async () => (await import('./undo.ts')).undo },
  redact: { files: [1, 1], load: async () => (await import('./redact.ts')).redact },
} as const;

type Command = keyof typeof COMMANDS;

const isCommand = (name: string): name is Command => Object.hasOwn(COMMANDS, name);

async function main(argv: readonly string[]): Promise<number> {
  const [name = '', ...rest] = argv;
  if (name === '--version' || name === '-v') return tell(`${version()}\n`);
  if (name === '') {
    await tell(HELP[''] as string);
    return 2;
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    const [about = ''] = rest;
    if (about !== '' && !isCommand(about)) throw unknownCommand(about);
    return tell(HELP[about] as string);
  }
  if (!isCommand(name)) throw unknownCommand(name);
  const command = COMMANDS[name];
  const args = readArgs(name, rest, command.files);
  if (args.has('help')) return tell(HELP[name] as string);
  const run = await command.load();
  const code = await run(args, interruption(args));
  return code === 1 && args.has('exit-zero') ? 0 : code;
}

function unknownCommand(name: string): UsageError {
  return new UsageError(`no command '${name}'; ${whatIsAllowed(name, Object.keys(COMMANDS))}`);
}

async function tell(words: string): Promise<number> {
  await toStandardOutput([words]);
  return 0;
}

/**
 * Ctrl-C, heard once, where files are written: what is half written is taken back. Before that there is nothing to tidy
 * up, and where no file is written at all the system's own way is the quickest: the process ends.
 */
function interruption(args: Args): AbortSignal {
  const interrupt = new AbortController();
  const stop = (): void => {
    const reason = new Error('interrupted: nothing was written');
    interrupt.abort(reason);
    if (!isWriting()) process.exit(failed(reason));
  };
  const writesFiles = args.text('out') !== undefined || args.text('report') !== undefined;
  if (writesFiles) process.once('SIGINT', stop).once('SIGTERM', stop).once('SIGHUP', stop);
  return interrupt.signal;
}

/** One line about an error, and the exit code. */
function failed(error: unknown): number {
  // Over the line of progress, where there is one.
  const start = process.stderr.isTTY === true ? '\r\x1b[2K' : '';
  const [name = ''] = process.argv.slice(2);
  const isCall = error instanceof TypeError || error instanceof RangeError;
  const words = isCall ? callWords(error, name) : errorWords(error as NodeJS.ErrnoException);
  process.stderr.write(`${start}kempt: ${words}\n`);
  if (error instanceof UsageError || words.startsWith('--')) {
    process.stderr.write(`Try kempt ${isCommand(name) ? `${name} ` : ''}--help\n`);
  }
  return 2;
}

// Words that nobody reads any more, as behind `| head`, are no reason to leave the work undone.
process.stderr.on('error', () => undefined);

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.exitCode = failed(error);
  },
);
