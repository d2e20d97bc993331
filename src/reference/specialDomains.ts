/**
 * Names that never lead to a mailbox on the public net.
 * Source: IANA Special-Use Domain Names (RFC 6761, 6762, 7686, 8375, 9476, 9462) and RFC 2606, 2026.
 */

/** Whole top-level or deeper names under which no mail is delivered. */
export const SPECIAL_USE_DOMAINS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'test',
  'invalid',
  'localhost',
  'local',
  'onion',
  'alt',
  'arpa',
  'internal',
  'localdomain',
]);

/** Kept for examples in documents: legal to write, nobody reads the mail. */
export const EXAMPLE_DOMAINS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'example',
  'example.com',
  'example.net',
  'example.org',
  'example.edu',
]);
