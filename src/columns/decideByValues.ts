/** What a sample of values says about a column. */
import type { ValueVerdict } from './draft.ts';
export interface ValueContext {
  readonly placeBeside: (at: number) => boolean;
  readonly nameBeside: (at: number) => boolean;
  readonly has: (role: string) => boolean;
}
export function decideByValues(_sample: readonly string[], _at: number, _context: ValueContext): ValueVerdict | null {
  return null;
}
