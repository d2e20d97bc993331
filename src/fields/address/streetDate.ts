/** Dates in the names of streets: "3 Maja", "rue du 8 mai 1945". */
import { monthNames } from '../../reference/monthNames.ts';
import { once } from '../../reference/once.ts';
import { STREET_KINDS } from '../../reference/streetWords.ts';
import type { Token } from './words.ts';

const DAY = /^(?:[1-9]|[12]\d|3[01])$/;
const YEAR = /^(?:1[789]|20)\d\d$/;
const OF = /^(?:de|di|of)$/;

const months: () => ReadonlyMap<string, number> = /* @__PURE__ */ once(monthNames);
const squares: () => ReadonlySet<string> = /* @__PURE__ */ once(() => {
  const { sq = '' } = STREET_KINDS;
  return new Set(sq.split('|'));
});

/** Where a date that begins at a word ends: "3 Maja", "25 de Abril", "8 mai 1945"; -1 where there is none. */
export function dateEnd(words: readonly Token[], from: number): number {
  const day = words[from];
  if (day === undefined || !DAY.test(day.text) || day.comma) return -1;
  const month = OF.test(words[from + 1]?.word ?? '') ? from + 2 : from + 1;
  if (!months().has(words[month]?.word ?? '')) return -1;
  const year = words[month + 1];
  return year !== undefined && YEAR.test(year.text) && words[month]?.comma === false ? month + 2 : month + 1;
}

/** Whether the last number is a year in the street's name: "rue du 8 mai 1945", "Plein 1944". */
export function endsInYear(words: readonly Token[]): boolean {
  const { length } = words;
  if (length < 2 || !YEAR.test((words[length - 1] as Token).text)) return false;
  const before = words[length - 2] as Token;
  if (before.comma) return false;
  if (length === 2 && squares().has(before.word)) return true;
  return dateEnd(words, length - 3) === length || dateEnd(words, length - 4) === length;
}
