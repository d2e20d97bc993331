/** The matching functions find out themselves what the columns hold. */
import { describe, expect, it } from 'vitest';
import { createMatcher, findDuplicates, linkLists, loadMatcher } from '../../src/lists/match.ts';

const ann = { Name: 'Ann Clayton', 'E-mail': 'ann@kempt-mail.com', Phone: '+1 212 312 4567' };
const again = { Name: 'ann clayton', 'E-mail': 'Ann@KEMPT-mail.com', Phone: '(212) 312-4567' };
const bob = { Name: 'Bob Hartley', 'E-mail': 'bob@kempt-post.co.uk', Phone: '+44 7400 123456' };

describe('findDuplicates', () => {
  it('needs no configuration', () => {
    expect(findDuplicates([ann, bob, again]).clusters).toEqual([[0, 2]]);
  });

  it('takes the caller’s word for a column', () => {
    const rows = [
      { a: 'ann@kempt-mail.com', b: 'Ann Clayton' },
      { a: 'ANN@kempt-mail.com', b: 'Ann Clayton' },
    ];
    expect(findDuplicates(rows, { columns: { a: 'email', b: 'fullName' } }).clusters).toEqual([[0, 1]]);
    expect(findDuplicates(rows, { columns: { a: null, b: null } }).clusters).toEqual([]);
  });

  it('refuses an option it does not know, by name', () => {
    expect(() => findDuplicates([ann], { treshold: 1 } as never)).toThrow(/treshold/);
  });

  it('refuses rows that are no list', () => {
    expect(() => findDuplicates('rows' as never)).toThrow(TypeError);
  });
});

describe('linkLists', () => {
  it('pairs rows of two lists with different columns, counting the second on from the first', () => {
    const visitor = { 'First name': 'Ann', 'Last name': 'Clayton', Mail: 'ann@kempt-mail.com' };
    const { pairs } = linkLists([bob, ann], [visitor]);
    expect([...pairs.left]).toEqual([1]);
    expect([...pairs.right]).toEqual([2]);
  });
});

describe('createMatcher', () => {
  it('finds the rows a new one belongs to', () => {
    const matcher = createMatcher([bob, ann]);
    expect(JSON.stringify(matcher.find(again))).toContain('1');
  });
});

describe('judgements that are slips', () => {
  it.each([
    ['of a row that is not there', [[0, 3]], "option 'judgements' names row 3; allowed are 0 to 2"],
    ['of half a row', [[0, 0.5]], "option 'judgements' names row 0.5"],
    ['of a row and itself', [[1, 1]], "option 'judgements' pairs row 1 with itself"],
  ] as const)('%s', (_, different, words) => {
    expect(() => findDuplicates([ann, bob, again], { judgements: { different } })).toThrow(RangeError);
    expect(() => findDuplicates([ann, bob, again], { judgements: { different } })).toThrow(words);
    expect(() => linkLists([ann, bob], [again], { judgements: { different } })).toThrow(words);
  });

  it('are none where they name the rows of both lists', () => {
    expect(linkLists([ann, bob], [again], { judgements: { different: [[0, 2]] } }).clusters).toEqual([]);
  });
});

describe('loadMatcher', () => {
  it('refuses by name what no matcher has saved', () => {
    expect(() => loadMatcher(undefined as never)).toThrow('loadMatcher: saved must be what save() gives');
  });
});
