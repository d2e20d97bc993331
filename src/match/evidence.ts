import type { PreparedColumn } from './encode.ts';

/** A column of row numbers, of one value or of nothing tells nobody apart. */
export function isEvidence(column: PreparedColumn, total: number): boolean {
  const { kind } = column.plan;
  if (column.slots.every((slot) => slot.every((id) => id === 0))) return false;
  if (kind !== 'text' && kind !== 'externalId') return true;
  let present = 0;
  for (const id of column.slots[0]!) if (id !== 0) present++;
  const distinct = column.dictionary.values.length - 1;
  if (present * 50 < total || distinct < 2) return false;
  if (distinct < present * 0.999 || present < 3) return true;
  if (kind === 'externalId') return false;
  let words = 0;
  for (const value of column.dictionary.values) if (value.includes(' ')) words++;
  return words * 2 > distinct;
}

/** Values enough to tell a column of numbers from one of words. */
const ENOUGH = 8;

/** A column without a role that holds numbers of some register: other ones in most rows, digits in all, no words. */
export function holdsCodes(column: PreparedColumn): boolean {
  if (column.plan.kind !== 'text') return false;
  const { values } = column.dictionary;
  let present = 0;
  for (const id of column.slots[0]!) if (id !== 0) present++;
  const distinct = values.length - 1;
  if (present < ENOUGH || distinct < present * 0.2) return false;
  let codes = 0;
  for (let id = 1; id < values.length; id++) if (CODE.test(values[id]!)) codes++;
  return codes >= distinct * 0.95;
}
/** Five to twenty letters and digits, digits among them; a decimal fraction or a date has parts. */
const CODE = /^(?=[a-z]{0,4}\d)[a-z\d]{5,20}$/;

/** A column without a role that only says the name again. */
export function repeatsName(column: PreparedColumn, columns: readonly PreparedColumn[], total: number): boolean {
  if (column.plan.kind !== 'text') return false;
  const given = columns.find((one) => one.plan.kind === 'given');
  const family = columns.find((one) => one.plan.kind === 'family');
  if (given === undefined || family === undefined) return false;
  const { values } = column.dictionary;
  const names = given.dictionary.values;
  let present = 0;
  let same = 0;
  for (let row = 0; row < total; row++) {
    const text = values[column.slots[0]![row]!]!;
    if (text === '') continue;
    present++;
    const first = names[given.slots[0]![row]!]!;
    const last = names[family.slots[0]![row]!]!;
    if (first === '' || last === '') same += text === first || text === last ? 1 : 0;
    else if (text.length === first.length + last.length + 1 && text.startsWith(first) && text.endsWith(last)) same++;
  }
  return same * 2 > present;
}
