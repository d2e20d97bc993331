/** What the plain look at an address compares with: tables of words, endings and letters, the same for every plan. */
import { disposableHosts } from '../../reference/disposableHosts.ts';
import { DISPOSABLE_GRAMS } from '../../reference/disposableNames.ts';
import { MAIL_RULES, mailProviders } from '../../reference/mailProviders.ts';
import { FORM_WORDS, NO_MAIL_WORDS, TEST_WORDS, TYPED_TWICE } from '../../reference/placeholderMail.ts';
import { roleAccounts } from '../../reference/roleAccounts.ts';
import { EXAMPLE_DOMAINS, SPECIAL_USE_DOMAINS } from '../../reference/specialDomains.ts';
import { topLevelDomains } from '../../reference/tlds.ts';
import { hashBackwards, hashStep, type Watch, watch } from '../../text/watch.ts';
import { type TypoTable, typoTable } from './typo.ts';

/**
 * The first two letters and the last, whatever their case, and the length of the text's first `length` letters, as one
 * number: tells most words apart unread.
 */
export function shapeOf(text: string, length: number): number {
  // The sign behind a lone letter counts as no letter.
  const head = ((text.charCodeAt(0) & 31) << 5) | (text.charCodeAt(1) & 31);
  return (head << 10) | ((text.charCodeAt(length - 1) & 31) << 5) | (length & 31);
}

/** Longest ending that has a number of its own. */
export const LONGEST_NUMBERED = 6;

/** A small ASCII letter added to the number of the ending behind it: five bits a letter, so no two endings share one. */
export function endingNumber(behind: number, code: number): number {
  return (behind << 5) | (code & 31);
}

/** Numbers of endings, each in the slot of its hash or the next that was free; no ending's number is 0. */
export type Endings = Int32Array;

const SPREAD = 0x9e3779b1;

/** The short endings among these, without those of which the hash is to be heard. */
export function endingsOf(tlds: ReadonlySet<string>, heard: ReadonlySet<number>): Endings {
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(tlds.size * 4 + 2)));
  for (const tld of tlds) {
    if (tld.length > LONGEST_NUMBERED || !/^[a-z]+$/.test(tld) || heard.has(hashBackwards(tld))) continue;
    let number = 0;
    for (let i = tld.length - 1; i >= 0; i--) number = endingNumber(number, tld.charCodeAt(i));
    let at = (Math.imul(number, SPREAD) >>> 16) & (slots.length - 1);
    while (slots[at] !== 0) at = (at + 1) & (slots.length - 1);
    slots[at] = number;
  }
  return slots;
}

/** Whether an ending of this number exists and is not heard. */
export function isEnding(slots: Endings, number: number): boolean {
  let at = (Math.imul(number, SPREAD) >>> 16) & (slots.length - 1);
  for (let one = slots[at] as number; one !== 0; one = slots[at] as number) {
    if (one === number) return true;
    at = (at + 1) & (slots.length - 1);
  }
  return false;
}

/** The hash of a name that stands between the sign and the first dot: it shall not be taken for an ending or a host. */
export function nameHash(hash: number): number {
  return hashStep(hash, 64);
}

const GRAMS = 32768;

/** Four letters, the last of them in the lowest five bits, as a number below 32,768. */
export function gramOf(letters: number): number {
  return (letters ^ (letters >>> 9)) & (GRAMS - 1);
}

function gramTable(words: readonly string[]): Uint8Array {
  const table = new Uint8Array(GRAMS);
  for (const word of words) {
    let letters = 0;
    for (let i = word.length - 1; i >= 0; i--) letters = (letters << 5) | (word.charCodeAt(i) & 31);
    table[gramOf(letters)] = 1;
  }
  return table;
}

export interface Tables {
  readonly tlds: ReadonlySet<string>;
  readonly disposable: ReadonlySet<string>;
  readonly free: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  readonly wordShapes: Watch;
  readonly typos: TypoTable;
  readonly heard: readonly number[];
  readonly ear: Watch;
  readonly grams: Uint8Array;
  readonly endings: Endings;
}

/** The tables are the same for every plan, so they are made once, when the first plan needs them. */
export const theTables: () => Tables = /* @__PURE__ */ (() => {
  let made: Tables | null = null;
  return () => {
    if (made !== null) return made;
    const tlds = topLevelDomains();
    const free = mailProviders();
    const roles = roleAccounts();
    const words = new Set([...roles, ...NO_MAIL_WORDS, ...TEST_WORDS, ...FORM_WORDS, ...TYPED_TWICE]);
    const wordShapes = watch(Array.from(words, (word) => shapeOf(word, word.length)));
    const typos = typoTable(free, tlds);
    const disposable = disposableHosts();
    const lists = [SPECIAL_USE_DOMAINS, EXAMPLE_DOMAINS, MAIL_RULES.keys(), free, disposable];
    const hosts = lists.flatMap((list) => Array.from(list, hashBackwards));
    const heard = [...hosts, ...Array.from(typos.endings.keys(), (name) => nameHash(hashBackwards(name)))];
    const ear = watch(heard);
    const grams = gramTable(DISPOSABLE_GRAMS);
    const endings = endingsOf(tlds, new Set(heard));
    made = { tlds, disposable, free, roles, words, wordShapes, typos, heard, ear, grams, endings };
    return made;
  };
})();
