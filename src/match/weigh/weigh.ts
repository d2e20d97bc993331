/**
 * Levels to a weight. Three stories compete with "one party": strangers, one household, one company. Each explains
 * some agreements for free (a family shares its name, address and phone; colleagues share company, switchboard and
 * address), so the weight is the least of the three: what the best other story leaves unexplained.
 * Long because the sum and its bound must say the same, rule by rule.
 */
import { NAME_DIFFERENT, NAME_FAINT, NAME_MISSING, NAME_NEAR, NAME_SWAPPED } from '../../fields/name/compare.ts';
import type { MatchModel } from '../../model/index.ts';
import type { Comparer } from '../compare/compare.ts';
import { UNSETTLED } from '../compare/quick.ts';
import type { PreparedList } from '../prepare/prepare.ts';
import { type FeatureKind, KIND_TABLES, UNIT } from '../tables.ts';
import { GROUP, groupOf, LOCATION, LOCATION_SHARE, TEXT, TEXT_BESIDE_ROLES, TEXT_SHARE, WITHIN } from './groups.ts';
import { LEVELS, levelWeights } from './levelWeights.ts';
import { MailboxOwner } from './mailboxOwner.ts';
import { Relatives } from './relatives.ts';
import {
  COLLEAGUES_PRIOR,
  HOUSEHOLD_PRIOR,
  LOOKED_AT,
  NAMESAKES,
  NEAR_NEEDS,
  OTHER_NAME,
  PHONE_NEEDS,
} from './stories.ts';

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
  /** After `weigh`: two first names under one mailbox, or a couple and one of them: no example of how one party's rows differ. */
  readonly isFamily: boolean;
  readonly prior: number;
}

const OTHER_FIRM = KIND_TABLES.company.levels.length - 1;
const SHARED_BOX = KIND_TABLES.email.levels.indexOf('same role mailbox');

/** Makes the weigher for a comparer's levels under a model; `rarity` as `raritySteps` gives it. Per pair only sums. */
export function createWeigher(
  list: PreparedList,
  model: MatchModel,
  comparer: Comparer,
  rarity: readonly Int32Array[],
): Weigher {
  return new PairWeigher(list, model, comparer, rarity);
}

/** A class, not closures: a matching makes several of them, and all run the code the first one has warmed. */
class PairWeigher implements Weigher {
  readonly parts: Int32Array;
  readonly frequencyParts: Int32Array;
  readonly prior: number;
  overlap = 0;
  rival = 0;
  rivalName: 'household' | 'company' | null = null;
  isFamily = false;
  readonly #comparer: Comparer;
  readonly #owner: MailboxOwner;
  readonly #relatives: Relatives;
  readonly #rarity: readonly Int32Array[];
  readonly #tables: Int32Array;
  readonly #shares: Float64Array;
  /** By feature and level: how common agreement is, which the frequency of a value is held against. */
  readonly #typical: Float64Array;
  /** By feature: the rarest that a value counts where a name beside it tells the rest. */
  readonly #rarest: Int32Array;
  /** The most each feature can say where its values differ. */
  readonly #best: Float64Array;
  readonly #locations: Uint8Array;
  readonly #texts: Uint8Array;
  /** By feature: those whose agreement implies its own. */
  readonly #impliedBy: readonly Uint8Array[];
  readonly #group: Uint8Array;
  readonly #given: number;
  readonly #family: number;
  readonly #middle: number;
  readonly #email: number;
  readonly #phone: number;
  readonly #birthday: number;
  readonly #gender: number;
  readonly #company: number;
  readonly #site: number;
  readonly #textShare: number;
  readonly #isShort: boolean;

  constructor(list: PreparedList, model: MatchModel, comparer: Comparer, rarity: readonly Int32Array[]) {
    const kinds = list.features.map((feature) => feature.kind);
    const count = kinds.length;
    this.parts = new Int32Array(count);
    this.frequencyParts = new Int32Array(count);
    this.prior = Math.round(Math.log2(model.prior / (1 - model.prior)) * UNIT);
    this.#owner = new MailboxOwner(list.features, comparer);
    this.#comparer = comparer;
    this.#relatives = new Relatives(kinds, comparer, this.parts, model);
    this.#rarity = rarity;
    const { tables, shares, typical, best, isShort } = levelWeights(list, model);
    this.#tables = tables;
    this.#shares = shares;
    this.#typical = typical;
    this.#best = best;
    this.#isShort = isShort;
    this.#rarest = Int32Array.from(kinds, (kind) => KIND_TABLES[kind].rarest * UNIT);
    const where = (some: readonly FeatureKind[]): Uint8Array =>
      Uint8Array.from(kinds.flatMap((kind, f) => (some.includes(kind) ? [f] : [])));
    this.#locations = where(LOCATION);
    this.#texts = where(TEXT);
    this.#impliedBy = kinds.map((kind) => where(WITHIN[kind] ?? []));
    this.#group = Uint8Array.from(kinds, groupOf);
    this.#given = kinds.indexOf('given');
    this.#family = kinds.indexOf('family');
    this.#middle = kinds.indexOf('middle');
    this.#email = kinds.indexOf('email');
    this.#phone = kinds.indexOf('phone');
    this.#birthday = kinds.indexOf('birthday');
    this.#gender = kinds.indexOf('gender');
    this.#company = kinds.indexOf('company');
    this.#site = kinds.indexOf('site');
    this.#textShare = kinds.some((kind) => kind !== 'text') ? TEXT_BESIDE_ROLES : 100;
  }

  // Each part, and what a group makes of its parts, grows with the level; a rival only takes away.
  most(): number {
    const { parts } = this;
    const { levels, agreed } = this.#comparer;
    const tables = this.#tables;
    const shares = this.#shares;
    const group = this.#group;
    let all = this.prior;
    for (let f = 0; f < parts.length; f++) {
      const level = levels[f]!;
      let weight = 0;
      if (level === UNSETTLED) weight = this.#best[f]!;
      else if (level !== 0) {
        weight = tables[f * LEVELS + level]!;
        const share = shares[f * LEVELS + level]!;
        if (share > 0) {
          const rare = Math.round((this.#typical[f * LEVELS + level]! + this.#rarity[f]![agreed[f]!]!) * share);
          weight = level !== 1 && weight > 0 && weight + rare < 0 ? 0 : weight + rare;
        }
      }
      parts[f] = weight;
      if (group[f]! < GROUP.location) all += weight;
    }
    return all + this.#together(this.#locations, LOCATION_SHARE) + this.#textOf();
  }

  weigh(): number {
    const { parts, frequencyParts } = this;
    const { levels, agreed } = this.#comparer;
    const tables = this.#tables;
    const shares = this.#shares;
    const group = this.#group;
    const given = this.#given;
    const family = this.#family;
    const email = this.#email;
    const phone = this.#phone;
    const birthday = this.#birthday;
    const company = this.#company;
    const site = this.#site;
    let all = 0;
    let locations = 0;
    let texts = 0;
    let person = 0;
    // What an address would count for if the names beside it told nothing more.
    let spare = 0;
    for (let f = 0; f < parts.length; f++) {
      const level = levels[f]!;
      let weight = 0;
      let rare = 0;
      if (level !== 0) {
        weight = tables[f * LEVELS + level]!;
        const share = shares[f * LEVELS + level]!;
        if (share > 0) {
          rare = Math.round((this.#typical[f * LEVELS + level]! + this.#rarity[f]![agreed[f]!]!) * share);
          // A slip of the pen in a common name is weak, but no proof of two people.
          if (level !== 1 && weight > 0 && weight + rare < 0) rare = -weight;
          // The names beside it tell the rest.
          else if (level === 1 && (f === email || f === phone || f === site) && this.#isNamed(f)) {
            const named = Math.min(rare, this.#typical[f * LEVELS + 1]! + this.#rarest[f]!);
            if (f === email) spare = rare - named;
            rare = named;
          }
          weight += rare;
        }
      }
      // The same name makes the same mailbox name at another provider.
      if (f === email && weight > 0) {
        if (level === 3 && (this.#namesAgree() || (this.#part(family) > 0 && this.#owner.bearsFamilyName())))
          weight = 0;
        // francis@ is the mailbox of everybody whose name that is.
        else if (level === 3 && this.#part(given) > 0 && this.#owner.bearsGivenNameAlone()) weight = 0;
        // Mary and Mark Green, or Hall and Hill, differ in the mailbox by the letter their names differ in.
        else if (level === 2 && (this.#isNearMiss(given) || this.#isNearMiss(family) || this.#areTwoMailboxes()))
          weight = Math.min(weight, 3 * UNIT);
      }
      parts[f] = weight;
      frequencyParts[f] = rare;
      all += weight;
      const kind = group[f]!;
      if (kind === GROUP.location) locations += weight;
      else if (kind === GROUP.text) texts += weight;
      else if (kind === GROUP.person) person += weight;
    }
    const location = this.#together(this.#locations, LOCATION_SHARE);
    const text = this.#textOf();
    // ann.lee@ of Ann Lee: where such an address agrees, the name agrees of itself and tells nothing more.
    const isEcho = email !== -1 && parts[email]! > 0 && this.#namesAgree() && this.#owner.bearsFamilyName();
    const differ = this.#part(phone) < 0 || this.#part(birthday) < 0 || this.#part(company) < 0;
    if (differ) spare = Math.max(0, spare - NAMESAKES);
    const echo = isEcho ? Math.max(0, Math.min(parts[email]!, parts[given]! + parts[family]! - spare)) : 0;
    this.overlap = location - locations + text - texts - echo;
    let strangers = this.prior + all + this.overlap;
    this.rival = 0;
    this.rivalName = null;
    this.isFamily = false;
    if (this.#comparer.nameless) {
      // anna@ and hanna@, j.koch@ and k.koch@: a letter makes another mailbox, of a colleague if the firm is the same.
      if (strangers > 0 && email !== -1 && levels[email]! > 1 && parts[email]! > 0) {
        const firm = Math.max(this.#part(phone), 0) + Math.max(this.#part(site), 0);
        const shared = this.#part(company) + Math.max(location, 0) + firm;
        if (strangers - this.prior - parts[email]! - shared < NEAR_NEEDS) {
          const bare = Math.max(strangers - parts[email]!, 0);
          this.rival = bare - strangers;
          this.rivalName = 'company';
          strangers = bare;
        }
      }
      // A switchboard and info@ serve every branch of a firm, and a firm seldom moves to another city with its number.
      if (strangers > LOOKED_AT && levels[email] !== 1 && this.#comparer.branches()) {
        this.rival += LOOKED_AT - strangers;
        this.rivalName = 'company';
        strangers = LOOKED_AT;
      }
      const beside = strangers - this.prior - this.#part(phone);
      const isPhoneAlone = given !== -1 && phone !== -1 && levels[phone] === 1 && beside < PHONE_NEEDS;
      const isOtherFirm = company !== -1 && (levels[company] === OTHER_FIRM || parts[company]! <= -UNIT);
      const isSameFirm = company !== -1 && levels[company]! > 0 && !isOtherFirm;
      // Two firms under two names in one house, at one switchboard and one site: a holding and its daughters, a hotel and
      // its bars. A list full of them must not teach that a firm changes its name.
      const house = Math.max(location, 0) + Math.max(text, 0) + Math.max(this.#part(site), 0);
      const isHouse = isOtherFirm && beside - house < PHONE_NEEDS;
      if ((!isPhoneAlone && !isHouse) || isSameFirm || strangers <= 0) return strangers;
      this.rival -= strangers;
      this.rivalName = 'company';
      return 0;
    }

    person += text - this.#relatives.householdNumbers();
    const sameLetterbox = email !== -1 && levels[email]! >= 1 && levels[email]! <= 2;
    const twoNames = this.#comparer.twoNames();
    const givenDiffers = twoNames || this.#part(given) < 0 || (given !== -1 && levels[given] === NAME_FAINT);
    // info@ is the house's.
    const mailbox =
      email !== -1 && levels[email] === SHARED_BOX ? Math.min(this.#part(email), 0) : this.#part(email) - echo;
    const otherGiven = this.#taughtByFamilies(given);
    const otherFamily = this.#taughtByFamilies(family);
    // A household: one family name, one address, one telephone, at times one mailbox; twins share the birthday.
    let household = HOUSEHOLD_PRIOR + person - otherGiven;
    // Martin and Martina look alike because they are two names, and not by a slip of the pen.
    if (twoNames) household -= Math.max(0, parts[given]!);
    // Brothers and sisters share a patronymic or a mother's name, and a middle initial by chance.
    const middle = Math.max(0, this.#part(this.#middle));
    if (givenDiffers || levels[given] === NAME_MISSING) household -= middle;
    // A relative's name is turned around no oftener than one's own.
    if (levels[given] === NAME_SWAPPED)
      household += tables[given * LEVELS + 1]! - tables[given * LEVELS + NAME_SWAPPED]!;
    // Twins are often named alike; a list long enough tells by itself how often.
    if (this.#isShort && given !== -1 && levels[given] === NAME_FAINT && this.#part(birthday) > 0) {
      household -= 3 * UNIT;
    }
    // Twins have one family name.
    const mayBeTwins = givenDiffers && this.#part(family) >= 0;
    const born = birthday === -1 ? 0 : Math.min(parts[birthday]!, (mayBeTwins ? 3 : 8) * UNIT);
    // Twins whose parent gave one mailbox for both: the one story explains the two.
    if (sameLetterbox && givenDiffers) household += born > 0 ? 4 * UNIT : 4 * UNIT + born;
    else household += born + Math.max(mailbox, sameLetterbox ? 0 : -UNIT);
    if (location < 0) household += Math.min(-location, 4 * UNIT);
    if (family !== -1 && parts[family]! < 0) household += parts[family]! >> 1;
    const generations = this.#comparer.generations();
    const own = Math.max(0, mailbox, generations ? 0 : this.#part(phone));
    const beside = person - this.#part(given) - this.#part(this.#gender) - middle + own;
    if (beside <= 0 && (generations || this.#relatives.areBornApart())) household = Math.min(household, LOOKED_AT);
    const sharedBox = sameLetterbox && this.#part(family) >= 0;
    const isFaint = levels[given] === NAME_FAINT && born <= 0;
    const isTwoNames = sharedBox && (levels[given] === NAME_DIFFERENT || (isFaint && this.#owner.isOneOfTwo()));
    const isTwo = isTwoNames || this.#comparer.oneOfTwo();
    const proof = Math.max(0, born) + Math.max(0, mailbox);
    const isFirm = proof === 0 && this.#relatives.haveFirm();
    this.isFamily = isTwo || isFirm || (proof === 0 && this.#relatives.areTwo(text));
    // A letter may slip and make another name, Jean and Jen; Peter and Petra are two slips apart.
    const isCouple = sharedBox && twoNames && levels[given] !== NAME_NEAR && levels[given] !== 1;
    if (isTwo || isFirm || isCouple || (proof === 0 && this.#relatives.areNamesakes()))
      household = Math.min(household, LOOKED_AT);
    // Colleagues: one company, one address, one switchboard, one role mailbox.
    let colleagues = COLLEAGUES_PRIOR + person - otherGiven + this.#part(family) - otherFamily + this.#part(birthday);
    // Each of them has a mailbox and a line of his own.
    colleagues += sameLetterbox ? mailbox : Math.min(0, this.#part(email));
    colleagues += Math.min(0, this.#part(phone));
    const isOneSite = site !== -1 && levels[site] === 1;
    // A list that names no companies is seldom one of colleagues; a site names one.
    if (company === -1) colleagues += isOneSite ? 0 : 4 * UNIT;
    else if (levels[company] === 0) colleagues += isOneSite ? 0 : 3 * UNIT;
    else if (parts[company]! < 0) colleagues += 6 * UNIT;
    if (location < 0) colleagues += Math.min(-location, 2 * UNIT);
    if (phone !== -1 && levels[phone] === 1 && levels[family] !== 0 && this.#part(family) > 0) colleagues += 4 * UNIT;

    let weight = strangers;
    // Hundreds of people in a town have one first name.
    if (this.#relatives.haveFirstNameAlone(all)) household = Math.min(household, LOOKED_AT);
    if (household < weight) {
      weight = household;
      this.rivalName = 'household';
    }
    if (colleagues < weight) {
      weight = colleagues;
      this.rivalName = 'company';
    }
    this.rival = weight - strangers;
    return weight;
  }

  /** Whether both rows say whose a mailbox, telephone or site is; a firm's number is its people's too. */
  #isNamed(f: number): boolean {
    const { levels } = this.#comparer;
    if (levels[this.#given] || levels[this.#family]) return true;
    return f !== this.#email && this.#company !== -1 && levels[this.#company] !== 0;
  }

  #part(f: number): number {
    return f === -1 ? 0 : this.parts[f]!;
  }

  /** What a list full of families and colleagues teaches of other names, that they are hardly against one party. */
  #taughtByFamilies(name: number): number {
    if (name === -1 || this.#comparer.levels[name] !== NAME_DIFFERENT) return 0;
    return Math.max(0, this.parts[name]! - OTHER_NAME);
  }

  /** Names that nearly agree: what is made of them nearly agrees as well. */
  #isNearMiss(name: number): boolean {
    return name !== -1 && this.#comparer.levels[name] !== 1 && this.parts[name]! > 0;
  }

  /** m.hall@ and s.hall@, whose first names do not agree; amit@ and amits@ of one firm, whose family names do not. */
  #areTwoMailboxes(): boolean {
    if (this.#comparer.nameless) return false;
    if (this.#part(this.#given) <= 0 && this.#owner.beginOtherwise()) return true;
    return this.#part(this.#family) < 0 && this.#owner.haveOneDomain();
  }

  #namesAgree(): boolean {
    return this.#part(this.#given) > 0 && this.#part(this.#family) > 0;
  }

  #textOf(): number {
    if (this.#texts.length === 0) return 0;
    const text = this.#together(this.#texts, TEXT_SHARE);
    return this.#textShare === 100 ? text : Math.round((text * this.#textShare) / 100);
  }

  /** What may yet be implied must not lower the bound. */
  #isImplied(f: number, against: boolean): boolean {
    const places = this.#impliedBy[f]!;
    for (let i = 0; i < places.length; i++) {
      const level = this.#comparer.levels[places[i]!]!;
      if (level === 1 || (against && level === UNSETTLED)) return true;
    }
    return false;
  }

  /** The strongest for and against count whole, the rest in part, and what another implies not at all. */
  #together(members: Uint8Array, share: number): number {
    const { parts } = this;
    let up = 0;
    let down = 0;
    let sum = 0;
    for (let i = 0; i < members.length; i++) {
      const value = parts[members[i]!]!;
      // One code lies in one place, whatever the two rows call it.
      if (value !== 0 && this.#isImplied(members[i]!, value < 0)) continue;
      sum += value;
      if (value > up) up = value;
      else if (value < down) down = value;
    }
    return up + down + Math.round(((sum - up - down) * share) / 100);
  }
}
