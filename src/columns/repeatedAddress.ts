/** `Street (2)` beside `City (2)`: a second address, not a second line of the first. */

import type { Role } from '../model/index.ts';
import type { Draft } from './draft.ts';

const REPEATED = / \(\d+\)$/;
const PLACE = /* @__PURE__ */ new Set<Role>(['city', 'postalCode', 'country', 'region']);

/** The count that a repeated name got, with the space before it; '' for other names. */
function countOf(column: string): string {
  return REPEATED.exec(column)?.[0] ?? '';
}

/** Gives the streets of further addresses the part that their towns have. */
export function moveRepeatedStreets(drafts: readonly Draft[]): void {
  const counts = new Set<string>();
  for (const { role, column } of drafts) if (role !== null && PLACE.has(role)) counts.add(countOf(column));
  for (const draft of drafts) {
    const count = countOf(draft.column);
    if (draft.role !== 'street' || count === '' || !counts.has(count) || draft.evidence[0]?.by !== 'header') continue;
    draft.parts = draft.parts.map((part) => (part === 'line2' || part === 'line3' ? 'secondary' : part));
  }
}
