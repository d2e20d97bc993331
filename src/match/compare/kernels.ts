/** Two values by their numbers to a level, by kind: the kernels of the fields behind what is known per distinct value. */
import { compareCities, compareStreets, type PreparedStreet } from '../../fields/address/compare.ts';
import { compareCompanies } from '../../fields/company/compare.ts';
import { compareDates } from '../../fields/date/compare.ts';
import { compareEmails, type PreparedEmail } from '../../fields/email/compare.ts';
import { compareNames, type PreparedName } from '../../fields/name/compare.ts';
import { nicknameGroups } from '../../fields/name/index.ts';
import { comparePhones } from '../../fields/phone/compare.ts';
import { comparePostalCodes } from '../../fields/postal/compare.ts';
import { compareNumbers } from '../../fields/taxId/compare.ts';
import { compareTexts } from '../../fields/text/compare.ts';
import type { Dictionary } from '../prepare/dictionary.ts';

import type { Feature } from '../prepare/prepare.ts';

/** Level of two different values that are both there. */
export type CompareIds = (a: number, b: number) => number;

const MOST_CACHE_BITS = 17;

/**
 * Remembers levels of value pairs in a fixed table: an older pair gives way to a newer one. Numbers from `known` on may
 * stand for another value tomorrow: of them nothing is remembered.
 */
export function cached(compare: CompareIds, known: number): CompareIds {
  // A place for every pair there can be, up to a table that stays in the processor's cache.
  const bits = Math.min(MOST_CACHE_BITS, 2 * (32 - Math.clz32(known)));
  const size = 1 << bits;
  const lefts = new Uint32Array(size);
  const rights = new Uint32Array(size);
  const results = new Uint8Array(size);
  return (a, b) => {
    const left = Math.min(a, b);
    const right = Math.max(a, b);
    if (right >= known) return compare(left, right);
    const slot = (Math.imul(left, 0x9e3779b1) ^ Math.imul(right, 0x85ebca6b)) >>> (32 - bits);
    if (lefts[slot] === left && rights[slot] === right) return results[slot]!;
    const level = compare(left, right);
    lefts[slot] = left;
    rights[slot] = right;
    results[slot] = level;
    return level;
  };
}

/** The kernel of a feature: asked only about two different values that their profiles leave open. */
export function comparerOf(feature: Feature, compareName: CompareIds | null, roles: ReadonlySet<string>): CompareIds {
  const { dictionary } = feature;
  const { size } = dictionary;
  const byText = (compare: (a: string, b: string) => number): CompareIds => {
    return (a, b) => compare(dictionary.textOf(a), dictionary.textOf(b));
  };
  switch (feature.kind) {
    case 'given':
    case 'family':
    case 'middle':
      return compareName!;
    case 'email':
      return emailComparer(dictionary, roles);
    case 'phone':
      return byText(comparePhones);
    case 'taxId':
    case 'externalId':
    case 'code':
      return byText(compareNumbers);
    case 'birthday':
      return cached(byText(compareDates), size);
    case 'street':
      return streetComparer(dictionary);
    case 'postal':
      return cached(byText(comparePostalCodes), size);
    case 'city':
      return cached(byText(compareCities), size);
    case 'company':
      return cached(byText(compareCompanies), size);
    case 'text':
      return cached(byText(compareTexts), size);
    default:
      return () => 2;
  }
}

export function nameComparer(people: Dictionary): CompareIds {
  const known = people.size;
  const prepared: (PreparedName | undefined)[] = new Array(known);
  const nameOf = (id: number): PreparedName => {
    let name = prepared[id];
    if (name === undefined) {
      const key = people.textOf(id);
      const tokens = key.includes(' ') ? key.split(' ') : [key];
      const groups = nicknameGroups(tokens[0]!);
      name = { key, tokens, groups: groups.length === 0 ? null : groups };
      if (id < known) prepared[id] = name;
    }
    return name;
  };
  return (a, b) => compareNames(nameOf(a), nameOf(b));
}

function parseMailbox(key: string, roles: ReadonlySet<string>): PreparedEmail {
  const at = key.lastIndexOf('@');
  const local = at === -1 ? key : key.slice(0, at);
  return { key, local, domain: at === -1 ? '' : key.slice(at + 1), role: roles.has(local) };
}

/** What is asked here has passed the profiles: few mailboxes, each taken apart as it comes. */
function emailComparer(mailboxes: Dictionary, roles: ReadonlySet<string>): CompareIds {
  return (a, b) => compareEmails(parseMailbox(mailboxes.textOf(a), roles), parseMailbox(mailboxes.textOf(b), roles));
}

function parseStreet(key: string): PreparedStreet {
  const hash = key.lastIndexOf('#');
  return { key, words: key.slice(0, hash), number: key.slice(hash + 1) };
}

/** Streets share their words: the words are compared once per pair of words, the numbers beside them. */
function streetComparer(streets: Dictionary): CompareIds {
  return cached((a, b) => compareStreets(parseStreet(streets.textOf(a)), parseStreet(streets.textOf(b))), streets.size);
}
