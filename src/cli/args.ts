/** Command lines to options; a bad one says what is allowed. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { type MapColumnsOptions, mapColumns } from '../columns/index.ts';
import { checkCountry } from '../fields/country/index.ts';
import { whatIsAllowed } from '../fields/options.ts';
import { type ColumnMapping, type ReadResult, ROLES, type Role } from '../model/index.ts';
import type { ReadOptions } from '../read/index.ts';
import { nearest } from '../text/nearest.ts';

type ParseArgsOptionsConfig = NonNullable<ParseArgsConfig['options']>;

/** A mistake in the call: told in one line, exit code 2. */
export class UsageError extends Error {}

const FILE: ParseArgsOptionsConfig = {
  format: { type: 'string' },
  encoding: { type: 'string' },
  delimiter: { type: 'string' },
  'no-header': { type: 'boolean' },
  sheet: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  'exit-zero': { type: 'boolean' },
};

/** A list of people: what its columns hold, and where they live. */
const READING: ParseArgsOptionsConfig = {
  ...FILE,
  column: { type: 'string', multiple: true },
  country: { type: 'string' },
};

/** Who is not to be written to, whatever the bounces say. */
const UNWILLING: ParseArgsOptionsConfig = {
  complaints: { type: 'string', multiple: true },
  'opt-outs': { type: 'string', multiple: true },
  suppress: { type: 'string', multiple: true },
  'suppression-salt': { type: 'string' },
  'suppression-key': { type: 'string' },
};

export const OPTIONS: Readonly<Record<string, ParseArgsOptionsConfig>> = {
  clean: {
    ...READING,
    out: { type: 'string', short: 'o' },
    'dry-run': { type: 'boolean' },
    'no-match': { type: 'boolean' },
    quarantine: { type: 'string' },
    keep: { type: 'string', multiple: true },
    bounces: { type: 'string', multiple: true },
    ...UNWILLING,
    judgements: { type: 'string', multiple: true },
    same: { type: 'string', multiple: true },
    different: { type: 'string', multiple: true },
    threads: { type: 'string' },
    'no-mask': { type: 'boolean' },
    now: { type: 'string' },
  },
  profile: { ...READING, json: { type: 'boolean' } },
  match: { ...READING, json: { type: 'boolean' }, review: { type: 'boolean' }, threads: { type: 'string' } },
  prune: {
    ...READING,
    out: { type: 'string', short: 'o' },
    'dry-run': { type: 'boolean' },
    bounces: { type: 'string', multiple: true },
    ...UNWILLING,
    policy: { type: 'string' },
    report: { type: 'string' },
    now: { type: 'string' },
  },
  decay: {
    ...READING,
    events: { type: 'string', multiple: true },
    model: { type: 'string' },
    budget: { type: 'string' },
    check: { type: 'string' },
    value: { type: 'string' },
    harm: { type: 'string' },
    replacement: { type: 'string' },
    report: { type: 'string' },
    now: { type: 'string' },
  },
  segment: {
    ...FILE,
    by: { type: 'string' },
    customer: { type: 'string' },
    date: { type: 'string' },
    amount: { type: 'string' },
    rule: { type: 'string' },
    report: { type: 'string' },
    now: { type: 'string' },
  },
  undo: {
    list: { type: 'string' },
    out: { type: 'string', short: 'o' },
    journal: { type: 'string' },
    apart: { type: 'string', multiple: true },
    rule: { type: 'string', multiple: true },
    column: { type: 'string', multiple: true },
    cluster: { type: 'string', multiple: true },
    address: { type: 'string', multiple: true },
    domain: { type: 'string', multiple: true },
    from: { type: 'string' },
    to: { type: 'string' },
    row: { type: 'string', multiple: true },
    help: { type: 'boolean', short: 'h' },
  },
  redact: {
    person: { type: 'string', multiple: true },
    list: { type: 'string' },
    row: { type: 'string', multiple: true },
    out: { type: 'string', short: 'o' },
    help: { type: 'boolean', short: 'h' },
  },
};

/** Options that take files of what was said of addresses, - among them. */
const EVIDENCE = ['bounces', 'complaints', 'opt-outs', 'suppress', 'events'];

export interface Args {
  readonly files: readonly string[];
  /** All files that the call reads and must not replace. Judgements are carried over into the new journal: theirs may be. */
  readonly read: readonly string[];
  text(name: string): string | undefined;
  list(name: string): readonly string[];
  has(name: string): boolean;
}

/** @throws UsageError for an unknown option or a wrong number of files */
export function readArgs(command: string, argv: readonly string[], files: readonly [min: number, max: number]): Args {
  let parsed: ReturnType<typeof parseArgs>;
  try {
    parsed = parseArgs({
      args: [...argv],
      options: OPTIONS[command] as ParseArgsOptionsConfig,
      allowPositionals: true,
    });
  } catch (error) {
    const said = (error as Error).message.replace(/\. To specify.*$/s, '');
    throw new UsageError(said + meantOption(command, said));
  }
  const { values, positionals } = parsed;
  for (const [name, value] of Object.entries(values)) {
    // A variable of a script that is empty: what it stands for is not "here" or "none".
    if ([value].flat().includes('')) throw new UsageError(`--${name} wants a value, got nothing`);
  }
  if (values.help !== true && (positionals.length < files[0] || positionals.length > files[1])) {
    const wanted = files[0] === files[1] ? `${files[0]}` : `${files[0]} or ${files[1]}`;
    throw new UsageError(`${command} takes ${wanted} file${files[1] === 1 ? '' : 's'}, got ${positionals.length}`);
  }
  const filesOf = (names: readonly string[]): string[] => names.flatMap((name) => (values[name] as string[]) ?? []);
  const piped = [...positionals, ...filesOf([...EVIDENCE, 'judgements'])].filter((path) => path === '-');
  if (piped.length > 1) throw new UsageError(`a pipe can be read once, and ${piped.length} files are -`);
  return {
    files: positionals,
    read: [...positionals, ...filesOf(EVIDENCE)],
    text: (name) => values[name] as string | undefined,
    list: (name) => (values[name] as string[] | undefined) ?? [],
    has: (name) => values[name] === true,
  };
}

/** The option that a misspelt one was probably meant to be, in words; '' where nothing is near. */
function meantOption(command: string, said: string): string {
  const unknown = /^Unknown option '--([^']*)'/.exec(said)?.[1];
  const near = unknown === undefined ? null : nearest(unknown, Object.keys(OPTIONS[command] ?? {}));
  return near === null ? '' : `; did you mean --${near}?`;
}

/** Options of `readList` from the command line. */
export function readingOptions(args: Args): ReadOptions {
  const [format, encoding, delimiter, sheet] = ['format', 'encoding', 'delimiter', 'sheet'].map((name) =>
    args.text(name),
  );
  return {
    ...(format !== undefined && { format: format as NonNullable<ReadOptions['format']> }),
    ...(encoding !== undefined && { encoding }),
    ...(delimiter !== undefined && { delimiter: delimiter === 'tab' || delimiter === '\\t' ? '\t' : delimiter }),
    ...(sheet !== undefined && { sheet }),
    ...(args.has('no-header') && { header: false }),
  };
}

/** The code of the country that is named, in any of the ways in which a cell may name it. */
function countryOption(args: Args): string | undefined {
  const text = args.text('country');
  if (text === undefined) return undefined;
  const { verdict, value } = checkCountry(text);
  if (verdict === 'ok') return value;
  const meant = value === null ? '' : `; did you mean ${value}?`;
  throw new UsageError(`--country wants a country, two letters such as PL, got '${text}'${meant}`);
}

/** What every list command hands on: country and roles. */
export function listOptions(args: Args): { country?: string; columns?: NonNullable<MapColumnsOptions['columns']> } {
  const country = countryOption(args);
  const columns: [string, Role | null][] = args.list('column').map((pair) => {
    const at = pair.lastIndexOf('=');
    if (at === -1) throw new UsageError(`--column wants NAME=ROLE, got '${pair}'`);
    const role = pair.slice(at + 1);
    if (role !== '' && !ROLES.includes(role as Role)) {
      throw new UsageError(`--column: '${role}' is no role; ${whatIsAllowed(role, ROLES)}`);
    }
    return [pair.slice(0, at), role === '' ? null : (role as Role)];
  });
  return {
    ...(country !== undefined && { country }),
    ...(columns.length > 0 && { columns: Object.fromEntries(columns) }),
  };
}

/** What the columns of a list hold, as far as the call says nothing else. */
export function mappingOf(args: Args, { rows, header }: ReadResult): ColumnMapping {
  const { columns } = listOptions(args);
  return mapColumns(rows, { header, ...(columns !== undefined && { columns }) });
}

/** Whole numbers from a repeated option. */
export function counts(args: Args, name: string, first: number): number[] {
  return args.list(name).map((text) => {
    const count = Number(text);
    if (!Number.isInteger(count) || count < first)
      throw new UsageError(`--${name} wants whole numbers from ${first}, got '${text}'`);
    return count - first;
  });
}

/** Pairs of whole numbers from a repeated option: `--same 3,9`. */
export function pairs(args: Args, name: string, first: number): [number, number][] {
  return args.list(name).map((text) => {
    const [one, other, ...more] = text.split(',').map(Number);
    const fits = (count: number | undefined): count is number => Number.isInteger(count) && (count as number) >= first;
    if (!fits(one) || !fits(other) || one === other || more.length > 0)
      throw new UsageError(`--${name} wants two different numbers from ${first}, such as 3,9, got '${text}'`);
    return [one - first, other - first];
  });
}

/** A moment from an option; `fallback` where it is not given. */
export function momentOption(args: Args, name: string, fallback: Date): Date {
  const text = args.text(name);
  if (text === undefined) return fallback;
  const moment = new Date(text);
  if (Number.isNaN(moment.getTime())) throw new UsageError(`--${name} wants a date such as 2026-11-01, got '${text}'`);
  return moment;
}

/** A number of at least 0 from an option; undefined where it is not given. */
export function amountOption(args: Args, name: string): number | undefined {
  const text = args.text(name);
  if (text === undefined) return undefined;
  const amount = Number(text);
  if (text.trim() === '' || !(amount >= 0 && Number.isFinite(amount)))
    throw new UsageError(`--${name} wants a number of at least 0, got '${text}'`);
  return amount;
}
