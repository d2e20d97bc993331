/** Which encoding of Chinese, Japanese or Korean a text was written in: the one in which the pairs of bytes are common characters. */

/** How an encoding pairs its bytes, and where its everyday characters stand. */
interface Pairing {
  readonly encoding: string;
  readonly lead: Bytes;
  readonly trail: Bytes;
  /** Bytes that are a character alone. */
  readonly single: Bytes | null;
  /** The bytes of everyday characters. */
  readonly common: { readonly lead: Bytes; readonly trail: Bytes };
}

type Bytes = readonly (readonly [from: number, to: number])[];

const HIGH: Bytes = [[0xa1, 0xfe]];
/** Signs and full-width letters of the encodings that were cut from one model. */
const SIGNS = [0xa1, 0xa3] as const;

/** Of two that fit alike the first: what is Korean throughout could be Chinese too. */
const PAIRINGS: readonly Pairing[] = [
  {
    encoding: 'euc-kr',
    lead: [[0x81, 0xfe]],
    trail: [[0x41, 0xfe]],
    single: null,
    common: { lead: [SIGNS, [0xb0, 0xc8]], trail: HIGH },
  },
  {
    encoding: 'gb18030',
    lead: [[0x81, 0xfe]],
    trail: [[0x40, 0xfe]],
    single: null,
    common: { lead: [SIGNS, [0xb0, 0xd7]], trail: HIGH },
  },
  {
    encoding: 'shift_jis',
    lead: [
      [0x81, 0x9f],
      [0xe0, 0xfc],
    ],
    trail: [
      [0x40, 0x7e],
      [0x80, 0xfc],
    ],
    single: [[0xa1, 0xdf]],
    common: {
      lead: [
        [0x81, 0x83],
        [0x88, 0x98],
      ],
      trail: [[0x40, 0xfc]],
    },
  },
  {
    encoding: 'big5',
    lead: [[0x81, 0xfe]],
    trail: [[0x40, 0x7e], ...HIGH],
    single: null,
    common: { lead: [[0xa1, 0xc6]], trail: [[0x40, 0xfe]] },
  },
];

/** Kana of the Japanese encoding that shares its bytes with Chinese and Korean; there they are rare. */
const KANA: Bytes = [[0xa4, 0xa5]];
const KANA_SHARE = 0.05;
/** Everyday characters among all, at least: the others are rare names. */
const USUAL = 0.75;

/** Characters that are enough to tell, and too few to tell. */
const ENOUGH = 4000;
const TOO_FEW = 4;
/** Characters that follow one another without anything between them, on average at least: single letters with accents do not. */
const RUN = 1.6;
/** Narrow katakana, three to a wide character, are a column of readings. */
const MOST_SINGLES = 3;
/** One broken pair of so many is damage. */
const DAMAGE = 100;

/** The encoding, or null where the bytes are not pairs of one throughout. Linear, and done after some thousand characters. */
export function multiByteEncoding(bytes: Uint8Array): string | null {
  let best: string | null = null;
  let most = USUAL;
  for (const pairing of PAIRINGS) {
    const found = look(bytes, pairing);
    if (found === null || found.usual <= most) continue;
    most = found.usual;
    best = pairing.common.trail === HIGH && found.kana >= KANA_SHARE ? 'euc-jp' : pairing.encoding;
  }
  return best;
}

/** Shares of everyday characters and of kana, or null where the bytes are no pairs of this encoding. */
function look(bytes: Uint8Array, { lead, trail, single, common }: Pairing): { usual: number; kana: number } | null {
  let pairs = 0;
  let runs = 0;
  let usual = 0;
  let kana = 0;
  let singles = 0;
  let broken = 0;
  let end = -1;
  for (let i = 0; i < bytes.length && pairs < ENOUGH; i++) {
    const byte = bytes[i]!;
    if (byte < 128) continue;
    const next = bytes[i + 1];
    if (single !== null && among(single, byte)) singles++;
    else if (next === undefined) break;
    else if (!among(lead, byte) || !among(trail, next)) broken++;
    else {
      pairs++;
      if (i !== end) runs++;
      if (among(common.lead, byte) && among(common.trail, next)) usual++;
      else if (among(KANA, byte) && among(HIGH, next)) kana++;
      i++;
      end = i + 1;
    }
  }
  if (pairs < TOO_FEW || pairs < runs * RUN || singles > pairs * MOST_SINGLES || broken * DAMAGE > pairs) return null;
  return { usual: (usual + (common.trail === HIGH ? kana : 0)) / pairs, kana: kana / pairs };
}

function among(bytes: Bytes, byte: number): boolean {
  for (const [from, to] of bytes) if (byte >= from && byte <= to) return true;
  return false;
}
