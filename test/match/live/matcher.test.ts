import { describe, expect, it } from 'vitest';
import { createMatcher, findDuplicates, loadMatcher, type SavedMatcher } from '../../../src/match/index.ts';
import type { Row } from '../../../src/model/index.ts';

const ann = { name: 'Ann Clayton', email: 'ann@kempt-mail.com', phone: '+1 212 312 4567', city: 'Leeds' };
const again = { name: 'CLAYTON, Ann', email: 'Ann@KEMPT-mail.com', phone: '(212) 312-4567', city: '' };
const bob = { name: 'Bob Hartley', email: 'bob@kempt-post.co.uk', phone: '+44 7400 123456', city: 'York' };
const carl = { name: 'Carl Ness', email: 'carl@kempt-post.co.uk', phone: '+44 7400 654321', city: 'York' };
const nobody = { name: 'Dora Quill', email: 'dora@kempt-none.org', phone: '+44 7400 999111', city: 'Bath' };

/** Two hundred people who share nothing but their cities. */
const many: Row[] = Array.from({ length: 200 }, (_, i) => {
  const family = `${'BCDFGHKLMNPRSTVW'[i % 16]}${'aeiou'[i % 5]}${'lmnrst'[i % 6]}${'bdgkp'[(i >> 3) % 5]}${'aeo'[i % 3]}${String.fromCharCode(97 + (i % 23))}`;
  return {
    name: `${['Ann', 'Bob', 'Carl', 'Dora', 'Emil', 'Fay', 'Gus'][i % 7]} ${family}`,
    email: `${family}.${i}@kempt-mail.com`.toLowerCase(),
    phone: `+44 7400 ${100_000 + i * 37}`,
    city: i % 2 === 0 ? 'Leeds' : 'York',
  };
});
const rowsOf = (found: readonly { row: number }[]): number[] => found.map((one) => one.row);

describe('find', () => {
  const matcher = createMatcher([bob, ann, carl]);

  it('names the row that is the same party, and how sure that is', () => {
    const [first, ...more] = matcher.find(again);
    expect(first!.row).toBe(1);
    expect(first!.probability).toBeGreaterThan(0.99);
    expect(more).toEqual([]);
  });
  it('has nothing to say of a stranger', () => expect(matcher.find(nobody)).toEqual([]));
  it('has nothing to say of an empty row', () => expect(matcher.find({})).toEqual([]));
  it('leaves the list as it is', () => {
    const before = matcher.find(again);
    for (let i = 0; i < 50; i++) matcher.find({ ...nobody, email: `n${i}@kempt-none.org` });
    expect(matcher.find(again)).toEqual(before);
    expect(matcher.size).toBe(3);
  });
  it('puts the most probable first, and of equals the earlier row', () => {
    const two = createMatcher([bob, ann, ann]);
    expect(rowsOf(two.find(ann))).toEqual([1, 2]);
  });
  it('knows a row by its copy, where nothing but the copy says so', () => {
    const rows = ['one', 'two', 'three'].map((name) => ({ website: `https://kempt-${name}.com` }));
    expect(rowsOf(createMatcher(rows).find({ website: 'https://kempt-two.com' }))).toEqual([1]);
  });
  it('reads a family name with its suffix, and a name in one cell', () => {
    const rows = [{ firstName: 'Ann', lastName: 'Clayton', email: 'ann@kempt-mail.com', name: '' }, ...many];
    const asked = { firstName: '', lastName: '', email: 'ann@kempt-mail.com', name: 'Ann Clayton Jr.' };
    expect(rowsOf(createMatcher(rows).find(asked))).toEqual([0]);
  });
  it('keeps within the blocks: one too large counts by what parts it', () => {
    const office = many.map((row) => ({ ...row, phone: '+44 7400 500500' }));
    const matcher = createMatcher(office, { maxBlockRows: 20 });
    expect(rowsOf(matcher.find({ ...office[7]!, city: '' }))).toEqual([7]);
  });
  it('takes any cell', () => {
    const odd = JSON.parse('{"__proto__": "x", "constructor": "y", "email": {"a": 1}, "name": ["b"]}');
    expect(() => matcher.find(odd)).not.toThrow();
    expect(() => matcher.find({ name: 'x'.repeat(1_000_000), email: '\ud800@x' })).not.toThrow();
  });
});

describe('add, update, remove', () => {
  it('a row added is found under the next number', () => {
    const matcher = createMatcher(many);
    matcher.add([ann]);
    expect(rowsOf(matcher.find(again))).toEqual([200]);
    expect(matcher.size).toBe(201);
  });
  it('a row removed is not found, and those behind it move up', () => {
    const matcher = createMatcher([...many, bob, ann]);
    matcher.remove([3, 200]);
    expect(rowsOf(matcher.find(again))).toEqual([199]);
    expect(matcher.find(bob)).toEqual([]);
    matcher.remove([199]);
    expect(matcher.find(again)).toEqual([]);
  });
  it('a row updated is found by what it says now', () => {
    const matcher = createMatcher(many);
    matcher.update(50, ann);
    expect(rowsOf(matcher.find(again))).toEqual([50]);
    expect(matcher.find(many[50]!)).toEqual([]);
    matcher.update(50, many[50]!);
    expect(rowsOf(matcher.find(many[50]!))).toEqual([50]);
  });
  it('all of it may go and come again', () => {
    const matcher = createMatcher([ann, bob]);
    matcher.remove([0, 1]);
    expect(matcher.size).toBe(0);
    expect(matcher.find(ann)).toEqual([]);
    expect(matcher.matching().clusters).toEqual([]);
    matcher.add([bob, ann]);
    expect(rowsOf(matcher.find(again))).toEqual([1]);
  });
  it('a list that begins empty learns from the first rows', () => {
    const matcher = createMatcher([]);
    expect(matcher.find(ann)).toEqual([]);
    matcher.add([bob, ann]);
    expect(rowsOf(matcher.find(again))).toEqual([1]);
    expect(matcher.model.comparisons.map((one) => one.name)).toContain('e-mail');
  });
  it('the index made anew under many changes answers as before', () => {
    const matcher = createMatcher(many);
    for (let i = 0; i < 120; i++) matcher.add([{ ...many[i]!, email: `new${i}@kempt-mail.com` }]);
    expect(rowsOf(matcher.find({ ...many[5]!, city: '' })).sort()).toEqual([205, 5]);
  });
  it('a block that grows past its cap is parted, one that shrinks below it is whole again', () => {
    const shared = (row: Row) => ({ ...row, email: 'desk@kempt-office.com' });
    const rows = [...many.slice(0, 5).map(shared), ...many.slice(5)];
    const matcher = createMatcher(rows, { maxBlockRows: 6 });
    const probe = { name: many[0]!.name, email: 'desk@kempt-office.com', phone: '', city: '' };
    expect(rowsOf(matcher.find(probe))[0]).toBe(0);
    matcher.add(many.slice(6, 10).map(shared));
    expect(rowsOf(matcher.find(probe))[0]).toBe(0);
    matcher.remove([200, 201, 202]);
    expect(rowsOf(matcher.find(probe))[0]).toBe(0);
  });
});

describe('matching', () => {
  it('is a full run over the list as it stands, by the matcher’s model', () => {
    const matcher = createMatcher([...many, ann]);
    matcher.add([again]);
    matcher.remove([0]);
    const rows = [...many.slice(1), ann, again];
    const full = findDuplicates(rows, { model: matcher.model });
    expect(matcher.matching().clusters).toEqual([[199, 200]]);
    expect(matcher.matching().clusters).toEqual(full.clusters);
    expect(matcher.matching()).toBe(matcher.matching());
  });
  it('judgements follow their rows', () => {
    const matcher = createMatcher([bob, carl, ann, again], { judgements: { different: [[2, 3]] } });
    expect(matcher.matching().clusters).toEqual([]);
    matcher.remove([0]);
    expect(matcher.matching().clusters).toEqual([]);
    expect(matcher.save().judgements.different).toEqual([[1, 2]]);
    matcher.remove([1]);
    matcher.add([ann]);
    expect(matcher.matching().clusters).toEqual([[1, 2]]);
  });
  it('a judgement about a row that never stood in the list is none about a later one', () => {
    const matcher = createMatcher([bob, ann], { judgements: { different: [[1, 2]] } });
    matcher.add([again]);
    expect(matcher.matching().clusters).toEqual([[1, 2]]);
  });
});

describe('save and loadMatcher', () => {
  it('the same answers after JSON', () => {
    const matcher = createMatcher([...many, ann], { reviewProbability: 0.2, judgements: { same: [[0, 1]] } });
    matcher.remove([4]);
    const loaded = loadMatcher(JSON.parse(JSON.stringify(matcher.save())));
    expect(loaded.find(again)).toEqual(matcher.find(again));
    expect(loaded.matching().clusters).toEqual(matcher.matching().clusters);
    expect(loaded.model.comparisons).toEqual(matcher.model.comparisons);
    expect(loaded.save()).toEqual(matcher.save());
  });
  it('a list that never had a row', () => {
    const loaded = loadMatcher(JSON.parse(JSON.stringify(createMatcher([]).save())));
    loaded.add([ann]);
    expect(rowsOf(loaded.find(again))).toEqual([0]);
  });
  const saved = createMatcher([ann]).save();
  it.each<[string, unknown, RegExp]>([
    ['another version', { ...saved, version: 2 }, /version/],
    ['no rows', { ...saved, rows: undefined }, /rows/],
    ['rows that are none', { ...saved, rows: [1] }, /rows\[0\]/],
    ['something more', { ...saved, more: 1 }, /more/],
    ['nothing at all', null, /object/],
    ['a bad option', { ...saved, options: { maxBlockRows: 1 } }, /maxBlockRows/],
  ])('refuses %s', (_, bad, words) => {
    expect(() => loadMatcher(bad as SavedMatcher)).toThrow(words);
  });
});

describe('bad calls', () => {
  const matcher = createMatcher([ann, bob]);
  it.each<[string, () => unknown, RegExp]>([
    ['a row that is none', () => matcher.find('x' as never), /find: row\[0\]/],
    ['rows that are none', () => matcher.add('x' as never), /add/],
    ['an index that no row has', () => matcher.remove([2]), /remove: .* 0 to 1, got 2/],
    ['an index that is no number', () => matcher.update('0' as never, ann), /update/],
    ['indices that are no list', () => matcher.remove(0 as never), /remove/],
    ['an option nobody knows', () => createMatcher([], { treshold: 1 } as never), /treshold/],
  ])('%s', (_, call, words) => {
    expect(call).toThrow(words);
    expect(matcher.size).toBe(2);
  });
});
