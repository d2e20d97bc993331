/** What a caller says of pairs of rows, held against the rows that there are. */

/**
 * Judgements are few and said by people: one of a row that is not there, or of a row and itself, is a slip.
 * @throws RangeError for such a pair
 */
export function checkJudgements(call: string, judged: unknown, rows: number): void {
  // What is no list of pairs at all, the stage refuses.
  for (const pair of Object.values(judged ?? {}).flat()) {
    if (!Array.isArray(pair)) return;
    const [one, other] = pair as unknown[];
    const stray = pair.find((row) => typeof row === 'number' && !(Number.isInteger(row) && row >= 0 && row < rows));
    if (stray !== undefined)
      throw new RangeError(`${call}: option 'judgements' names row ${stray}; allowed are 0 to ${rows - 1}`);
    if (one === other) throw new RangeError(`${call}: option 'judgements' pairs row ${one} with itself`);
  }
}
