/** Website: one cell in, the verdict and a canonical address out. */
import type { Checked, Issue, Repair } from '../../model/index.ts';
import { isMissingMarker } from '../../reference/missingMarkers.ts';
import { topLevelDomains } from '../../reference/tlds.ts';
import { fold } from '../../text/fold.ts';
import { spreadsheetArtifact } from '../../text/spreadsheet.ts';
import { asText, hasInvisible, narrow, tidy } from '../../text/tidy.ts';
import { good, invalid, issue, missing, NO_ISSUES, suspect, unsupported } from '../issue.ts';
import { checkOptions, type Tests } from '../options.ts';

// biome-ignore lint/complexity/noBannedTypes: no option yet, and unknown ones are refused
export type WebsiteOptions = {};

export interface WebsiteParts {
  readonly scheme: 'http' | 'https';
  /** Lower case, ASCII form, without www. */
  readonly host: string;
  readonly path: string;
}

export interface WebsitePlan {
  readonly tlds: ReadonlySet<string>;
}

const MAX_CELL = 2048;
const WRAPPED = /^(?:<([^<>]*)>|"([^"]*)"|\(([^()]*)\)|\[[^\]]*\]\(([^()]*)\))$/;
/** "http://" with the slips of typists: a letter twice or in another place, a sign too few or too many. */
const SCHEME = /^(?:h{0,2}t{1,3}p{1,2}|hptt|htpt)(s?)(?::\/{1,3}|;\/\/|:\\\\|\/\/:?|:(?=[^/\\\d]))/i;
/** What a form put in front, and its user left alone. */
const SCHEME_ALONE = /^(?:https?:\/\/)?(?:www\.?)?$/i;
/** "wwww.", "ww.": a letter too many or too few. */
const WWW_SLIP = /^(https?:\/\/)?(?:w{4,6}|ww)\.(?=[\p{L}\d-]+\.)/iu;
const ANCHOR = /^<a [^<>]*?href=["']?([^"'<> ]+)/i;
/** What a form put in front and its user typed again. */
const SCHEME_TWICE = /^https?:\/\/(?=https?:\/\/)/i;
/** What parts two sites in one cell; the text is tidy, with single spaces. */
const BETWEEN = / ?[;|] ?|, | [/+&] | (?:und|and|et|y|e|i|oder|or) |,? ?(?=https?:\/\/)|,? (?=www\.)/i;
/** Of the sentence around it. */
const BEHIND = /[.,;:!]$/;
const OTHER_SCHEME = /^[a-z][a-z0-9+.-]*:(?!\d)/i;
/** What forms and people put before an address: "Website: www.firm.com". */
const LABEL =
  /^(?:web ?(?:site|page|seite|stranica)?|home ?page|url|internet|site|sitio(?: web)?|sito(?: web)?|p[áa]gina(?: web)?|strona(?: www)?|www|hp|сайт|网址|ホームページ) ?: ?(?=[^\s:/])/i;
const HOST_SIGNS = /^[\p{L}\p{N}\p{M}.\-_]+$/u;

/**
 * The plan of the website check, for callers with many values.
 * @throws TypeError for a bad option
 */
export function planWebsite(options?: WebsiteOptions, call = 'checkWebsite', more?: Tests): WebsitePlan {
  checkOptions(call, options, {}, more);
  return Object.freeze({ tlds: topLevelDomains() });
}

const FORMAT: readonly Issue[] = /* @__PURE__ */ Object.freeze([issue('website.format')]);

/** The examination of one cell that should hold a website, with a plan made once. */
export function runWebsite(input: unknown, plan: WebsitePlan): Checked<WebsiteParts> {
  const text = asText(input);
  if (text === null) return missing(input);
  if (text === undefined) return unsupported(input, null, [issue('value.not_text')]);
  if (text.length > MAX_CELL) return invalid(input, [issue('value.too_long', { length: text.length, max: MAX_CELL })]);
  let clean = tidy(text);
  if (clean === '' || isMissingMarker(fold(clean))) return missing(input);
  let repair: Repair = 'website.format';
  if (clean !== text) repair = hasInvisible(text) ? 'text.invisible' : 'text.whitespace';
  clean = narrow(spreadsheetArtifact(clean)?.value ?? clean);
  const wrapped = WRAPPED.exec(clean);
  if (wrapped !== null) clean = (wrapped[1] ?? wrapped[2] ?? wrapped[3] ?? wrapped[4] ?? '').trim();
  else if (clean.startsWith('<')) clean = ANCHOR.exec(clean)?.[1] ?? clean;
  clean = clean.replace(LABEL, '');
  if (SCHEME_ALONE.test(clean)) return missing(input);
  const slip = clean.replace(WWW_SLIP, '$1www.');
  const site = readSite(clean);
  if (site !== null && slip !== clean) {
    const www = readSite(slip);
    if (www !== null) return suspect(input, www.value, www.parts, [issue('website.format', undefined, www.value)]);
  }
  if (site !== null) {
    if (!isKnown(site, plan)) return suspect(input, site.value, site.parts, FORMAT);
    return good(input, site.value, site.parts, site.value === input ? null : repair);
  }
  const [first, ...others] = severalSites(clean, plan);
  if (first !== undefined) {
    const also = [...new Set(others.map(({ value }) => value))].filter((value) => value !== first.value);
    const asStored = [first.value, ...also].join('; ') === input;
    return good(input, first.value, first.parts, asStored ? null : repair, NO_ISSUES, also);
  }
  const meant = readSite(withoutSlips(clean)) ?? siteBeforeRemark(clean);
  if (meant === null || !isKnown(meant, plan)) return invalid(input, FORMAT);
  return suspect(input, meant.value, meant.parts, [issue('website.format', undefined, meant.value)]);
}

interface Site {
  readonly value: string;
  readonly parts: WebsiteParts;
  /** The host in ASCII, with www. */
  readonly hostname: string;
}

function isKnown({ hostname }: Site, plan: WebsitePlan): boolean {
  return plan.tlds.has(hostname.slice(hostname.lastIndexOf('.') + 1));
}

/** One address, or null. */
function readSite(text: string): Site | null {
  if (text.includes('@') && !text.includes('/')) return null;
  const single = text.replace(SCHEME_TWICE, '');
  const scheme = SCHEME.exec(single);
  if (scheme === null && OTHER_SCHEME.test(single)) return null;
  const rest = scheme === null ? single.replace(/^\/\//, '') : single.slice(scheme[0].length);
  const name = rest.split(/[/?#]/, 1)[0] as string;
  const host = name.replace(/:\d{1,5}$/, '').replace(/\.$/, '');
  if (!HOST_SIGNS.test(host) || !host.includes('.') || /[\s]/.test(rest)) return null;
  if (/^[\d.]+$/.test(host)) return null;
  const after = rest.slice(name.length);
  const protocol = scheme?.[1] === '' ? 'http' : 'https';
  let url: URL;
  try {
    url = new URL(`${protocol}://${host}${name.slice(host.length).replace(/^\./, '')}${after}`);
  } catch {
    return null;
  }
  const { hostname } = url;
  for (const label of hostname.split('.')) {
    if (label === '' || label.length > 63 || label.startsWith('-') || label.endsWith('-')) return null;
  }
  const path = `${url.pathname}${url.search}${url.hash}`;
  const port = url.port === '' ? '' : `:${url.port}`;
  // The path stays as it was written: only the scheme and the host have one right form.
  const value = `${url.protocol}//${host.toLowerCase()}${port}${after === '/' ? '' : after}`;
  const parts: WebsiteParts = {
    scheme: protocol,
    host: hostname.replace(/^www\d?\./, ''),
    path: path === '/' ? '' : path,
  };
  return { value, parts, hostname };
}

/** The sites of a cell with two or more; none where one of them is no site. */
function severalSites(text: string, plan: WebsitePlan): readonly Site[] {
  const pieces = text.split(BETWEEN).filter((piece) => piece !== '');
  if (pieces.length < 2) return [];
  const sites: Site[] = [];
  for (const piece of pieces) {
    const site = readSite(piece);
    if (site === null || !isKnown(site, plan)) return [];
    sites.push(site);
  }
  return sites;
}

/** "www.firm.com (German)": the site before a remark in brackets. */
function siteBeforeRemark(text: string): Site | null {
  const space = text.indexOf(' (');
  return space === -1 || !text.endsWith(')') ? null : readSite(text.slice(0, space));
}

/** Commas in place of dots, dots twice, a space behind www. */
function withoutSlips(text: string): string {
  return text
    .replace(/^(www|https?:\/\/www)[ ,]/i, '$1.')
    .replace(/,(?=\p{L})/gu, '.')
    .replace(/\.{2,}/g, '.')
    .replace(BEHIND, '')
    .replace(/^([^()]*)\)$/, '$1');
}

const standardPlan: () => WebsitePlan = /* @__PURE__ */ (() => {
  let plan: WebsitePlan | null = null;
  return () => {
    plan ??= planWebsite();
    return plan;
  };
})();

/**
 * The examination of one cell that should hold a website: verdict, address with scheme, parts, issues. A missing scheme
 * becomes https; the path stays as it is. Mail addresses, other schemes and IP numbers are `invalid`; an ending that does
 * not exist is `suspect`, and so is a slip with one reading (`www.firma,de`). Further sites stand in `also`. Hosts of
 * every script.
 *
 * @throws TypeError for a bad option
 * @example checkWebsite('WWW.Example.com').value // 'https://www.example.com'
 * @example checkWebsite('jan@wp.pl').verdict // 'invalid'
 * Source: RFC 3986 §3, WHATWG URL
 */
export function checkWebsite(input: unknown, options?: WebsiteOptions): Checked<WebsiteParts> {
  return runWebsite(input, options === undefined ? standardPlan() : planWebsite(options));
}

/**
 * The address alone; null when there is none or it is not safe to store unasked.
 * @example normalizeWebsite('example.com/') // 'https://example.com'
 */
export function normalizeWebsite(input: unknown, options?: WebsiteOptions): string | null {
  const checked =
    options === undefined ? checkWebsite(input) : runWebsite(input, planWebsite(options, 'normalizeWebsite'));
  return checked.verdict === 'ok' || checked.verdict === 'repaired' ? checked.value : null;
}

/**
 * Equal for two spellings of one site: the host without www. '' where there is none.
 * @example websiteKey('http://www.Example.com/about') // 'example.com'
 */
export function websiteKey(input: unknown, options?: WebsiteOptions): string {
  return checkWebsite(input, options).parts?.host ?? '';
}
