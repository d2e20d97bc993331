/** Takes roles back from columns whose headers look like a postal address and whose row says they are none. */

import { type Draft, drop, nearest } from './draft.ts';

/** What stands beside a sender's guess of a place from an IP address. */
const GEO_HEADERS = /* @__PURE__ */ new Set(['latitude', 'longitude', 'timezone', 'optin ip', 'confirm ip']);
const SENDER_HEADERS = /* @__PURE__ */ new Set(['gmtoff', 'dstoff', 'euid', 'leid', 'member rating']);
const GEO_GUESSES = /* @__PURE__ */ new Set(['region', 'cc', 'country code']);

/** A sender's columns about the reader's IP address look like a postal address and are none. */
export function dropGuessedPlaces(drafts: readonly Draft[]): void {
  const isGeo = ({ header }: Draft): boolean => GEO_HEADERS.has(header.folded) || SENDER_HEADERS.has(header.folded);
  let geo = 0;
  let sender = 0;
  for (const draft of drafts) {
    if (isGeo(draft)) geo++;
    if (SENDER_HEADERS.has(draft.header.folded)) sender++;
  }
  if (sender === 0 || geo < 2) return;
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i] as Draft;
    if (!GEO_GUESSES.has(draft.header.folded) || draft.evidence[0]?.by === 'option') continue;
    const near = drafts.some((other, j) => Math.abs(i - j) <= 3 && isGeo(other));
    if (near) drop(draft);
  }
}

/** A work address away from the address it would belong to, which has its own street: the office's location. */
export function dropOfficeLocations(drafts: readonly Draft[]): void {
  for (let at = 0; at < drafts.length; at++) {
    const draft = drafts[at] as Draft;
    if (
      draft.role !== 'street' ||
      draft.parts.length !== 1 ||
      draft.parts[0] !== 'work' ||
      draft.evidence[0]?.by !== 'header'
    )
      continue;
    if (nearest(drafts, at, ['street', 'houseNumber', 'city', 'postalCode', 'region', 'country'], 1) >= 0) continue;
    const twin = drafts.some(
      (other, i) => i !== at && other.role === 'street' && other.parts.length === 1 && other.parts[0] === 'work',
    );
    if (!twin) continue;
    draft.role = null;
    draft.evidence = [];
  }
}

/** Fewer values may be slips. */
const MIN_NAMES = 3;

/** Shops call the part of the shop that a customer belongs to a website ("base"): an address has a dot. */
export function dropShopWebsites(drafts: readonly Draft[], sample: (column: string) => readonly string[]): void {
  for (const draft of drafts) {
    if (draft.role !== 'website' || draft.evidence[0]?.by !== 'header') continue;
    const values = sample(draft.column);
    if (values.length >= MIN_NAMES && !values.some((value) => /[./]/.test(value))) drop(draft);
  }
}
