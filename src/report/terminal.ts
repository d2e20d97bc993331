/** Lines for a terminal: how wide text is there, padding, wrapping, bars and colours. */

const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
const NARROW_ONLY = /^[ -~]*$/;
const MARK = /\p{M}/u;

/** Cells the text takes in a terminal: East Asian letters and emoji take two, accents that join none. */
export function widthOf(text: string): number {
  if (NARROW_ONLY.test(text)) return text.length;
  let width = 0;
  for (const sign of text) width += MARK.test(sign) ? 0 : WIDE.test(sign) ? 2 : 1;
  return width;
}

/** The text in exactly `width` cells, cut with an ellipsis or padded at its end (or start). */
export function padTo(text: string, width: number, side: 'start' | 'end' = 'end'): string {
  let out = text;
  if (widthOf(text) > width) {
    out = '';
    let left = width - 1;
    for (const sign of text) {
      left -= widthOf(sign);
      if (left < 0) break;
      out += sign;
    }
    out += '…';
  }
  const pad = ' '.repeat(Math.max(0, width - widthOf(out)));
  return side === 'end' ? out + pad : pad + out;
}

const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** A bar of `width` cells for a share of 0..1: never empty for more than nothing, never full for less than all. */
export function bar(share: number, width: number): string {
  let eighths = Math.round(share * width * 8);
  if (share > 0 && eighths === 0) eighths = 1;
  if (share < 1 && eighths === width * 8) eighths--;
  return '█'.repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] as string);
}

/** Words on lines of at most `room` cells; `indent` stands before every line but the first. A word too long is cut. */
export function wrap(text: string, room: number, indent: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && widthOf(line) + 1 + widthOf(word) > room) {
      lines.push(line);
      line = '';
    }
    const fitting = widthOf(word) > room ? padTo(word, room) : word;
    line += line === '' ? fitting : ` ${fitting}`;
  }
  lines.push(line);
  return lines.join(`\n${indent}`);
}

export type Paint = (text: string, tone: 'bold' | 'dim' | 'good' | 'doubt' | 'bad') => string;

const TONES = { bold: [1, 22], dim: [2, 22], good: [32, 39], doubt: [33, 39], bad: [31, 39] } as const;

/** Colours by ANSI codes, or none at all. */
export function painter(colour: boolean): Paint {
  if (!colour) return (text) => text;
  return (text, tone) => `\u001B[${TONES[tone][0]}m${text}\u001B[${TONES[tone][1]}m`;
}
