/** The options of the e-mail check, and the plan they become: tables as sets, and what was found out about hosts. */
import { disposableHosts } from '../../reference/disposableHosts.ts';
import { MAIL_RULES, mailProviders } from '../../reference/mailProviders.ts';
import { FORM_WORDS, NO_MAIL_WORDS, TEST_WORDS } from '../../reference/placeholderMail.ts';
import { roleAccounts } from '../../reference/roleAccounts.ts';
import { EXAMPLE_DOMAINS, SPECIAL_USE_DOMAINS } from '../../reference/specialDomains.ts';
import { topLevelDomains } from '../../reference/tlds.ts';
import { hashBackwards, type Watch, watch } from '../../text/watch.ts';
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
  /** Every host and ending, and every provider's name, of which some rule has something to say; read backwards. */
  readonly heard: Watch;
  /** The numbers of the top-level domains that exist, see `endingNumber`; null: every one is believed. */
  readonly endings: ReadonlySet<number> | null;
  /** Hosts seen so far; bounded, forgets everything when full. */
  readonly hosts: Map<string, Host>;
}

const SHAPES = 32768;

/**
 * First and last letter, whatever their case, and the length of the text's first `length` letters, as a number below
 * 32,768: tells most words apart unread.
 */
export function shapeOf(text: string, length: number): number {
  return ((text.charCodeAt(0) & 31) << 10) | ((text.charCodeAt(length - 1) & 31) << 5) | (length & 31);
}

/** Longest ending that has a number of its own. */
export const LONGEST_NUMBERED = 6;

/** A small ASCII letter added to the number of the ending behind it: five bits a letter, so no two endings share one. */
export function endingNumber(behind: number, code: number): number {
  return (behind << 5) | (code & 31);
}

function endingNumbers(tlds: ReadonlySet<string>): ReadonlySet<number> {
  const numbers = new Set<number>();
  for (const tld of tlds) {
    if (tld.length > LONGEST_NUMBERED || !/^[a-z]+$/.test(tld)) continue;
    let number = 0;
    for (let i = tld.length - 1; i >= 0; i--) number = endingNumber(number, tld.charCodeAt(i));
    numbers.add(number);
  }
  return numbers;
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
  readonly heard: readonly number[];
  readonly heardWatch: Watch;
  readonly endings: ReadonlySet<number>;
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
    for (const word of words) wordShapes[shapeOf(word, word.length)] = 1;
    const typos = typoTable(free, tlds);
    const disposable = disposableHosts();
    const lists = [SPECIAL_USE_DOMAINS, EXAMPLE_DOMAINS, MAIL_RULES.keys(), free, disposable, typos.endings.keys()];
    const heard = lists.flatMap((hosts) => Array.from(hosts, hashBackwards));
    const heardWatch = watch(heard);
    made = { tlds, disposable, free, roles, words, wordShapes, typos, heard, heardWatch, endings: endingNumbers(tlds) };
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
  const known = tlds === false ? null : tlds === undefined ? tables.tlds : asSet(tlds);
  const extraDisposable = Array.isArray(disposable) ? asSet(disposable) : null;
  const allowed = asSet(allow);
  const own = [...allowed, ...(extraDisposable ?? [])];
  return Object.freeze({
    freeMail,
    tlds: known,
    disposable: disposable === false ? null : tables.disposable,
    extraDisposable,
    allow: allowed,
    free: tables.free,
    roles: tables.roles,
    words: tables.words,
    wordShapes: tables.wordShapes,
    typos: suggest ? tables.typos : null,
    heard: own.length === 0 ? tables.heardWatch : watch([...tables.heard, ...own.map(hashBackwards)]),
    endings: known === tables.tlds ? tables.endings : known && endingNumbers(known),
    hosts: new Map<string, Host>(),
  });
}
