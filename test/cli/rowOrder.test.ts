import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder, orderOf } from '../../src/cli/rowOrder.ts';
import type { Row } from '../../src/model/index.ts';
import { runs } from '../support/runs.ts';

const HEADER = ['name', 'phone'];
const row = (name: unknown, phone: unknown): Row => ({ name, phone });
const [ann, bob, cem] = [row('Ann Lee', '+493514951231'), row('Bob Ray', '+493514951232'), row('Cem Kaya', '')];
const order = orderOf([ann, bob, cem], HEADER);
const restored = (...rows: Row[]) => inOrder(rows, order, HEADER);

describe('inOrder', () => {
  it('a list that nobody sorted is the same object, edited or not', () => {
    for (const rows of [
      [ann, bob, cem],
      [ann, row('Robert Ray', '1'), cem],
      [bob, bob, cem],
      [row('x', 'y'), row('z', ''), row('', '')],
      [{ ...ann, added: 'x' }, bob, cem],
    ])
      expect(inOrder(rows, order, HEADER)).toBe(rows);
  });
  it('a list that was sorted is put back', () => expect(restored(cem, ann, bob)).toEqual([ann, bob, cem]));
  it('one edited row has the place that is left', () =>
    expect(restored(cem, row('Robert Ray', '1'), ann)).toEqual([ann, row('Robert Ray', '1'), cem]));
  it('numbers that a spreadsheet wrote its own way tell nothing of who a row is', () => {
    const spoiled = [row('BOB RAY', 4.93514951232e11), row('Ann Lee ', '4.93515E+11'), cem];
    expect(restored(...spoiled)).toEqual([spoiled[1], spoiled[0], cem]);
  });
  it('rows whose words are the same are known by their numbers', () => {
    const [one, two] = [row('Ann Lee', '1'), row('Ann Lee', '2')];
    expect(inOrder([two, one], orderOf([one, two], HEADER), HEADER)).toEqual([one, two]);
  });
  it('rows that were erased since are missing, and that is no other order', () => {
    const rows = [ann, cem];
    expect(inOrder(rows, order, HEADER)).toBe(rows);
    expect(restored(cem, ann)).toEqual([ann, cem]);
  });
  it('who cannot be told apart is not guessed, and not named', () =>
    expect(() => restored(row('Bo', ''), row('An', ''), ann)).toThrow(
      /^the list was sorted since, and it cannot be told which rows its rows 1, 2 were/,
    ));
  it('an empty list has an order too', () => expect(inOrder([], orderOf([], HEADER), HEADER)).toEqual([]));
  it('any order of any rows is put back', () => {
    const cell = fc.oneof(fc.string(), fc.integer(), fc.constantFrom('', null, 'Ann', '12'));
    const shuffled = fc
      .array(fc.record({ name: cell, phone: cell }), { maxLength: 20 })
      .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })));
    fc.assert(
      fc.property(shuffled, ([rows, others]) => {
        const text = (list: readonly Row[]) => list.map((one) => orderOf([one], HEADER));
        expect(text(inOrder(others, orderOf(rows, HEADER), HEADER))).toEqual(text(rows));
      }),
      runs(300),
    );
  });
});
