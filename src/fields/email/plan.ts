/** The options of the e-mail check, and the plan they become: tables as sets, and what was found out about hosts. */
import { disposableHosts } from '../../reference/disposableHosts.ts';
import { mailProviders } from '../../reference/mailProviders.ts';
import { FORM_WORDS, NO_MAIL_WORDS, TEST_WORDS } from '../../reference/placeholderMail.ts';
import { roleAccounts } from '../../reference/roleAccounts.ts';
import { topLevelDomains } from '../../reference/tlds.ts';
import { aBoolean, aListOfStrings, checkOptions, oneOf } from '../options.ts';
import { domainToAscii } from './punycode.ts';
import { type TypoTable, typoTable } from './typo.ts';

export interface EmailOptions {
  /** Look for slips in host names. Default true. */
  readonly suggest?: boolean;
  /** Top-level domains that exist; false: every one is believed. Default: the root zone as published. */
  readonly tlds?: readonly string[] | false;
  /** Further hosts of throw-away mailboxes; false: none is looked for. Default: the built-in list alone. */
  readonly disposable?: readonly string[] | false;
  /** `'suspect'`: an address at a free-mail provider is not what is wanted. Default `'ok'`. */
  readonly freeMail?: 'ok' | 'suspect';
  /** Hosts that are never complained about. */
  readonly allow?: readonly string[];
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
  readonly extraDisposable: ReadonlySet<string> | null;
  readonly allow: ReadonlySet<string>;
  readonly free: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  /** Local parts that need a second look: tasks and placeholders. */
  readonly words: ReadonlySet<string>;
  /** By `shapeOf`: 1 where a word of this shape is among `words`. */
  readonly wordShapes: Uint8Array;
  readonly typos: TypoTable | null;
  /** Hosts seen so far; bounded, forgets everything when full. */
  readonly hosts: Map<string, Host>;
}

const SHAPES = 32768;

/** First and last letter, whatever their case, and the length, as a number below 32,768: tells most words apart unread. */
export function shapeOf(word: string): number {
  const { length } = word;
  return ((word.charCodeAt(0) & 31) << 10) | ((word.charCodeAt(length - 1) & 31) << 5) | (length & 31);
}

const aListOrFalse = {
  allowed: 'an array of strings, or false',
  fits: (value: unknown): boolean => value === false || aListOfStrings.fits(value),
};

const asSet = (hosts: readonly string[]): Set<string> =>
  new Set(hosts.map((host) => domainToAscii(host.toLowerCase()) ?? host.toLowerCase()));

interface Tables {
  readonly tlds: ReadonlySet<string>;
  readonly disposable: ReadonlySet<string>;
  readonly free: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  readonly wordShapes: Uint8Array;
  readonly typos: TypoTable;
}

/** The tables are the same for every plan, so they are made once, when the first plan needs them. */
const theTables: () => Tables = /* @__PURE__ */ (() => {
  let made: Tables | null = null;
  return () => {
    if (made !== null) return made;
    const tlds = topLevelDomains();
    const free = mailProviders();
    const roles = roleAccounts();
    const words = new Set([...roles, ...NO_MAIL_WORDS, ...TEST_WORDS, ...FORM_WORDS]);
    const wordShapes = new Uint8Array(SHAPES);
    for (const word of words) wordShapes[shapeOf(word)] = 1;
    made = { tlds, disposable: disposableHosts(), free, roles, words, wordShapes, typos: typoTable(free, tlds) };
    return made;
  };
})();

/**
 * The plan of the e-mail check, for callers with many values: hosts are looked up once per plan. The first plan of a
 * process costs some milliseconds, because the tables are made then.
 * @throws TypeError, RangeError for a bad option
 */
export function planEmail(options?: EmailOptions): EmailPlan {
  checkOptions('planEmail', options, {
    suggest: aBoolean,
    tlds: aListOrFalse,
    disposable: aListOrFalse,
    freeMail: oneOf(['ok', 'suspect']),
    allow: aListOfStrings,
  });
  const { suggest = true, tlds, disposable, freeMail = 'ok', allow = [] } = options ?? {};
  const tables = theTables();
  return Object.freeze({
    freeMail,
    tlds: tlds === false ? null : tlds === undefined ? tables.tlds : asSet(tlds),
    disposable: disposable === false ? null : tables.disposable,
    extraDisposable: Array.isArray(disposable) ? asSet(disposable) : null,
    allow: asSet(allow),
    free: tables.free,
    roles: tables.roles,
    words: tables.words,
    wordShapes: tables.wordShapes,
    typos: suggest ? tables.typos : null,
    hosts: new Map<string, Host>(),
  });
}
