import type { Change } from './change.ts';
import type { Verdict } from './checked.ts';
import type { FreshnessSummary } from './decay.ts';
import type { Incident } from './decision.ts';
import type { IssueCode, Severity } from './issue.ts';
import type { ColumnMapping } from './mapping.ts';
import type { Explanation, MatchStats } from './matching.ts';
import type { Role } from './role.ts';

/** How good one column is, as counts; shares are for the reader to draw. */
export interface ColumnQuality {
  readonly column: string;
  readonly role: Role | null;
  /** How many cells got each verdict. */
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** Distinct values of an identifying column (e-mail, phone, ids), counted by their hashes; null for other columns. */
  readonly distinct: number | null;
}

/** A state of the list: all its rows, or those that are left. */
export interface ListQuality {
  readonly rows: number;
  readonly columns: readonly ColumnQuality[];
  /** Mean freshness 0..1 of the rows that carry a date, null when no column tells. */
  readonly freshness: number | null;
}

/** A pair at the edge of a zone: joined and nearly not, or left for a person and nearly joined. */
export interface MatchExample extends Pick<Explanation, 'priorWeight' | 'parts' | 'weight' | 'probability'> {
  readonly zone: 'joined' | 'review';
}

export interface Tally {
  /** How many cells have each issue, most frequent first. */
  readonly issues: readonly {
    readonly code: IssueCode;
    readonly severity: Severity;
    readonly column: string | null;
    readonly count: number;
  }[];
  readonly columns: readonly ColumnQuality[];
}

/** What happened, for machines; `report/` draws it for people. JSON-safe. */
export interface Report {
  readonly version: 1;
  /** ISO 8601, from the option `now`; null when the caller gave none. */
  readonly at: string | null;
  readonly source: {
    readonly name: string | null;
    readonly format: string | null;
    readonly encoding: string | null;
    readonly delimiter: string | null;
    readonly skippedLines: number;
  };
  /** `in` = `clean` + `quarantined` + `held` + `removed` + `mergedAway`, always. */
  readonly rows: {
    readonly in: number;
    readonly clean: number;
    readonly quarantined: number;
    readonly held: number;
    readonly removed: number;
    /** Rows that live on in a survivor's lineage only. */
    readonly mergedAway: number;
  };
  readonly mapping: ColumnMapping;
  readonly before: ListQuality;
  readonly after: ListQuality;
  /** False when the examples below show values of the list as they are. */
  readonly masked?: boolean;
  /** Cell edits by rule and column, most frequent first. */
  readonly changes: readonly {
    readonly rule: string;
    readonly column: string;
    readonly count: number;
    readonly examples: readonly Pick<Change, 'row' | 'before' | 'after'>[];
  }[];
  readonly issues: Tally['issues'];
  /** Reasons of quarantined, held and removed rows, most frequent first. */
  readonly setAside: readonly {
    readonly place: 'quarantined' | 'held' | 'removed';
    readonly code: string;
    readonly count: number;
    /** A few addresses as shapes (masked unless `masked` is false). */
    readonly examples?: readonly string[];
  }[];
  /** Bursts of bounces that were held instead of removed, in the order of their days. */
  readonly incidents?: readonly Incident[];
  /** How fresh the list is and how it will fade. */
  readonly aging?: FreshnessSummary | null;
  /** Customers by group, one entry for each way of grouping. */
  readonly segments?: readonly {
    readonly name: string;
    readonly groups: readonly { readonly name: string; readonly customers: number }[];
  }[];
  readonly matching: {
    readonly clusters: number;
    readonly largestCluster: number;
    /** How many clusters have how many rows, smallest first. */
    readonly sizes?: readonly { readonly rows: number; readonly clusters: number }[];
    readonly reviewPairs: number;
    readonly stats: MatchStats;
    /** Two pairs explained, without any value of their rows. */
    readonly examples?: readonly MatchExample[];
  } | null;
  /** Issues of the file itself. */
  readonly reading: readonly { readonly code: IssueCode; readonly severity: Severity; readonly count: number }[];
}
