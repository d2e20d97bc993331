import { describe, expect, it } from 'vitest';
import {
  carryJudgements,
  journalLines,
  judgementsOf,
  mergeMapped,
  readJournal,
  recordJudgements,
  redactJournal,
  redactLines,
  rowKeys,
  takeBack,
} from '../../../src/merge/index.ts';
import type { Journal, Row } from '../../../src/model/index.ts';
import { cleanList } from '../../../src/pipeline.ts';

const EMPTY: Journal = { version: 1, rows: 3, header: [], changes: [], merges: [], setAside: [] };
const KEYS = ['c', 'a', 'b'];

/** A mother and a daughter of one name at one address, and a third row that is the mother again. */
const LIST: readonly Row[] = [
  { name: 'Ann Clayton', email: ' ann.clayton@gmx.de', phone: '+491711234567', city: 'Ulm' },
  { name: 'Ann Clayton', email: 'ann.clayton@gmx.de', phone: '', city: 'Ulm' },
  { name: 'Ann Clayton', email: 'ann.clayton@gmx.de', phone: '+491711234567', city: '' },
  { name: 'Bob Hartley', email: 'bob.hartley@web.de', phone: '', city: 'Bonn' },
];

describe('recordJudgements and judgementsOf', () => {
  it('are pairs of the rows that hold the keys now, whatever their order', () => {
    const journal = recordJudgements(EMPTY, { same: [[0, 1]], different: [[1, 2]] }, KEYS);
    expect(judgementsOf(journal, KEYS)).toEqual({ same: [[0, 1]], different: [[1, 2]] });
    expect(judgementsOf(journal, ['x', 'b', 'y', 'a', 'c'])).toEqual({ same: [[3, 4]], different: [[1, 3]] });
    expect(judgementsOf(journal, ['a'])).toEqual({ same: [], different: [] });
    expect(judgementsOf(EMPTY, KEYS)).toEqual({ same: [], different: [] });
  });
  it('the later judgement of a pair counts', () => {
    const first = recordJudgements(EMPTY, { same: [[0, 1]] }, KEYS);
    const later = recordJudgements(first, { different: [[1, 0]] }, KEYS);
    expect(judgementsOf(later, KEYS)).toEqual({ same: [], different: [[0, 1]] });
    expect(judgementsOf(first, KEYS).same).toHaveLength(1);
  });
  it('what holds of a row holds of every row of the same content', () => {
    const rows = [{ a: '1' }, { a: '2' }, { a: '1' }];
    const journal = recordJudgements(EMPTY, { different: [[0, 1]] }, rowKeys(rows));
    expect(judgementsOf(journal, rowKeys(rows)).different).toEqual([
      [0, 1],
      [1, 2],
    ]);
  });
  it('two rows of the same content can be two people', () => {
    const rows = [{ a: '1' }, { a: '1' }, { a: '2' }];
    const journal = recordJudgements(EMPTY, { different: [[0, 1]] }, rowKeys(rows));
    expect(judgementsOf(journal, rowKeys(rows)).different).toEqual([[0, 1]]);
  });
  it.each<[string, () => unknown]>([
    ['keys that do not fit', () => recordJudgements(EMPTY, { same: [[0, 1]] }, ['a'])],
    ['a row that is not there', () => recordJudgements(EMPTY, { same: [[0, 3]] }, KEYS)],
    ['a row and itself', () => recordJudgements(EMPTY, { same: [[1, 1]] }, KEYS)],
    ['no pairs', () => recordJudgements(EMPTY, { same: [[1]] as never }, KEYS)],
    ['keys that are no strings', () => judgementsOf(EMPTY, [1] as never)],
  ])('bad calls throw: %s', (_, call) => expect(call).toThrow(/Judgements|judgementsOf/));
});

describe('a row taken back out of its cluster', () => {
  const mapping = {
    columns: [
      { column: 'name', role: 'fullName' as const, parts: [], evidence: [] },
      { column: 'email', role: 'email' as const, parts: [], evidence: [] },
    ],
    unmapped: ['phone', 'city'],
  };
  const merged = mergeMapped(LIST, { clusters: [[0, 1, 2]] }, mapping);
  const { journal } = takeBack(merged.rows, merged.journal, { apart: [2] });

  it('is not the same as those that stay', () => {
    expect(judgementsOf(journal, rowKeys(LIST))).toEqual({
      same: [],
      different: [
        [0, 2],
        [1, 2],
      ],
    });
    const turned = [...LIST].reverse();
    expect(judgementsOf(journal, rowKeys(turned)).different).toEqual([
      [1, 3],
      [1, 2],
    ]);
  });
  it('is known by the row that came in, not by the repaired one', async () => {
    const result = await cleanList(LIST);
    const [cluster] = result.clusters;
    expect(cluster).toContain(0);
    const parted = takeBack(result.rows, result.journal, { apart: [0] });
    expect(judgementsOf(parted.journal, rowKeys(LIST)).different).toContainEqual([
      0,
      cluster?.find((row) => row !== 0),
    ]);
  });
  it('stays apart in the next run, and in the one after', async () => {
    const first = await cleanList(LIST);
    expect(first.clusters).toEqual([[0, 1, 2]]);
    const parted = takeBack(first.rows, first.journal, { apart: [2] });
    const next = [{ name: 'Eve Foxworth', email: 'eve@web.de', phone: '', city: '' }, ...LIST];
    const second = await cleanList(next, { match: { judgements: judgementsOf(parted.journal, rowKeys(next)) } });
    expect(second.clusters).toEqual([[1, 2]]);
    const kept = carryJudgements(second.journal, parted.journal, rowKeys(next));
    const read = readJournal(journalLines(kept)).journal;
    const third = await cleanList(LIST, { match: { judgements: judgementsOf(read, rowKeys(LIST)) } });
    expect(third.clusters).toEqual([[0, 1]]);
  });
  it('so do rows that are the same', async () => {
    const strangers = [...LIST, { name: 'R. Hartley', email: 'office@web.de', phone: '', city: '' }];
    const first = await cleanList(strangers);
    expect(first.clusters.flat()).not.toContain(4);
    const judged = recordJudgements(first.journal, { same: [[3, 4]] }, rowKeys(strangers));
    const second = await cleanList(strangers, { match: { judgements: judgementsOf(judged, rowKeys(strangers)) } });
    expect(second.clusters).toContainEqual([3, 4]);
  });
  it('says nothing of rows outside its cluster, or without one', () => {
    expect(takeBack(merged.rows, merged.journal, { apart: [3] }).journal.judgements).toBeUndefined();
    expect(takeBack(merged.rows, merged.journal, { clusters: [0] }).journal.judgements).toBeUndefined();
  });
});

describe('judgements in a file', () => {
  const journal = recordJudgements(EMPTY, { same: [[0, 1]], different: [[1, 2]] }, KEYS);
  it('come back as they went, sealed with the rest', () => {
    const lines = [...journalLines(journal)];
    expect(readJournal(lines).journal).toEqual(journal);
    const edited = lines.map((line) => line.replace('"different"', '"same"'));
    expect(() => readJournal(edited)).toThrow('another checksum');
  });
  it('go with a person who is erased', () => {
    expect(redactJournal(journal, { rows: [2] }).judgements).toEqual(journal.judgements?.slice(0, 1));
    const redacted = redactLines(journalLines(journal), { rows: [2] });
    expect(readJournal(redacted).journal.judgements).toEqual(journal.judgements?.slice(0, 1));
    expect(redacted.join('')).not.toContain('"different"');
  });
});
