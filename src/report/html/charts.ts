/** Curves as inline SVG: what is left of something over time, with the band around it. Numbers only, no script. */
import { html, type Markup } from './markup.ts';

const WIDTH = 460;
const HEIGHT = 210;
const LEFT = 50;
const RIGHT = 12;
const TOP = 10;
const BOTTOM = 26;

export interface Line {
  readonly points: readonly (readonly [x: number, y: number])[];
  /** Class of the stroke: `s-good`, `s-merge`, … */
  readonly tone: string;
  /** A curve that falls in steps stays level until the next point. */
  readonly steps?: boolean;
}

export interface Chart {
  /** Read to those who do not see it: all that it shows, in words. */
  readonly said: string;
  /** Largest value of x; x starts at 0. */
  readonly width: number;
  /** Marks on the axis of x. */
  readonly ticks: readonly (readonly [at: number, words: string])[];
  /** Shares 0..1. The band lies between two lines of equal length. */
  readonly band?: { readonly low: Line['points']; readonly high: Line['points'] };
  readonly lines: readonly Line[];
  /** Dots, each with its words. */
  readonly dots?: readonly (readonly [x: number, y: number, words: string])[];
}

function at(value: number): string {
  return Number.isFinite(value) ? String(Math.round(value * 10) / 10) : '0';
}

/** A chart of shares over time; the axis of y goes from 0 to 100 %. */
export function chart({ said, width, ticks, band, lines, dots = [] }: Chart): Markup {
  const x = (value: number): string =>
    at(LEFT + (width > 0 ? Math.min(1, Math.max(0, value / width)) : 0) * (WIDTH - LEFT - RIGHT));
  const y = (share: number): string => at(TOP + (1 - Math.min(1, Math.max(0, share))) * (HEIGHT - TOP - BOTTOM));
  const path = ({ points, steps }: Pick<Line, 'points' | 'steps'>): string =>
    points
      .map(
        ([px, py], i) => `${i === 0 ? 'M' : steps ? `H${x(px)}V` : 'L'}${steps && i > 0 ? y(py) : `${x(px)} ${y(py)}`}`,
      )
      .join('');
  const grid = [0, 0.25, 0.5, 0.75, 1].map(
    (share) =>
      html`<path class="gl" d="M${LEFT} ${y(share)}H${WIDTH - RIGHT}"/><text x="${LEFT - 6}" y="${at(Number(y(share)) + 4)}" text-anchor="end">${Math.round(share * 100)} %</text>`,
  );
  const marks = ticks.map(
    ([value, words]) =>
      html`<text x="${x(value)}" y="${HEIGHT - 8}" text-anchor="${value === 0 ? 'start' : value >= width ? 'end' : 'middle'}">${words}</text>`,
  );
  const area =
    band === undefined || band.low.length === 0
      ? ''
      : `${path({ points: band.high })}L${[...band.low]
          .reverse()
          .map(([px, py]) => `${x(px)} ${y(py)}`)
          .join('L')}Z`;
  return html`<svg class="chart" role="img" viewBox="0 0 ${WIDTH} ${HEIGHT}"><title>${said}</title>${grid}${marks}${
    area === '' ? null : html`<path class="area" d="${area}"/>`
  }${lines.map((line) => html`<path class="ln ${line.tone}" d="${path(line)}"/>`)}${dots.map(
    ([px, py, words]) =>
      html`<circle class="f-good" cx="${x(px)}" cy="${y(py)}" r="4"><title>${words}</title></circle>`,
  )}</svg>`;
}
