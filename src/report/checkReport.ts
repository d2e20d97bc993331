/** A report is handed on, often from a file: what is none is refused by name. */
import { anObject, checkMade } from '../fields/options.ts';

/** @throws TypeError for what is no report */
export function checkReport(call: string, report: unknown): void {
  checkMade(call, 'report', report, 'buildReport', {
    source: anObject,
    rows: anObject,
    before: anObject,
    after: anObject,
  });
}
