/**
 * Levels to a weight. Three stories compete with "one party": strangers, one household, one company. Each explains
 * some agreements for free (a family shares its name, address and phone; colleagues share company, switchboard and
 * address), so the weight is the least of the three: what the best other story leaves unexplained.
 */
import type { MatchModel } from '../model/index.ts';
import type { Comparer } from './compare.ts';
import type { PreparedList } from './prepare.ts';
import { type FeatureKind, KIND_TABLES, UNIT } from './tables.ts';

/** What shaped the last weight. */
export interface Weigher {
  /** Weight of the pair last compared, in units of 10^-6 log2. */
  weigh(): number;
  /** No less than `weigh` can give, while some levels are still `UNSETTLED`. Overwrites `parts`. */
  most(): number;
  /** After `weigh`: each feature's own part, and the part of it that comes from the value's frequency. */
  readonly parts: Int32Array;
  readonly frequencyParts: Int32Array;
  /** After `weigh`: what was taken off for evidence that hangs together, and for a household or company. */
  readonly overlap: number;
  readonly rival: number;
  readonly rivalName: 'household' | 'company' | null;
  readonly prior: number;
}

/** Odds of "one party" against the two stories, before anything person-like is compared. */
const HOUSEHOLD_PRIOR = 1 * UNIT;
const COLLEAGUES_PRIOR = -1 * UNIT;
/** Percent of the weaker evidence that counts beside the strongest of its group: a move changes all of an address. */
const LOCATION_SHARE = 30;
const TEXT_SHARE = 60;
const TEXT_BESIDE_ROLES = 50;

const PERSON: readonly FeatureKind[] = ['given', 'middle', 'suffix', 'gender', 'taxId', 'externalId', 'text'];
const LOCATION: readonly FeatureKind[] = ['street', 'postal', 'city', 'region', 'country'];

/** Makes the weigher for a comparer's levels under a model; `rarity` as `rarities` gives it. Per pair only sums. */
export function createWeigher(
  list: PreparedList,
  model: MatchModel,
  comparer: Comparer,
  rarity: readonly Int32Array[],
): Weigher {
  const { features } = list;
  const { levels, agreed } = comparer;
  const count = features.length;
  const parts = new Int32Array(count);
  const frequencyParts = new Int32Array(count);
  const tables = new Int32Array(count * LEVELS);
  const shares = new Float64Array(count * LEVELS);
  /** The best a feature can say whose values differ: its level's weight, and the share of the rarity above usual. */
  const bestWeight = new Int32Array(count);
  const bestShare = new Float64Array(count);
  for (let f = 0; f < count; f++) {
    const { frequency } = KIND_TABLES[features[f]!.kind];
    model.comparisons[f]!.levels.forEach((level, at) => {
      tables[f * LEVELS + at] = level.weight;
      shares[f * LEVELS + at] = frequency[at]!;
      bestWeight[f] = Math.max(bestWeight[f]!, level.weight);
      bestShare[f] = Math.max(bestShare[f]!, frequency[at]!);
    });
  }
  const rarest = rarity.map((table) => table.reduce((most, value) => Math.max(most, value), 0));
  const typical = model.comparisons.map((comparison) => Math.round(Math.log2(comparison.levels[1]!.u) * UNIT));
  const prior = Math.round(Math.log2(model.prior / (1 - model.prior)) * UNIT);
  const kinds = features.map((feature) => feature.kind);
  const isLocation = Uint8Array.from(kinds, (kind) => (LOCATION.includes(kind) ? 1 : 0));
  const isText = Uint8Array.from(kinds, (kind) => (kind === 'text' ? 1 : 0));
  const isPerson = Uint8Array.from(kinds, (kind) => (PERSON.includes(kind) ? 1 : 0));
  const given = kinds.indexOf('given');
  const family = kinds.indexOf('family');
  const email = kinds.indexOf('email');
  const phone = kinds.indexOf('phone');
  const birthday = kinds.indexOf('birthday');
  const company = kinds.indexOf('company');
  const known = kinds.some((kind) => kind !== 'text');
  let overlap = 0;
  let rival = 0;
  let rivalName: 'household' | 'company' | null = null;

  function part(f: number): number {
    return f === -1 ? 0 : parts[f]!;
  }

  function namesAgree(): boolean {
    return given !== -1 && family !== -1 && part(given) > 0 && part(family) > 0;
  }

  /** ann.lee@ of Ann Lee: namesakes at one provider come near to it by their name alone. */
  function isNamedAfterOwner(): boolean {
    const name = features[family]!.dictionary.values[agreed[family]!]!;
    return name.length > 2 && features[email]!.dictionary.values[agreed[email]!]!.includes(name);
  }

  function echoOfName(): number {
    return Math.min(parts[email]!, (parts[given]! + parts[family]!) >> 1);
  }

  /** The strongest for and against count whole, the rest in part. */
  function together(members: Uint8Array, share: number): number {
    let up = 0;
    let down = 0;
    let ups = 0;
    let downs = 0;
    for (let f = 0; f < count; f++) {
      if (members[f] === 0) continue;
      const value = parts[f]!;
      if (value > 0) {
        ups += value;
        if (value > up) up = value;
      } else {
        downs += value;
        if (value < down) down = value;
      }
    }
    return up + down + Math.round(((ups - up + downs - down) * share) / 100);
  }

  return {
    parts,
    frequencyParts,
    prior,
    get overlap() {
      return overlap;
    },
    get rival() {
      return rival;
    },
    get rivalName() {
      return rivalName;
    },
    weigh(): number {
      let all = 0;
      let locations = 0;
      let texts = 0;
      let person = 0;
      for (let f = 0; f < count; f++) {
        const level = levels[f]!;
        let weight = 0;
        let rare = 0;
        if (level !== 0) {
          weight = tables[f]![level]!;
          const share = shares[f]![level]!;
          if (share > 0) {
            rare = Math.round((typical[f]! + rarity[f]![agreed[f]!]!) * share);
            // A slip of the pen in a common name is weak, but no proof of two people.
            if (level !== 1 && weight > 0 && weight + rare < 0) rare = -weight;
            weight += rare;
          }
        }
        // The same name makes the same mailbox name at another provider.
        if (f === email && weight > 0) {
          if (level === 3 && namesAgree()) weight = 0;
          // Mary and Mark Green differ in the mailbox by the letter their names differ in.
          else if (level === 2 && levels[given] !== 1 && part(given) > 0) weight = Math.min(weight, 3 * UNIT);
        }
        parts[f] = weight;
        frequencyParts[f] = rare;
        all += weight;
        if (isLocation[f] === 1) locations += weight;
        else if (isText[f] === 1) texts += weight;
        else if (isPerson[f] === 1) person += weight;
      }
      const location = together(isLocation, LOCATION_SHARE);
      let text = together(isText, TEXT_SHARE);
      if (known) text = Math.round((text * TEXT_BESIDE_ROLES) / 100);
      const echo = email !== -1 && parts[email]! > 0 && namesAgree() && isNamedAfterOwner() ? echoOfName() : 0;
      overlap = location - locations + text - texts - echo;
      const strangers = prior + all + overlap;
      rival = 0;
      rivalName = null;
      if (comparer.nameless) return strangers;

      person += text;
      const sameLetterbox = email !== -1 && levels[email]! >= 1 && levels[email]! <= 2;
      const givenDiffers = part(given) < 0;
      // A household: one family name, one address, one telephone, at times one mailbox; twins share the birthday.
      let household = HOUSEHOLD_PRIOR + person;
      if (sameLetterbox) household += givenDiffers ? 4 * UNIT : Math.max(part(email) - echo, 0);
      else household += Math.max(part(email) - echo, -UNIT);
      if (birthday !== -1) {
        const born = part(birthday);
        household += Math.min(born, (givenDiffers ? 3 : 8) * UNIT);
      }
      if (location < 0) household += Math.min(-location, 4 * UNIT);
      if (family !== -1 && part(family) < 0) household += part(family) >> 1;
      // Colleagues: one company, one address, one switchboard, one role mailbox.
      let colleagues = COLLEAGUES_PRIOR + person + part(family);
      if (birthday !== -1) colleagues += part(birthday);
      if (sameLetterbox) colleagues += part(email) - echo;
      if (company === -1 || levels[company] === 0) colleagues += 3 * UNIT;
      else if (part(company) < 0) colleagues += 6 * UNIT;
      if (location < 0) colleagues += Math.min(-location, 2 * UNIT);
      if (phone !== -1 && levels[phone] === 1 && levels[family] !== 0 && part(family) > 0) colleagues += 4 * UNIT;

      let weight = strangers;
      if (household < weight) {
        weight = household;
        rivalName = 'household';
      }
      if (colleagues < weight) {
        weight = colleagues;
        rivalName = 'company';
      }
      rival = weight - strangers;
      return weight;
    },
  };
}
