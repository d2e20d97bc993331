import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowKeys, trackEntities } from '../../../src/merge/index.ts';
import { runs } from '../../support/runs.ts';

const first = trackEntities(['a', 'b', 'c', 'd'], { clusters: [[0, 1]] });

describe('trackEntities', () => {
  it('gives every party an id', () => {
    expect(first.ids).toEqual(['e1', 'e1', 'e2', 'e3']);
    expect(first.created).toEqual(['e1', 'e2', 'e3']);
  });
  it('keeps ids when rows are added and change places', () => {
    const again = trackEntities(['new', 'd', 'b', 'c', 'a'], { clusters: [[2, 4]] }, first.registry);
    expect(again.ids).toEqual(['e4', 'e3', 'e1', 'e2', 'e1']);
    expect([again.joined, again.split]).toEqual([[], []]);
  });
  it('tells a join: the id of more rows stays', () => {
    const again = trackEntities(['a', 'b', 'c', 'd'], { clusters: [[0, 1, 2]] }, first.registry);
    expect(again.ids).toEqual(['e1', 'e1', 'e1', 'e3']);
    expect(again.joined).toEqual([{ id: 'e1', from: ['e1', 'e2'] }]);
  });
  it('tells a split', () => {
    const again = trackEntities(['a', 'b', 'c', 'd'], { clusters: [] }, first.registry);
    expect(again.ids).toEqual(['e1', 'e4', 'e2', 'e3']);
    expect(again.split).toEqual([{ from: 'e1', into: ['e1', 'e4'] }]);
  });
  it('remembers rows that were away, and gives no id twice', () => {
    const away = trackEntities(['a', 'x'], { clusters: [] }, first.registry);
    expect(away.ids).toEqual(['e1', 'e4']);
    expect(trackEntities(['d', 'a'], { clusters: [] }, away.registry).ids).toEqual(['e3', 'e1']);
  });
  it.each<[unknown, unknown, string]>([
    [['a', 'a'], { clusters: [] }, 'keys must be distinct'],
    [['a'], { clusters: [[0, 1]] }, 'do not fit 1 keys at row 1'],
    [['a', 'b'], { clusters: [[0, 1], [1]] }, 'at row 1'],
    [[1], { clusters: [] }, 'array of strings'],
  ])('refuses %j with %j', (keys, matching, message) => {
    expect(() => trackEntities(keys as string[], matching as never)).toThrow(message);
  });

  it('law: the order of the rows decides nothing, and a second run changes nothing', () => {
    const owners = fc.array(fc.nat({ max: 4 }), { minLength: 1, maxLength: 12 });
    const clustersOf = (list: readonly number[]) =>
      [0, 1, 2, 3, 4]
        .map((owner) => list.flatMap((one, row) => (one === owner ? [row] : [])))
        .filter((c) => c.length > 1);
    fc.assert(
      fc.property(owners, owners, fc.nat(), (before, now, turn) => {
        const keys = now.map((_, i) => `k${i}`);
        const known = trackEntities(
          before.map((_, i) => `k${i}`),
          { clusters: clustersOf(before) },
        ).registry;
        const one = trackEntities(keys, { clusters: clustersOf(now) }, known);
        const order = keys.map((_, i) => (i + turn) % keys.length).reverse();
        const other = trackEntities(
          order.map((i) => keys[i] as string),
          { clusters: clustersOf(order.map((i) => now[i] as number)) },
          known,
        );
        expect(order.map((i) => one.ids[i])).toEqual(other.ids);
        expect(other.registry).toEqual(one.registry);
        const again = trackEntities(keys, { clusters: clustersOf(now) }, one.registry);
        expect(again).toEqual({ ...one, joined: [], split: [], created: [] });
        expect(new Set(one.ids).size).toBe(clustersOf(now).length + now.length - clustersOf(now).flat().length);
      }),
      runs(1000),
    );
  });
});

describe('rowKeys', () => {
  it('do not depend on the order of columns, and tell equal rows apart', () => {
    const [a, b, c] = rowKeys([
      { x: '1', y: '2' },
      { y: '2', x: '1' },
      { x: '2', y: '1' },
    ]);
    expect(b).toBe(`${a} 2`);
    expect(c).not.toBe(a);
  });
});
