/** The weight of a pair as a waterfall: where it starts, what each comparison adds or takes, where it ends. */
import type { Explanation } from '../../model/index.ts';
import { reveal } from '../reveal.ts';
import { html, type Markup } from './markup.ts';

const WIDTH = 640;
/** Room for the longest words of an explanation. */
const NAME = 296;
const LETTERS = 44;
const FIGURE = 64;
const ROW = 22;

interface Bar {
  readonly words: string;
  readonly from: number;
  readonly to: number;
  readonly total: boolean;
}

/** `left`, `right` and the verdict are not drawn: the picture holds no value of the rows and no row numbers. */
export function waterfall(explanation: Pick<Explanation, 'priorWeight' | 'parts' | 'weight'>): Markup {
  const bars: Bar[] = [{ words: 'two rows at random', from: 0, to: explanation.priorWeight, total: true }];
  let at = explanation.priorWeight;
  for (const { comparison, level, weight } of explanation.parts) {
    if (weight === 0) continue;
    bars.push({ words: `${comparison}: ${level}`, from: at, to: at + weight, total: false });
    at += weight;
  }
  bars.push({ words: 'together', from: 0, to: explanation.weight, total: true });
  const least = Math.min(0, ...bars.map(({ from, to }) => Math.min(from, to)));
  const most = Math.max(1, ...bars.map(({ from, to }) => Math.max(from, to)));
  const room = WIDTH - NAME - FIGURE;
  const x = (weight: number): number => NAME + ((weight - least) / (most - least)) * room;
  const height = bars.length * ROW;
  const drawn = bars.map(({ words, from, to, total }, i) => {
    const y = i * ROW;
    const width = Math.max(1.5, Math.abs(x(to) - x(from)));
    const tone = total ? 'f-soft' : to >= from ? 'f-good' : 'f-bad';
    const shown = total ? to : to - from;
    return html`<text x="0" y="${place(y + 15)}">${reveal(words, LETTERS)}</text><rect class="${tone}" x="${place(Math.min(x(from), x(to)))}" y="${place(y + 4)}" width="${place(width)}" height="14"/><text x="${WIDTH}" y="${place(y + 15)}" text-anchor="end">${shown > 0 && !total ? '+' : ''}${shown.toFixed(1)}</text>`;
  });
  const said = bars.map(({ words, from, to, total }) => `${words} ${(total ? to : to - from).toFixed(1)}`).join(', ');
  return html`<svg class="wf" role="img" viewBox="0 0 ${WIDTH} ${height}"><title>Weight in powers of two: ${said}</title>${drawn}<line x1="${place(x(0))}" x2="${place(x(0))}" y1="0" y2="${height}"/></svg>`;
}

function place(value: number): string {
  return Number.isFinite(value) ? String(Math.round(value * 10) / 10) : '0';
}
