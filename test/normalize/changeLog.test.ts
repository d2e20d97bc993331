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
  it.each([
    ['past the end', 1],
    ['before the start', -1],
    ['no index', Number.NaN],
  ])('has nothing %s', (_, index) => {
    const log = createChangeLog(['a']);
    log.add(0, 0, 1, '1', 'text.whitespace');
    expect(log.at(index)).toBe(undefined);
  });
});
