/** Says how fresh each row is, what will be left of the list, and what to re-verify first. */
import { checkRows } from '../fields/options.ts';
import {
  DECAY_FIELDS,
  type DecayField,
  type DecayRate,
  type ForecastPoint,
  type FreshnessScores,
  type FreshnessSummary,
  type RecheckTask,
  type Row,
  type RowLike,
  type Steps,
} from '../model/index.ts';
import { HAZARDS } from '../reference/hazards.ts';
import { forecastList } from './forecast.ts';
import { type Look, lookAtRow, planDecay } from './lookAtRow.ts';
import { checkDecayOptions, type DecayOptions } from './options.ts';
import { recheckQueue } from './recheckQueue.ts';
import { summarize } from './summarize.ts';
import { YEAR_DAYS } from './survival.ts';

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

const ENGAGED_HALF_LIFE_DAYS = 180;
/** Fields by which somebody is reached who has no address for mail. */
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

/** What a row's freshness is: of its best address, or of what else reaches the person. */
interface Standing {
  readonly probability: number;
  /** The field whose hazard it follows. */
  readonly field: DecayField;
  readonly samePerson: number;
}

function standingOf({ best, field, parts }: Look): Standing | null {
  let probability = best === null ? Number.NaN : best.probability;
  let own = field;
  let employer = Number.NaN;
  for (const part of parts) {
    const { freshness } = part;
    if ((part.field === 'workEmail' || part.field === 'employer') && !(freshness <= employer)) employer = freshness;
    if (best === null && REACHES.has(part.field) && !(freshness <= probability)) {
      probability = freshness;
      own = part.field;
    }
  }
  if (Number.isNaN(probability)) return null;
  const staysWithJob = own === 'workEmail' || Number.isNaN(employer);
  return { probability, field: own, samePerson: staysWithJob ? probability : Math.min(probability, employer) };
}

/** `scoreDecay` in steps. */
export function* decaySteps(rows: readonly RowLike[], options: DecayOptions): Steps<DecayResult> {
  checkRows('scoreDecay', rows);
  checkDecayOptions(options);
  const rates = ratesOf(options);
  const plan = planDecay(rows, options, rates);
  const { length } = rows;
  const unknown = (): Float32Array<ArrayBuffer> => new Float32Array(length).fill(Number.NaN);
  const [freshness, samePerson, engaged, ageDays] = [unknown(), unknown(), unknown(), unknown()];
  // The field whose hazard the row's freshness follows, for the forecast; 255: unknown.
  const follows = new Uint8Array(length).fill(255);
  const undated = new Uint8Array(length);
  for (let i = 0; i < length; i++) {
    if (i % EVERY === EVERY - 1) yield { stage: 'report', done: i, total: length };
    const look = lookAtRow(rows[i] as Row, plan);
    const standing = standingOf(look);
    if (standing === null) {
      undated[i] = look.hasEmail ? 1 : 0;
      continue;
    }
    freshness[i] = standing.probability;
    samePerson[i] = standing.samePerson;
    follows[i] = DECAY_FIELDS.indexOf(standing.field);
    ageDays[i] = look.age * YEAR_DAYS;
    if (look.best !== null && !Number.isNaN(look.best.engagedAt))
      engaged[i] = 2 ** (-(plan.now - look.best.engagedAt) / 86_400_000 / ENGAGED_HALF_LIFE_DAYS);
  }
  const scores: FreshnessScores = {
    length,
    freshness,
    samePerson,
    engaged,
    ageDays,
    explain: (row) => (row >= 0 && row < length ? lookAtRow(rows[row] as Row, plan).parts : []),
  };
  const forecast = forecastList(scores, follows, rates);
  return {
    scores,
    forecast,
    summary: summarize(freshness, follows, rates, forecast),
    queue: options.budget ? recheckQueue(freshness, undated, options.budget) : [],
  };
}
