import { describe, expect, it } from 'vitest';
import { issue } from '../../src/fields/issue.ts';
import { createIssueLog, WHOLE_ROW } from '../../src/validate/issueLog.ts';

describe('createIssueLog', () => {
  it('gives back what was added, in order, past its first size', () => {
    const log = createIssueLog(['a', 'b']);
    const found = issue('phone.too_short', { length: 8, expected: 9 });
    for (let i = 0; i < 2500; i++) log.add(i, i % 3 === 0 ? WHOLE_ROW : 1, found);
    expect(log.length).toBe(2500);
    expect(log.at(0)).toEqual({ row: 0, column: null, ...found });
    expect(log.at(2498)).toEqual({ row: 2498, column: 'b', ...found });
    expect(log.at(2500)).toBe(undefined);
    expect([...log]).toEqual(log.toArray());
    expect(JSON.parse(JSON.stringify(log))).toHaveLength(2500);
  });
});
