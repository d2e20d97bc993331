/** A header over two lines: questions and below them their parts, groups and below them their columns. */
import { isMissingMarker } from '../../reference/missingMarkers.ts';
import { fold } from '../../text/fold.ts';
import { cellKind } from './cellKind.ts';

type Cells = readonly string[];

const BODY = 60;
/** What a survey writes below a question with one answer. */
const ANSWER = /^(?:open-ended )?response$/i;

/**
 * True when the record below the header is its second line and no row: words only, over at least one column of
 * addresses, numbers or dates, and none there that says that there is nothing; and either the names of all columns that
 * the first line leaves without one, or nothing under a first column that every row fills.
 */
export function isSecondHeader(sample: readonly Cells[], header: number): boolean {
  const first = sample[header]!;
  const second = sample[header + 1];
  const body = sample
    .slice(header + 2, header + 2 + BODY)
    .filter((record) => record.some((cell) => cell.trim() !== ''));
  if (second === undefined || body.length === 0) return false;
  let words = 0;
  let gaps = 0;
  let typed = 0;
  for (let column = 0; column < second.length; column++) {
    const kind = cellKind(second[column]!);
    const unnamed = (first[column] ?? '').trim() === '';
    if (kind === 'empty') {
      if (unnamed && body.some((record) => (record[column] ?? '').trim() !== '')) return false;
      continue;
    }
    if (kind !== 'text') return false;
    words++;
    if (unnamed) gaps++;
    if (!isTyped(body, column)) continue;
    if (saysNothing(second[column]!)) return false;
    typed++;
  }
  if (words < 2 || typed === 0) return false;
  return gaps > 0 || (second[0]!.trim() === '' && body.every((record) => (record[0] ?? '').trim() !== ''));
}

/** A number sign stands above numbers. */
function saysNothing(cell: string): boolean {
  const text = cell.trim();
  return text !== '#' && isMissingMarker(fold(text));
}

function isTyped(body: readonly Cells[], column: number): boolean {
  let looked = 0;
  let typed = 0;
  for (const record of body) {
    const kind = cellKind(record[column] ?? '');
    if (kind === 'empty') continue;
    looked++;
    if (kind !== 'text') typed++;
  }
  return typed > 0 && typed >= looked * 0.6;
}

/** Both lines as one: what stands above empty cells stands above all columns of its group. */
export function joinedHeader(first: Cells, second: Cells): string[] {
  const joined: string[] = [];
  let group = '';
  for (let column = 0; column < Math.max(first.length, second.length); column++) {
    const above = (first[column] ?? '').trim();
    const below = (second[column] ?? '').trim();
    if (above !== '') group = above;
    if (below === '') joined.push(above);
    else joined.push(ANSWER.test(below) && group !== '' ? group : `${group} ${below}`.trim());
  }
  return joined;
}
