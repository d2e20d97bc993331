/** What is known of one row: the freshness of each of its fields, its best address first. */
import { cellOf } from '../fields/cell.ts';
import { writesMonthFirst } from '../fields/date/index.ts';
import { type EmailPlan, emailKeyOf, planEmail, runEmail } from '../fields/email/index.ts';
import type { DecayField, DecayRate, FieldFreshness, Row } from '../model/index.ts';
import { type DecayColumns, decayColumns } from './columns.ts';
import { type EmailState, emailState } from './emailState.ts';
import { type Happening, happeningsByKey, PROVEN } from './evidence.ts';
import type { DecayOptions } from './options.ts';
import { momentReader } from './readMoment.ts';
import { survivalAt, YEAR } from './survival.ts';

/** All that a row is looked at with. */
export interface DecayPlan {
  readonly now: number;
  readonly rates: Readonly<Record<DecayField, DecayRate>>;
  readonly likelihoods: DecayOptions['likelihoods'];
  readonly columns: DecayColumns;
  readonly dates: readonly { readonly column: string; readonly read: (cell: unknown) => number }[];
  readonly emails: EmailPlan;
  /** By the key of the address. */
  readonly events: ReadonlyMap<string, readonly Happening[]>;
}

export function planDecay(rows: readonly Row[], options: DecayOptions, rates: DecayPlan['rates']): DecayPlan {
  const now = Number(options.now);
  const columns = decayColumns(rows, options.mapping);
  const emails = planEmail({ suggest: false, tlds: false, disposable: false });
  return {
    now,
    rates,
    likelihoods: options.likelihoods,
    columns,
    dates: columns.dates.map((column) => ({ column, read: momentReader(writesMonthFirst(rows, column)) })),
    emails,
    events: happeningsByKey(options.events ?? [], now, emails),
  };
}

export interface Look {
  /** The address that most probably works, and what kind it is; null where nothing is known of any. */
  readonly best: EmailState | null;
  readonly field: DecayField;
  readonly parts: readonly FieldFreshness[];
  /** The row has an e-mail address, whatever is known of it. */
  readonly hasEmail: boolean;
  /** Years since the last proof; NaN where there is none. */
  readonly age: number;
}

/** Fields that all change when somebody changes employer. */
const OF_EMPLOYER: ReadonlySet<DecayField> = /* @__PURE__ */ new Set<DecayField>([
  'workEmail',
  'employer',
  'jobTitle',
  'directPhone',
]);

/** The latest of a row's dates that is not still to come; NaN where there is none. */
function provenAt(row: Row, { dates, now }: DecayPlan): number {
  let latest = Number.NaN;
  for (const { column, read } of dates) {
    const at = read(cellOf(row, column));
    if (at <= now && !(at <= latest)) latest = at;
  }
  return latest;
}

/** The addresses of a row. */
interface Emails extends Pick<Look, 'best' | 'field' | 'hasEmail'> {
  /** The best address of work. */
  readonly work: EmailState | null;
}

/** Looks at every address of a row and adds the freshness of each to `parts`. */
function lookAtEmails(row: Row, proof: number, plan: DecayPlan, parts: FieldFreshness[]): Emails {
  let best: EmailState | null = null;
  let work: EmailState | null = null;
  let field: DecayField = 'workEmail';
  let hasEmail = false;
  for (const column of plan.columns.emails) {
    const cell = runEmail(cellOf(row, column), plan.emails);
    const all = cell.also.length === 0 ? [cell] : [cell, ...cell.also.map((also) => runEmail(also, plan.emails))];
    for (const checked of all) {
      if (checked.parts === null) continue;
      hasEmail = true;
      const kind: DecayField = checked.parts.free ? 'personalEmail' : 'workEmail';
      const history = plan.events.get(emailKeyOf(checked));
      const state = emailState(history, proof, plan.rates[kind], plan.now, plan.likelihoods);
      if (state === null) continue;
      parts.push({ field: kind, column, freshness: state.probability });
      if (kind === 'workEmail' && !(work !== null && work.probability > state.probability)) work = state;
      if (best === null || state.probability > best.probability) {
        best = state;
        field = kind;
      }
    }
  }
  return { best, work, field, hasEmail };
}

/** Adds the freshness of the other filled fields to `parts`. */
function lookAtOthers(row: Row, age: number, work: EmailState | null, plan: DecayPlan, parts: FieldFreshness[]): void {
  for (const { column, field } of plan.columns.others) {
    const cell = cellOf(row, column);
    if (cell === null || cell === undefined || cell === '') continue;
    let freshness = PROVEN * survivalAt(plan.rates[field], 0, age);
    // What happened to the work address happened to the job.
    if (work !== null && OF_EMPLOYER.has(field)) freshness = Math.min(freshness, work.probability);
    parts.push({ field, column, freshness });
  }
}

/** Looks at one row. */
export function lookAtRow(row: Row, plan: DecayPlan): Look {
  const proof = provenAt(row, plan);
  const parts: FieldFreshness[] = [];
  const { best, work, field, hasEmail } = lookAtEmails(row, proof, plan, parts);
  const provenAge = (plan.now - proof) / YEAR;
  const age = Number.isNaN(proof) ? (best?.age ?? Number.NaN) : provenAge;
  if (!Number.isNaN(age)) lookAtOthers(row, age, work, plan, parts);
  return { best, field, parts, hasEmail, age: best === null ? provenAge : best.age };
}
