/** From a parsed address to the verdict: what is wrong with its host, its name, and whether it is a person's at all. */
import type { Checked, EmailParts, Issue, Repair } from '../../model/index.ts';
import { FORM_WORDS, NO_MAIL_WORDS, TEST_WORDS, TYPED_TWICE } from '../../reference/placeholderMail.ts';
import { good, invalid, issue, NO_ISSUES, NO_VALUES, suspect } from '../issue.ts';
import { BY_NAME, hostOf } from './host.ts';
import { plainIssue } from './issues.ts';
import type { Parsed } from './parse.ts';
import type { EmailPlan, Host } from './plan.ts';

/** What was found around the address on the way to it. */
export interface Around {
  readonly name: string | null;
  readonly issues: readonly Issue[];
  readonly also: readonly string[];
  /** The rule that made the bare address of the cell; null when nothing stood around it. */
  readonly repair: Repair | null;
}

export const NOTHING_AROUND: Around = /* @__PURE__ */ Object.freeze({
  name: null,
  issues: NO_ISSUES,
  also: NO_VALUES,
  repair: null,
});

const REPEATED = /^(.)\1+$/;

/** An address that a form's example or a typist's left hand made, not a person. */
export function isPlaceholder(local: string, host: Host): boolean {
  if (NO_MAIL_WORDS.has(local) || host.example) return true;
  const name = host.ascii.slice(0, host.ascii.indexOf('.'));
  if (local === name && TYPED_TWICE.has(local)) return true;
  const test = TEST_WORDS.has(local) || REPEATED.test(local);
  if (test && (host.free || TEST_WORDS.has(name) || FORM_WORDS.has(name) || REPEATED.test(name))) return true;
  return FORM_WORDS.has(local) && (FORM_WORDS.has(name) || TEST_WORDS.has(name));
}

const LATIN = /\p{Script=Latin}/u;
const LOOKALIKE = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u;
const WORD = /[\p{L}\p{M}]+/gu;
const NOT_ASCII = /[^\0-\x7F]/;

const TWINS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  Object.entries({
    а: 'a',
    е: 'e',
    о: 'o',
    р: 'p',
    с: 'c',
    у: 'y',
    х: 'x',
    і: 'i',
    ј: 'j',
    ѕ: 's',
    к: 'k',
    м: 'm',
    т: 't',
    в: 'b',
    н: 'h',
    А: 'A',
    В: 'B',
    Е: 'E',
    К: 'K',
    М: 'M',
    Н: 'H',
    О: 'O',
    Р: 'P',
    С: 'C',
    Т: 'T',
    Х: 'X',
    І: 'I',
    Ј: 'J',
    Ѕ: 'S',
    У: 'Y',
    ο: 'o',
    α: 'a',
    ν: 'v',
    ρ: 'p',
    ι: 'i',
    κ: 'k',
    υ: 'u',
    Α: 'A',
    Β: 'B',
    Ε: 'E',
    Η: 'H',
    Ι: 'I',
    Κ: 'K',
    Μ: 'M',
    Ν: 'N',
    Ο: 'O',
    Ρ: 'P',
    Τ: 'T',
    Χ: 'X',
    Υ: 'Y',
    Ζ: 'Z',
  }),
);

function mixedScript(text: string): boolean {
  if (!NOT_ASCII.test(text)) return false;
  for (const word of text.match(WORD) ?? []) if (LATIN.test(word) && LOOKALIKE.test(word)) return true;
  return false;
}

/** What a word processor makes of the apostrophe of O'Brien, and what else is typed for it. */
const APOSTROPHE = /(?<=[a-z])[\u2018\u2019\u02BC\u00B4](?=[a-z])/gi;

/** The address with Latin letters and signs for their twins, when that leaves ASCII only. */
function withoutTwins(address: string): string | null {
  const latin = address.replace(/[\u0370-\u04FF]/g, (letter) => TWINS.get(letter) ?? letter).replace(APOSTROPHE, "'");
  return NOT_ASCII.test(latin) ? null : latin;
}

/** The parts of an address on a known host. */
export function partsOf(
  local: string,
  domain: string,
  host: Host | null,
  name: string | null,
  role: boolean,
): EmailParts {
  const sign = host === null ? null : host.tag;
  const plus = sign === null ? -1 : local.indexOf(sign, 1);
  return {
    local,
    domain: host === null ? domain : host.unicode,
    asciiDomain: host === null ? domain : host.ascii,
    tag: plus < 0 || local.charCodeAt(0) === 34 ? null : local.slice(plus + 1),
    name,
    role,
    free: host?.free === true,
    disposable: host !== null && host.disposable !== null && host.disposable !== BY_NAME,
  };
}

/** The parts of a plain address on a host of which nothing is known: the same as `partsOf` says, unasked. */
export function unknownParts(local: string, domain: string): EmailParts {
  const plus = local.indexOf('+', 1);
  const tag = plus < 0 ? null : local.slice(plus + 1);
  return { local, domain, asciiDomain: domain, tag, name: null, role: false, free: false, disposable: false };
}

/** The verdict on a parsed address. */
export function judge(
  input: unknown,
  parsed: Parsed & { ok: true },
  plan: EmailPlan,
  around: Around,
): Checked<EmailParts> {
  const local = parsed.local.normalize('NFC');
  const domain = parsed.domain.normalize('NFC');
  const value = `${local}@${domain}`;
  const literal = domain.startsWith('[');
  const host = literal ? null : hostOf(domain, plan);
  const issues: Issue[] = [];
  let warned = false;
  const warn = (found: Issue): void => {
    issues.push(found);
    warned = true;
  };

  if (host !== null) {
    const better = host.meant === null ? null : `${local}@${host.meant}`;
    if (host.special) return invalid(input, [plainIssue('email.special_use_domain')]);
    const numeric = parsed.odd.includes('email.ip_literal') && /^\d+(?:\.\d+){3}$/.test(domain);
    if (!host.knownTld && !numeric) return invalid(input, [issue('email.unknown_tld', {}, better)]);
    if (better !== null) warn(issue('email.typo', {}, better));
    if (host.disposable !== null) warn(issue('email.disposable', { list: host.disposable }));
    if (host.free && plan.freeMail === 'suspect') warn(plainIssue('email.free_mail'));
  }
  for (const code of parsed.odd) warn(plainIssue(code));
  if (mixedScript(local) || mixedScript(domain) || local.search(APOSTROPHE) >= 0)
    warn(issue('email.mixed_script', {}, withoutTwins(value)));
  const folded = local.toLowerCase();
  if (host !== null && isPlaceholder(folded, host)) warn(plainIssue('email.placeholder'));
  const role = plan.roles.has(folded);
  if (role) issues.push(plainIssue('email.role_account'));
  for (const found of around.issues) {
    if (found.severity === 'info') issues.push(found);
    else warn(found);
  }

  const parts = partsOf(local, domain, host, around.name, role);
  if (warned) return suspect(input, value, parts, issues, around.also);
  const shown = issues.length === 0 ? NO_ISSUES : issues;
  if (value === input) return good(input, value, parts, null, shown, around.also);
  return good(input, value, parts, around.repair ?? 'email.case', shown, around.also);
}
