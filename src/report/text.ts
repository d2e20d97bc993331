/** The report for a terminal: what came in, how good it was and is, and what was done about it. Over 200 lines: one section after the other. */
import { aBoolean, aNumber, checkOptions } from '../fields/options.ts';
import type { Report, Severity } from '../model/index.ts';
import { checkReport } from './checkReport.ts';
import { describeCode, describeRule } from './describe.ts';
import { evidenceWords, roleWords } from './evidence.ts';
import { count, counted, fieldsOf, percent, share } from './figures.ts';
import { reveal } from './reveal.ts';
import { balanceOf, incidentWords, missedWords, sourceWords, sumOf } from './sentences.ts';
import { bar, type Paint, padTo, painter, wrap } from './terminal.ts';
import { SEVERITY_WORDS } from './words.ts';

export interface TextOptions {
  /** Default false: no ANSI codes; the text says the same without them. */
  readonly colour?: boolean | undefined;
  /** Cells of a line, 60 to 400. Default 80. */
  readonly width?: number | undefined;
}

interface Page {
  readonly lines: string[];
  readonly width: number;
  readonly paint: Paint;
  /** False for a profile: nothing was changed, so there is no after. */
  readonly after: boolean;
}

const MOST_COLUMNS = 40;
const MOST_RULES = 12;
const MOST_ISSUES = 10;
const MOST_REASONS = 12;
const TONE: Readonly<Record<Severity, 'bad' | 'doubt' | 'dim'>> = { error: 'bad', warning: 'doubt', info: 'dim' };

function heading(page: Page, text: string): void {
  page.lines.push('', page.paint(wrap(text, page.width, ''), 'bold'));
}

function say(page: Page, text: string, indent = '  ', tone?: Parameters<Paint>[1]): void {
  const lines = indent + wrap(text, page.width - indent.length, indent);
  page.lines.push(tone === undefined ? lines : page.paint(lines, tone));
}

function more(page: Page, all: number, shown: number, what: string): void {
  if (all > shown) page.lines.push(page.paint(`  and ${counted(all - shown, `more ${what}`)}`, 'dim'));
}

function head(page: Page, report: Report): void {
  const { lines, paint, width } = page;
  const { source, rows } = report;
  lines.push(paint(padTo(reveal(source.name ?? 'Contact list', width), width).trimEnd(), 'bold'));
  const facts = sourceWords(report).join(' · ');
  if (facts !== '') say(page, facts, '');
  lines.push('');
  if (!page.after) {
    say(page, `${counted(rows.in, 'row')}, ${counted(report.before.columns.length, 'column')}.`, '');
    return;
  }
  say(
    page,
    `${counted(rows.in, 'row')} came in; ${count(rows.clean)} ${rows.clean === 1 ? 'stands' : 'stand'} in the clean list.`,
    '',
  );
  lines.push('');
  const room = Math.max(4, width - 46);
  for (const { words, rows: number } of balanceOf(report)) {
    const part = share(number, rows.in);
    const figures = `  ${padTo(words, 24)} ${padTo(count(number), 10, 'start')}  ${padTo(percent(part), 5, 'start')}`;
    lines.push(`${figures}  ${bar(part ?? 0, room)}`.trimEnd());
  }
}

function columns(page: Page, report: Report): void {
  const { lines, width } = page;
  const { mapping } = report;
  if (mapping.columns.length === 0 && mapping.unmapped.length === 0) return;
  heading(page, 'Columns');
  const name = Math.floor(width * 0.3);
  const role = 20;
  for (const column of mapping.columns.slice(0, MOST_COLUMNS)) {
    const why = column.evidence.map((evidence) => {
      const { words, neighbour } = evidenceWords(evidence);
      return neighbour === null ? words : `${words} “${reveal(neighbour, 24)}”`;
    });
    const left = `  ${padTo(reveal(column.column), name)}  ${padTo(roleWords(column), role)}  `;
    const room = Math.max(8, width - name - role - 6);
    lines.push((left + wrap(why.join('; '), room, ' '.repeat(name + role + 6))).trimEnd());
  }
  more(page, mapping.columns.length, MOST_COLUMNS, 'column');
  const { unmapped } = mapping;
  if (unmapped.length > 0) {
    const names = unmapped.slice(0, 8).map((column) => reveal(column, 24));
    const rest = unmapped.length > 8 ? ` and ${count(unmapped.length - 8)} more` : '';
    say(page, `Kept as they are, meaning unknown: ${names.join(', ')}${rest}.`, '  ', 'dim');
  }
}

/** `state` is `after` when there are two states to tell of. */
function measure(before: number | null, state: { readonly after: number | null } | null, cells: number): string {
  const now = state === null ? before : state.after;
  if (before === null && now === null) return padTo('', cells);
  const from = percent(before);
  const to = percent(now);
  const words = from === to ? to : `${now === null ? from : from.replace(' %', '')} → ${to}`;
  return `${padTo(bar(now ?? 0, 5), 5)} ${padTo(words, cells - 6)}`;
}

function quality(page: Page, report: Report): void {
  const { lines, width, paint } = page;
  const fields = fieldsOf(report.before, report.after);
  if (fields.length === 0) return;
  heading(page, page.after ? 'Quality, before → after' : 'Quality');
  const cells = 20;
  const shown = Math.min(3, Math.floor((width - 16) / cells));
  const name = width - 2 - shown * cells;
  const keys = (['complete', 'valid', 'unique'] as const).slice(0, shown);
  lines.push(paint(`  ${padTo('', name)}${keys.map((key) => padTo(key, cells)).join('')}`.trimEnd(), 'dim'));
  for (const field of fields.slice(0, MOST_COLUMNS)) {
    const figures = keys.map((key) =>
      measure(field.before[key], page.after ? { after: field.after?.[key] ?? null } : null, cells),
    );
    lines.push(`  ${padTo(reveal(field.before.column), name - 2)}  ${figures.join('')}`.trimEnd());
  }
  more(page, fields.length, MOST_COLUMNS, 'column');
  say(page, 'valid: right, of the values a rule can judge; unique: different, of those there are', '  ', 'dim');
  const fresh = [report.before.freshness, page.after ? report.after.freshness : null].filter((value) => value !== null);
  if (fresh.length > 0) {
    const figures = [...new Set(fresh.map((value) => percent(value)))].join(' → ');
    say(page, `Fresh: ${figures} of the dated rows can be expected to still be right.`);
  }
}

function repairs(page: Page, report: Report): void {
  const { lines, width, paint } = page;
  if (report.changes.length === 0) return;
  heading(page, `Repaired: ${counted(sumOf(report.changes), 'cell')}`);
  for (const { rule, column, count: times, examples } of report.changes.slice(0, MOST_RULES)) {
    const words = wrap(`${describeRule(rule)} · ${reveal(column, 30)}`, width - 12, ' '.repeat(12));
    lines.push(`  ${padTo(count(times), 8, 'start')}  ${words}`);
    const example = examples[0];
    if (example === undefined) continue;
    const shown = `${reveal(String(example.before ?? ''), 40)} → ${reveal(String(example.after ?? ''), 40)}`;
    lines.push(paint(`            ${padTo(shown, width - 12).trimEnd()}`, 'dim'));
  }
  more(page, report.changes.length, MOST_RULES, 'kind');
}

function issues(page: Page, report: Report): void {
  for (const severity of ['error', 'warning', 'info'] as const) {
    const found = report.issues.filter((issue) => issue.severity === severity);
    if (found.length === 0) continue;
    const tone = TONE[severity];
    heading(page, `${SEVERITY_WORDS[severity]}: ${counted(sumOf(found), 'finding')}`);
    for (const { code, column, count: times } of found.slice(0, MOST_ISSUES)) {
      const where = column === null ? '' : ` · ${reveal(column, 30)}`;
      const words = wrap(`${describeCode(code)}${where}`, page.width - 12, ' '.repeat(12));
      page.lines.push(`  ${page.paint(padTo(count(times), 8, 'start'), tone)}  ${words}`);
    }
    more(page, found.length, MOST_ISSUES, 'kind');
  }
}

function duplicates(page: Page, { matching, rows }: Report): void {
  if (matching === null) return;
  heading(page, 'Duplicates');
  if (matching.clusters === 0) say(page, 'No two rows are one party for certain.');
  else {
    const largest = `the largest has ${counted(matching.largestCluster, 'row')}`;
    const merged = page.after ? `; ${counted(rows.mergedAway, 'row')} merged away` : '';
    say(page, `${counted(matching.clusters, 'group')} of rows that are one party, ${largest}${merged}.`);
  }
  if (matching.reviewPairs > 0) say(page, `${counted(matching.reviewPairs, 'pair')} for a person to look at.`);
  say(page, `${counted(matching.stats.candidatePairs, 'pair')} compared.`, '  ', 'dim');
  const missed = missedWords(matching.stats);
  if (missed !== null) say(page, missed, '  ', 'doubt');
}

function setAside(page: Page, report: Report): void {
  if (report.setAside.length === 0) return;
  heading(page, `Set aside: ${counted(sumOf(report.setAside), 'row')}`);
  for (const { place, code, count: times } of report.setAside.slice(0, MOST_REASONS)) {
    const words = wrap(describeCode(code), page.width - 25, ' '.repeat(25));
    page.lines.push(`  ${padTo(count(times), 8, 'start')}  ${padTo(place, 11)}  ${words}`);
  }
  more(page, report.setAside.length, MOST_REASONS, 'reason');
}

function incidents(page: Page, { incidents: found = [] }: Report): void {
  if (found.length === 0) return;
  heading(page, 'Bad nights: refused at once, though alive shortly before; held');
  for (const one of found.slice(0, MOST_REASONS)) say(page, incidentWords(one));
  more(page, found.length, MOST_REASONS, 'night');
}

function reading(page: Page, report: Report): void {
  if (report.reading.length === 0) return;
  heading(page, 'Reading the file');
  for (const { code, severity, count: times } of report.reading.slice(0, MOST_REASONS)) {
    const words = wrap(describeCode(code), page.width - 12, ' '.repeat(12));
    page.lines.push(`  ${page.paint(padTo(count(times), 8, 'start'), TONE[severity])}  ${words}`);
  }
  more(page, report.reading.length, MOST_REASONS, 'note');
}

function render(call: string, report: Report, options: TextOptions | undefined, after: boolean): string {
  checkReport(call, report);
  checkOptions(call, options, { colour: aBoolean, width: aNumber(60, 400) });
  const width = Math.floor(options?.width ?? 80);
  const page: Page = { lines: [], width, paint: painter(options?.colour ?? false), after };
  head(page, report);
  reading(page, report);
  columns(page, report);
  quality(page, report);
  if (after) repairs(page, report);
  issues(page, report);
  duplicates(page, report);
  if (after) setAside(page, report);
  if (after) incidents(page, report);
  return `${page.lines.join('\n')}\n`;
}

/**
 * The report as text for a terminal, ending with a line break: no line is wider than `width`. Column names are shown
 * with invisible and steering characters spelt out, so no list can move the cursor. Long tables end in "and 12 more".
 * @throws TypeError or RangeError for what is no report or wrong options
 *
 * @example reportText(buildReport({ mapping: { columns: [], unmapped: [] }, before: { rows: 2, columns: [], freshness: null }, after: { rows: 1, columns: [], freshness: null }, rows: { in: 2, clean: 1, mergedAway: 1 } })).includes('2 rows came in; 1 stands in the clean list.') // true
 */
export function reportText(report: Report, options?: TextOptions): string {
  return render('reportText', report, options, true);
}

/**
 * The same for a list that was only looked at: its columns, quality and findings, and nothing of an after.
 * @throws TypeError or RangeError for what is no report or wrong options
 *
 * @example profileText(buildReport({ mapping: { columns: [], unmapped: [] }, before: { rows: 2, columns: [], freshness: null }, after: { rows: 1, columns: [], freshness: null }, rows: { in: 2, clean: 1, mergedAway: 1 } })).includes('2 rows, 0 columns.') // true
 */
export function profileText(report: Report, options?: TextOptions): string {
  return render('profileText', report, options, false);
}
