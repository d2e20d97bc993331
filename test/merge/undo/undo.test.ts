import { describe, expect, it } from 'vitest';
import { mergeMapped, undo } from '../../../src/merge/index.ts';
import type { Change, ColumnMapping, Journal, Row } from '../../../src/model/index.ts';

const MAPPING: ColumnMapping = {
  columns: [
    { column: 'email', role: 'email', parts: [], evidence: [] },
    { column: 'city', role: 'city', parts: [], evidence: [] },
  ],
  unmapped: ['note'],
};

/** Four input rows: 0 and 2 are one party, 1 was quarantined, 3 stayed; two cells were repaired. */
function run(): { originals: Row[]; rows: readonly Row[]; journal: Journal } {
  const originals: Row[] = [
    { email: ' ann@gmx.de', city: '', note: 'a' },
    { email: 'nobody', city: '', note: '' },
    { email: 'ann@gmx.de', city: 'ULM ', note: 'c' },
    { email: 'bob@web.de', city: 'Bonn', note: 'd' },
  ];
  const changes: Change[] = [
    { row: 0, column: 'email', before: ' ann@gmx.de', after: 'ann@gmx.de', rule: 'text.whitespace' },
    { row: 2, column: 'city', before: 'ULM ', after: 'ULM', rule: 'text.whitespace' },
  ];
  const normalized: Row[] = originals.map((row, i) => {
    const edits = changes.filter((change) => change.row === i).map(({ column, after }) => [column, after]);
    return edits.length > 0 ? { ...row, ...Object.fromEntries(edits) } : row;
  });
  const merged = mergeMapped(normalized, { clusters: [[0, 2]] }, MAPPING, { survivor: 'first' });
  const survivor = merged.rows[0] as Row;
  const journal: Journal = {
    ...merged.journal,
    changes,
    setAside: [{ place: 'quarantined', row: 1, source: normalized[1] as Row, reason: { code: 'row.unreachable' } }],
  };
  return { originals, rows: [survivor, originals[3] as Row], journal };
}

describe('undo', () => {
  it('gives everything back, value for value, in order', () => {
    const { originals, rows, journal } = run();
    expect(undo(rows, journal)).toEqual(originals);
  });

  it('works on a journal that went through JSON', () => {
    const { originals, rows, journal } = run();
    expect(undo(rows, JSON.parse(JSON.stringify(journal)))).toEqual(originals);
  });

  it('leaves its arguments alone', () => {
    const { rows, journal } = run();
    const before = JSON.stringify({ rows, journal });
    undo(rows, journal);
    undo(rows, journal, { rules: ['text.whitespace'] });
    expect(JSON.stringify({ rows, journal })).toBe(before);
  });

  it.each([
    ['one rule', { rules: ['text.whitespace'] }, [' ann@gmx.de|ULM |a', 'bob@web.de|Bonn|d']],
    ['a rule that did nothing', { rules: ['phone.format'] }, ['ann@gmx.de|ULM|a', 'bob@web.de|Bonn|d']],
    ['the blanks a merge filled', { rules: ['filled'] }, ['ann@gmx.de||a', 'bob@web.de|Bonn|d']],
    ['one column: the fill and the repair behind it', { columns: ['city'] }, ['ann@gmx.de||a', 'bob@web.de|Bonn|d']],
    [
      'a rule in one column',
      { rules: ['text.whitespace'], columns: ['email'] },
      [' ann@gmx.de|ULM|a', 'bob@web.de|Bonn|d'],
    ],
    [
      'one cluster: its rows as they were before the merge',
      { clusters: [0] },
      ['ann@gmx.de||a', 'ann@gmx.de|ULM|c', 'bob@web.de|Bonn|d'],
    ],
    ['a cluster there is none of', { clusters: [7] }, ['ann@gmx.de|ULM|a', 'bob@web.de|Bonn|d']],
    ['a quarantined row', { rows: [1] }, ['ann@gmx.de|ULM|a', 'nobody||', 'bob@web.de|Bonn|d']],
    [
      'a merged row, with the cluster it was in',
      { rows: [2] },
      ['ann@gmx.de||a', 'ann@gmx.de|ULM |c', 'bob@web.de|Bonn|d'],
    ],
  ])('in part: %s', (_, selection, expected) => {
    const { rows, journal } = run();
    const undone = undo(rows, journal, selection);
    expect(undone.map((row) => `${row.email}|${row.city}|${row.note}`)).toEqual(expected);
  });

  it('keeps an edit made after the run in a partial undo', () => {
    const { rows, journal } = run();
    const edited = [{ ...(rows[0] as Row), email: 'ann.new@gmx.de' }, rows[1] as Row];
    expect(undo(edited, journal, { rules: ['text.whitespace'] })[0]?.email).toBe('ann.new@gmx.de');
  });

  it.each([
    ['a list of another length', [{}], undefined, RangeError, 'belongs to a list of 2 rows, got 1'],
    ['an unknown selection', [{}, {}], { rule: ['a'] }, TypeError, "unknown option 'rule'"],
    ['rows that are no objects', ['x', 'y'], undefined, TypeError, 'rows[0] must be an object'],
  ])('refuses %s', (_, rows, selection, kind, message) => {
    const { journal } = run();
    expect(() => undo(rows as Row[], journal, selection as never)).toThrow(kind);
    expect(() => undo(rows as Row[], journal, selection as never)).toThrow(message);
  });
});
