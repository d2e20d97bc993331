import { describe, expect, it } from 'vitest';
import { createChangeLog } from '../../src/normalize/changeLog.ts';

describe('createChangeLog', () => {
  it('gives back what was added, in order, past its first size', () => {
    const log = createChangeLog(['a', 'b']);
    for (let i = 0; i < 3000; i++)
      log.add(i, i % 2, `before ${i}`, `after ${i}`, i % 3 === 0 ? 'phone.format' : 'text.whitespace');
    expect(log.length).toBe(3000);
    expect(log.at(2999)).toEqual({
      row: 2999,
      column: 'b',
      before: 'before 2999',
      after: 'after 2999',
      rule: 'text.whitespace',
    });
    expect([...log]).toEqual(log.toArray());
    expect(JSON.parse(JSON.stringify(log))).toEqual(log.toArray());
  });
  it('is asked as an array is', () => {
    const log = createChangeLog(['a']);
    for (const row of [4, 5, 6]) log.add(row, 0, row, `${row}`, 'text.whitespace');
    expect(log.at(-1)).toEqual(log.at(2));
    expect(log.map(({ row }, i) => row * 10 + i)).toEqual([40, 51, 62]);
    expect(log.filter(({ row }, i) => row > 4 && i < 2)).toEqual([log.at(1)]);
    expect(log.find(({ after }) => after === '6')).toEqual(log.at(2));
    expect(log.find(() => false)).toBe(undefined);
  });
  it.each([
    ['past the end', 1],
    ['before the start', -2],
    ['between two', 0.5],
    ['no index', Number.NaN],
  ])('has nothing %s', (_, index) => {
    const log = createChangeLog(['a']);
    log.add(0, 0, 1, '1', 'text.whitespace');
    expect(log.at(index)).toBe(undefined);
  });
});
