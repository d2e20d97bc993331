/**
 * The patterns of a numbering plan as one automaton: a number is read once, whatever the count of its patterns.
 * States are made when a number first reaches them, so a country costs what its numbers need; equal ends of patterns
 * share their nodes, which keeps the states few.
 */

/** Bit i is set when the whole text (ASCII digits) fits pattern i. One step a digit. */
export interface DigitPatterns {
  (digits: string): number;
  /** The same of digits in a table, by their codes, from one place up to another. */
  readonly over: (codes: Uint8Array, from: number, to: number) => number;
}

const ANY = 0x3ff;

/** A node takes a digit of its mask and goes on, or (mask 0) goes both ways, or (mask below 0) is the end of a pattern. */
interface Nodes {
  readonly mask: number[];
  readonly to: number[];
  readonly or: number[];
}

/** Thrown inside this file for signs that the patterns of numbering plans have not had so far. */
class Unreadable extends Error {}

/**
 * The automaton of patterns made of digits, `\d`, classes, groups, `|`, `?` and `{n,m}`, each for a whole number. Null
 * stands for no pattern. Where one has anything else in it, all are tried as regular expressions: slower, the same answer.
 */
export function digitPatterns(patterns: readonly (string | null)[]): DigitPatterns {
  const nodes: Nodes = { mask: [], to: [], or: [] };
  try {
    const node = sharing(nodes);
    const starts: number[] = [];
    patterns.forEach((pattern, i) => {
      if (pattern !== null) starts.push(reader(pattern, node)(node(-1, i, 0)));
    });
    return automaton(nodes, starts);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const whole = patterns.map((pattern) => (pattern === null ? null : new RegExp(`^(?:${pattern})$`)));
    const said = (digits: string): number =>
      whole.reduce((bits, pattern, i) => (pattern?.test(digits) ? bits | (1 << i) : bits), 0);
    return Object.assign(said, {
      over: (codes: Uint8Array, from: number, to: number) => said(String.fromCharCode(...codes.subarray(from, to))),
    });
  }
}

type MakeNode = (mask: number, to: number, or: number) => number;

/** Nodes that say the same are one node. */
function sharing({ mask: masks, to: ways, or: others }: Nodes): MakeNode {
  const known = new Map<string, number>();
  return (mask, to, or) => {
    if (mask === 0 && to === or) return to;
    const key = `${mask},${to},${or}`;
    const same = known.get(key);
    if (same !== undefined) return same;
    const made = masks.length;
    masks.push(mask);
    ways.push(to);
    others.push(or);
    known.set(key, made);
    return made;
  };
}

/** A piece of a pattern: given the node that follows it, the node at which it begins. */
type Piece = (next: number) => number;

/** The pattern as one piece. */
function reader(pattern: string, node: MakeNode): Piece {
  let at = 0;

  function alternatives(): Piece {
    const all = [sequence()];
    while (pattern[at] === '|') {
      at++;
      all.push(sequence());
    }
    return all.length === 1
      ? (all[0] as Piece)
      : (next) => all.map((piece) => piece(next)).reduce((one, other) => node(0, one, other));
  }

  function sequence(): Piece {
    const pieces: Piece[] = [];
    while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')') pieces.push(repeated(atom()));
    return (next) => pieces.reduceRight((after, piece) => piece(after), next);
  }

  function atom(): Piece {
    const sign = pattern[at] as string;
    at++;
    if (sign >= '0' && sign <= '9') return digit(1 << Number(sign));
    if (sign === '\\' && pattern[at] === 'd') {
      at++;
      return digit(ANY);
    }
    if (sign === '[') return digit(members());
    if (sign !== '(') throw new Unreadable();
    if (pattern.startsWith('?:', at)) at += 2;
    const inside = alternatives();
    if (pattern[at] !== ')') throw new Unreadable();
    at++;
    return inside;
  }

  const digit =
    (mask: number): Piece =>
    (next) =>
      node(mask, next, 0);

  function members(): number {
    const end = pattern.indexOf(']', at);
    const inside = pattern.slice(at, end);
    if (!/^(?:\d(?:-\d)?)+$/.test(inside)) throw new Unreadable();
    at = end + 1;
    let mask = 0;
    for (const [, first, last] of inside.matchAll(/(\d)(?:-(\d))?/g)) {
      for (let each = Number(first); each <= Number(last ?? first); each++) mask |= 1 << each;
    }
    return mask;
  }

  function repeated(piece: Piece): Piece {
    const found = /^(?:\?|\{(\d{1,2})(?:,(\d{1,2}))?\})/.exec(pattern.slice(at, at + 7));
    if (found === null) return piece;
    at += found[0].length;
    const least = Number(found[1] ?? 0);
    const most = found[1] === undefined ? 1 : Number(found[2] ?? least);
    return (next) => {
      let start = next;
      for (let i = least; i < most; i++) start = node(0, piece(start), next);
      for (let i = 0; i < least; i++) start = piece(start);
      return start;
    };
  }

  const whole = alternatives();
  if (at < pattern.length) throw new Unreadable();
  return whole;
}

/** Numbers that a state has: where each digit leads to, and behind them its bits. A power of two, for the processor's sake. */
const WIDTH = 16;
const BITS = 10;

const UNKNOWN = -1;
/** The state that no number leaves; its transitions are never asked for. A state is known by its place in the table. */
const DEAD = 0;
const START = WIDTH;

function automaton({ mask: masks, to: ways, or: others }: Nodes, starts: readonly number[]): DigitPatterns {
  const states = new Map<string, number>();
  const nodesOf: (readonly number[])[] = [[]];
  let table = new Int32Array(WIDTH * 32).fill(UNKNOWN);
  const seen = new Int32Array(masks.length);
  let round = 0;

  /** The state of being at all these nodes at once. */
  function stateOf(entries: readonly number[]): number {
    const here: number[] = [];
    let bits = 0;
    round++;
    const open = [...entries];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if (seen[node] === round) continue;
      seen[node] = round;
      const mask = masks[node] as number;
      if (mask < 0) bits |= 1 << (ways[node] as number);
      else if (mask > 0) here.push(node);
      else open.push(ways[node] as number, others[node] as number);
    }
    if (here.length === 0 && bits === 0) return DEAD;
    const key = `${here.sort((a, b) => a - b).join()};${bits}`;
    const same = states.get(key);
    if (same !== undefined) return same;
    const made = nodesOf.length * WIDTH;
    states.set(key, made);
    nodesOf.push(here);
    if (made + WIDTH > table.length) {
      const wider = new Int32Array(table.length * 2).fill(UNKNOWN);
      wider.set(table);
      table = wider;
    }
    table[made + BITS] = bits;
    return made;
  }

  function step(state: number, digit: number): number {
    const entries: number[] = [];
    for (const node of nodesOf[state / WIDTH] as readonly number[]) {
      if (((masks[node] as number) >> digit) & 1) entries.push(ways[node] as number);
    }
    const next = stateOf(entries);
    table[state + digit] = next;
    return next;
  }

  if (stateOf(starts) !== START) return Object.assign(() => 0, { over: () => 0 });
  const said = (digits: string): number => {
    let state = START;
    for (let i = 0; i < digits.length; i++) {
      const digit = digits.charCodeAt(i) - 48;
      if (digit >>> 0 > 9) return 0;
      const next = table[state + digit] as number;
      state = next === UNKNOWN ? step(state, digit) : next;
      if (state === DEAD) return 0;
    }
    return table[state + BITS] as number;
  };
  const over = (codes: Uint8Array, from: number, to: number): number => {
    let state = START;
    for (let i = from; i < to; i++) {
      const digit = (codes[i] as number) - 48;
      const next = table[state + digit] as number;
      state = next === UNKNOWN ? step(state, digit) : next;
      if (state === DEAD) return 0;
    }
    return table[state + BITS] as number;
  };
  return Object.assign(said, { over });
}
