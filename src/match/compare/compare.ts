/**
 * Two rows to levels: equal numbers first, then what the profiles of the values settle, then the texts. Long because the
 * names of a row are looked at together: crosswise, and with a second family name.
 */
import {
  JOINT,
  NAME_DIFFERENT,
  NAME_EXACT,
  NAME_FAINT,
  NAME_INITIAL,
  NAME_MISSING,
  NAME_NEAR,
  NAME_NICKNAME,
  NAME_PART,
  NAME_SIMILAR,
  NAME_SWAPPED,
} from '../../fields/name/compare.ts';
import { nicknameGroups } from '../../fields/name/index.ts';
import type { Steps } from '../../model/index.ts';
import { roleAccounts } from '../../reference/roleAccounts.ts';
import { drain } from '../drain.ts';
import type { Dictionary } from '../prepare/dictionary.ts';
import type { PreparedList } from '../prepare/prepare.ts';
import { WordSet } from '../prepare/wordSet.ts';
import { type FeatureKind, KIND_TABLES } from '../tables.ts';
import { cached, comparerOf, nameComparer } from './kernels.ts';
import { addProfiles, DAY, KINDS, profileValues, SIGNS, STRIDE } from './profile.ts';
import { EMAIL_CODE, KIND_CODES, quickLevel, UNSETTLED } from './quick.ts';
import { haveSameWords } from './sameWords.ts';
import { areTwo, isBeforeGivenName } from './twoNames.ts';

const SPACE = 32;
/** Its bit among the kinds of letters. */
const SPACE_KIND = 1 << (SPACE & 31);
const COUPLE = JOINT.charCodeAt(0);
/** Years between father and son: no fewer, no more. */
const GENERATION = 15;
const LIFETIME = 60;

/** What two rows may leave open, of which a third makes two parties. */
export const OPEN = { name: 1, age: 2, place: 4, both: 8 } as const;

/** Compares pairs of rows; what it found stands in its columns until the next pair. */
export interface Comparer {
  /** Level of each feature for the pair last compared; `UNSETTLED` between `begin` and `settle`. */
  readonly levels: Uint8Array;
  /** The more frequent of the two values of each feature; after `begin` only where they agree in some way. */
  readonly agreed: Uint32Array;
  /** The two values of each feature; where a row has several, those that agree best, in some way. */
  readonly lefts: Uint32Array;
  readonly rights: Uint32Array;
  /** By feature: what is known of each value. */
  readonly profiles: readonly Uint32Array[];
  /** Looks at the values of a feature that have come since, from this number on. */
  learn(feature: number, from: number): void;
  /** After `compare`: neither row has a given name (a company, a household as one entry). */
  nameless: boolean;
  /**
   * After `compare`: what the two rows leave open, as bits of {@link OPEN}. An initial against a name, or nothing: man and
   * wife may both be meant; neither name: anybody; no birthday: father and son; no place: every branch of a firm.
   */
  leavesOpen(): number;
  /**
   * After `compare`: one is the junior, the other the senior, by their suffixes or by their birthdays in one house. `open`
   * is what the link that brings the two together leaves open: of the first name, then two whole names, or two first
   * names in one house, too.
   */
  contradicts(open: number): boolean;
  /** After `compare`: two generations or two branches, where the link that brings the two together leaves that `open`. */
  parts(open: number): boolean;
  /** After `compare`: the given names look alike and are two names, Martin and Martina, Văn An and Văn Anh. */
  twoNames(): boolean;
  /** After `compare`: one row names a couple, the other one of the two. */
  oneOfTwo(): boolean;
  /** After `compare`: one name, and a generation lies between the two birthdays. */
  generations(): boolean;
  /** After `compare`: one firm, and two places that have nothing in common. */
  branches(): boolean;
  /** Compares two rows by their numbers in the prepared list. */
  compare(a: number, b: number): void;
  /** The cheap part of `compare`: names, and all that needs no text to be read. How many features are left open. */
  begin(a: number, b: number): number;
  /** Settles the next feature that `begin` left open; how many remain. */
  settle(): number;
  /** Ends what `begin` began, all features settled. */
  finish(): void;
}

/** The profiles of a list's values, by feature. */
export function* profileSteps({ rows, features, memory }: PreparedList): Steps<Comparer['profiles']> {
  const roles = new WordSet(roleAccounts());
  const known = new Map<Dictionary, Uint32Array>();
  const profiles: Uint32Array[] = [];
  for (const { kind, dictionary, counts } of features) {
    const made = known.get(dictionary) ?? profileValues(kind, dictionary, nicknameGroups, counts.length, roles, memory);
    known.set(dictionary, made);
    profiles.push(made);
    yield { stage: 'match', done: rows, total: rows };
  }
  return profiles;
}

/**
 * Makes the comparer of a prepared list: per distinct value a profile, per pair of values a remembered level. The
 * profiles may be those of another comparer of the list.
 */
export function createComparer(
  list: PreparedList,
  profiles: Comparer['profiles'] = drain(profileSteps(list)),
): Comparer {
  const { features, cells, width } = list;
  const count = features.length;
  const levels = new Uint8Array(count);
  const agreed = new Uint32Array(count);
  const lefts = new Uint32Array(count);
  const rights = new Uint32Array(count);
  const waiting = new Uint8Array(count);
  let open = 0;
  let next = 0;
  const people = features.find(({ kind }) => kind === 'given' || kind === 'family' || kind === 'middle')?.dictionary;
  const compareName = people === undefined ? null : cached(nameComparer(people), people.size);
  const roles = roleAccounts();
  const mailRoles = new WordSet(roles);
  const kernels = features.map((feature) => comparerOf(feature, compareName, roles));
  const codes = Uint8Array.from(features, (feature) => KIND_CODES[feature.kind]);
  const offsets = Uint32Array.from(features, (feature) => feature.offset);
  const slots = Uint8Array.from(features, (feature) => feature.slots);
  const different = Uint8Array.from(features, (feature) => KIND_TABLES[feature.kind].levels.length - 1);
  const counts = features.map((feature) => feature.counts);
  const given = features.findIndex((feature) => feature.kind === 'given');
  const family = features.findIndex((feature) => feature.kind === 'family');
  const names = given === -1 ? family : given;

  function more(f: number, a: number, b: number): number {
    const table = counts[f]!;
    return table[a]! >= table[b]! ? a : b;
  }

  function levelOf(f: number, left: number, right: number): number {
    if (left === right && codes[f] !== EMAIL_CODE) return 1;
    const level = quickLevel(codes[f]!, profiles[f]!, left, right);
    return level === UNSETTLED ? kernels[f]!(left, right) : level;
  }

  function compareSlots(f: number, a: number, b: number): void {
    let best = 0;
    let value = 0;
    for (let i = 0; i < slots[f]!; i++) {
      const left = cells[a + i]!;
      if (left === 0) continue;
      for (let j = 0; j < slots[f]!; j++) {
        const right = cells[b + j]!;
        if (right === 0) continue;
        const level = levelOf(f, left, right);
        if (best === 0 || level < best) {
          best = level;
          value = more(f, left, right);
        }
      }
    }
    levels[f] = best;
    lefts[f] = value;
    rights[f] = value;
    agreed[f] = value;
  }

  function crossed(left: number, right: number): number {
    return left === 0 || right === 0 ? NAME_MISSING : levelOf(names, left, right);
  }

  /** The same words in another order, three or more in one of the two; the letters tell before the texts are read. */
  function areTurned(): boolean {
    const [a, b, c, d] = [lefts[given]!, lefts[family]!, rights[given]!, rights[family]!];
    if (a === 0 || b === 0 || c === 0 || d === 0) return false;
    const letters = profiles[given]!;
    const kinds = (one: number, two: number): number =>
      (letters[one * STRIDE + KINDS]! | letters[two * STRIDE + KINDS]!) & ~SPACE_KIND;
    if (kinds(a, b) !== kinds(c, d) || !(people!.holds(a, SPACE) || people!.holds(c, SPACE))) return false;
    return haveSameWords(`${people!.textOf(a)} ${people!.textOf(b)}`, `${people!.textOf(c)} ${people!.textOf(d)}`);
  }

  /** The same two values crosswise: 'Marie Martin' and 'Martin Marie', however much the two names look alike. */
  function areCrossed(): boolean {
    const one = lefts[given]!;
    const two = lefts[family]!;
    return one !== two && one !== 0 && two !== 0 && one === rights[family] && two === rights[given];
  }

  function lookForSwap(): void {
    const weak = isWeak(levels[given]!) && isWeak(levels[family]!) && levels[given]! + levels[family]! >= NAME_FAINT;
    if (!weak && !areCrossed()) return;
    if (weak && areTurned()) {
      levels[given] = NAME_SWAPPED;
      levels[family] = NAME_SWAPPED;
      agreed[given] = more(given, lefts[given]!, rights[given]!);
      agreed[family] = more(family, lefts[family]!, rights[family]!);
      return;
    }
    const one = crossed(lefts[given]!, rights[family]!);
    // One side may be empty or an initial, but not both.
    if (one > NAME_PART && one !== NAME_INITIAL) return;
    const two = crossed(lefts[family]!, rights[given]!);
    if ((two > NAME_PART && two !== NAME_INITIAL) || (!isStrong(one) && !isStrong(two))) return;
    // Beside a letter a likeness is chance: 'M. Mason' is not Jason M.
    if ((one === NAME_INITIAL && two > NAME_NICKNAME) || (two === NAME_INITIAL && one > NAME_NICKNAME)) return;
    levels[given] = one === NAME_MISSING ? NAME_MISSING : NAME_SWAPPED;
    levels[family] = two === NAME_MISSING ? NAME_MISSING : NAME_SWAPPED;
    agreed[given] = more(given, lefts[given]!, rights[given]!);
    agreed[family] = more(family, lefts[family]!, rights[family]!);
  }

  /** 'Susan Meyer' and 'Susan Meyer Thomas', 'María López' and 'María López García': two family names, or one. */
  function lookForSecondName(): void {
    const last = levels[family]!;
    if (last === NAME_PART) {
      if (isPartedElsewhere()) {
        levels[given] = NAME_EXACT;
        levels[family] = NAME_EXACT;
      }
      return;
    }
    if ((last !== NAME_DIFFERENT && last !== NAME_FAINT) || levels[given] === NAME_DIFFERENT) return;
    const one = lefts[given]!;
    const two = rights[given]!;
    if (one === 0 || two === 0 || !(people!.holds(one, SPACE) || people!.holds(two, SPACE))) return;
    const [givenA, familyA] = [people!.textOf(one), people!.textOf(lefts[family]!)];
    const [givenB, familyB] = [people!.textOf(two), people!.textOf(rights[family]!)];
    if (!isWithin(givenA, familyA, givenB, familyB) && !isWithin(givenB, familyB, givenA, familyA)) return;
    levels[family] = NAME_PART;
    agreed[family] = more(family, lefts[family]!, rights[family]!);
  }

  /** 'Maria | Sanz Leon' and 'Maria Sanz | Leon': one name, parted in two places. */
  function isPartedElsewhere(): boolean {
    const [a, b, c, d] = [lefts[given]!, lefts[family]!, rights[given]!, rights[family]!];
    if (a === 0 || c === 0 || a === c) return false;
    const own = people!.lengthOf(a) + people!.lengthOf(b);
    if (own !== people!.lengthOf(c) + people!.lengthOf(d)) return false;
    return `${people!.textOf(a)} ${people!.textOf(b)}` === `${people!.textOf(c)} ${people!.textOf(d)}`;
  }

  const placeOf = (wanted: FeatureKind): number => features.findIndex(({ kind }) => kind === wanted);
  const [suffix, birthday, phone, company] = [
    placeOf('suffix'),
    placeOf('birthday'),
    placeOf('phone'),
    placeOf('company'),
  ];
  const [street, postal, city] = [placeOf('street'), placeOf('postal'), placeOf('city')];
  const places = [street, postal, city].filter((place) => place !== -1);

  function differs(f: number): boolean {
    return f !== -1 && levels[f] === different[f];
  }

  function isCouple(name: number): boolean {
    return (profiles[given]![name * STRIDE + SIGNS]! & 255) === COUPLE;
  }

  function isOpen(f: number): boolean {
    return f !== -1 && levels[f] === 0;
  }

  function agrees(f: number): boolean {
    return f !== -1 && levels[f] === 1;
  }

  const comparer: Comparer = {
    levels,
    agreed,
    lefts,
    rights,
    profiles,
    nameless: given === -1,
    leavesOpen: () => {
      let open = 0;
      if (given !== -1 && (levels[given] === NAME_INITIAL || levels[given] === NAME_MISSING)) open |= OPEN.name;
      if (isOpen(given) && isOpen(family)) open |= OPEN.both;
      if (isOpen(birthday)) open |= OPEN.age;
      if (places.length > 0 && places.every(isOpen)) open |= OPEN.place;
      return open;
    },
    parts: (open) =>
      ((open & OPEN.age) !== 0 && comparer.generations()) || ((open & OPEN.place) !== 0 && comparer.branches()),
    contradicts: (open) =>
      differs(suffix) ||
      ((open & OPEN.both) !== 0 && differs(given) && differs(family)) ||
      (agrees(family) &&
        (agrees(street) || agrees(phone)) &&
        (agrees(given) ? differs(birthday) : (open & OPEN.name) !== 0 && (differs(given) || comparer.twoNames()))),
    twoNames: () => {
      const level = given === -1 ? NAME_MISSING : levels[given]!;
      if (!isLikeness(level === NAME_EXACT ? levels[family]! : level) || level === NAME_FAINT) return false;
      const one = people!.textOf(lefts[given]!);
      if (level === NAME_EXACT) return isBeforeGivenName(one);
      const shared = agrees(family) ? people!.textOf(lefts[family]!) : '';
      return areTwo(one, people!.textOf(rights[given]!), shared);
    },
    oneOfTwo: () =>
      given !== -1 && levels[given] === NAME_FAINT && isCouple(lefts[given]!) !== isCouple(rights[given]!),
    generations: () => {
      if (!differs(birthday) || !agrees(given) || !agrees(family)) return false;
      const days = profiles[birthday]!;
      const one = lefts[birthday]! * STRIDE;
      const two = rights[birthday]! * STRIDE;
      if ((days[one]! & days[two]! & DAY) === 0) return false;
      const years = Math.abs(days[one + SIGNS]! - days[two + SIGNS]!) / 10_000;
      return years >= GENERATION && years <= LIFETIME;
    },
    branches: () => {
      if (!comparer.nameless || company === -1 || levels[company] === 0 || differs(company)) return false;
      for (const place of places) if (levels[place] === 1 || levels[place] === 2) return false;
      // A suburb goes by its own name and by that of the city: beside a street its postal code must tell.
      return postal === -1 ? street === -1 && differs(city) : differs(city) || (differs(postal) && differs(street));
    },
    learn(f: number, from: number): void {
      const { kind, dictionary } = features[f]!;
      addProfiles(profiles[f]!, from, kind, dictionary, nicknameGroups, mailRoles);
    },
    begin(a: number, b: number): number {
      const rowA = a * width;
      const rowB = b * width;
      open = 0;
      next = 0;
      for (let f = 0; f < count; f++) {
        const offset = offsets[f]!;
        if (slots[f]! > 1) {
          compareSlots(f, rowA + offset, rowB + offset);
          continue;
        }
        const left = cells[rowA + offset]!;
        const right = cells[rowB + offset]!;
        lefts[f] = left;
        rights[f] = right;
        if (left === 0 || right === 0) {
          levels[f] = 0;
          agreed[f] = 0;
        } else if (left === right && codes[f] !== EMAIL_CODE) {
          levels[f] = 1;
          agreed[f] = left;
        } else {
          let level = quickLevel(codes[f]!, profiles[f]!, left, right);
          if (level === UNSETTLED) {
            if (f === given || f === family) level = kernels[f]!(left, right);
            else waiting[open++] = f;
          }
          levels[f] = level;
          if (level < different[f]!) agreed[f] = more(f, left, right);
        }
      }
      if (given !== -1) {
        comparer.nameless = lefts[given] === 0 && rights[given] === 0;
        if (family !== -1) {
          lookForSwap();
          lookForSecondName();
        }
      }
      return open;
    },
    settle(): number {
      const f = waiting[next++]!;
      const level = kernels[f]!(lefts[f]!, rights[f]!);
      levels[f] = level;
      agreed[f] = more(f, lefts[f]!, rights[f]!);
      return open - next;
    },
    finish(): void {
      for (let f = 0; f < count; f++) if (levels[f] === different[f]) agreed[f] = more(f, lefts[f]!, rights[f]!);
    },
    compare(a: number, b: number): void {
      let left = comparer.begin(a, b);
      while (left > 0) left = comparer.settle();
      comparer.finish();
    },
  };
  return comparer;
}

/** Most words of a whole name that are looked through. */
const MAX_WORDS = 8;

function isWithin(given: string, family: string, otherGiven: string, otherFamily: string): boolean {
  const own = given.split(' ');
  const other = otherGiven.split(' ');
  if (own.length < 2 || own.length > MAX_WORDS || own[0] !== other[0] || !own.includes(otherFamily)) return false;
  for (const word of other) if (!own.includes(word) && word !== family) return false;
  return true;
}

function isLikeness(level: number): boolean {
  return level === NAME_NEAR || level === NAME_SIMILAR || level === NAME_PART || level === NAME_FAINT;
}

function isWeak(level: number): boolean {
  return level === NAME_DIFFERENT || level === NAME_FAINT || level === NAME_MISSING || level === NAME_INITIAL;
}

function isStrong(level: number): boolean {
  return level !== NAME_MISSING && level <= NAME_NEAR;
}
