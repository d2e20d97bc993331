/** Website: one cell in, the verdict and a canonical address out. */
import type { Checked, Issue, Repair } from '../../model/index.ts';
import { isMissingMarker } from '../../reference/missingMarkers.ts';
import { topLevelDomains } from '../../reference/tlds.ts';
import { fold } from '../../text/fold.ts';
import { spreadsheetArtifact } from '../../text/spreadsheet.ts';
import { asText, hasInvisible, narrow, tidy } from '../../text/tidy.ts';
import { good, invalid, issue, missing, suspect, unsupported } from '../issue.ts';
import { checkOptions } from '../options.ts';

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
const SCHEME = /^(https?)(?::\/\/?|;\/\/|:\\\\|\/\/)/i;
const OTHER_SCHEME = /^[a-z][a-z0-9+.-]*:(?!\d)/i;
const HOST_SIGNS = /^[\p{L}\p{N}\p{M}.\-_]+$/u;

/**
 * The plan of the website check, for callers with many values.
 * @throws TypeError for a bad option
 */
export function planWebsite(options?: WebsiteOptions): WebsitePlan {
  checkOptions('checkWebsite', options, {});
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
  if (clean.includes('@') && !clean.includes('/')) return invalid(input, FORMAT);

  const scheme = SCHEME.exec(clean);
  if (scheme === null && OTHER_SCHEME.test(clean)) return invalid(input, FORMAT);
  const rest = scheme === null ? clean.replace(/^\/\//, '') : clean.slice(scheme[0].length);
  const name = rest.split(/[/?#]/, 1)[0] as string;
  const host = name.replace(/:\d{1,5}$/, '').replace(/\.$/, '');
  if (!HOST_SIGNS.test(host) || !host.includes('.') || /[\s]/.test(rest)) return invalid(input, FORMAT);
  if (/^[\d.]+$/.test(host)) return invalid(input, FORMAT);
  let url: URL;
  try {
    url = new URL(`${scheme?.[1]?.toLowerCase() ?? 'https'}://${rest}`);
  } catch {
    return invalid(input, FORMAT);
  }
  const { hostname } = url;
  for (const label of hostname.split('.')) {
    if (label === '' || label.length > 63 || label.startsWith('-') || label.endsWith('-'))
      return invalid(input, FORMAT);
  }
  const path = `${url.pathname}${url.search}${url.hash}`;
  const shown = host.toLowerCase();
  const port = url.port === '' ? '' : `:${url.port}`;
  const after = rest.slice(name.length);
  // The path stays as it was written: only the scheme and the host have one right form.
  const value = `${url.protocol}//${shown}${port}${after === '/' ? '' : after}`;
  const parts: WebsiteParts = {
    scheme: url.protocol === 'http:' ? 'http' : 'https',
    host: hostname.replace(/^www\d?\./, ''),
    path: path === '/' ? '' : path,
  };
  if (!plan.tlds.has(hostname.slice(hostname.lastIndexOf('.') + 1))) return suspect(input, value, parts, FORMAT);
  return good(input, value, parts, value === input ? null : repair);
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
 * not exist is `suspect`. Hosts of every script.
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
  const checked = checkWebsite(input, options);
  return checked.verdict === 'ok' || checked.verdict === 'repaired' ? checked.value : null;
}

/**
 * Equal for two spellings of one site: the host without www. '' where there is none.
 * @example websiteKey('http://www.Example.com/about') // 'example.com'
 */
export function websiteKey(input: unknown, options?: WebsiteOptions): string {
  return checkWebsite(input, options).parts?.host ?? '';
}
