/** An explanation as a picture that stands alone. */
import type { Explanation } from '../model/index.ts';
import { waterfall } from './html/waterfall.ts';

const LOOK =
  'text{font:13px ui-sans-serif,system-ui,sans-serif;fill:#1c2430}line{stroke:#78818f}.f-soft{fill:#78818f}.f-good{fill:#1d6f69}.f-bad{fill:#a83a2f}';

/**
 * The weight of a pair as an SVG waterfall, comparison by comparison, in powers of two. Holds no value of the rows.
 * `explanation` is what `matching.explain(left, right)` gives.
 *
 * @throws TypeError when `explanation` is none
 * @example explanationSvg(findDuplicates([{ name: 'Ann Lee', email: 'ann.lee@example.com' }, { name: 'LEE, Ann', email: 'Ann.Lee@example.com' }]).explain(0, 1)).startsWith('<svg') // true
 */
export function explanationSvg(explanation: Explanation): string {
  if (typeof explanation !== 'object' || explanation === null || !Array.isArray(explanation.parts)) {
    throw new TypeError('explanationSvg: explanation must be what explain() gives');
  }
  const { markup } = waterfall(explanation);
  return markup
    .replace('<svg class="wf"', '<svg xmlns="http://www.w3.org/2000/svg"')
    .replace('</title>', `</title><style>${LOOK}</style>`);
}
