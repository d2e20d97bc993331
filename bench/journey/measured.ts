/** What one process reports of its run. */
export interface Measured {
  readonly version: string;
  readonly rows: number;
  readonly ms: number;
  readonly cpuMs: number;
  /** Resident memory at its highest, the whole process. */
  readonly peakBytes: number;
  /** Milliseconds by stage. */
  readonly stages: Readonly<Record<string, number>>;
  /** Pairs of rows that were compared. */
  readonly pairs: number;
  /** Every row that went in is in exactly one place. */
  readonly balance: boolean;
  /** Of the pairs of rows it made one, the share that are one person. */
  readonly precision: number;
  /** Of the pairs of rows that are one person, the share it made one. */
  readonly recall: number;
}
