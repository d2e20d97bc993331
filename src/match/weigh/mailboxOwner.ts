/** Whose name the mailboxes of a pair bear. */
import type { Comparer } from '../compare/compare.ts';
import type { PreparedList } from '../prepare/prepare.ts';

/** Shorter names are found in any word. */
const SHORTEST = 3;

/** For lists with mailboxes; reads the pair last compared. */
export class MailboxOwner {
  readonly #features: PreparedList['features'];
  readonly #comparer: Comparer;
  readonly #email: number;
  readonly #given: number;
  readonly #family: number;

  constructor(features: PreparedList['features'], comparer: Comparer) {
    const placeOf = (wanted: string): number => features.findIndex(({ kind }) => kind === wanted);
    this.#features = features;
    this.#comparer = comparer;
    this.#email = placeOf('email');
    this.#given = placeOf('given');
    this.#family = placeOf('family');
  }

  /** ann.lee@ bears the name Lee. */
  bearsFamilyName(): boolean {
    const name = this.#agreed(this.#family);
    return name.length >= SHORTEST && this.#agreed(this.#email).includes(name);
  }

  /** francis@ bears the name Francis and nothing else: so does the mailbox of everybody of that name. */
  bearsGivenNameAlone(): boolean {
    const name = this.#agreed(this.#given);
    return name.length >= SHORTEST && this.#agreed(this.#email).startsWith(`${name}@`);
  }

  /** colin.davies@ bears the first name of Colin, and not that of Gillian, which begins otherwise. */
  isOneOfTwo(): boolean {
    const { lefts, rights } = this.#comparer;
    const { dictionary } = this.#features[this.#given]!;
    const one = dictionary.textOf(lefts[this.#given]!);
    const other = dictionary.textOf(rights[this.#given]!);
    if (one[0] === other[0] || Math.min(one.length, other.length) < SHORTEST) return false;
    const mailbox = this.#agreed(this.#email);
    return mailbox.includes(one) !== mailbox.includes(other);
  }

  /** m.hall@ and s.hall@. */
  beginOtherwise(): boolean {
    const [one, other] = this.#both();
    return one[0] !== other[0];
  }

  haveOneDomain(): boolean {
    const [one, other] = this.#both();
    return one.slice(one.lastIndexOf('@')) === other.slice(other.lastIndexOf('@'));
  }

  #both(): readonly [string, string] {
    const { lefts, rights } = this.#comparer;
    const { dictionary } = this.#features[this.#email]!;
    return [dictionary.textOf(lefts[this.#email]!), dictionary.textOf(rights[this.#email]!)];
  }

  #agreed(f: number): string {
    return this.#features[f]!.dictionary.textOf(this.#comparer.agreed[f]!);
  }
}
