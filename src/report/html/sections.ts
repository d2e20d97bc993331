/** The sections of the page, one function each; a section without content is nothing. Over 200 lines: they share one small vocabulary. */
import type { ColumnQuality, MatchExample, Report, Severity } from '../../model/index.ts';
import { describeCode, describeRule } from '../describe.ts';
import { evidenceWords, roleWords } from '../evidence.ts';
import { count, counted, fieldsOf, isChecked, percent, share } from '../figures.ts';
import { balanceOf, missedWords, spanWords, sumOf } from '../sentences.ts';
import { PLACE_WORDS, type Place, ROLE_WORDS, SEVERITY_WORDS } from '../words.ts';
import { balanceBar, countBar, pairOfBars } from './bars.ts';
import { html, type Markup, NOTHING, theirs } from './markup.ts';
import { table } from './table.ts';
import { waterfall } from './waterfall.ts';

// Caps of the tables: the page stays small whatever the list.
const MOST_COLUMNS = 50;
const MOST_RULES = 30;
const MOST_ISSUES = 30;
const MOST_REASONS = 30;
const MOST_EXAMPLES = 3;
const MOST_KEYS = 20;
const MOST_SIZES = 12;

const TONES: Readonly<Record<Place, string>> = {
  clean: 'good',
  mergedAway: 'merge',
  quarantined: 'doubt',
  held: 'hold',
  removed: 'bad',
};
const SEVERITY_TONES: Readonly<Record<Severity, string>> = { error: 'bad', warning: 'doubt', info: 'soft' };

function section(id: string, title: string, note: string | null, body: Markup): Markup {
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${
    note === null ? NOTHING : html`<p class="note">${note}</p>`
  }${body}</section>`;
}

function tile(value: number, one: string, many: string): Markup {
  return html`<li><b>${count(value)}</b> ${value === 1 ? one : many}</li>`;
}

/** The first figures: all rows in one bar, and each place with its number. */
export function balance(report: Report): Markup {
  const { rows } = report;
  const segments = balanceOf(report).map(({ place, words, rows: number }) => ({
    words,
    rows: number,
    tone: `f-${TONES[place]}`,
  }));
  const keys = balanceOf(report).map(
    ({ place, words, rows: number }) =>
      html`<li class="c-${TONES[place]}${number === 0 ? ' zero' : ''}"><b>${count(number)}</b><span>${words}, ${percent(share(number, rows.in))}</span></li>`,
  );
  const tiles = [
    tile(sumOf(report.changes), 'cell repaired', 'cells repaired'),
    report.matching === null
      ? NOTHING
      : html`${tile(report.matching.clusters, 'group of duplicates', 'groups of duplicates')}${tile(report.matching.reviewPairs, 'pair for a person to look at', 'pairs for a person to look at')}`,
    report.after.freshness === null
      ? NOTHING
      : html`<li><b>${percent(report.after.freshness)}</b> of the dated rows still fresh</li>`,
  ];
  return html`<p class="lead">${counted(rows.in, 'row')} came in. ${count(rows.clean)} of them ${rows.clean === 1 ? 'stands' : 'stand'} in the clean list; every other row is accounted for below.</p>
<figure style="margin:0">${balanceBar(segments, rows.in)}<figcaption class="vh">All rows that came in, by where they are now</figcaption></figure>
<ul class="key">${keys}</ul><ul class="tiles">${tiles}</ul>`;
}

export function columns({ mapping }: Report): Markup {
  const all = mapping.columns.length;
  if (all === 0 && mapping.unmapped.length === 0) return NOTHING;
  const rows = mapping.columns.slice(0, MOST_COLUMNS).map((column) => {
    const why = column.evidence.slice(0, 4).map((evidence, i) => {
      const { words, neighbour } = evidenceWords(evidence);
      return html`${i > 0 ? '; ' : ''}${words}${neighbour === null ? NOTHING : html` ${theirs(neighbour, 30)}`}`;
    });
    return [theirs(column.column), html`${roleWords(column)}`, html`${why}`];
  });
  const { unmapped } = mapping;
  const names = unmapped.slice(0, 20).map((name, i) => html`${i > 0 ? ', ' : ''}${theirs(name, 30)}`);
  const rest = unmapped.length - names.length;
  return section(
    'columns',
    'Columns',
    'What each column holds, and what says so.',
    html`${
      rows.length > 0
        ? table(
            'Columns of the list',
            [
              { label: 'Column', wide: 32 },
              { label: 'Holds', wide: 22 },
              { label: 'Because of', wide: 46 },
            ],
            rows,
            all,
            'column',
          )
        : NOTHING
    }${
      unmapped.length > 0
        ? html`<p class="more">Meaning unknown, kept as they are: ${names}${rest > 0 ? ` and ${count(rest)} more` : ''}.</p>`
        : NOTHING
    }`,
  );
}

/** `3 wrong, 12 doubtful, 7 not judged`, of the state after. */
function doubts(column: ColumnQuality | undefined): Markup {
  if (column === undefined || !isChecked(column.role)) return NOTHING;
  const { invalid, suspect, unsupported } = column.verdicts;
  const words: string[] = [];
  if (invalid > 0) words.push(`${count(invalid)} wrong`);
  if (suspect > 0) words.push(`${count(suspect)} doubtful`);
  if (unsupported > 0) words.push(`${count(unsupported)} not judged`);
  return words.length === 0 ? NOTHING : html`<small>${words.join(', ')}</small>`;
}

export function quality(report: Report): Markup {
  const fields = fieldsOf(report.before, report.after);
  if (fields.length === 0) return NOTHING;
  const later = new Map(report.after.columns.map((column) => [column.column, column]));
  const rows = fields
    .slice(0, MOST_COLUMNS)
    .map(({ before, after }) => [
      html`${theirs(before.column)}${before.role === null ? NOTHING : html`<small>${ROLE_WORDS[before.role]}</small>`}`,
      pairOfBars('Complete', before.complete, after?.complete ?? null),
      html`${pairOfBars('Valid', before.valid, after?.valid ?? null)}${doubts(later.get(before.column))}`,
      pairOfBars('Unique', before.unique, after?.unique ?? null),
    ]);
  const { freshness: was } = report.before;
  const { freshness: is } = report.after;
  const fresh =
    was === null && is === null
      ? NOTHING
      : html`<h3>Fresh</h3><p class="note">How many of the dated rows can be expected to still be right.</p><div style="max-width:20rem">${pairOfBars('Fresh', was, is)}</div>`;
  const heads = [
    { label: 'Field', wide: 28 },
    { label: 'Complete', wide: 24 },
    { label: 'Valid', wide: 24 },
    { label: 'Unique', wide: 24 },
  ];
  return section(
    'quality',
    'Quality, before and after',
    `The thin bar is the list as it came in (${counted(report.before.rows, 'row')}), the strong one what is left of it (${counted(report.after.rows, 'row')}).`,
    html`${table('Quality of each field before and after', heads, rows, fields.length, 'field')}${fresh}
<dl><dt>Complete</dt><dd>cells that hold something, of all cells</dd><dt>Valid</dt><dd>values that are right, of those that a rule could judge; what no rule covers counts neither way</dd><dt>Unique</dt><dd>different values, of the values that are there; only where a repetition tells something</dd></dl>`,
  );
}

function example(value: unknown): Markup {
  return value === null || value === '' ? html`<bdi>(empty)</bdi>` : theirs(String(value), 48);
}

export function repairs({ changes, masked }: Report): Markup {
  if (changes.length === 0) return NOTHING;
  const rows = changes
    .slice(0, MOST_RULES)
    .map(({ rule, column, count: times, examples }) => [
      html`${describeRule(rule)}`,
      theirs(column),
      html`<ul class="ex">${examples
        .slice(0, MOST_EXAMPLES)
        .map(
          ({ before, after }) =>
            html`<li>${example(before)}<span class="to" aria-hidden="true">→</span><span class="vh"> becomes </span>${example(after)}</li>`,
        )}</ul>`,
      html`<span class="num">${count(times)}</span>`,
    ]);
  const heads = [
    { label: 'Repair', wide: 25 },
    { label: 'Column', wide: 16 },
    { label: 'For example', wide: 49 },
    { label: 'Cells', numeric: true, wide: 10 },
  ];
  return section(
    'repairs',
    'Repaired',
    `${counted(sumOf(changes), 'cell')} changed, only where the repair cannot be wrong; each change can be undone.${masked === false ? '' : ' In the examples ● hides a capital, • another letter or a digit.'}`,
    table('Repairs, most frequent first', heads, rows, changes.length, 'kind'),
  );
}

export function issues(report: Report): Markup {
  if (report.issues.length === 0) return NOTHING;
  const groups = (['error', 'warning', 'info'] as const).map((severity) => {
    const found = report.issues.filter((issue) => issue.severity === severity);
    if (found.length === 0) return NOTHING;
    const tone = SEVERITY_TONES[severity];
    const largest = found.reduce((most, issue) => Math.max(most, issue.count), 0);
    const rows = found
      .slice(0, MOST_ISSUES)
      .map(({ code, column, count: times }) => [
        html`${describeCode(code)}`,
        column === null ? html`<span class="none">whole row</span>` : theirs(column),
        countBar(times, largest, `f-${tone}`),
      ]);
    const heads = [
      { label: 'Finding', wide: 54 },
      { label: 'Column', wide: 26 },
      { label: 'How many', numeric: true, wide: 20 },
    ];
    return html`<h3><span class="dot g-${tone}"></span>${SEVERITY_WORDS[severity]}: ${count(sumOf(found))}</h3>${table(
      SEVERITY_WORDS[severity],
      heads,
      rows,
      found.length,
      'kind',
    )}`;
  });
  return section('findings', 'Findings', 'What the checks have to say about the values that came in.', html`${groups}`);
}

export function duplicates({ matching, rows }: Report): Markup {
  if (matching === null) return NOTHING;
  const { stats } = matching;
  const sizes = matching.sizes ?? [];
  const largest = sizes.reduce((most, size) => Math.max(most, size.clusters), 0);
  // Of many sizes the smaller half and the largest ones: the ends are what a reader asks for.
  const few = sizes.length <= MOST_SIZES ? sizes : [...sizes.slice(0, MOST_SIZES - 3), ...sizes.slice(-3)];
  const sizeRows = few.map((size) => [html`${counted(size.rows, 'row')}`, countBar(size.clusters, largest, 'f-merge')]);
  const keyRows = stats.keys
    .slice(0, MOST_KEYS)
    .map((key) => [
      theirs(key.key, 40),
      html`${count(key.pairs)}`,
      html`${count(key.largestBlock)}`,
      key.abandoned ? html`left after a sample` : html`${count(key.skippedPairs)}`,
    ]);
  const missed = missedWords(stats);
  const found =
    matching.clusters === 0
      ? 'No two rows are one party for certain.'
      : `${counted(matching.clusters, 'group')} of rows that are one party; ${counted(rows.mergedAway, 'row')} ${rows.mergedAway === 1 ? 'lives' : 'live'} on in another row.`;
  const numeric = true;
  return section(
    'duplicates',
    'Duplicates',
    `${found} ${matching.reviewPairs === 0 ? '' : `${counted(matching.reviewPairs, 'pair')} may be one party: a person should look. `}${counted(stats.candidatePairs, 'pair')} compared.`,
    html`${missed === null ? NOTHING : html`<p class="warn">${missed}</p>`}<div class="split">${
      sizeRows.length > 0
        ? html`<div><h3>Size of the groups</h3>${table('How many groups have how many rows', [{ label: 'Group of' }, { label: 'Groups', numeric }], sizeRows, sizes.length, 'size')}</div>`
        : NOTHING
    }${
      keyRows.length > 0
        ? html`<div><h3>What brought rows together</h3>${table(
            'Keys by which rows were compared',
            [
              { label: 'Same', wide: 42 },
              { label: 'Pairs', numeric, wide: 18 },
              { label: 'Largest', numeric, wide: 16 },
              { label: 'Not compared', numeric, wide: 24 },
            ],
            keyRows,
            stats.keys.length,
            'key',
          )}</div>`
        : NOTHING
    }</div>${(matching.examples ?? []).map(pairExplained)}`,
  );
}

function pairExplained(pair: MatchExample): Markup {
  const words =
    pair.zone === 'joined' ? 'The pair that was only just joined' : 'The pair that was only just left for a person';
  return html`<h3>${words}: ${percent(pair.probability)}</h3>${waterfall(pair)}`;
}

export function setAside(report: Report): Markup {
  const entries = report.setAside;
  if (entries.length === 0) return NOTHING;
  const largest = entries.reduce((most, entry) => Math.max(most, entry.count), 0);
  const rows = entries
    .slice(0, MOST_REASONS)
    .map(({ place, code, count: times, examples = [] }) => [
      html`${describeCode(code)}${
        examples.length === 0
          ? NOTHING
          : html`<ul class="ex">${examples.slice(0, MOST_EXAMPLES).map((one) => html`<li>${theirs(one, 48)}</li>`)}</ul>`
      }`,
      html`${PLACE_WORDS[place]}`,
      countBar(times, largest, `f-${TONES[place]}`),
    ]);
  return section(
    'aside',
    'Set aside',
    'Rows that are not in the clean list, and why. They are kept beside it, whole.',
    table(
      'Reasons for setting rows aside',
      [
        { label: 'Reason', wide: 54 },
        { label: 'Place', wide: 26 },
        { label: 'Rows', numeric: true, wide: 20 },
      ],
      rows,
      entries.length,
      'reason',
    ),
  );
}

/** What looked like a service's bad night, and was held for a person. */
export function incidents({ incidents: found = [] }: Report): Markup {
  if (found.length === 0) return NOTHING;
  const numeric = true;
  const rows = found
    .slice(0, MOST_REASONS)
    .map((incident) => [
      html`${theirs(incident.domain, 60)}`,
      html`${spanWords(incident)}`,
      html`${count(incident.addresses)}`,
      html`${count(incident.active)}`,
    ]);
  return section(
    'incidents',
    'Bad nights',
    'Many addresses of one domain refused at once, though they were alive shortly before: held, not removed.',
    table(
      'Bursts of bounces that were held',
      [
        { label: 'Domain', wide: 30 },
        { label: 'When', wide: 36 },
        { label: 'Addresses', numeric, wide: 16 },
        { label: 'Alive before', numeric, wide: 18 },
      ],
      rows,
      found.length,
      'night',
    ),
  );
}

export function reading(report: Report): Markup {
  if (report.reading.length === 0) return NOTHING;
  const rows = report.reading
    .slice(0, MOST_REASONS)
    .map(({ code, severity, count: times }) => [
      html`${describeCode(code)}`,
      html`${SEVERITY_WORDS[severity].toLowerCase()}`,
      html`${count(times)}`,
    ]);
  return section(
    'reading',
    'Reading the file',
    null,
    table(
      'Notes on reading the file',
      [
        { label: 'Note', wide: 54 },
        { label: 'Kind', wide: 26 },
        { label: 'Times', numeric: true, wide: 20 },
      ],
      rows,
      report.reading.length,
      'note',
    ),
  );
}
