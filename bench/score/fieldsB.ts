/** Scores of names, companies, countries and postal codes over the labelled sets. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCompany } from '../../src/fields/company/parse.ts';
import { checkCountry } from '../../src/fields/country/index.ts';
import { capitalize } from '../../src/fields/name/capitals.ts';
import { checkName, famousNames, isNearName, nameKey } from '../../src/fields/name/index.ts';
import { parseName } from '../../src/fields/name/parse.ts';
import { checkPostalCode, placeIssue, planPostalCode, runPostalCode } from '../../src/fields/postal/index.ts';
import { corpora } from '../../test/support/corpora.ts';
import type { ScoreLine } from './line.ts';

// biome-ignore lint/suspicious/noExplicitAny: the sets have a dozen shapes
type Rows = any[];

function load(set: string, file = 'cases.json'): Rows | null {
  if (corpora === null) return null;
  const path = join(corpora, 'fields', set, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}

/** As the sets are compared: without case, dots, commas and quotes. */
function same(a: string | null | undefined, b: string | null | undefined): boolean {
  const plain = (text: string | null | undefined): string =>
    (text ?? '')
      .toLowerCase()
      .replace(/[.,"'’]/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  return plain(a) === plain(b);
}

/** The set leaves the given name empty where the text has only its initials. */
function initialsOnly(given: string | null | undefined, initial: string | undefined): boolean {
  if (!given) return true;
  return given[0]?.toUpperCase() === initial && /^(?:\p{L}[.-]*){1,2}$|^(?:\p{L}\.-?)+$/u.test(given);
}

function line(set: string, measure: string, value: number, least: number, unit = '%'): ScoreLine {
  return { set, measure, value: Math.round(value * 10) / 10, target: `>= ${least}${unit}`, holds: value >= least };
}
function most(set: string, measure: string, value: number, limit: number): ScoreLine {
  return { set, measure, value: Math.round(value * 10) / 10, target: `<= ${limit}%`, holds: value <= limit };
}

export interface Miss {
  readonly set: string;
  readonly input: string;
  readonly got: string;
  readonly expect: string;
}

/** All lines; `misses` collects what was wrong, for people who look into it. */
export function scoreFields(misses: Miss[] = []): ScoreLine[] {
  const lines: ScoreLine[] = [];
  for (const [set, least] of [
    ['name-parse-nameparser', 95],
    ['name-parse-humanname-rs', 86],
    ['name-parse-iliaal', 86],
    ['name-parse-theiconic', 80],
    ['name-parse-patronymic', 100],
    ['name-parse-parsefullname', 80],
    ['name-parse-namae', 80],
    ['name-parse-humanparser', 80],
  ] as const) {
    const rows = load(set);
    if (rows === null) continue;
    let right = 0;
    for (const row of rows) {
      const order = row.opts?.surnameFirst ? 'familyFirst' : 'auto';
      const { parts } = parseName(row.input, order);
      const { first, last, middle } = row.expect;
      // The set "namae" keeps given and middle names together.
      const given =
        set === 'name-parse-namae' && parts.middle !== null ? `${parts.first} ${parts.middle}` : parts.first;
      const ok =
        (first === undefined || same(given, first) || (first === '' && initialsOnly(given, row.firstInitial))) &&
        (last === undefined || same(parts.last, last));
      if (ok) right++;
      else
        misses.push({
          set,
          input: row.input,
          got: `${given} | ${parts.middle} | ${parts.last} | ${parts.suffix}`,
          expect: `${first} | ${middle} | ${last} | ${row.expect.suffix}`,
        });
    }
    lines.push(line(set, 'first and last both right', (100 * right) / rows.length, least));
  }

  const notNames = load('name-parse-humanname-rs', 'not-names.json');
  if (notNames !== null) {
    let invented = 0;
    for (const row of notNames) {
      const input = typeof row === 'string' ? row : row.input;
      const checked = checkName(input);
      if (checked.verdict === 'ok' || checked.verdict === 'repaired') {
        if (checked.parts?.first && checked.parts.last) {
          invented++;
          misses.push({ set: 'not-names', input, got: `${checked.parts.first} | ${checked.parts.last}`, expect: '' });
        }
      }
    }
    lines.push(
      most('name-parse-humanname-rs', 'a name invented for what is none', (100 * invented) / notNames.length, 5),
    );
  }

  const capitals = load('name-case');
  if (capitals !== null) {
    for (const [how, make] of [
      ['small letters', (text: string) => text.toLowerCase()],
      ['capital letters', (text: string) => text.toUpperCase()],
    ] as const) {
      let right = 0;
      for (const row of capitals) {
        const got = capitalize(make(row.input)).value;
        if (got === row.expect) right++;
        else misses.push({ set: `name-case ${how}`, input: row.input, got, expect: row.expect });
      }
      lines.push(line('name-case', `capitals from ${how}`, (100 * right) / capitals.length, 98));
    }
  }

  const pairs = load('name-crossscript');
  if (pairs !== null) {
    const tally = new Map<string, [number, number, number]>();
    for (const row of pairs) {
      const script = /\p{Script=Cyrillic}/u.test(row.local) ? 'Cyrillic' : 'other scripts';
      const counts = tally.get(script) ?? [0, 0, 0];
      tally.set(script, counts);
      counts[2]++;
      const left = nameKey(row.local);
      const right = nameKey(row.roman);
      if (left === right) counts[0]++;
      if (left === right || isNearName(row.local, row.roman)) counts[1]++;
      else
        misses.push({
          set: `crossscript ${script}`,
          input: `${row.country} ${row.local}`,
          got: left,
          expect: `${row.roman} ${right}`,
        });
      if (left !== right && script === 'Cyrillic')
        misses.push({
          set: 'crossscript exact',
          input: `${row.country} ${row.local}`,
          got: left,
          expect: `${row.roman} ${right}`,
        });
    }
    for (const [script, [exact, near, all]] of tally) {
      lines.push(line('name-crossscript', `${script}: equal keys`, (100 * exact) / all, 0));
      lines.push(
        line('name-crossscript', `${script}: equal or near keys`, (100 * near) / all, script === 'Cyrillic' ? 98 : 85),
      );
    }
  }

  const schemes = load('translit-iuliia');
  if (schemes !== null) {
    let right = 0;
    for (const row of schemes) {
      const left = nameKey(row.input, { order: 'givenFirst' });
      const other = nameKey(row.expect, { order: 'givenFirst' });
      if (left === other || isNearName(row.input, row.expect)) right++;
      if (left !== other) misses.push({ set: 'iuliia', input: row.input, got: left, expect: other });
    }
    lines.push(line('translit-iuliia', 'equal or near keys', (100 * right) / schemes.length, 98));
  }

  const famous = famousNames();
  const accused = (name: string): boolean => {
    const { verdict } = checkName(name, { famous });
    return verdict === 'suspect' || verdict === 'invalid' || verdict === 'missing';
  };
  const fakes = load('name-fake-corpora');
  const placeholders = load('name-placeholder');
  if (fakes !== null && placeholders !== null) {
    const all = [...fakes, ...placeholders];
    let found = 0;
    let builtIn = 0;
    for (const row of all) {
      if (accused(row.input)) found++;
      const { verdict } = checkName(row.input);
      if (verdict === 'suspect' || verdict === 'missing') builtIn++;
    }
    lines.push(
      line('name-fake-corpora, name-placeholder', 'found by the built-in table', (100 * builtIn) / all.length, 0),
    );
    for (const row of placeholders) {
      if (!accused(row.input)) misses.push({ set: 'placeholder', input: row.input, got: 'ok', expect: row.lang });
    }
    lines.push(
      line(
        'name-fake-corpora, name-placeholder',
        'fake names found, famousNames() plugged in',
        (100 * found) / all.length,
        70,
      ),
    );
  }
  const real = load('name-crossscript', 'all.json');
  if (real !== null) {
    let wrong = 0;
    let all = 0;
    for (const row of real) {
      const roman = row.roman ?? row.name ?? row.local;
      if (typeof roman !== 'string') continue;
      all++;
      if (accused(roman)) {
        wrong++;
        misses.push({
          set: 'real',
          input: roman,
          got: checkName(roman).issues[0]?.code ?? checkName(roman).verdict,
          expect: 'ok',
        });
      }
    }
    lines.push(most('name-crossscript', 'real names accused', (100 * wrong) / all, 1));
  }

  const companies = load('company-cleanco');
  if (companies !== null) {
    let right = 0;
    let empty = 0;
    for (const row of companies) {
      const { base } = parseCompany(row.input, row.opts.middle === true);
      if (base.trim() === '') empty++;
      // Where the set expects nothing, anything that is not empty is right.
      if (same(base, row.expect) || (row.expect === '' && base !== '')) right++;
      else
        misses.push({
          set: 'company',
          input: row.input,
          got: base,
          expect: `${row.expect} ${JSON.stringify(row.opts)}`,
        });
    }
    lines.push(line('company-cleanco', 'base name right', (100 * right) / companies.length, 98));
    lines.push(most('company-cleanco', 'empty base names', (100 * empty) / companies.length, 0));
  }

  const countries = load('country-names-rigour');
  if (countries !== null) {
    for (const strength of ['name', 'strong', 'weak']) {
      let right = 0;
      let wrong = 0;
      let all = 0;
      for (const row of countries) {
        if (row.strength !== strength || !/^[A-Z]{2}$/.test(row.expect)) continue;
        all++;
        const { value } = checkCountry(row.input);
        if (value === row.expect) right++;
        else {
          if (value !== null) wrong++;
          misses.push({ set: `country ${strength}`, input: row.input, got: String(value), expect: row.expect });
        }
      }
      lines.push(line('country-names-rigour', `${strength}: right`, (100 * right) / all, strength === 'weak' ? 0 : 95));
      lines.push(most('country-names-rigour', `${strength}: wrong`, (100 * wrong) / all, 1));
    }
  }

  const examples = load('postal-libaddressinput');
  if (examples !== null) {
    let right = 0;
    for (const row of examples) {
      const { verdict } = checkPostalCode(row.input, { country: row.country });
      if (verdict === 'ok' || verdict === 'repaired') right++;
      else misses.push({ set: 'postal examples', input: `${row.country} ${row.input}`, got: verdict, expect: 'ok' });
    }
    lines.push(line('postal-libaddressinput', 'examples accepted', (100 * right) / examples.length, 99));
  }
  const messy = load('postal-shopify');
  if (messy !== null) {
    let right = 0;
    let all = 0;
    for (const row of messy) {
      if (row.fn !== 'normalize' || row.country === null || row.input === null) continue;
      all++;
      const { value } = checkPostalCode(row.input, { country: row.country });
      // A country's sign before the code is dropped here and kept there.
      const expected = row.expect.replace(/^[A-Z]{1,2}-(?=\d)/, '').trim();
      const got = (value ?? row.input).replace(/^[A-Z]{1,2}-(?=\d)/, '').trim();
      if (got === expected) right++;
      else misses.push({ set: 'postal messy', input: `${row.country} ${row.input}`, got, expect: expected });
    }
    lines.push(line('postal-shopify', 'messy codes normalised', (100 * right) / all, 85));
  }
  const existing = load('postal-geonames');
  if (existing !== null) {
    let right = 0;
    for (const row of existing) {
      const { verdict, issues } = checkPostalCode(row.input, { country: row.country });
      if (verdict === 'ok' || verdict === 'repaired') right++;
      else
        misses.push({
          set: 'postal existing',
          input: `${row.country} ${row.input}`,
          got: issues[0]?.code ?? verdict,
          expect: 'ok',
        });
    }
    lines.push(line('postal-geonames', 'existing codes accepted', (100 * right) / existing.length, 99));
    let denied = 0;
    for (const row of existing) {
      const plan = planPostalCode({ country: row.country });
      const places: unknown[] = [null, ...(row.places ?? [])];
      if (places.some((place) => placeIssue(row.input, plan, row.region, place) !== null)) denied++;
    }
    lines.push(most('postal-geonames', 'own region or city denied', (100 * denied) / existing.length, 0.5));
  }
  for (const [country, digits, limit] of [
    ['PL', 5, 67],
    ['RO', 6, 15],
    ['IT', 5, 19],
    ['RU', 6, 24],
    ['DE', 5, 78],
  ] as const) {
    const plan = planPostalCode({ country });
    let accepted = 0;
    let state = 12345;
    for (let i = 0; i < 20_000; i++) {
      let code = '';
      for (let j = 0; j < digits; j++) {
        state = (Math.imul(state, 1103515245) + 12345) >>> 0;
        code += (state >>> 16) % 10;
      }
      const { verdict } = runPostalCode(code, plan);
      if (verdict === 'ok' || verdict === 'repaired') accepted++;
    }
    lines.push(most('random digits', `accepted as a code of ${country}`, (100 * accepted) / 20_000, limit));
  }
  return lines;
}

export async function score(): Promise<ScoreLine[]> {
  return scoreFields();
}
