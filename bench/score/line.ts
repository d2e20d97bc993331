/** One measured figure beside its target. */
export interface ScoreLine {
  readonly set: string;
  readonly measure: string;
  readonly value: number;
  readonly target: string;
  readonly holds: boolean;
}
