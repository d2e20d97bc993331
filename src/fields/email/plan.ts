/** The options of the e-mail check, and the plan they become: tables as sets, and what was found out about hosts. */
import { hashBackwards, type Watch, watch } from '../../text/watch.ts';
import { aBoolean, aListOfStrings, checkOptions, oneOf, type Tests } from '../options.ts';
import { asHostSet, type Hosts, hostLists, LONG_LIST, type NamedHosts, namedLists, someHosts } from './hostLists.ts';
import { type Endings, endingsOf, type Tables, theTables } from './tables.ts';
import type { TypoTable } from './typo.ts';

export interface EmailOptions {
  /** Look for slips in host names. Default true. */
  readonly suggest?: boolean | undefined;
  /** Top-level domains that exist; false: every one is believed. Default: the root zone as published. */
  readonly tlds?: readonly string[] | false | undefined;
  /**
   * Further hosts of throw-away mailboxes, hosts below them included: your own as an array or a set (quoted as the list
   * `option`), or lists that others keep as an object, quoted by their names: `{ 'burner list': hosts }`. Mailbox
   * providers that are known are not believed to be throw-away because of a list of others: such lists copy each other's
   * errors. A set is used as it is and should hold ASCII names in small letters; hand in a set when the list is long.
   * false: none is looked for. Default: the built-in list and the names that say what they are.
   */
  readonly disposable?: Hosts | Readonly<Record<string, Hosts>> | false | undefined;
  /** `'suspect'`: an address at a free-mail provider is not what is wanted. Default `'ok'`. */
  readonly freeMail?: 'ok' | 'suspect' | undefined;
  /** Hosts that are never complained about, hosts below them included; an array or a set. Stronger than every list. */
  readonly allow?: Hosts | undefined;
}

/** What is known of one host. */
export interface Host {
  readonly ascii: string;
  readonly unicode: string;
  readonly free: boolean;
  /** Name of the list that calls it throw-away, or null. */
  readonly disposable: string | null;
  readonly knownTld: boolean;
  readonly special: boolean;
  readonly example: boolean;
  /** The host that was probably meant, or null. */
  readonly meant: string | null;
  /** Sign after which the provider ignores the rest of the local part; unknown providers are believed to use +. */
  readonly tag: string | null;
  /** True when nothing is to be said about it. */
  readonly quiet: boolean;
}

/** Options, checked and compiled; made by `planEmail`, read by `runEmail`. */
export interface EmailPlan {
  readonly freeMail: 'ok' | 'suspect';
  readonly tlds: ReadonlySet<string> | null;
  readonly disposable: ReadonlySet<string> | null;
  /** Lists of throw-away hosts that the caller handed in. */
  readonly lists: readonly NamedHosts[];
  readonly allow: ReadonlySet<string>;
  readonly free: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  /** Local parts that need a second look: tasks and placeholders. */
  readonly words: ReadonlySet<string>;
  /** The shapes of `words`, see `shapeOf`. */
  readonly wordShapes: Watch;
  readonly typos: TypoTable | null;
  /** Every host and ending, and every provider's name, of which some rule has something to say; read backwards. */
  readonly ear: Watch;
  /** By `gramOf`: 1 where a name that says that it is throw-away may hold these four letters; read backwards. */
  readonly grams: Uint8Array;
  /** The top-level domains that exist and are not heard; null: every one is believed. */
  readonly endings: Endings | null;
  /** Hosts seen so far; bounded, forgets everything when full. */
  readonly hosts: Map<string, Host>;
  /** The hosts seen last of which nothing is to be said, each in its slot. */
  readonly quiet: (QuietHost | null)[];
  readonly last: LastHost;
}

/** A host of which nothing is to be said, by the name that stood in an address. */
export interface QuietHost {
  readonly domain: string;
  readonly host: Host;
}

/** The host at which the plain look has looked last. */
export interface LastHost {
  /** Where it stands among the quiet ones, if it is one. */
  slot: number;
  /** Null when it was not among them. */
  known: QuietHost | null;
}

/** Slots of {@link EmailPlan.quiet}, a power of two. */
export const QUIET_HOSTS = 256;

const aListOrFalse = {
  allowed: 'an array of strings, or false',
  fits: (value: unknown): boolean => value === false || aListOfStrings.fits(value),
};

/** The hashes of everything of which some rule has something to say; null where a list is too long to be read. */
function heardBy(tables: Tables, lists: readonly ReadonlySet<string>[]): readonly number[] | null {
  const names = lists.reduce((sum, hosts) => sum + hosts.size, 0);
  if (names === 0) return tables.heard;
  return names > LONG_LIST ? null : [...tables.heard, ...lists.flatMap((hosts) => Array.from(hosts, hashBackwards))];
}

/** The ear for them; where they are not known, all is listened to. */
function earOf(tables: Tables, heard: readonly number[] | null): Watch {
  if (heard === tables.heard) return tables.ear;
  return heard === null ? new Uint8Array(tables.ear.length).fill(255) : watch(heard);
}

const NO_GRAMS: Uint8Array = /* @__PURE__ */ new Uint8Array(32768);

/**
 * The plan of the e-mail check, for callers with many values: hosts are looked up once per plan. The first plan of a
 * process costs some milliseconds, because the tables are made then.
 * @throws TypeError, RangeError for a bad option
 */
export function planEmail(options?: EmailOptions, call = 'checkEmail', more?: Tests): EmailPlan {
  const tests: Tests = {
    suggest: aBoolean,
    tlds: aListOrFalse,
    disposable: hostLists,
    freeMail: oneOf(['ok', 'suspect']),
    allow: someHosts,
  };
  checkOptions(call, options, tests, more);
  const { suggest = true, tlds, disposable, freeMail = 'ok', allow = [] } = options ?? {};
  const tables = theTables();
  const known = tlds === false ? null : tlds === undefined ? tables.tlds : asHostSet(tlds);
  const lists = namedLists(disposable);
  const allowed = asHostSet(allow);
  const heard = heardBy(tables, [allowed, ...lists.map(({ hosts }) => hosts)]);
  return Object.freeze({
    freeMail,
    tlds: known,
    disposable: disposable === false ? null : tables.disposable,
    lists,
    allow: allowed,
    free: tables.free,
    roles: tables.roles,
    words: tables.words,
    wordShapes: tables.wordShapes,
    typos: suggest ? tables.typos : null,
    ear: earOf(tables, heard),
    grams: disposable === false ? NO_GRAMS : tables.grams,
    endings:
      known === tables.tlds && heard === tables.heard ? tables.endings : known && endingsOf(known, new Set(heard)),
    hosts: new Map<string, Host>(),
    quiet: new Array<QuietHost | null>(QUIET_HOSTS).fill(null),
    last: { slot: 0, known: null },
  });
}
