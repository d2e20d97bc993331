/** Checks free text (cities, job titles, notes, columns without a role): only what a file left around it is taken off. */
import type { Checked, Repair } from '../../model/index.ts';
import { repairMojibake } from '../../text/mojibake.ts';
import { spreadsheetArtifact } from '../../text/spreadsheet.ts';
import { asText } from '../../text/tidy.ts';
import { cleanText, isOrdinary } from '../cleanText.ts';
import { good, issue, missing, suspect, unsupported } from '../issue.ts';
import { aBoolean, checkOptions } from '../options.ts';

export interface PlainTextOptions {
  /** One line of words: runs of white space become one space. Without it line breaks and columns stay. Default false. */
  readonly oneLine?: boolean | undefined;
}

export interface TextPlan {
  readonly oneLine: boolean;
}

const NOT_TEXT = [issue('value.not_text')];
/** Free text longer than this is kept unread: a note may hold a whole mail. */
const MAX_READ = 100_000;
const EQUALS = 61;
const APOSTROPHE = 39;

/** @throws TypeError or RangeError for a bad option */
export function planText(options?: PlainTextOptions): TextPlan {
  checkOptions('checkText', options, { oneLine: aBoolean });
  return Object.freeze({ oneLine: options?.oneLine ?? false });
}

/** True for a text that is right as it stands, whatever the plan; false says nothing. */
export function isPlainText(text: string): boolean {
  const first = text.charCodeAt(0);
  return first !== EQUALS && first !== APOSTROPHE && text.length <= MAX_READ && isOrdinary(text);
}

/** Examines one cell of free text with a compiled plan; see `checkText`. */
export function runText(input: unknown, plan: TextPlan): Checked<null> {
  if (typeof input === 'string' && isPlainText(input)) return good(input, input, null);
  const text = asText(input);
  if (text === null) return missing(input);
  if (text === undefined) return unsupported(input, null, NOT_TEXT);
  if (typeof input !== 'string' || text.length > MAX_READ) return good(input, text, null);

  let repair: Repair | null = null;
  let value = text;
  const artifact = spreadsheetArtifact(value);
  if (artifact !== null && artifact.value !== null) {
    if (artifact.kind === 'formula_text') repair = 'spreadsheet.formula_text';
    // Outside phones, codes and ids a trailing .0 or an apostrophe may be meant.
    if (artifact.kind === 'apostrophe' && plan.oneLine) repair = 'spreadsheet.apostrophe';
    if (repair !== null) value = artifact.value;
  }
  if (plan.oneLine) {
    const cleaned = cleanText(value);
    if (cleaned.text === '') return missing(input);
    repair ??= cleaned.repair;
    value = cleaned.text;
    if (value.includes('\uFFFD')) return suspect(input, value, null, [issue('value.damaged')]);
  } else {
    if (value.trim() === '') return missing(input);
    const readable = repairMojibake(value);
    if (readable !== null) {
      value = readable;
      repair ??= 'text.mojibake';
    }
  }
  return good(input, value, null, repair);
}

/**
 * Examines free text: undoes mojibake and the spreadsheet's `="…"`, and on request makes it one clean line.
 * Empty, null and white space are `missing`; an object or array is `unsupported`; a line with a letter that was lost on the
 * way (U+FFFD) is `suspect`. Never `invalid`, never throws on data.
 *
 * @throws TypeError or RangeError for a bad option
 * @example checkText('  New   York ', { oneLine: true }).value // 'New York'
 */
export function checkText(input: unknown, options?: PlainTextOptions): Checked<null> {
  return runText(input, planText(options));
}
