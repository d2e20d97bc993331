/** Says how fresh each row is, what will be left of the list, and what to re-verify first. */
import { cellOf } from '../fields/cell.ts';
import { writesMonthFirst } from '../fields/date/index.ts';
import { emailKeyOf, planEmail, runEmail } from '../fields/email/index.ts';
import { checkRows } from '../fields/options.ts';
import {
  DECAY_FIELDS,
  type DecayField,
  type DecayRate,
  type FieldFreshness,
  type ForecastPoint,
  type FreshnessScores,
  type FreshnessSummary,
  type RecheckTask,
  type Row,
  type RowLike,
  type Steps,
} from '../model/index.ts';
import { HAZARDS } from '../reference/hazards.ts';
import { decayColumns } from './columns.ts';
import { afterEvent, happeningsByKey, isEngagement, isProof, PROVEN } from './evidence.ts';
import { forecastList } from './forecast.ts';
import { checkDecayOptions, type DecayOptions } from './options.ts';
import { momentReader } from './readMoment.ts';
import { recheckQueue } from './recheckQueue.ts';
import { summarize } from './summarize.ts';
import { survivalAt, YEAR_DAYS } from './survival.ts';

/** How fresh a list is, row by row and as a whole. */
export interface DecayResult {
  readonly scores: FreshnessScores;
  /** At 3, 6, 12 and 24 months, of the rows that something is known about. */
  readonly forecast: readonly ForecastPoint[];
  /** What to re-verify first, most valuable first; empty without a budget. */
  readonly queue: readonly RecheckTask[];
  /** All of it in a few numbers and curves, as a report shows it. */
  readonly summary: FreshnessSummary;
}

const YEAR = YEAR_DAYS * 86_400_000;
const ENGAGED_HALF_LIFE_DAYS = 180;
/** Fields that all change when somebody changes employer. */
const OF_EMPLOYER: ReadonlySet<DecayField> = /* @__PURE__ */ new Set<DecayField>([
  'workEmail',
  'employer',
  'jobTitle',
  'directPhone',
]);
const REACHES: ReadonlySet<DecayField> = /* @__PURE__ */ new Set<DecayField>(['mobile', 'directPhone', 'homeAddress']);

function ratesOf(options: DecayOptions): Record<DecayField, DecayRate> {
  const rates = {} as Record<DecayField, DecayRate>;
  for (const field of DECAY_FIELDS) {
    const { annual, low, high, lomax } = HAZARDS[field];
    const own = options.rates?.[field];
    rates[field] =
      own === undefined
        ? { annual, low, high, lomax: options.model === 'lomax' ? lomax : null }
        : { annual: own.annual, low: own.low ?? own.annual, high: own.high ?? own.annual, lomax: own.lomax ?? null };
  }
  return rates;
}

interface Look {
  readonly best: EmailState | null;
  readonly field: DecayField;
  readonly parts: FieldFreshness[];
  /** The row has an e-mail address, whatever is known of it. */
  readonly hasEmail: boolean;
}

interface EmailState {
  readonly probability: number;
  /** Years since the last proof. */
  readonly age: number;
  readonly engagedAt: number;
}

/**
 * How fresh a list is. For each row the probability that its address still works (`freshness`), that it still reaches
 * the same person (`samePerson`), and how recently that person acted (`engaged`): three numbers, kept apart. Freshness
 * starts at 0.99 on the day of the last proof (the latest of the row's dates and of the events `verified`, `replied`,
 * `ordered`), falls by the field's hazard, and moves with what happened since: deliveries, clicks, bounces. Without
 * new evidence it never rises. Opens say nothing. A row with neither dates nor events gets NaN and is left out of the
 * forecast. Work e-mail, employer, title and office phone share one hazard: what is learnt of one is learnt of all.
 *
 * A free-mail address is personal, any other one of work. "2 to 3 % a month" is 21.5 to 30.6 % a year, compounded.
 * Linear in rows and events; 16 bytes a row.
 *
 * @throws TypeError for a wrong shape or a missing `now`, RangeError for a value out of range
 * @example Math.round(scoreDecay([{ email: 'a@firm.example', 'last seen': '2025-01-01' }], { now: Date.UTC(2026, 0, 1) }).scores.freshness[0] * 100) // 77
 */
export function scoreDecay(rows: readonly RowLike[], options: DecayOptions): DecayResult {
  const steps = decaySteps(rows, options);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Rows between two turns of the event loop. */
const EVERY = 4096;

/** `scoreDecay` in steps. */
export function* decaySteps(rows: readonly RowLike[], options: DecayOptions): Steps<DecayResult> {
  checkRows('scoreDecay', rows);
  checkDecayOptions(options);
  const now = Number(options.now);
  const rates = ratesOf(options);
  const columns = decayColumns(rows, options.mapping);
  const emails = planEmail({ suggest: false, tlds: false, disposable: false });
  const events = happeningsByKey(options.events ?? [], now, emails);
  const dates = columns.dates.map((column) => ({ column, read: momentReader(writesMonthFirst(rows, column)) }));
  const { length } = rows;
  const freshness = new Float32Array(length).fill(Number.NaN);
  const samePerson = new Float32Array(length).fill(Number.NaN);
  const engaged = new Float32Array(length).fill(Number.NaN);
  const ageDays = new Float32Array(length).fill(Number.NaN);
  // The field whose hazard the row's freshness follows, for the forecast; 255: unknown.
  const follows = new Uint8Array(length).fill(255);
  const undated = new Uint8Array(length);

  const provenAt = (row: Row): number => {
    let latest = Number.NaN;
    for (const { column, read } of dates) {
      const at = read(cellOf(row, column));
      if (at <= now && !(at <= latest)) latest = at;
    }
    return latest;
  };

  const emailState = (key: string, field: DecayField, proof: number): EmailState | null => {
    const history = events.get(key);
    if (Number.isNaN(proof) && history === undefined) return null;
    const rate = rates[field];
    let at = Number.isNaN(proof) ? (history?.[0]?.at ?? now) : proof;
    let since = at;
    let probability = Number.isNaN(proof) ? 0.5 : PROVEN;
    let engagedAt = Number.NaN;
    let hard = 0;
    for (const event of history ?? []) {
      if (isEngagement(event.kind)) engagedAt = event.at;
      if (event.at < at) continue;
      probability *= survivalAt(rate, (at - since) / YEAR, (event.at - at) / YEAR);
      at = event.at;
      if (isProof(event.kind)) {
        probability = PROVEN;
        since = at;
        hard = 0;
      } else {
        probability = afterEvent(probability, event.kind, hard, options.likelihoods ?? {});
        if (event.kind === 'hard') hard++;
      }
    }
    probability *= survivalAt(rate, (at - since) / YEAR, (now - at) / YEAR);
    return { probability, age: (now - since) / YEAR, engagedAt };
  };

  /** Fields of one row, its best e-mail first. */
  const look = (row: Row): Look => {
    const proof = provenAt(row);
    let best: EmailState | null = null;
    let field: DecayField = 'workEmail';
    let hasEmail = false;
    const parts: FieldFreshness[] = [];
    let work: EmailState | null = null;
    for (const column of columns.emails) {
      const cell = runEmail(cellOf(row, column), emails);
      const all = cell.also.length === 0 ? [cell] : [cell, ...cell.also.map((also) => runEmail(also, emails))];
      for (const checked of all) {
        if (checked.parts === null) continue;
        hasEmail = true;
        const kind: DecayField = checked.parts.free ? 'personalEmail' : 'workEmail';
        const state = emailState(emailKeyOf(checked), kind, proof);
        if (state === null) continue;
        parts.push({ field: kind, column, freshness: state.probability });
        if (kind === 'workEmail' && !(work !== null && work.probability > state.probability)) work = state;
        if (best === null || state.probability > best.probability) {
          best = state;
          field = kind;
        }
      }
    }
    const age = Number.isNaN(proof) ? (best?.age ?? Number.NaN) : (now - proof) / YEAR;
    if (Number.isNaN(age)) return { best, field, parts, hasEmail };
    for (const { column, field: other } of columns.others) {
      const cell = cellOf(row, column);
      if (cell === null || cell === undefined || cell === '') continue;
      let probability = PROVEN * survivalAt(rates[other], 0, age);
      // What happened to the work address happened to the job.
      if (work !== null && OF_EMPLOYER.has(other)) probability = Math.min(probability, work.probability);
      parts.push({ field: other, column, freshness: probability });
    }
    return { best, field, parts, hasEmail };
  };

  for (let i = 0; i < length; i++) {
    if (i % EVERY === EVERY - 1) yield { stage: 'report', done: i, total: length };
    const { best, field, parts, hasEmail } = look(rows[i] as Row);
    let state = best;
    let own = field;
    let employer = Number.NaN;
    for (const part of parts) {
      if (part.field === 'workEmail' || part.field === 'employer')
        employer = Math.max(part.freshness, Number.isNaN(employer) ? 0 : employer);
      if (best === null && REACHES.has(part.field) && (state === null || part.freshness > state.probability)) {
        state = { probability: part.freshness, age: 0, engagedAt: Number.NaN };
        own = part.field;
      }
    }
    if (state === null) {
      undated[i] = hasEmail ? 1 : 0;
      continue;
    }
    freshness[i] = state.probability;
    follows[i] = DECAY_FIELDS.indexOf(own);
    const proof = provenAt(rows[i] as Row);
    const age = best === null ? (now - proof) / YEAR : best.age;
    ageDays[i] = age * YEAR_DAYS;
    samePerson[i] =
      own === 'workEmail' || Number.isNaN(employer) ? state.probability : Math.min(state.probability, employer);
    if (best !== null && !Number.isNaN(best.engagedAt))
      engaged[i] = 2 ** (-(now - best.engagedAt) / 86_400_000 / ENGAGED_HALF_LIFE_DAYS);
  }

  const scores: FreshnessScores = {
    length,
    freshness,
    samePerson,
    engaged,
    ageDays,
    explain: (row) => (row >= 0 && row < length ? look(rows[row] as Row).parts : []),
  };
  const forecast = forecastList(scores, follows, rates);
  return {
    scores,
    forecast,
    summary: summarize(freshness, follows, rates, forecast),
    queue: options.budget ? recheckQueue(freshness, undated, options.budget) : [],
  };
}
