/** Compares fitted survival curves with published ones. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fitPurchases, fitSurvival, kaplanMeier, type Observation } from '../../src/decay/index.ts';
import { corpora } from '../../test/support/corpora.ts';
import type { ScoreLine } from './line.ts';
import { simulatedCalibration } from './simulatedList.ts';

function table(file: string): Record<string, string>[] {
  const [head = '', ...lines] = readFileSync(file, 'utf8').trim().split(/\r?\n/);
  const names = head.split(',').map((name) => name.replaceAll('"', ''));
  return lines.map((line) =>
    Object.fromEntries(line.split(',').map((cell, i) => [names[i], cell.replaceAll('"', '').trim()])),
  );
}

const SIMULATED = [0.1, 0.22, 0.4] as const;

/** Rates learnt from simulated histories, and how well the freshness they give comes true. */
function simulatedLines(): ScoreLine[] {
  return SIMULATED.flatMap((annual, i) => {
    const found = simulatedCalibration(4000, annual, 7 + i);
    const set = `simulated, ${annual * 100} % a year`;
    const line = (measure: string, value: number, target: string, holds: boolean): ScoreLine => ({
      set,
      measure,
      value,
      target,
      holds,
    });
    return [
      line(
        'rate recovered',
        found.annual,
        `${annual} within 0.02 (the check's day taken for the change's: ${found.naive.toFixed(3)})`,
        Math.abs(found.annual - annual) <= 0.02,
      ),
      line('calibration error', found.error, '<= 0.03 (no package of npm does it)', found.error <= 0.03),
      line('Brier skill over the base rate', found.skill, '> 0', found.skill > 0),
    ];
  });
}

/** Lines for simulated lists and for every reference; no references where the data are absent. */
export async function score(): Promise<ScoreLine[]> {
  const lines: ScoreLine[] = simulatedLines();
  const folder = corpora === null ? null : join(corpora, 'bounce', 'decay');
  if (folder === null || !existsSync(folder)) return lines;
  const published = JSON.parse(readFileSync(join(folder, 'published.json'), 'utf8'));
  // The published figures are those of lifelines, R and the paper itself: the peers reach their targets exactly.
  const near = (set: string, measure: string, value: number, target: number, tolerance: number, peer: string): void => {
    lines.push({
      set,
      measure,
      value,
      target: `${target} within ${tolerance} (${peer})`,
      holds: Math.abs(value - target) <= tolerance * Math.max(1, Math.abs(target)),
    });
  };
  const waltons = table(join(folder, 'waltons_dataset.csv')).map(
    (row): Observation => ({ lower: Number(row.T), upper: Number(row.E) ? Number(row.T) : Number.POSITIVE_INFINITY }),
  );
  const weibull = fitSurvival('weibull', waltons);
  near('waltons', 'Weibull shape', weibull.parameters[1] as number, published.waltons.published.rho, 5e-3, 'lifelines');
  near('waltons', 'log-likelihood', weibull.logLikelihood, published.waltons.published.loglik, 1e-5, 'lifelines');
  near(
    'waltons',
    'constant hazard, mean',
    1 / (fitSurvival('constant', waltons).parameters[0] as number),
    published.waltons.exponential_lambda_mean,
    1e-4,
    'closed form',
  );
  for (const name of ['inspection_A', 'inspection_B']) {
    const data = published[name];
    const observations = data.left.map(
      (lower: number, i: number): Observation => ({
        lower,
        upper: data.right[i] ?? Number.POSITIVE_INFINITY,
        weight: data.units[i],
      }),
    );
    const fit = fitSurvival('weibull', observations);
    const { lambda, rho, tol } = data.published_weibull;
    const peer = name === 'inspection_A' ? 'lifelines' : 'ReliaSoft';
    near(name, 'Weibull scale', fit.parameters[0] as number, lambda, tol, peer);
    near(name, 'Weibull shape', fit.parameters[1] as number, rho, tol, peer);
  }
  const g3 = table(join(folder, 'g3.csv'));
  for (const [group, column] of [
    ['RIT', 'RIT'],
    ['control', 'Control'],
  ] as const) {
    const curve = kaplanMeier(
      g3.filter((row) => row.group === column).map((row) => ({ time: Number(row.time), ended: row.event === 'True' })),
    );
    for (const [time, survival] of Object.entries(published.g3_km[group])) {
      near(
        `g3 ${group}`,
        `survival at ${time}`,
        curve.find((step) => step.time === Number(time))?.survival ?? Number.NaN,
        survival as number,
        1e-2,
        'R',
      );
    }
  }
  const cdnow = table(join(folder, 'cdnow_customers_summary.csv')).map((row) => ({
    repeats: Number(row.frequency),
    recency: Number(row.recency),
    age: Number(row.T),
  }));
  const model = fitPurchases(cdnow);
  for (const name of ['r', 'alpha', 'a', 'b'] as const)
    near('CDNOW', `BG/NBD ${name}`, model[name], published.cdnow_bgnbd.published[name], 1e-3, 'the paper');
  return lines;
}
