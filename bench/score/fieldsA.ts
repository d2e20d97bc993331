/** Scores of the e-mail, phone and tax id checks over the labelled sets; nothing is printed where the sets are absent. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import parseMax from 'libphonenumber-js/max';
import { checkEmail, planEmail, runEmail } from '../../src/fields/email/index.ts';
import { checkPhone, planPhone, runPhone } from '../../src/fields/phone/index.ts';
import { planTaxId, runTaxId, type TaxIdPlan } from '../../src/fields/taxId/index.ts';
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
    target: '<= 4',
    holds: falseAccepts <= 4,
  });
  lines.push({
    set: 'email-consensus',
    measure: 'false rejects',
    value: falseRejects,
    target: '<= 1',
    holds: falseRejects <= 1,
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
      // The other kinds hold real throw-away services.
      target: kind === 'university' ? '0' : 'printed only',
      holds: kind !== 'university' || tally.thrown === 0,
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
  for (const { input } of disposable)
    if (checkEmail(`jan@${input}`).issues.some(({ code }) => code === 'email.disposable')) caught++;
  lines.push({
    set: 'email-disposable',
    measure: '% caught by built-in table and names',
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

/** Phone: example numbers of the world, wrong lengths, messy cells of shops. */
export function scorePhone(misses: Miss[] = []): ScoreLine[] {
  const lines: ScoreLine[] = [];
  const plan = planPhone();
  const examples = cases<{ input: string; type: string }>('phone-libphonenumber-examples');
  if (examples.length === 0) return lines;
  let differs = 0;
  for (const { input } of examples) {
    const parsed = parseMax(input);
    const checked = runPhone(input, plan);
    if (
      (parsed?.isValid() === true) !== (checked.parts?.type != null) ||
      (checked.parts !== null && parsed?.number !== checked.value)
    ) {
      differs++;
      misses.push({ set: 'phone example', input, said: `${checked.verdict} ${checked.value}` });
    }
  }
  lines.push({
    set: 'phone examples',
    measure: 'answers unlike libphonenumber-js/max',
    value: differs,
    target: '0',
    holds: differs === 0,
  });
  const wrongLength = cases<{ input: string }>('phone-libphonenumber-examples', 'wrong-length.json');
  let unlike = 0;
  for (const { input } of wrongLength) {
    if ((parseMax(input)?.isValid() === true) !== (runPhone(input, plan).verdict === 'ok')) unlike++;
  }
  lines.push({
    set: 'phone wrong lengths',
    measure: 'answers unlike libphonenumber-js/max',
    value: unlike,
    target: '0',
    holds: unlike === 0,
  });
  const shops = cases<{ input: string; country: string; valid: boolean; e164?: string }>('phone-shopify');
  let wrong = 0;
  for (const { input, country, valid, e164 } of shops) {
    const checked = checkPhone(input, { country });
    const said = checked.verdict === 'ok' || checked.verdict === 'repaired' || checked.parts?.type != null;
    const bare = checked.value?.split(';')[0] ?? null;
    if (said !== valid || (valid && e164 !== undefined && bare !== e164)) {
      wrong++;
      misses.push({
        set: 'phone shop',
        input: `${country} ${input}`,
        said: `${checked.verdict} ${checked.value} instead of ${valid} ${e164}`,
      });
    }
  }
  lines.push({ set: 'phone-shopify', measure: 'wrong of 36', value: wrong, target: '<= 2', holds: wrong <= 2 });
  return lines;
}

/** Modules of the tax id set that our schemes cover, with their country. */
const TAX_MODULES: Readonly<Record<string, string>> = {
  'pl.nip': 'PL',
  'pl.pesel': 'PL',
  'pl.regon': 'PL',
  'ro.cf': 'RO',
  'ro.cui': 'RO',
  'ro.cnp': 'RO',
  'it.codicefiscale': 'IT',
  'it.iva': 'IT',
  'ru.inn': 'RU',
  'ua.edrpou': 'UA',
  'ua.rntrc': 'UA',
  'es.nif': 'ES',
  'es.nie': 'ES',
  'es.cif': 'ES',
  'es.dni': 'ES',
  'de.idnr': 'DE',
  'de.vat': 'DE',
  'fr.siren': 'FR',
  'fr.siret': 'FR',
  'fr.tva': 'FR',
  'gb.vat': 'GB',
  'us.ein': 'US',
  'at.uid': 'AT',
  'be.vat': 'BE',
  'bg.vat': 'BG',
  'cy.vat': 'CY',
  'cz.dic': 'CZ',
  'dk.cvr': 'DK',
  'ee.kmkr': 'EE',
  'fi.alv': 'FI',
  'gr.vat': 'GR',
  'hr.oib': 'HR',
  'hu.anum': 'HU',
  'ie.vat': 'IE',
  'lt.pvm': 'LT',
  'lu.tva': 'LU',
  'lv.pvn': 'LV',
  'mt.vat': 'MT',
  'nl.btw': 'NL',
  'pt.nif': 'PT',
  'se.vat': 'SE',
  'si.ddv': 'SI',
  'sk.dph': 'SK',
  'ch.uid': 'CH',
  'ch.vat': 'CH',
  'md.idno': 'MD',
  'no.mva': 'NO',
};

/** Tax ids: agreement with the labels of a rule library. */
export function scoreTaxId(misses: Miss[] = []): ScoreLine[] {
  const plans = new Map<string, TaxIdPlan>();
  let all = 0;
  let right = 0;
  for (const { module, input, valid } of cases<{ module: string; input: string; valid?: boolean }>('taxid-stdnum')) {
    const country = TAX_MODULES[module];
    if (country === undefined || typeof valid !== 'boolean') continue;
    const plan = plans.get(country) ?? planTaxId({ country });
    plans.set(country, plan);
    const { verdict } = runTaxId(input, plan);
    all++;
    if ((verdict === 'ok' || verdict === 'repaired') === valid) right++;
    else misses.push({ set: module, input, said: verdict });
  }
  if (all === 0) return [];
  const share = percent(right, all);
  return [{ set: 'taxid-stdnum', measure: '% as labelled', value: share, target: '>= 95', holds: share >= 95 }];
}

/** All figures of this module. */
export async function score(): Promise<ScoreLine[]> {
  return [...scoreEmail(), ...scorePhone(), ...scoreTaxId()];
}
