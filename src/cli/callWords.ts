/** What the library says of a bad call, as who types a command knows it. */
import { OPTIONS } from './args.ts';

/** The function that was called, and its option where one is at fault: `decay.budget.check` is `--check`. */
const CALL = /^[a-z][A-Za-z]*: (?:option '(?:\w+\.)*(\w+)' )?/;

/** The message with the command's own option in front, and without the name of a function that nobody typed. */
export function callWords({ message }: Error, command: string): string {
  const [start = '', name] = CALL.exec(message) ?? [];
  const words = message.slice(start.length);
  if (name === undefined) return words;
  const typed = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const own = [typed, typed.replace(/s$/, '')].find((one) => Object.hasOwn(OPTIONS[command] ?? {}, one));
  return own === undefined ? message : `--${own} ${words}`;
}
