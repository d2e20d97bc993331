import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  carryJudgements,
  journalLines,
  mergeMapped,
  readJournal,
  recordJudgements,
  resolveJudgements,
  rowKeys,
  rowMarks,
  takeBack,
} from '../../../src/merge/index.ts';
import type { ColumnMapping, Journal, Row } from '../../../src/model/index.ts';
import { runs } from '../../support/runs.ts';

const MAPPING: ColumnMapping = {
  columns: (
    [
      ['id', 'externalId'],
      ['name', 'fullName'],
      ['email', 'email'],
      ['phone', 'phone'],
      ['city', 'city'],
      ['notes', 'notes'],
      ['active', 'lastActivity'],
    ] as const
  ).map(([column, role]) => ({ column, role, parts: [], evidence: [] })),
  unmapped: ['score'],
};
const COLUMNS = ['id', 'name', 'email', 'phone', 'city', 'notes', 'active', 'score'];

function person(cells: readonly string[]): Row {
  return Object.fromEntries(COLUMNS.map((column, i) => [column, cells[i] ?? '']));
}
/** A mother and a daughter who share address and number, and somebody else. */
const MOTHER = person([
  'k1',
  'Ann Clayton',
  'clayton@gmx.de',
  '+49 171 123 4567',
  'Ulm',
  'rings late',
  '2025-01-01',
  '3',
]);
const DAUGHTER = person(['k2', 'Anna Clayton', 'clayton@gmx.de', '+49 171 123 4567', 'Ulm', '', '2025-02-01', '4']);
const BOB = person(['k3', 'Bob Hartley', 'bob@web.de', '+49 30 765 43 21', 'Bonn', '', '', '']);
const LIST: readonly Row[] = [MOTHER, DAUGHTER, BOB];

function emptyOf(rows: readonly Row[]): Journal {
  return { version: 1, rows: rows.length, header: [], changes: [], merges: [], setAside: [] };
}
function judged(rows: readonly Row[], pair: readonly [number, number] = [0, 1]): Journal {
  return recordJudgements(emptyOf(rows), { different: [pair] }, rowKeys(rows), rowMarks(rows, MAPPING));
}
function found(journal: Journal, rows: readonly Row[]) {
  return resolveJudgements(journal, rowKeys(rows), rowMarks(rows, MAPPING));
}

describe('judgements of rows that were edited', () => {
  const journal = judged(LIST);
  it.each<[string, Row]>([
    ['nothing', {}],
    ['a note, a date and a column without a role', { notes: 'moved', active: '2026-11-01', score: '9' }],
    ['the id', { id: 'x9' }],
    ['the name', { name: 'Ann Miller' }],
    ['the address', { email: 'ann.clayton@web.de' }],
    ['the number', { phone: '+49 160 555 0101' }],
    ['the town', { city: 'Bonn' }],
    ['the number and the town', { phone: '', city: '' }],
  ])('%s: the pair is known by the rest', (_, edit) => {
    const rows = [BOB, DAUGHTER, { ...MOTHER, ...edit }];
    expect(found(journal, rows)).toEqual({ same: [], different: [[1, 2]], unresolved: [] });
  });
  it.each<[string, readonly Row[], string]>([
    ['a row that is gone', [DAUGHTER, BOB], 'missing'],
    ['a row of which all is another', [DAUGHTER, person(['k9', 'Eve Foxworth', 'eve@web.de', '', 'Ulm'])], 'missing'],
    ['a stranger with the id of an export that counts anew', [DAUGHTER, { ...BOB, id: 'k1' }], 'missing'],
    ['a stranger of the same household', [DAUGHTER, { ...DAUGHTER, id: 'k7', name: 'Tom Clayton' }], 'missing'],
    ['two rows that may be it', [DAUGHTER, { ...MOTHER, city: 'A' }, { ...MOTHER, city: 'B' }], 'ambiguous'],
  ])('%s: applied to nobody, and told', (_, rows, why) => {
    expect(found(journal, rows)).toEqual({
      same: [],
      different: [],
      unresolved: [{ judgement: journal.judgements?.[0], why }],
    });
  });
  it('marks that point to two rows point to none', () => {
    const rows = [DAUGHTER, { ...BOB, id: 'k1', name: 'Ann Clayton' }, { ...MOTHER, id: 'k1', name: 'A.', city: '' }];
    expect(found(journal, rows).unresolved).toHaveLength(1);
  });
  it('what two rows share when they are judged marks neither', () => {
    const twins = [{ ...MOTHER, id: '' }, { ...MOTHER, id: '', city: 'Bonn' }, BOB];
    const said = judged(twins, [0, 2]);
    expect(found(said, [twins[1] as Row, BOB])).toMatchObject({ different: [], unresolved: [{ why: 'missing' }] });
  });
  it('no marks, no more than before', () => {
    const plain = recordJudgements(emptyOf(LIST), { different: [[0, 1]] }, rowKeys(LIST));
    expect(found(plain, LIST).different).toEqual([[0, 1]]);
    expect(found(plain, [{ ...MOTHER, notes: 'x' }, DAUGHTER]).unresolved).toMatchObject([{ why: 'missing' }]);
  });
  it('rows with a mark for each column or none throw nothing; marks of other rows do', () => {
    expect(rowMarks([{}, { name: 'Ann' }, { email: 'a@b.de' }], MAPPING)).toEqual([[], [], []]);
    expect(() => resolveJudgements(journal, rowKeys(LIST), [])).toThrow('resolveJudgements: marks');
    expect(() => rowMarks([1] as never, MAPPING)).toThrow('rowMarks');
  });
  it('hold no cell, and go through a file', () => {
    const lines = [...journalLines(journal)];
    expect(lines.join('')).not.toMatch(/clayton|4567/i);
    expect(readJournal(lines).journal).toEqual(journal);
  });
  it('edit after edit, when every run carries them on', () => {
    let said = journal;
    let mother = MOTHER;
    const edits = [{ name: 'Ann Miller' }, { email: 'am@web.de' }, { phone: '+49 160 555 0101' }, { id: 'z' }];
    for (const edit of edits) {
      mother = { ...mother, ...edit };
      const rows = [mother, BOB, DAUGHTER];
      said = carryJudgements(emptyOf(rows), said, rowKeys(rows), rowMarks(rows, MAPPING));
      expect(found(said, rows).different).toEqual([[0, 2]]);
    }
    expect(found(journal, [mother, DAUGHTER]).different).toEqual([]);
  });
  it('a row taken out of its cluster stays known', () => {
    const merged = mergeMapped(LIST, { clusters: [[0, 1]] }, MAPPING);
    const parted = takeBack(merged.rows, merged.journal, { apart: [1] }).journal;
    expect(
      found(parted, [
        { ...MOTHER, city: 'Bonn' },
        { ...DAUGHTER, notes: 'x' },
      ]).different,
    ).toEqual([[0, 1]]);
  });

  it('law: an edit of any one cell keeps a judgement, and no list of strangers gets one', () => {
    const word = fc.stringMatching(/^[a-z]{4,8}$/);
    const cells = fc.tuple(word, word, word, fc.stringMatching(/^[1-9]\d{8}$/), word);
    const people = fc.uniqueArray(cells, {
      minLength: 4,
      maxLength: 9,
      // Nobody shares anything with another: whoever carries a mark is that person.
      comparator: (a, b) => a.some((cell, i) => i < 4 && cell.slice(-8) === (b[i] as string).slice(-8)),
    });
    fc.assert(
      fc.property(people, fc.nat(), fc.nat(7), word, (all, turn, column, text) => {
        const rows = all.map(([id, one, mail, phone, city]) =>
          person([`${id}1`, `${one} ${mail}son`, `${mail}@gmx.de`, phone, city]),
        );
        const half = rows.slice(0, 2);
        const said = judged(half);
        const edited = { ...(rows[0] as Row), [COLUMNS[column] as string]: `${text}9` };
        const list = [...rows.slice(1), edited];
        const at = turn % list.length;
        const turned = [...list.slice(at), ...list.slice(0, at)];
        const pair = [turned.indexOf(edited), turned.indexOf(rows[1] as Row)].sort((a, b) => a - b);
        expect(found(said, turned).different).toEqual([pair]);
        expect(found(said, rows.slice(2))).toMatchObject({ different: [], unresolved: [{ why: 'missing' }] });
        expect(found(said, rows.slice(1))).toMatchObject({ different: [], unresolved: [{ why: 'missing' }] });
      }),
      runs(500),
    );
  });
});
