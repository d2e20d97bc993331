#!/usr/bin/env node
/** The command: finds the sub-command, turns errors into one line and an exit code. */
import { readArgs, UsageError } from './args.ts';
import { HELP } from './help.ts';
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

async function main(argv: readonly string[]): Promise<number> {
  const [name = '', ...rest] = argv;
  if (name === '--version' || name === '-v') {
    process.stdout.write(`${version()}\n`);
    return 0;
  }
  if (name === '' || name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(HELP[''] as string);
    return name === '' ? 2 : 0;
  }
  if (!Object.hasOwn(COMMANDS, name))
    throw new UsageError(`no command '${name}'; there are ${Object.keys(COMMANDS).join(', ')}`);
  const command = COMMANDS[name as keyof typeof COMMANDS];
  const args = readArgs(name, rest, command.files);
  if (args.has('help')) {
    process.stdout.write(HELP[name] as string);
    return 0;
  }
  const interrupt = new AbortController();
  const stop = () => interrupt.abort(new UsageError('interrupted: nothing was written'));
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const run = await command.load();
  const code = await run(args, interrupt.signal);
  return code === 1 && args.has('exit-zero') ? 0 : code;
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`kempt: ${errorWords(error as NodeJS.ErrnoException)}\n`);
    if (error instanceof UsageError) process.stderr.write('Try kempt --help\n');
    process.exitCode = 2;
  },
);
