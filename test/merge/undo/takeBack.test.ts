import { describe, expect, it } from 'vitest';
import { mergeMapped, redactJournal, takeBack, undo } from '../../../src/merge/index.ts';
import type { Change, ColumnMapping, Journal, Row } from '../../../src/model/index.ts';

const MAPPING: ColumnMapping = {
  columns: [
    { column: 'email', role: 'email', parts: [], evidence: [] },
    { column: 'city', role: 'city', parts: [], evidence: [] },
    { column: 'optout', role: 'unsubscribe', parts: [], evidence: [] },
  ],
  unmapped: ['note'],
};

/** Rows 0, 1 and 2 are one party; row 1 opted out, row 2 gave the city, which was repaired. */
function run(): { originals: Row[]; rows: readonly Row[]; journal: Journal } {
  const originals: Row[] = [
    { email: 'ann@kempt-mail.com', city: '', optout: '', note: 'a' },
    { email: 'ann@kempt-mail.com', city: '', optout: 'yes', note: '' },
    { email: 'ann.lee@kempt-mail.com', city: 'ULM ', optout: '', note: 'c' },
    { email: 'bob@kempt-mail.com', city: 'Bonn', optout: '', note: 'd' },
  ];
  const changes: Change[] = [{ row: 2, column: 'city', before: 'ULM ', after: 'ULM', rule: 'text.whitespace' }];
  const normalized = originals.map((row, i) => (i === 2 ? { ...row, city: 'ULM' } : row));
  const merged = mergeMapped(normalized, { clusters: [[0, 1, 2]] }, MAPPING, { survivor: 'first' });
  return { originals, rows: merged.rows, journal: { ...merged.journal, changes } };
}

const shown = (rows: readonly Row[]) => rows.map((row) => `${row.email}|${row.city}|${row.optout}|${row.note}`);
const edit = (rows: readonly Row[], at: number, cells: Row) =>
  rows.map((row, i) => (i === at ? { ...row, ...cells } : row));

describe('takeBack: one row out of a cluster', () => {
  it('the others are merged anew without it', () => {
    const { rows, journal } = run();
    expect(shown(rows)).toEqual(['ann@kempt-mail.com|ULM|yes|a', 'bob@kempt-mail.com|Bonn||d']);
    const { rows: after, conflicts } = takeBack(rows, journal, { apart: [2] });
    expect(shown(after)).toEqual([
      'ann@kempt-mail.com||yes|a',
      'ann.lee@kempt-mail.com|ULM||c',
      'bob@kempt-mail.com|Bonn||d',
    ]);
    expect(conflicts).toEqual([]);
  });
  it('the base row may go: the survivor moves to another place', () => {
    const { rows, journal } = run();
    expect(shown(takeBack(rows, journal, { apart: [0] }).rows)).toEqual([
      'ann@kempt-mail.com|||a',
      'ann@kempt-mail.com|ULM|yes|c',
      'bob@kempt-mail.com|Bonn||d',
    ]);
  });
  it('two go one after the other, and nobody is left with the third', () => {
    const { rows, journal } = run();
    const first = takeBack(rows, journal, { apart: [1] });
    const second = takeBack(first.rows, first.journal, { apart: [0] });
    expect(shown(second.rows)).toEqual(shown(takeBack(rows, journal, { clusters: [0] }).rows));
  });
  it('undo knows it too', () => {
    const { rows, journal } = run();
    expect(undo(rows, journal, { apart: [2] })).toEqual(takeBack(rows, journal, { apart: [2] }).rows);
  });
  it('is refused where the journal does not say how survivors are made', () => {
    const { rows, journal } = run();
    const { survivorship: _, ...old } = journal;
    expect(() => takeBack(rows, old, { apart: [2] })).toThrow(RangeError);
  });
  it('goes with no cell edits', () => {
    const { rows, journal } = run();
    expect(() => takeBack(rows, journal, { apart: [2], columns: ['city'] })).toThrow("'apart' goes with clusters only");
  });
});

describe('takeBack: edits made since', () => {
  it('an edit goes with the row that gave the cell', () => {
    const { rows, journal } = run();
    const { rows: after, conflicts } = takeBack(edit(rows, 0, { city: 'Neu-Ulm' }), journal, { apart: [2] });
    expect(after.map(({ city }) => city)).toEqual(['', 'Neu-Ulm', 'Bonn']);
    expect(conflicts).toEqual([]);
  });
  it('an edit stays with the survivor when its row stays', () => {
    const { rows, journal } = run();
    const { rows: after } = takeBack(edit(rows, 0, { note: 'edited', extra: 'new' }), journal, { apart: [2] });
    expect(after[0]).toMatchObject({ note: 'edited', extra: 'new' });
    expect(after[1]).toMatchObject({ note: 'c' });
  });
  it('an edit of a value that two rows held goes to one and is told for the other', () => {
    const { rows, journal } = run();
    const { rows: after, conflicts } = takeBack(edit(rows, 0, { email: 'new@kempt-mail.com' }), journal, {
      clusters: [0],
    });
    expect(after.map(({ email }) => email)).toEqual([
      'new@kempt-mail.com',
      'ann@kempt-mail.com',
      'ann.lee@kempt-mail.com',
      'bob@kempt-mail.com',
    ]);
    expect(conflicts).toEqual([
      { row: 1, column: 'email', kind: 'shared', edited: 'new@kempt-mail.com', other: 'ann@kempt-mail.com' },
    ]);
  });
  it('an edit that meets the undone cell stays, and is told', () => {
    const { rows, journal } = run();
    const { rows: after, conflicts } = takeBack(edit(rows, 0, { city: 'Neu-Ulm' }), journal, {
      rules: ['text.whitespace'],
    });
    expect(after[0]?.city).toBe('Neu-Ulm');
    expect(conflicts).toEqual([{ row: 0, column: 'city', kind: 'edited', edited: 'Neu-Ulm', other: 'ULM ' }]);
  });
  it('an edit of a cell that several rows made is told when they part', () => {
    const { rows, journal } = run();
    const merge = journal.merges[0]!;
    const cells = [{ column: 'note', from: null, rule: 'union' as const, value: 'a; c' }];
    const one: Journal = { ...journal, merges: [{ ...merge, cells }] };
    const list = [{ ...merge.sources[0], note: 'a; c; edited' }, rows[1] as Row];
    const { rows: after, conflicts } = takeBack(list, one, { clusters: [0] });
    expect(after.map(({ note }) => note)).toEqual(['a', '', 'c', 'd']);
    expect(conflicts).toEqual([{ row: 0, column: 'note', kind: 'shared', edited: 'a; c; edited', other: 'a' }]);
  });
});

describe('takeBack: cells that are lists or objects', () => {
  const mapping: ColumnMapping = {
    columns: [{ column: 'tags', role: 'tags', parts: [], evidence: [] }],
    unmapped: ['at'],
  };
  const sources: Row[] = [
    { tags: ['a'], at: { city: 'Ulm' } },
    { tags: ['b'], at: { city: 'Ulm' } },
    { tags: ['c'], at: null },
  ];
  const { rows, journal } = mergeMapped(sources, { clusters: [[0, 1, 2]] }, mapping, {});

  it('are not edited because they went through a file', () => {
    const read = JSON.parse(JSON.stringify(rows));
    expect(takeBack(read, journal, { clusters: [0] })).toMatchObject({ rows: sources, conflicts: [] });
  });
  it('are not edited because they were united anew', () => {
    const first = takeBack(rows, journal, { apart: [2] });
    expect(first.rows[0]?.tags).toEqual(['a', 'b']);
    expect(takeBack(first.rows, first.journal, { clusters: [0] })).toMatchObject({ rows: sources, conflicts: [] });
  });
  it('are edited where their content is another', () => {
    const edited = edit(rows, 0, { tags: ['a', 'b', 'c', 'd'] });
    expect(takeBack(edited, journal, { clusters: [0] }).conflicts).toMatchObject([{ column: 'tags', kind: 'shared' }]);
  });
});

describe('takeBack: what nobody may undo alone', () => {
  it.each([{ rules: ['strictest'] }, { columns: ['optout'] }])(
    'an opt-out goes only with its merge: %j',
    (selection) => {
      const { rows, journal } = run();
      expect(takeBack(rows, journal, selection).rows[0]?.optout).toBe('yes');
    },
  );
});

describe('takeBack: erased rows', () => {
  it('do not come back', () => {
    const { rows, journal } = run();
    const redacted = redactJournal(journal, { rows: [2] });
    expect(shown(undo(rows, redacted))).toEqual([
      'ann@kempt-mail.com|||a',
      'ann@kempt-mail.com||yes|',
      'bob@kempt-mail.com|Bonn||d',
    ]);
  });
  it('give no cell of theirs to the others', () => {
    const { rows, journal } = run();
    const redacted = redactJournal(journal, { rows: [0] });
    const { rows: after } = takeBack(rows, redacted, { clusters: [0] });
    expect(shown(after)).toEqual([
      'ann@kempt-mail.com||yes|',
      'ann.lee@kempt-mail.com|ULM||c',
      'bob@kempt-mail.com|Bonn||d',
    ]);
  });
  it.each([0, 1])('a row of its own may be gone from the list, or not yet (%i)', (gone) => {
    const { rows, journal } = run();
    const redacted = redactJournal(journal, { rows: [3] });
    expect(undo(rows.slice(0, 2 - gone), redacted)).toHaveLength(4 - gone);
  });
});
