/** Figures as inline SVG: bars only, every one with its numbers in words. */
import { count, percent } from '../figures.ts';
import { html, type Markup } from './markup.ts';

/** A number for an attribute: at most two decimals, never NaN. */
function at(value: number): string {
  return Number.isFinite(value) ? String(Math.round(value * 100) / 100) : '0';
}

/** Length of a bar on a scale of 0..`full`: what is more than nothing can be seen, what is less than all is not full. */
function length(share: number, full: number): number {
  if (!(share > 0)) return 0;
  if (share >= 1) return full;
  return Math.min(full - 1.5, Math.max(1.5, share * full));
}

/** One share before and after, as two thin bars over one another; a dash where there was nothing to measure. */
export function pairOfBars(label: string, before: number | null, after: number | null): Markup {
  if (before === null && after === null) return html`<span class="none">–</span>`;
  const from = percent(before);
  const to = percent(after);
  const words =
    from === to
      ? html`<b>${to}</b>`
      : html`<span class="was">${from}</span> <span class="to" aria-hidden="true">→</span><span class="vh">, now </span> <b>${to}</b>`;
  const said = `${label}: ${before === null ? 'nothing to measure' : from} before, ${after === null ? 'nothing to measure' : to} after`;
  return html`<svg class="pair" role="img" viewBox="0 0 100 8" preserveAspectRatio="none"><title>${said}</title><rect class="t" width="100" height="3"/><rect class="t" y="4" width="100" height="4"/><rect class="b" width="${at(length(before ?? 0, 100))}" height="3"/><rect class="a" y="4" width="${at(length(after ?? 0, 100))}" height="4"/></svg><span class="fig">${words}</span>`;
}

/** A count beside others of its table: the longest bar is the largest count. */
export function countBar(value: number, largest: number, tone: string): Markup {
  return html`<span class="num">${count(value)}</span><svg class="cb" aria-hidden="true" viewBox="0 0 100 6" preserveAspectRatio="none"><rect class="${tone}" width="${at(length(largest > 0 ? value / largest : 0, 100))}" height="6"/></svg>`;
}

export interface Segment {
  readonly words: string;
  readonly rows: number;
  readonly tone: string;
}

/** All rows as one bar: its segments add up to it. A segment too thin to see is drawn two units wide. */
export function balanceBar(segments: readonly Segment[], total: number): Markup {
  const shown = segments.filter(({ rows }) => rows > 0);
  const gap = 3;
  const thin = 4;
  const room = 1000 - gap * Math.max(0, shown.length - 1) - thin * shown.length;
  let x = 0;
  const drawn = shown.map(({ words, rows, tone }) => {
    const width = thin + (total > 0 ? (rows / total) * room : 0);
    const rect = html`<rect class="${tone}" x="${at(x)}" width="${at(width)}" height="30"><title>${words}: ${count(rows)}</title></rect>`;
    x += width + gap;
    return rect;
  });
  const said = segments.map(({ words, rows }) => `${count(rows)} ${words}`).join(', ');
  return html`<svg class="balance" role="img" aria-labelledby="balance-t balance-d" viewBox="0 0 1000 30" preserveAspectRatio="none"><title id="balance-t">Where the rows are now</title><desc id="balance-d">${said}</desc>${
    shown.length === 0 ? html`<rect class="t" width="1000" height="30"/>` : drawn
  }</svg>`;
}
