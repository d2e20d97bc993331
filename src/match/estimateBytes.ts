/** What a matching will take, before it begins: a part of the list is read as the matching would read it. */
import type { ColumnMapping, Row } from '../model/index.ts';
import { planKeys } from './block/keys.ts';
import { STRIDE } from './compare/profile.ts';
import { drain } from './drain.ts';
import { type PreparedList, prepareSteps } from './prepare/prepare.ts';

/** Rows read, spread over the list, and a second time a part of them: how fast values stop being new. */
const SAMPLE = 4_000;
const PART = 4;
/** Bytes of the tables that every matching has, whatever its list, and of what is remembered of a column's pairs. */
const ALWAYS = 2e6;
const REMEMBERED = 8e5;
/** Values of which so many pairs can be made that all of what may be remembered is. */
const MANY_VALUES = 300;
/** A number of a row or a value in a typed column. */
const WORD = 4;
/** Words a row: where it stands in the input and back, and what keys are sorted with. */
const WORDS_OF_ROW = 6;
/** Words a value: start, hash, count, rarity, two facets, profile. */
const WORDS_OF_VALUE: number = 6 + STRIDE;
/** Texts stand in tables that double when they are full. */
const SPARE = 1.5;
/** Of a long list few keys are chosen; a row stands in some six in ten of their blocks, and its hash beside. */
const MOST_KEYS = 17;
const WORDS_OF_KEY = 1.6;

/** See `estimateMatchBytes` of lists, which checks its rows. */
export function estimateMatchBytes(rows: readonly Row[], mapping: ColumnMapping): number {
  const large = prepared(rows, mapping, SAMPLE);
  const { features, width, rows: read } = large;
  if (read === 0) return ALWAYS;
  const small = prepared(rows, mapping, Math.ceil(read / PART));
  const times = rows.length / read;
  // Cells stand by row and by column while the keys are made.
  const words = WORDS_OF_ROW + 2 * width + WORDS_OF_KEY * Math.min(MOST_KEYS, planKeys(large).length);
  let bytes = ALWAYS + words * WORD * rows.length;
  for (const dictionary of new Set(features.map((feature) => feature.dictionary))) {
    const { columns } = features.find((feature) => feature.dictionary === dictionary)!;
    const before = small.features.find((feature) => String(feature.columns) === String(columns))?.dictionary;
    const values = dictionary.size;
    // Heaps' law: so many times the rows bring so many times the values to some power.
    const growth = before === undefined ? 1 : Math.log(values / before.size) / Math.log(read / small.rows);
    const all = Math.min(values * times ** Math.max(0, Math.min(1, growth || 0)), rows.length * features.length);
    const units = dictionary.starts[values]! / values;
    bytes += values < MANY_VALUES ? 0 : REMEMBERED;
    bytes += all * (units * 2 * SPARE + WORDS_OF_VALUE * WORD);
  }
  return Math.round(bytes);
}

/** So many rows of the list, made ready as all of them would be. */
function prepared(rows: readonly Row[], mapping: ColumnMapping, count: number): PreparedList {
  const step = Math.max(1, rows.length / count);
  const some = Array.from({ length: Math.min(count, rows.length) }, (_, i) => rows[Math.floor(i * step)]!);
  return drain(prepareSteps(some, mapping));
}
