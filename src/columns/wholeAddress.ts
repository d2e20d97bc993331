/** An address in full beside its own parts: the same again, and no street. */

import { type Draft, drop } from './draft.ts';

const WHOLE =
  /(?:^| )(?:formatted|full address|complete address|vollständig|complète|completa|completo|pełny|полный|полностью|повна)(?: |$)/;

/** Leaves an address in full without a role where a street of its own stands beside a town with the same parts. */
export function dropWholeAddresses(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (draft.role !== 'street' || draft.evidence[0]?.by !== 'header' || !WHOLE.test(draft.header.folded)) continue;
    const has = (role: 'street' | 'city'): boolean =>
      drafts.some((other) => other !== draft && other.role === role && String(other.parts) === String(draft.parts));
    if (has('street') && has('city')) drop(draft);
  }
}
