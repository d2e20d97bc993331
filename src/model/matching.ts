import type { Role } from './role.ts';

/** Pairs in typed columns, strongest first; ties by left, then right. */
export interface PairColumns {
  readonly length: number;
  readonly left: Uint32Array;
  readonly right: Uint32Array;
  /** log2 units. */
  readonly weight: Float64Array;
  /** 0..1 */
  readonly probability: Float64Array;
}

/** Two rows that may be one party and that a person should see. `left` < `right`. */
export interface ReviewPair {
  readonly left: number;
  readonly right: number;
  /** log2 units. */
  readonly weight: number;
  /** 0..1 */
  readonly probability: number;
}

export interface ModelLevel {
  readonly name: string;
  /** Probability of this level among true matches, 0..1. */
  readonly m: number;
  /** Probability of this level among non-matches, 0..1. */
  readonly u: number;
  /** round(log2(m/u) × 10^6): integers add up to the same sum in any order. */
  readonly weight: number;
}

/** What is compared, in which columns, and what each degree of likeness weighs. */
export interface ModelComparison {
  readonly name: string;
  readonly roles: readonly Role[];
  readonly columns: readonly string[];
  readonly levels: readonly ModelLevel[];
  /** How often two rows of the list agree exactly, 0..1, one party or not: what the rarity of a value is held against. */
  readonly agreement?: number;
  /** A number of households or accounts: most values that several rows hold stand beside several first names. */
  readonly isShared?: true;
}

/** JSON-safe and versioned; handed back in, it gives the same answer on other rows. */
export interface MatchModel {
  readonly version: 1;
  /** Probability that two random rows are one party, 0..1. */
  readonly prior: number;
  readonly comparisons: readonly ModelComparison[];
  /** The keys by which rows are brought together, and the rows a block of each may have. */
  readonly blocking: readonly {
    readonly key: string;
    readonly maxBlockRows: number;
    /** Its blocks hold almost nothing new: only what refines it is looked at. */
    readonly abandoned?: true;
  }[];
  /** Probability from which a pair joins a cluster. */
  readonly matchProbability: number;
  /** Probability from which a pair is worth a person's look. */
  readonly reviewProbability: number;
}

/** What was compared and what was not; numbers of rows and pairs. */
export interface MatchStats {
  readonly rows: number;
  readonly candidatePairs: number;
  readonly largestBlock: number;
  readonly keys: readonly {
    readonly key: string;
    readonly blocks: number;
    readonly pairs: number;
    readonly largestBlock: number;
    /** Blocks over the cap, their rows, and the pairs nobody compared for it. */
    readonly skippedBlocks: number;
    readonly skippedRows: number;
    readonly skippedPairs: number;
    /** A sample of its pairs held almost nothing new, and the others were left alone. */
    readonly abandoned: boolean;
  }[];
  /** Pairs that only a skipped block would have brought together. */
  readonly skippedPairs: number;
  /**
   * How many pairs that were never compared would weigh as matches: an estimate by capture and recapture, from the
   * matches that one key alone or two keys brought. 0 where no second key tells.
   */
  readonly estimatedMissedPairs: number;
  /** What the model expects of the pairs from each probability on. */
  readonly thresholds: readonly ThresholdEstimate[];
}

/** Expected precision and recall, 0..1, of the pairs of at least this probability, and how many they are. */
export interface ThresholdEstimate {
  readonly probability: number;
  readonly pairs: number;
  readonly precision: number;
  readonly recall: number;
}

/** What one comparison says of a pair. */
export interface ExplanationPart {
  /** Name of the comparison, as in `MatchModel.comparisons`, and of the level the pair reached in it. */
  readonly comparison: string;
  readonly level: string;
  /** log2 units; the term-frequency part is included and also given alone. */
  readonly weight: number;
  readonly termFrequencyWeight: number;
}

/** Why two rows are one party, or are not. Holds no value of the rows. */
export interface Explanation {
  /** Row indices as they were asked for. */
  readonly left: number;
  readonly right: number;
  /** By the match and review probabilities of the model; the clusters may part a match that the rows around it speak against. */
  readonly verdict: 'match' | 'review' | 'different';
  /** log2 units: what speaks for two rows before anything is compared. */
  readonly priorWeight: number;
  readonly parts: readonly ExplanationPart[];
  /** log2 units: the prior and all parts. */
  readonly weight: number;
  /** 0..1 */
  readonly probability: number;
  /** The same in words, without any value of the rows. */
  readonly sentence: string;
}

/** What was found. Rows are named by their index in the list; of two lists, those of the second count on behind the first. */
export interface Matching {
  /** Row indices, ascending, two or more each; ordered by first index. */
  readonly clusters: readonly (readonly number[])[];
  /** Pairs of no cluster that a person should see, strongest first. */
  readonly review: readonly ReviewPair[];
  /** Every pair from the review probability on, in a cluster or not. */
  readonly pairs: PairColumns;
  readonly model: MatchModel;
  readonly stats: MatchStats;
  /**
   * Any two rows weighed, compared before or not.
   * @throws RangeError for an index that no row has
   */
  explain(left: number, right: number): Explanation;
}
