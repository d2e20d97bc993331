/** How fresh the list is, how it will fade, and why: the sections of ageing. */
import type { DecayField, FreshnessSummary, Report } from '../../model/index.ts';
import { count, counted, percent, share } from '../figures.ts';
import { countBar } from './bars.ts';
import { chart } from './charts.ts';
import { html, type Markup, NOTHING, theirs } from './markup.ts';
import { table } from './table.ts';

const FIELD_WORDS: Readonly<Record<DecayField, string>> = {
  workEmail: 'work e-mail',
  personalEmail: 'personal e-mail',
  employer: 'employer',
  jobTitle: 'job title',
  directPhone: 'office phone',
  mobile: 'mobile phone',
  homeAddress: 'home address',
  surname: 'surname',
  birthday: 'birthday',
};

// Lines that can be told apart; the table below the picture has them all.
const TONES = ['s-good', 's-merge', 's-hold'] as const;
const TONE_WORDS = ['green', 'blue', 'violet'] as const;
const MOST_CURVES = 9;
const MOST_GROUPS = 30;
const MOST_GROUPINGS = 6;
const BANDS = [
  [9, 10, '90 % and more', 'good'],
  [7, 9, '70 to 90 %', 'good'],
  [5, 7, '50 to 70 %', 'doubt'],
  [3, 5, '30 to 50 %', 'hold'],
  [0, 3, 'below 30 %', 'bad'],
] as const;

function spread({ bands }: FreshnessSummary): Markup {
  const found = BANDS.map(([from, to]) => bands.slice(from, to).reduce((sum, rows) => sum + rows, 0));
  const largest = Math.max(...found);
  const rows = BANDS.map(([, , words, tone], i) => [
    html`${words}`,
    countBar(found[i] as number, largest, `f-${tone}`),
  ]);
  return table(
    'Rows by the probability that they can still be reached',
    [
      { label: 'Still reachable with', wide: 60 },
      { label: 'Rows', numeric: true, wide: 40 },
    ],
    rows,
  );
}

function forecast({ forecast: points, known, expected }: FreshnessSummary): Markup {
  if (points.length === 0) return NOTHING;
  const all = [{ months: 0, expected, low: expected, high: expected }, ...points];
  const last = points.at(-1)?.months ?? 0;
  const of = (rows: number): number => share(rows, known) ?? 0;
  const words = (months: number): string =>
    months === 0 ? 'today' : months % 12 === 0 ? counted(months / 12, 'year') : counted(months, 'month');
  const picture = chart({
    said: `Reachable rows: ${all.map((point) => `${words(point.months)} ${percent(of(point.expected))}`).join(', ')}`,
    width: last,
    ticks: all
      .filter(({ months }) => months === 0 || months >= last / 4)
      .map(({ months }) => [months, words(months)] as const),
    band: {
      low: all.map(({ months, low }) => [months, of(low)] as const),
      high: all.map(({ months, high }) => [months, of(high)] as const),
    },
    lines: [{ tone: 's-good', points: all.map((point) => [point.months, of(point.expected)] as const) }],
    dots: all.map((point) => [
      point.months,
      of(point.expected),
      `${words(point.months)}: ${percent(of(point.expected))}`,
    ]),
  });
  const rows = points.map((point) => [
    html`in ${words(point.months)}`,
    html`${count(point.expected)}`,
    html`${count(point.low)} to ${count(point.high)}`,
    html`${percent(of(point.expected))}`,
  ]);
  return html`<h3>If nobody is asked again</h3><p class="note">The band holds chance and what is not known of the rates.</p>${picture}${table(
    'Rows that can be expected to be reachable',
    [
      { label: 'When', wide: 28 },
      { label: 'Reachable', numeric: true, wide: 22 },
      { label: 'Between', numeric: true, wide: 28 },
      { label: 'Share', numeric: true, wide: 22 },
    ],
    rows,
  )}`;
}

/** Years until half of what held holds no longer; null when that is beyond the picture. */
function halfLife(points: readonly number[], step: number): number | null {
  const after = points.findIndex((value) => value <= 0.5);
  if (after <= 0) return null;
  const before = points[after - 1] as number;
  const next = points[after] as number;
  return step * (after - 1 + (before === next ? 0 : (before - 0.5) / (before - next)));
}

function curves({ curves: all, observed = [] }: FreshnessSummary): Markup {
  const shown = all.slice(0, TONES.length);
  const [first] = shown;
  if (first === undefined) return NOTHING;
  const years = first.step * (first.share.length - 1);
  const along = (points: readonly number[], step: number) => points.map((value, i) => [i * step, value] as const);
  const ticks = Array.from({ length: Math.floor(years) + 1 }, (_, i) => [i, i === 0 ? 'proved' : `${i} y`] as const);
  const seen = observed.filter(({ time }) => time <= years);
  const picture = chart({
    said: `Share that still holds a year after its proof: ${shown
      .map((curve) => `${FIELD_WORDS[curve.field]} ${percent(1 - curve.annual)}`)
      .join(', ')}${seen.length > 0 ? '; with what own checks found' : ''}`,
    width: years,
    ticks,
    band: { low: along(first.low, first.step), high: along(first.high, first.step) },
    lines: [
      ...shown.map((curve, i) => ({ tone: TONES[i] as string, points: along(curve.share, curve.step) })),
      ...(seen.length === 0
        ? []
        : [
            {
              tone: 's-was',
              steps: true,
              points: [[0, 1] as const, ...seen.map(({ time, survival }) => [time, survival] as const)],
            },
          ]),
    ],
  });
  const rows = all.slice(0, MOST_CURVES).map((curve, i) => {
    const half = halfLife(curve.share, curve.step);
    const tone = TONE_WORDS[i];
    return [
      html`${FIELD_WORDS[curve.field]}${tone === undefined ? NOTHING : html`<small>${tone}</small>`}`,
      html`${count(curve.rows)}`,
      html`${percent(curve.annual)}`,
      html`${half === null ? `over ${count(years)} years` : `${half.toFixed(1)} years`}`,
    ];
  });
  return html`<h3>How fast it fades</h3><p class="note">From the day of the proof on; the shaded range is that of the first line${
    seen.length > 0 ? ', the stepped line is what own checks found (Kaplan and Meier)' : ''
  }.</p>${picture}${table(
    'What the rows are reached by, and how fast it fades',
    [
      { label: 'Reached by', wide: 34 },
      { label: 'Rows', numeric: true, wide: 20 },
      { label: 'Gone a year', numeric: true, wide: 22 },
      { label: 'Half gone in', numeric: true, wide: 24 },
    ],
    rows,
    all.length,
    'kind',
  )}`;
}

/** Freshness today, the forecast and the curves; nothing when no row has a date. */
export function aging({ aging: summary }: Report): Markup {
  if (!summary || summary.known === 0) return NOTHING;
  return html`<section aria-labelledby="fresh"><h2 id="fresh">Freshness</h2><p class="note">Of ${counted(
    summary.known,
    'dated row',
  )}, ${count(summary.expected)} can be expected to be reachable today. The age of the last proof says so, and what happened since; opens say nothing.</p>${spread(
    summary,
  )}<div class="split"><div>${forecast(summary)}</div><div>${curves(summary)}</div></div></section>`;
}

/** Customers by group. */
export function segments({ segments: all = [] }: Report): Markup {
  const parts = all.slice(0, MOST_GROUPINGS).map(({ name, groups }) => {
    const total = groups.reduce((sum, { customers }) => sum + customers, 0);
    const largest = groups.reduce((most, { customers }) => Math.max(most, customers), 0);
    const rows = groups
      .slice(0, MOST_GROUPS)
      .map(({ name: group, customers }) => [
        theirs(group, 40),
        html`${percent(share(customers, total))}`,
        countBar(customers, largest, 'f-good'),
      ]);
    return html`<div><h3>${theirs(name, 40)}</h3>${table(
      'Customers by group',
      [
        { label: 'Group', wide: 46 },
        { label: 'Share', numeric: true, wide: 20 },
        { label: 'Customers', numeric: true, wide: 34 },
      ],
      rows,
      groups.length,
      'group',
    )}</div>`;
  });
  if (parts.length === 0) return NOTHING;
  return html`<section aria-labelledby="segments"><h2 id="segments">Customer groups</h2><p class="note">Who buys how much, how often and how recently.</p><div class="split">${parts}</div></section>`;
}
