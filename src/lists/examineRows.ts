/** Every cell of a list examined once: the repairs stored, the verdicts kept, the unusable rows told apart. */
import type { Examiner } from '../fields/examine.ts';
import type { Checked, Issue, Row, SetAside, Steps } from '../model/index.ts';
import { createNormalizer, type Normalizer } from '../normalize/index.ts';
import { createValidator, type Validator } from '../validate/index.ts';
import type { CleanPlan } from './planClean.ts';

export interface Examined {
  /** Every row after its repairs; the same object where nothing was to repair. */
  readonly rows: readonly Row[];
  /** Indices of the rows that go on. */
  readonly kept: readonly number[];
  readonly quarantined: readonly SetAside[];
  readonly changes: Normalizer['changes'];
  readonly validator: Validator;
}

/** Rows examined before the caller gets a turn. */
const STEP = 2_000;

export function* examineSteps(
  rows: readonly Row[],
  examiner: Examiner,
  { normalize, quarantine }: Pick<CleanPlan, 'normalize' | 'quarantine'>,
): Steps<Examined> {
  const total = rows.length;
  yield { stage: 'examine', done: 0, total };
  const normalizer = createNormalizer(examiner, normalize);
  const validator = createValidator(examiner, total);
  const normalized: Row[] = new Array(total);
  const kept: number[] = [];
  const quarantined: SetAside[] = [];
  for (let i = 0; i < total; i++) {
    const row = rows[i] as Row;
    const checked = examiner.examine(row);
    const clean = normalizer.row(row, i, checked);
    normalized[i] = clean;
    const reason = validator.row(i, checked);
    const out = quarantine !== 'none' && reason?.severity === 'error' ? reason : null;
    const wrong = out ?? (quarantine === 'invalid' ? firstError(checked) : null);
    if (wrong === null) kept.push(i);
    else quarantined.push({ place: 'quarantined', row: i, source: clean, reason: wrong });
    if (i % STEP === STEP - 1) yield { stage: 'examine', done: i + 1, total };
  }
  return { rows: normalized, kept, quarantined, changes: normalizer.changes, validator };
}

function firstError(checked: readonly Checked<unknown>[]): Issue | null {
  for (const { verdict, issues } of checked) {
    if (verdict === 'invalid') return issues.find(({ severity }) => severity === 'error') ?? (issues[0] as Issue);
  }
  return null;
}
