/** What one function makes and another takes: everything else is refused by name, and nothing of a list is quoted. */
import { describe, expect, it } from 'vitest';
import * as kempt from '../../src/index.ts';

const rows = [
  { name: 'Ann Lee', email: 'ann@gmx.de' },
  { name: 'Anne Lee', email: 'ANN@gmx.de' },
];
const wrong = 'ann@gmx.de' as never;

describe('what is not what another function gives', () => {
  it.each<[string, (value: never) => unknown]>([
    ['mergeClusters: matching', (value) => kempt.mergeClusters(rows, value)],
    ['planImport: matching', (value) => kempt.planImport(rows, rows, value)],
    ['trackEntities: matching', (value) => kempt.trackEntities(['a', 'b'], value)],
    ['evaluate: matching', (value) => kempt.evaluate(value, [1, 1])],
    ['runImport: plan', (value) => kempt.runImport(rows, rows, value)],
    ['runImport: base', (value) => kempt.runImport(value, rows, { base: 10, upload: 2 } as never)],
    ['explainMerge: lineage', (value) => kempt.explainMerge(value)],
    ['undo: journal', (value) => kempt.undo(rows, value)],
    ['takeBack: journal', (value) => kempt.takeBack(rows, value)],
    ['inputRows: journal', (value) => kempt.inputRows(value)],
    ['journalLines: journal', (value) => [...kempt.journalLines(value)]],
    ['redactJournal: journal', (value) => kempt.redactJournal(value, { rows: [0] })],
    ['readJournal: line', (value) => kempt.readJournal(value)],
    ['line', (value) => kempt.redactLines(value, { rows: [0] })],
    ['rowKeys: rows', (value) => kempt.rowKeys(value)],
    ['findDecisions: setAside', (value) => kempt.findDecisions(value)],
    ['undoDecisions: result', (value) => kempt.undoDecisions(value)],
    ['reportText: report', (value) => kempt.reportText(value)],
    ['profileText: report', (value) => kempt.profileText(value)],
    ['reportHtml: report', (value) => kempt.reportHtml(value)],
    ["findDuplicates: option 'mapping'", (value) => kempt.findDuplicates(rows, { mapping: value })],
    ["pruneList: option 'mapping'", (value) => kempt.pruneList(rows, { mapping: value })],
    ["scoreDecay: option 'mapping'", (value) => kempt.scoreDecay(rows, { now: 0, mapping: value })],
  ])('%s', (name, call) => {
    for (const value of [wrong, undefined, null, [null], {}] as never[]) {
      if (value === undefined && name.includes('option')) continue;
      expect(() => call(value)).toThrow(TypeError);
      expect(() => call(value)).toThrow(name);
      expect(() => call(value)).not.toThrow(/gmx/);
    }
  });

  it('a source that cannot be gone through', async () => {
    const next = (source: unknown) => kempt.cleanStream(source as never).next();
    await expect(next(5)).rejects.toThrow('cleanStream: source must be an iterable of rows, got a number');
    await expect(next(Promise.resolve([]))).rejects.toThrow('got a promise (is an await missing?)');
    await expect(next(['ann@gmx.de'])).rejects.toThrow('cleanStream: row 0 must be an object, got a string');
  });

  it('a head of a journal that is no object, a line that is no text', () => {
    const { journal } = kempt.mergeClusters(rows, { clusters: [] });
    expect(() => [...kempt.journalLines(journal, wrong)]).toThrow("journalLines: option 'head' must be an object");
    expect(() => kempt.readJournal([5] as never)).toThrow('readJournal: line 1 must be text, got a number');
  });
});

describe('a slip of the pen that would do harm in silence', () => {
  it.each<[string, () => unknown, string]>([
    [
      'a column to mask that is none: it would stand there readable',
      () => kempt.writeCsv(rows, { mask: ['e-mail'] }),
      "writeCsv: option 'mask' names 'e-mail', which is no column; columns are name, email",
    ],
    [
      'a salt under another name: no hash would fit any more',
      () => kempt.pruneList(rows, { suppressionHash: { slat: 's' } as never }),
      "suppressionHash: unknown option 'slat'; did you mean 'salt'? allowed are salt, key",
    ],
    [
      'salt and key together: a list is made with one of them',
      () => kempt.pruneList(rows, { suppressionHash: { salt: 's', key: 'k' } }),
      'of salt and key one must be given, not both',
    ],
    [
      'addresses in place of events: none of them would go',
      () => kempt.pruneList(rows, { bounces: ['ann@gmx.de'] as never }),
      'pruneList: bounces[0] must be an event of readBounces, got a string',
    ],
    [
      'rows in place of events',
      () => kempt.pruneList(rows, { bounces: rows as never }),
      'pruneList: bounces[0] must be an event of readBounces, got an object',
    ],
    [
      'nothing in place of an event',
      () => kempt.pruneList(rows, { bounces: [null] as never }),
      'pruneList: bounces[0] must be an event of readBounces, got null',
    ],
    [
      'numbers of customers in place of addresses: nobody would be kept from mail',
      () => kempt.pruneList(rows, { suppressions: ['bob@gmx.de', null, undefined, 1017] as never }),
      'pruneList: suppressions[3] must be text or a row of a list, got a number',
    ],
    [
      'a day as text in place of a moment: a living address would count as silent',
      () => kempt.pruneList(rows, { engagement: { 'ann@gmx.de': '2026-01-01' } as never }),
      "option 'engagement' must give moments: a Date or milliseconds since 1970, got a string",
    ],
    [
      'a salt for plain addresses: they would be handed on readable',
      () => kempt.mergeSuppressions([['ann@gmx.de']], { hash: 'none', salt: 's' }),
      "salt and key need the option hash 'sha256'",
    ],
    [
      'an option that is none where there is but one',
      () => kempt.alignColumns(rows, rows, { column: {} } as never),
      "alignColumns: unknown option 'column'; did you mean 'columns'? allowed are columns",
    ],
    [
      'an option of matching where none is read',
      () => kempt.estimateMatchBytes(rows, { maxBlockRows: 5 } as never),
      "estimateMatchBytes: unknown option 'maxBlockRows'",
    ],
  ])('%s', (_, call, message) => {
    expect(call).toThrow(message);
    expect(call).not.toThrow(/ann@/);
  });

  it.each<[string, () => unknown, string]>([
    [
      'a country for one check only: the numbers would stay unread',
      () => kempt.normalizeList([{ phone: '601234567' }], { phone: { country: 'PL' } as never }),
      "normalizeList: option 'phone' must be an object without country, countryFrom",
    ],
    [
      'a wrong option of a check that this list has no column for',
      () => kempt.validateList(rows, { date: { now: 'x' as never } }),
      "checkDate: option 'now' must be",
    ],
    [
      'an unknown one',
      () => kempt.normalizeList([{ city: 'Ulm' }], { email: { typos: false } as never }),
      "checkEmail: unknown option 'typos'",
    ],
  ])('%s', (_, call, message) => {
    expect(call).toThrow(message);
  });

  it('a list without rows has no columns that a mask could miss', () => {
    expect(kempt.writeCsv([], { mask: ['email'] })).toBe('');
  });

  it('a salt alone is a wish for hashes', () => {
    const hashed = kempt.mergeSuppressions([['ann@gmx.de']], { salt: 's' });
    expect(hashed).toEqual(kempt.mergeSuppressions([['ann@gmx.de']], { hash: 'sha256', salt: 's' }));
    expect(kempt.pruneList(rows, { suppressions: hashed, suppressionHash: { salt: 's' } }).removed.length).toBe(2);
  });
});

it('cleanList speaks of evidence that is none in its own name, and takes blank cells for nothing', async () => {
  const bounces = kempt.cleanList(rows, { bounces: [null] as never });
  await expect(bounces).rejects.toThrow('cleanList: bounces[0] must be an event of readBounces, got null');
  const complaints = kempt.cleanList(rows, { complaints: [true] as never });
  await expect(complaints).rejects.toThrow('cleanList: complaints[0] must be text or a row of a list, got true');
  const blank = await kempt.cleanList(rows, { optOuts: ['', null, undefined, {}] as never });
  expect(blank.removed).toEqual([]);
});

describe('a bad option is told by the name that was called', () => {
  const calls: Record<string, (input: unknown, options: never) => unknown> = {};
  for (const [name, call] of Object.entries(kempt)) {
    if (/^(?:check|normalize)[A-Z]|[a-z]Key(?:Words)?$/.test(name) && typeof call === 'function' && call.length === 2)
      calls[name] = call as never;
  }
  // What takes a list, or no options of a check.
  for (const name of ['normalizeList', 'checkEmailsReachable']) delete calls[name];

  it('covers what there is', () => {
    expect(Object.keys(calls).length).toBeGreaterThanOrEqual(24);
  });
  it.each(Object.entries(calls))('%s', (name, call) => {
    expect(() => call('a', { shine: 1 } as never)).toThrow(new RegExp(`^${name}: unknown option 'shine'; `));
  });
  it('and the check of an address that is asked about elsewhere', async () => {
    const asked = kempt.checkEmailsReachable([], { resolver: async () => [], email: { sugest: true } as never });
    await expect(asked).rejects.toThrow("checkEmailsReachable: option 'email': unknown option 'sugest'; did you mean");
  });
});
