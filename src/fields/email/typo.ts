/**
 * The host that was meant when a host name is a slip of the pen: towards the big providers only, by one letter (two for
 * the long names), by the ending, or by a lost dot. A host of the provider table is never a slip.
 */
import { EXCLUSIVE_HOSTS, GIANTS } from '../../reference/mailProviders.ts';

interface Giant {
  readonly name: string;
  readonly host: string;
  /** Its letters, one bit each. */
  readonly letters: number;
  readonly first: number;
  readonly last: number;
  /** Slips that its name is allowed. */
  readonly most: number;
}

export interface TypoTable {
  readonly providers: ReadonlySet<string>;
  readonly tlds: ReadonlySet<string>;
  /** Names of the giants before the dot, with the host; only those that are long enough to be told from others. */
  readonly giants: readonly Giant[];
  /** The letters that their names begin with, one bit each, and those that they end in. */
  readonly heads: number;
  readonly tails: number;
  /** Provider hosts without their dots. */
  readonly undotted: ReadonlyMap<string, string>;
  /** Provider names before the dot, with the endings they have, most used first. */
  readonly endings: ReadonlyMap<string, readonly string[]>;
}

/** Endings that are mostly a slip, and what they stand for: neighbours on the keyboard, doubled, lost and swapped letters. */
const SLIPS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  Object.entries({
    com: 'con cmo comm coom ccom cpm cim vom xom ocm om cm co c0m coim comn conm comr como comi copm cok coc c8m clm ciom ccm c cop dom fom comd coml comt cxom cvom cm0 col ckm cam con.com com.com c.om cob',
    net: 'ney nte nett ent met nrt nwt bet nef',
    org: 'ogr rog orgg ort orf prg irg og',
    pl: 'plx pll lp ppl p pk pi pl.pl ol p1',
    ru: 'rru ruu r ri ry eu.ru ur ti',
    de: 'ded d fe dee dr edu.de sde dw d3',
    it: 'iit itt ti i ut ir',
    ro: 'roo rro or r0 eo rp ri',
    fr: 'frr ffr f rf gr fe',
    'co.uk': 'co.ukk cou.uk co.uj co.u couk c.uk',
  }).flatMap(([right, slips]) => slips.split(' ').map((slip) => [`${slip}>${right}`, right] as const)),
);

/** The table of one plan. */
export function typoTable(providers: ReadonlySet<string>, tlds: ReadonlySet<string>): TypoTable {
  const undotted = new Map<string, string>();
  const endings = new Map<string, string[]>();
  for (const host of providers) {
    const bare = host.replaceAll('.', '');
    if (bare.length > 5 && !undotted.has(bare)) undotted.set(bare, host);
    const dot = host.indexOf('.');
    const name = host.slice(0, dot);
    const list = endings.get(name);
    if (list === undefined) endings.set(name, [host.slice(dot + 1)]);
    else list.push(host.slice(dot + 1));
  }
  const giants = GIANTS.flatMap((host): Giant[] => {
    const name = host.slice(0, host.indexOf('.'));
    const { length } = name;
    // Words of four letters have too many honest neighbours.
    if (length < 5) return [];
    const letters = lettersIn(name, 0, length);
    const most = length >= 7 ? 2 : 1;
    return [{ name, host, letters, first: name.charCodeAt(0), last: name.charCodeAt(length - 1), most }];
  });
  const heads = giants.reduce((bits, { first }) => bits | letterBit(first), 0);
  const tails = giants.reduce((bits, { last }) => bits | letterBit(last), 0);
  return { providers, tlds, giants, heads, tails, undotted, endings };
}

/** Optimal string alignment distance, given up above `most`. Short words only: one small table per call. */
export function slips(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let row: number[] = [];
  for (let j = 0; j <= b.length; j++) row.push(j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, (row[j - 1] as number) + (same ? 0 : 1));
      if (
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1)
      ) {
        cost = Math.min(cost, (before[j - 2] as number) + 1);
      }
      next.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    before = row;
    row = next;
  }
  return row[b.length] as number;
}

/** The bit of a letter; signs and digits share theirs. */
export function letterBit(code: number): number {
  return 1 << (code & 31);
}

/** The letters of a piece of text, one bit each. */
function lettersIn(text: string, from: number, to: number): number {
  let letters = 0;
  for (let i = from; i < to; i++) letters |= letterBit(text.charCodeAt(i));
  return letters;
}

/** At most so many bits are set, one or two. */
function atMost(most: number, bits: number): boolean {
  const fewer = bits & (bits - 1);
  return fewer === 0 || (most === 2 && (fewer & (fewer - 1)) === 0);
}

const G = 103;
const L = 108;
/** The letters of "gmail", which people type in every way. */
const GMAIL = /* @__PURE__ */ lettersIn('gmail', 0, 5);

/**
 * False when no giant's name is near the name in `text` from `from` to `to`: most hosts need no longer look.
 * @param letters the letters of the name, one bit each
 */
export function mayMeanGiant(text: string, from: number, to: number, letters: number, table: TypoTable): boolean {
  const length = to - from;
  if (length < 3 || length > 13) return false;
  const first = text.charCodeAt(from);
  const last = text.charCodeAt(to - 1);
  if (first === G && last === L && (letters & ~GMAIL) === 0) return true;
  const { giants, heads, tails } = table;
  if ((letterBit(first) & heads) === 0 && (letterBit(last) & tails) === 0) return false;
  for (let i = 0; i < giants.length; i++) {
    const giant = giants[i] as Giant;
    // A slip at one end leaves the other; this also spares most hosts the long look.
    if (first !== giant.first && last !== giant.last) continue;
    const { most } = giant;
    // A slip brings in one strange letter and loses one of the name's own at most.
    if (Math.abs(length - giant.name.length) > most || !atMost(most, letters & ~giant.letters)) continue;
    if (atMost(most, giant.letters & ~letters)) return true;
  }
  return false;
}

/** The giant whose name the word is a slip of, or null. */
function giantOf(name: string, table: TypoTable): string | null {
  const { length } = name;
  if (!mayMeanGiant(name, 0, length, lettersIn(name, 0, length), table)) return null;
  let best: string | null = null;
  let least = 3;
  for (const giant of table.giants) {
    const { most } = giant;
    if (!oneEnd(name, giant.name)) continue;
    const distance = slips(name, giant.name, most);
    if (distance > most || distance >= least || REAL_NAMES.has(name)) continue;
    if (distance === 2 && !sameEnds(name, giant.name)) continue;
    if (anotherBeginning(name, giant.name)) continue;
    least = distance;
    best = giant.host;
  }
  if (best === null && name.length >= 4 && name.length <= 7 && /^g[gmail]*l$/.test(name) && !REAL_NAMES.has(name))
    best = 'gmail.com';
  return best;
}

/** Keys beside the first letters of the giants, on keyboards of three kinds, and letters that look or sound alike. */
const NEAR_KEYS: Readonly<Record<string, string>> = {
  g: 'fhtvbyrq',
  h: 'gjyubn',
  i: 'uojkl89',
  o: 'iplk09',
  p: 'ol0b',
  y: 'tughasx67jv',
};

/** The names differ in their first letter alone, and no finger slips that far: "wahoo", "fcloud", "landex". */
function anotherBeginning(name: string, giant: string): boolean {
  if (name.length !== giant.length || name.charCodeAt(0) === giant.charCodeAt(0)) return false;
  const near = NEAR_KEYS[giant[0] as string] ?? '';
  return name.slice(1) === giant.slice(1) && !near.includes(name[0] as string);
}

const oneEnd = (a: string, b: string): boolean =>
  a.charCodeAt(0) === b.charCodeAt(0) || a.charCodeAt(a.length - 1) === b.charCodeAt(b.length - 1);

const sameEnds = (a: string, b: string): boolean =>
  a.charCodeAt(0) === b.charCodeAt(0) && a.charCodeAt(a.length - 1) === b.charCodeAt(b.length - 1);

/** Names of real mail hosts and firms that are near a giant's name. */
const REAL_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'mail email ymail fmail jmail amail xmail zmail kmail umail bmail imail vmail smail hmail emails qmail rocketmail prontomail hotelmail photonmail cloud pcloud hicloud qcloud xcloud mcloud ucloud'.split(
    ' ',
  ),
);

/** The host that was meant, lower case in ASCII, or null. `knownTld` says whether the ending exists. */
export function meantHost(host: string, table: TypoTable, knownTld: boolean): string | null {
  const dot = host.indexOf('.');
  if (dot < 0) {
    const found = table.undotted.get(host);
    if (found !== undefined) return found;
    return EXCLUSIVE_HOSTS.get(host) ?? null;
  }
  const name = host.slice(0, dot);
  const ending = host.slice(dot + 1);
  const exclusive = EXCLUSIVE_HOSTS.get(name);
  const endings = table.endings.get(name);
  if (endings !== undefined) {
    // Of a name that is known worldwide a national ending that exists may be real.
    const worldwide = knownTld && endings.includes('com');
    for (const right of endings) {
      if (worldwide && right !== 'com') continue;
      if ((name.length > 3 || !knownTld) && SLIPS.has(`${ending}>${right}`)) return `${name}.${right}`;
    }
    if (exclusive !== undefined) {
      if (!knownTld || name === 'gmail' || name === 'googlemail') return exclusive;
      // A national ending of a worldwide name may be real; another general one is not.
      if (/^(?:net|org|info|biz)$/.test(ending)) return exclusive;
    } else if (!knownTld) {
      for (const right of endings) if (slips(ending, right, 1) <= 1) return `${name}.${right}`;
    }
  }
  const giant = giantOf(name, table);
  if (giant !== null) {
    const giantName = giant.slice(0, giant.indexOf('.'));
    if (giant.endsWith(`.${ending}`) || SLIPS.has(`${ending}>${giant.slice(giantName.length + 1)}`)) return giant;
    const national = `${giantName}.${ending}`;
    if (table.providers.has(national)) return national;
    if (!knownTld) return giant;
  }
  if (!knownTld) return meantEnding(host, table);
  return null;
}

/** The host with an ending that exists, when exactly one common ending is one slip away. */
function meantEnding(host: string, table: TypoTable): string | null {
  const dot = host.lastIndexOf('.');
  const ending = host.slice(dot + 1);
  const name = host.slice(0, dot);
  if (ending.length > 6) return null;
  let found: string | null = null;
  for (const common of COMMON_ENDINGS) {
    if (SLIPS.has(`${ending}>${common}`)) return `${name}.${common}`;
    // Two letters have too many neighbours, and codes of former countries among them.
    if (found === null && ending.length > 2 && slips(ending, common, 1) === 1 && table.tlds.has(common)) found = common;
  }
  return found === null ? null : `${name}.${found}`;
}
const COMMON_ENDINGS: readonly string[] = 'com net org pl de ru it ro fr es uk ua pt br info eu cz nl at ch be'.split(
  ' ',
);
