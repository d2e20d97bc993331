/**
 * From a messy cell to the bare address in it: spreadsheet marks, invisible characters, wrappers, several addresses, and
 * the marks people write for @ and dot. Only what cannot be wrong is repaired; the rest is suggested.
 */
import type { Checked, EmailParts, Issue, Repair } from '../../model/index.ts';
import { isMissingMarker } from '../../reference/missingMarkers.ts';
import { fold } from '../../text/fold.ts';
import { spreadsheetArtifact } from '../../text/spreadsheet.ts';
import { hasInvisible, narrow, tidy } from '../../text/tidy.ts';
import { invalid, issue, missing, NO_ISSUES, NO_VALUES } from '../issue.ts';
import { plainIssue } from './issues.ts';
import { type Around, judge } from './judge.ts';
import { type Parsed, parseEmail } from './parse.ts';
import type { EmailPlan } from './plan.ts';
import { trimSigns } from './trimSigns.ts';
import { addressesIn, nameHint, unwrap } from './unwrap.ts';

const ENTITIES = /&(?:#(?:0*64|x0*40)|commat);/gi;
const WIDE_DOTS = /[\u3002\uFF61]/g;
const AFTER_A_HOST = '`\'"?!:;,>)]}*#';
const COMMENT_AT_END = /^([^\s()"@]+@[^\s()"@]+) ?\(([^()]*)\)$/;
/** "(home)", "(work)" behind one of several addresses. */
const REMARKS = / \([^()@<>]*\)(?=$|[ ,;/|])/g;
/** ':::' parts the values of a contact's cell in Google's exports. */
const SEPARATORS = / ?[;,|/\\] ?| ::: | [&+–-] | (?:and|or|und|oder|et|ou|i|lub|e|o|y|si|și|sau|и|или|та|або) | /;
const AT_WORDS =
  /\s?[([{<]\s?(?:at|a|ät|małpa|malpa|arroba|arobase|chiocciola|собака|собачка|равлик|@)\s?[)\]}>]\s?|\s(?:at|ät|małpa|malpa|arroba|arobase|chiocciola|собака|собачка|равлик)\s/i;
const DOT_WORDS =
  /\s?[([{<]\s?(?:dot|punkt|kropka|punto|point|punct|ponto|точка|крапка|\.)\s?[)\]}>]\s?|\s(?:dot|punkt|kropka|punto|point|punct|ponto|точка|крапка)\s/gi;
/** "jan -at- nord -dot- org", "jan_at_nord_dot_org", "jan *at* nord.org". */
const AT_BETWEEN_SIGNS = /\s?[|*~=_-]{1,2}at[|*~=_-]{1,2}\s?/i;
const DOT_BETWEEN_SIGNS = /\s?[|*~=_-]{1,2}dot[|*~=_-]{1,2}\s?/gi;
/** Signs without one of which none of these words is told. */
const MAY_BE_WORDS = /[\s([{<|*~=_-]/;
/** A comment that is no comment: "jan@nord(dot)org". */
const DOT_IN_BRACKETS = /\(\s?(?:dot|punkt|kropka|punto|point|punct|ponto|точка|крапка|\.)\s?\)/i;
// How a mail's header continues a line (RFC 5322 §2.2.3): the cell was cut out of one, perhaps not whole.
const FOLD = /\r\n[ \t]/;
const MOST_IN_A_CELL = 50;

function countOf(text: string, sign: string): number {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count++;
  return count;
}

/** The address that was probably meant, for the issue's suggestion; null when there is none to be sure of. */
function better(text: string, plan: EmailPlan): string | null {
  const parsed = parseEmail(text);
  if (!parsed.ok || parsed.odd.length > 0) return null;
  const checked = judge(text, parsed, plan, NOTHING);
  if (checked.value === null) return checked.issues[0]?.suggestion ?? null;
  for (const found of checked.issues) if (found.code === 'email.typo') return found.suggestion;
  return checked.value;
}
const NOTHING: Around = { name: null, issues: NO_ISSUES, also: NO_VALUES, repair: null };

/** The text with single dots inside and none at its ends. */
function withSingleDots(text: string): string {
  const single = text.includes('..') ? text.replace(/\.{2,}/g, '.') : text;
  return trimSigns(single, '.', '.');
}

/** The same address without the usual slips of the signs. */
function withoutSlips(text: string): string {
  let guess = text;
  if (MAY_BE_WORDS.test(text)) {
    guess = text.replace(AT_WORDS, '@').replace(DOT_WORDS, '.');
    if (!text.includes('@')) {
      if (!guess.includes('@')) guess = guess.replace(AT_BETWEEN_SIGNS, '@');
      guess = guess.replace(DOT_BETWEEN_SIGNS, '.');
    }
  }
  if (guess.includes('@@')) guess = guess.replace(/@{2,}/, '@');
  if (/\s/.test(guess)) guess = guess.replace(/\s?([@.])\s?/g, '$1');
  const at = guess.lastIndexOf('@');
  if (at < 0) return guess;
  const domain = trimSigns(guess.slice(at + 1), '', AFTER_A_HOST).replace(/[,;:]/g, '.');
  return `${withSingleDots(guess.slice(0, at))}@${withSingleDots(domain)}`;
}

/** A wrong cell, with the address that was probably meant when one can be told. */
function refuse(input: unknown, text: string, parsed: Parsed & { ok: false }, plan: EmailPlan): Checked<EmailParts> {
  const guess = text.length <= 320 ? withoutSlips(text) : text;
  const suggestion = guess === text ? null : better(guess, plan);
  const params = parsed.params ?? {};
  if (suggestion !== null) {
    // The first reason stands; what would have to change is the sign, so that is said when the @ itself is the slip.
    const mark = parsed.code === 'email.no_at' || parsed.code === 'email.several_at' || text.includes(',');
    return invalid(input, [issue(mark ? 'email.typo_mark' : parsed.code, params, suggestion)]);
  }
  const among = text.length <= 320 ? addressAmong(text, plan) : null;
  if (among !== null) return invalid(input, [issue(parsed.code, params, among)]);
  return invalid(input, [parsed.params === undefined ? plainIssue(parsed.code) : issue(parsed.code, params)]);
}

/** What may stand right before an address that begins there: without such a sign the words may be its own first half. */
const BEFORE_AN_ADDRESS = /(?:^|[:;,|/<>()[\]="-] ?)$/;

/** The one address that stands among other words; null when there are more, or where it may begin before. */
function addressAmong(text: string, plan: EmailPlan): string | null {
  const [only, another] = addressesIn(text);
  if (only === undefined || another !== undefined) return null;
  return BEFORE_AN_ADDRESS.test(text.slice(0, text.indexOf(only))) ? better(only, plan) : null;
}

/** The texts of several addresses, each with the name that stands beside it. */
function piecesOf(text: string): readonly string[] {
  if (!text.includes('<')) return text.split(SEPARATORS);
  return text.split(/(?<=>)\s*[;,|/]?\s*/).flatMap((piece) => {
    const from = piece.indexOf('<');
    const before = piece.slice(0, Math.max(0, from));
    if (!before.includes('@')) return [piece];
    // "jan@wp.pl, Anna <anna@wp.pl>", and "jan@wp.pl <anna@wp.pl>", where the bracket says which of the two it is.
    const parts = before.split(/\s?[;,|]\s?/);
    const last = parts.pop() ?? '';
    const bracket = piece.slice(from);
    return last.includes('@') ? [bracket, ...parts, last] : [...parts, `${last}${bracket}`];
  });
}

/** Several addresses in one cell: the first is the value, the rest comes beside it. Null when the pieces do not all fit. */
function severalOf(input: unknown, text: string, plan: EmailPlan): Checked<EmailParts> | null {
  const found: { readonly parsed: Parsed & { ok: true }; readonly name: string | null }[] = [];
  const bareText = text.includes('<') ? text : text.replace(REMARKS, '');
  for (const piece of piecesOf(bareText)) {
    if (piece.trim() === '') continue;
    if (found.length >= MOST_IN_A_CELL) return null;
    const bare = unwrap(piece.trim());
    const { parsed } = bare;
    if (!parsed.ok) return null;
    found.push({ parsed, name: bare.name });
  }
  const values: string[] = [];
  let wrong: Issue | null = null;
  let first: { readonly parsed: Parsed & { ok: true }; readonly name: string | null } | null = null;
  for (const each of found) {
    const { value, issues } = judge(undefined, each.parsed, plan, NOTHING);
    if (value === null) {
      wrong ??= issues[0] ?? null;
      continue;
    }
    if (first === null) first = each;
    const folded = value.toLowerCase();
    if (!values.some((one) => one.toLowerCase() === folded)) values.push(value);
  }
  if (first === null) return null;
  const issues: Issue[] = values.length > 1 ? [issue('email.several', { count: values.length })] : [];
  if (first.name !== null) issues.push(plainIssue('email.display_name'));
  // "jan@wp.pl (home)": the remark would be lost with a repair, and so would what is wrong beside a good address.
  if (bareText !== text) issues.push(plainIssue('email.comment'));
  if (wrong !== null) issues.push(wrong);
  return judge(input, first.parsed, plan, { name: first.name, issues, also: values.slice(1), repair: 'email.wrapper' });
}

/** The text without what keyboards, spreadsheets and web pages put into it, and the last thing that was taken out. */
function undamaged(text: string): { readonly clean: string; readonly repair: Repair | null } {
  let clean = tidy(text);
  let repair: Repair | null = clean === text ? null : hasInvisible(text) ? 'text.invisible' : 'text.whitespace';
  const artifact = spreadsheetArtifact(clean);
  if (artifact !== null && artifact.value !== null && artifact.kind !== 'float') {
    clean = tidy(artifact.value);
    repair = artifact.kind === 'apostrophe' ? 'spreadsheet.apostrophe' : 'spreadsheet.formula_text';
  } else if (clean.startsWith("'") && parseEmail(clean).ok) {
    clean = clean.slice(1);
    repair = 'spreadsheet.apostrophe';
  }
  const replace = (by: string, why: Repair): void => {
    if (by === clean) return;
    clean = by;
    repair = why;
  };
  // A full-width @ beside a plain one is a letter of the local part.
  const narrowed = narrow(clean);
  if (countOf(narrowed, '@') <= Math.max(1, countOf(clean, '@'))) replace(narrowed, 'text.full_width');
  // The dot of Chinese and Japanese keyboards is one in a host (RFC 3490 §3.1).
  const host = clean.lastIndexOf('@');
  if (host >= 0) replace(clean.slice(0, host) + clean.slice(host).replace(WIDE_DOTS, '.'), 'text.full_width');
  if (clean.includes('&')) replace(clean.replace(ENTITIES, '@'), 'text.html_entities');
  return { clean, repair };
}

/** The verdict on a cell that is not plainly one good address. `text` is well formed and of sane length. */
export function examineCell(input: unknown, text: string, plan: EmailPlan): Checked<EmailParts> {
  // White space inside quotes is part of the address.
  const trimmed = text.trim();
  if (trimmed.startsWith('"')) {
    const parsed = parseEmail(trimmed);
    if (parsed.ok) {
      const repair: Repair = 'text.whitespace';
      return judge(input, parsed, plan, { name: null, issues: NO_ISSUES, also: NO_VALUES, repair });
    }
  }
  const { clean, repair } = undamaged(text);
  if (clean === '' || isMissingMarker(fold(clean))) return missing(input);
  const whole = parseEmail(clean);
  if (whole.ok) {
    const issues = FOLD.test(text) ? [plainIssue('email.folded')] : NO_ISSUES;
    return judge(input, whole, plan, { name: null, issues, also: NO_VALUES, repair });
  }

  if (countOf(clean, '@') > 1 && !clean.includes('@@')) {
    const several = severalOf(input, clean, plan);
    if (several !== null) return several;
  }
  const comment = COMMENT_AT_END.exec(clean);
  if (comment !== null) {
    const parsed = parseEmail(comment[1] as string);
    // A comment may hold the name (RFC 5322) or a remark of the typist: both are legal, neither belongs in a list.
    if (parsed.ok) {
      const name = nameHint(comment[2] as string);
      return judge(input, parsed, plan, { name, issues: [plainIssue('email.comment')], also: NO_VALUES, repair: null });
    }
  }
  const bare = unwrap(clean, whole);
  const { parsed } = bare;
  if (parsed.ok) {
    const issues = bare.name === null ? NO_ISSUES : [plainIssue('email.display_name')];
    return judge(input, parsed, plan, { name: bare.name, issues, also: NO_VALUES, repair: 'email.wrapper' });
  }
  if (countOf(bare.text, '@') === 1 && / [@.]|[@.] /.test(bare.text)) {
    const tight = bare.text.replace(/\s?([@.])\s?/g, '$1');
    const closed = parseEmail(tight);
    if (closed.ok && closed.odd.length === 0) {
      const issues = [plainIssue('email.inner_space')];
      return judge(input, closed, plan, { name: bare.name, issues, also: NO_VALUES, repair: null });
    }
  }
  const commented = withoutComments(bare.text);
  if (commented !== null) {
    const inside = parseEmail(commented);
    if (inside.ok) {
      return judge(input, inside, plan, {
        name: null,
        issues: [plainIssue('email.comment')],
        also: NO_VALUES,
        repair: null,
      });
    }
  }
  return refuse(input, bare.text, parsed, plan);
}

/** The address without the comments of RFC 5322 §3.2.2 beside its parts; null when there are none or they do not close. */
function withoutComments(text: string): string | null {
  if (!text.includes('(') || DOT_IN_BRACKETS.test(text)) return null;
  let depth = 0;
  let kept = '';
  for (let i = 0; i < text.length; i++) {
    const sign = text[i] as string;
    if (sign === '\\' && depth > 0) i++;
    else if (sign === '(') depth++;
    else if (sign === ')') {
      depth--;
      if (depth < 0) return null;
    } else if (depth === 0) kept += sign;
  }
  return depth === 0 ? kept.replace(/\s?([@.])\s?/g, '$1').trim() : null;
}
