/** Scores of the e-mail, phone and tax id checks over the labelled sets; nothing is printed where the sets are absent. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkEmail, planEmail, runEmail } from '../../src/fields/email/index.ts';
import type { ScoreLine } from './line.ts';

const folder = process.env.KEMPT_CORPORA ?? new URL('../../../shared/corpora', import.meta.url).pathname;

function cases<T>(set: string, file = 'cases.json'): T[] {
  const path = join(folder, 'fields', set, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : [];
}

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((10000 * part) / whole) / 100);

/** Accepted means: the address stands as it is, right or doubtful; a cell that had to be repaired was not right. */
function accepts(input: string, value: string | null): boolean {
  return value !== null && value.normalize('NFC').toLowerCase() === input.normalize('NFC').toLowerCase();
}

export interface Miss {
  readonly set: string;
  readonly input: string;
  readonly said: string;
}

/** E-mail: grammar consensus, grey forms, typos, false alarms, throw-away hosts. */
export function scoreEmail(misses: Miss[] = []): ScoreLine[] {
  const lines: ScoreLine[] = [];
  const grammar = planEmail({ tlds: false, disposable: false });
  const consensus = cases<{ input: string; valid: boolean }>('email-consensus');
  if (consensus.length === 0) return lines;
  let falseAccepts = 0;
  let falseRejects = 0;
  for (const { input, valid } of consensus) {
    const checked = runEmail(input, grammar);
    const said = accepts(input, checked.value);
    if (said === valid) continue;
    if (said) falseAccepts++;
    else falseRejects++;
    misses.push({
      set: valid ? 'false reject' : 'false accept',
      input,
      said: `${checked.verdict} ${checked.issues.map((i) => i.code)}`,
    });
  }
  const right = percent(consensus.length - falseAccepts - falseRejects, consensus.length);
  lines.push({ set: 'email-consensus', measure: '% right', value: right, target: '>= 98', holds: right >= 98 });
  lines.push({
    set: 'email-consensus',
    measure: 'false accepts',
    value: falseAccepts,
    target: '<= 8 (whole set)',
    holds: falseAccepts <= 8,
  });
  lines.push({
    set: 'email-consensus',
    measure: 'false rejects',
    value: falseRejects,
    target: '<= 2 (whole set)',
    holds: falseRejects <= 2,
  });

  const grey = cases<{ input: string }>('email-consensus', 'grey.json');
  let third = 0;
  for (const { input } of grey) {
    const checked = runEmail(input, grammar);
    if (checked.verdict === 'suspect') third++;
    else misses.push({ set: 'grey', input, said: `${checked.verdict} ${checked.issues.map((i) => i.code)}` });
  }
  const greyShare = percent(third, grey.length);
  lines.push({
    set: 'email-consensus grey',
    measure: '% suspect',
    value: greyShare,
    target: '>= 90',
    holds: greyShare >= 90,
  });

  const typos = cases<{ input: string; expect: string | null }>('email-typo-flanker');
  let fixed = 0;
  let wrong = 0;
  let slips = 0;
  let alarms = 0;
  for (const { input, expect } of typos) {
    const suggestion = suggestionOf(input);
    const host = suggestion === null ? null : suggestion.slice(suggestion.lastIndexOf('@') + 1);
    if (expect === null) {
      if (host !== null) alarms++;
    } else {
      slips++;
      if (host === expect) fixed++;
      else if (host !== null) wrong++;
      if (host !== expect) misses.push({ set: 'typo', input, said: String(host) });
    }
  }
  lines.push({
    set: 'email-typo',
    measure: '% right',
    value: percent(fixed, slips),
    target: '>= 92',
    holds: percent(fixed, slips) >= 92,
  });
  lines.push({
    set: 'email-typo',
    measure: '% wrong',
    value: percent(wrong, slips),
    target: '<= 2',
    holds: percent(wrong, slips) <= 2,
  });
  lines.push({ set: 'email-typo', measure: 'real hosts alarmed', value: alarms, target: '0', holds: alarms === 0 });

  const real = cases<{ input: string; kind: string }>('domains-real');
  const kinds = new Map<string, { all: number; alarms: number; thrown: number }>();
  for (const { input, kind } of real) {
    const tally = kinds.get(kind) ?? { all: 0, alarms: 0, thrown: 0 };
    kinds.set(kind, tally);
    const checked = checkEmail(`jan.kowalski@${input}`);
    tally.all++;
    if (checked.issues.some((found) => found.code === 'email.typo' || found.code === 'email.unknown_tld')) {
      tally.alarms++;
      misses.push({ set: `alarm ${kind}`, input, said: String(checked.issues[0]?.suggestion) });
    }
    if (checked.issues.some((found) => found.code === 'email.disposable')) {
      tally.thrown++;
      misses.push({ set: `disposable ${kind}`, input, said: 'disposable' });
    }
  }
  let all = 0;
  let alarmed = 0;
  for (const [kind, tally] of kinds) {
    all += tally.all;
    alarmed += tally.alarms;
    const share = percent(tally.alarms, tally.all);
    lines.push({
      set: `domains-real ${kind}`,
      measure: '% typo alarms',
      value: share,
      target: '<= 0.5',
      holds: share <= 0.5,
    });
    lines.push({
      set: `domains-real ${kind}`,
      measure: 'called disposable',
      value: tally.thrown,
      target: '0',
      holds: tally.thrown === 0,
    });
  }
  lines.push({
    set: 'domains-real',
    measure: '% typo alarms',
    value: percent(alarmed, all),
    target: '<= 0.5',
    holds: percent(alarmed, all) <= 0.5,
  });

  const disposable = cases<{ input: string }>('email-disposable');
  let caught = 0;
  for (const { input } of disposable) if (checkEmail(`jan@${input}`).parts?.disposable === true) caught++;
  lines.push({
    set: 'email-disposable',
    measure: '% caught by the built-in table',
    value: percent(caught, disposable.length),
    target: 'printed only',
    holds: true,
  });
  return lines;
}

function suggestionOf(input: string): string | null {
  for (const found of checkEmail(input).issues) if (found.suggestion !== null) return found.suggestion;
  return null;
}

/** All figures of this module. */
export async function score(): Promise<ScoreLine[]> {
  return scoreEmail();
}
