/** Bad calls are refused by the name of the function, never by the first thing that breaks, and quote nothing. */
import { describe, expect, it } from 'vitest';
import * as kempt from '../../src/index.ts';
import { standard } from '../../src/schema/index.ts';

const rows = [{ name: 'Ann Lee', email: 'ann@gmx.de' }];
/** What no type lets through and a program without types hands in. */
const none = null as never;
const resolver = async () => [];

describe('what is handed in is not what it should be', () => {
  it.each<[name: string, why: string, call: () => unknown]>([
    ['nameList', 'nothing', () => kempt.nameList(none)],
    ['nameList', 'a text would be its letters', () => kempt.nameList('Ann')],
    ['nameList', 'a name that is none', () => kempt.nameList(['Ann', none])],
    ['checkName', 'a list that nameList did not make', () => kempt.checkName('Ann', { famous: ['Ann'] as never })],
    ['weighName', 'nothing', () => kempt.weighName(none, 'ann@gmx.de')],
    ['weighName', 'the name itself', () => kempt.weighName('Ann' as never, 'ann@gmx.de')],
    ['csvChunks', 'nothing', () => kempt.csvChunks(none)],
    ['csvChunks', 'a row that is none', () => kempt.csvChunks([none])],
    ['csvChunks', 'an option of no such name', () => kempt.csvChunks(rows, { colums: [] } as never)],
    ['csvChunks', 'a row that is none, on the way', () => [...kempt.csvChunks(new Set([none]), { columns: ['name'] })]],
    ['trackEntities', 'no keys', () => kempt.trackEntities(undefined as never, { clusters: [] })],
    ['linkLists', 'an option of no such name', () => kempt.linkLists(rows, rows, { oneToMany: true } as never)],
    ['createMatcher', 'an option of no such name', () => kempt.createMatcher(rows, { limit: 3 } as never)],
    [
      'findDuplicates',
      'options that are still on the way',
      () => kempt.findDuplicates(rows, Promise.resolve({}) as never),
    ],
    [
      'standard',
      'a function that gives the value alone',
      () => standard(kempt.normalizeEmail as never)['~standard'].validate('x'),
    ],
  ])('%s: %s', (name, _, call) => {
    expect(call).toThrow(TypeError);
    expect(call).toThrow(new RegExp(`^${name}: `));
  });

  it('hosts that are no strings', async () => {
    await expect(kempt.resolveMailHosts([none], { resolver })).rejects.toThrow(
      /^resolveMailHosts: hosts must be an array/,
    );
    await expect(kempt.resolveMailHosts('gmx.de', { resolver })).rejects.toThrow(/^resolveMailHosts: hosts must be/);
  });
});

describe('options that would be passed over', () => {
  it.each([
    ['a Map', new Map([['country', 'PL']])],
    ['a Date', new Date(0)],
    ['a promise (is an await missing?)', Promise.resolve({ country: 'PL' })],
  ])('%s', (kind, options) => {
    expect(() => kempt.checkPhone('601 234 567', options as never)).toThrow(
      `checkPhone: options must be an object, got ${kind}`,
    );
  });
});

describe('a mapping made by hand', () => {
  const mapped = (entry: unknown) => ({ columns: [entry], unmapped: [] }) as never;
  it.each([
    ['without parts and evidence', mapped({ column: 'email', role: 'email' })],
    ['with a role of no such name', mapped({ column: 'email', role: 'mail', parts: [], evidence: [] })],
    ['with a hole', mapped(undefined)],
  ])('%s is refused', (_, mapping) => {
    for (const call of [
      kempt.findDuplicates,
      kempt.normalizeList,
      kempt.validateList,
      kempt.estimateMatchBytes,
    ] as const)
      expect(() => call(rows, { mapping })).toThrow(/must be what mapColumns gives \(column, role, parts/);
    expect(() => kempt.rowMarks(rows, mapping)).toThrow(/^rowMarks: mapping must be what mapColumns gives/);
    expect(() => kempt.consentOf({}, mapping)).toThrow(/^consentOf: mapping must be what mapColumns gives/);
  });

  it('with nothing but what is needed is taken', () => {
    const mapping = mapped({ column: 'email', role: 'email', parts: [], evidence: [] });
    expect(kempt.normalizeList([{ email: 'ann@GMX.de' }], { mapping }).rows).toEqual([{ email: 'ann@gmx.de' }]);
  });
});
