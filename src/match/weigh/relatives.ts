/** Signs that two rows that have much in common are two of one family, read from the levels and parts of a pair. */
import { NAME_DIFFERENT, NAME_EXACT, NAME_FAINT } from '../../fields/name/compare.ts';
import type { MatchModel } from '../../model/index.ts';
import type { Comparer } from '../compare/compare.ts';
import { type FeatureKind, KIND_TABLES } from '../tables.ts';
import { NUMBERS, WIDE } from './groups.ts';

const BORN_APART = KIND_TABLES.birthday.levels.length - 1;

/** A class, not closures: a matching makes several, and all run the code the first one has warmed. */
export class Relatives {
  readonly #levels: Uint8Array;
  readonly #parts: Int32Array;
  /** Numbers of a person, and of a household or an account. */
  readonly #numbers: readonly number[];
  readonly #shared: readonly number[];
  readonly #wide: readonly number[];
  readonly #given: number;
  readonly #family: number;
  readonly #middle: number;
  readonly #birthday: number;
  readonly #street: number;
  readonly #company: number;

  /** `parts` are those of the pair last weighed, by feature. */
  constructor(kinds: readonly FeatureKind[], { levels }: Comparer, parts: Int32Array, model: MatchModel) {
    const isShared = (f: number): boolean => model.comparisons[f]!.isShared === true;
    const numbers = kinds.flatMap((kind, f) => (NUMBERS.includes(kind) ? [f] : []));
    this.#levels = levels;
    this.#parts = parts;
    this.#numbers = numbers.filter((f) => !isShared(f));
    this.#shared = numbers.filter(isShared);
    this.#wide = kinds.flatMap((kind, f) => (WIDE.includes(kind) ? [f] : []));
    this.#given = kinds.indexOf('given');
    this.#family = kinds.indexOf('family');
    this.#middle = kinds.indexOf('middle');
    this.#birthday = kinds.indexOf('birthday');
    this.#street = kinds.indexOf('street');
    this.#company = kinds.indexOf('company');
  }

  /** Two first names of one family in one house, and neither a number nor a `text` that makes a slip of the pen of it. */
  areTwo(text: number): boolean {
    if (!this.#isHouse()) return false;
    const level = this.#levels[this.#given];
    return level === NAME_DIFFERENT || (level === NAME_FAINT && this.#sum(this.#numbers) + text <= 0);
  }

  /** Where a list names firms, two of a family share the tax number of theirs, or its number at those who sell to it. */
  haveFirm(): boolean {
    if (this.#company === -1 || this.#levels[this.#given] !== NAME_DIFFERENT) return false;
    return this.#levels[this.#family] === NAME_EXACT && this.#sum(this.#numbers) > 0;
  }

  /** Michael J. and Michael W. in one house: father and son. */
  areNamesakes(): boolean {
    if (this.#middle === -1 || this.#levels[this.#middle] !== NAME_DIFFERENT) return false;
    return this.#levels[this.#given] === NAME_EXACT && this.#isHouse() && this.#sum(this.#numbers) === 0;
  }

  /** One name in one house, and days of birth that have nothing in common: a name goes on in its family. */
  areBornApart(): boolean {
    const bornApart = this.#birthday !== -1 && this.#levels[this.#birthday] === BORN_APART;
    return bornApart && this.#part(this.#given) > 0 && this.#isHouse();
  }

  /** One first name, no family name beside it, and nothing but a town and what a first name tells among `all` the rest. */
  haveFirstNameAlone(all: number): boolean {
    const given = this.#part(this.#given);
    if (given <= 0 || (this.#family !== -1 && this.#levels[this.#family] !== 0)) return false;
    let wide = 0;
    for (let i = 0; i < this.#wide.length; i++) wide += this.#parts[this.#wide[i]!]!;
    return all - given - wide <= 0;
  }

  #isHouse(): boolean {
    return this.#part(this.#family) > 0 && this.#part(this.#street) > 0;
  }

  /** What numbers count that belong to the household or the firm. */
  householdNumbers(): number {
    return this.#sum(this.#shared);
  }

  #sum(features: readonly number[]): number {
    let sum = 0;
    for (let i = 0; i < features.length; i++) sum += Math.max(0, this.#parts[features[i]!]!);
    return sum;
  }

  #part(f: number): number {
    return f === -1 ? 0 : this.#parts[f]!;
  }
}
