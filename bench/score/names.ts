/** Scores of names across scripts and of whole names, people and companies, over the labelled sets. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { COMPANY_LEVELS, compareCompanies } from '../../src/fields/company/compare.ts';
import { companyKey, companyKeyWords } from '../../src/fields/company/key.ts';
import { NAME_LEVELS } from '../../src/fields/name/compare.ts';
import { comparePeople, isNearName, nameKey } from '../../src/fields/name/index.ts';
import { corpora } from '../../test/support/corpora.ts';
import type { ScoreLine } from './line.ts';

interface Pair {
  readonly schema: string;
  readonly name1: string;
  readonly name2: string;
  readonly is_match: string;
}

/** Different romanised names that are called near, of 20,000 random pairs of the set. */
function falseNear(): ScoreLine[] {
  const path = corpora === null ? '' : join(corpora, 'fields', 'name-crossscript', 'cases.json');
  if (!existsSync(path)) return [];
  const rows: { local: string; roman: string }[] = JSON.parse(readFileSync(path, 'utf8'));
  let state = 7;
  const random = (): number => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 8) % rows.length;
  };
  let all = 0;
  let near = 0;
  for (let i = 0; i < 20_000; i++) {
    const a = rows[random()]!;
    const b = rows[random()]!;
    if (a.local === b.local || nameKey(a.roman) === nameKey(b.roman)) continue;
    all++;
    if (isNearName(a.local, b.roman)) near++;
  }
  const share = Math.round((10_000 * near) / all) / 100;
  return [
    { set: 'name-crossscript', measure: '% near of other names', value: share, target: '<= 1%', holds: share <= 1 },
  ];
}

function sameCompany(a: string, b: string): boolean {
  if (companyKey(a) === companyKey(b)) return true;
  const level = COMPANY_LEVELS[compareCompanies(companyKeyWords(a), companyKeyWords(b))];
  return level === 'exact' || level === 'near';
}

function samePerson(a: string, b: string): boolean {
  const level = NAME_LEVELS[comparePeople(a, b)];
  return level !== 'different' && level !== 'missing';
}

function pairs(): ScoreLine[] {
  const path = corpora === null ? '' : join(corpora, 'linkage', 'name_pairs', 'pairs.csv');
  if (!existsSync(path)) return [];
  const rows = Papa.parse<Pair>(readFileSync(path, 'utf8'), { header: true, skipEmptyLines: true }).data;
  const lines: ScoreLine[] = [];
  for (const [measure, least, chosen] of [
    ['F1, all pairs', 0.8, rows],
    ['F1, pairs beyond ASCII', 0.87, rows.filter(({ name1, name2 }) => /[^\0-\x7F]/.test(name1 + name2))],
    ['F1, people', 0.8, rows.filter(({ schema }) => schema === 'Person')],
    ['F1, companies and others', 0.8, rows.filter(({ schema }) => schema !== 'Person')],
  ] as const) {
    let both = 0;
    let said = 0;
    let labelled = 0;
    for (const { schema, name1, name2, is_match } of chosen) {
      const same = schema === 'Person' ? samePerson(name1, name2) : sameCompany(name1, name2);
      if (same) said++;
      if (is_match === 'true') labelled++;
      if (same && is_match === 'true') both++;
    }
    const value = Math.round((20_000 * both) / (said + labelled)) / 10_000;
    lines.push({ set: 'name_pairs', measure, value, target: `>= ${least}`, holds: value >= least });
  }
  return lines;
}

/** All figures of this module. */
export async function score(): Promise<ScoreLine[]> {
  return [...pairs(), ...falseNear()];
}
