import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classifyBounce, findDecisions, pruneList, undoDecisions } from '../../../src/prune/index.ts';
import { runs } from '../../support/runs.ts';

const DAY = 86_400_000;
const NIGHT = Date.UTC(2020, 11, 14, 20);
const hard = (recipient: string, at: number) => ({
  ...classifyBounce('550 5.1.1 User unknown'),
  recipient,
  at,
  source: 'mail',
});
const LIST = [
  { email: 'Ann@firm.example', n: 0 },
  { email: 'bob@firm.example', n: 1 },
  { email: 'cem@sub.firm.example', n: 2 },
  { email: 'dan@other.example', n: 3 },
  { email: 'eve@other.example', n: 4 },
];
const result = pruneList(LIST, {
  now: NIGHT + 30 * DAY,
  bounces: [
    hard('ann@firm.example', NIGHT),
    hard('cem@sub.firm.example', NIGHT + DAY),
    hard('dan@other.example', NIGHT + 9 * DAY),
  ],
  optOuts: ['eve@other.example'],
});

describe('decisions taken back', () => {
  test.each([
    ['by address, in any spelling', { addresses: ['ANN@FIRM.example'] }, [0]],
    ['by domain', { domains: ['firm.example'] }, [0]],
    ['by domain and what is under it', { domains: ['*.firm.example'] }, [0, 2]],
    ['by window', { from: NIGHT, to: NIGHT + DAY }, [0, 2]],
    ['by a window open at one end', { from: new Date(NIGHT + DAY) }, [2, 3]],
    ['by decision', { rules: ['bounce.hard'] }, [0, 2, 3]],
    ['by family of decisions', { rules: ['bounce'] }, [0, 2, 3]],
    ['by the rule that read the event', { rules: ['phrase:user unknown'] }, [0, 2, 3]],
    ['what fits all', { rules: ['bounce'], domains: ['other.example'] }, [3]],
    ['an opt-out has no moment', { domains: ['other.example'], to: NIGHT + 99 * DAY }, [3]],
    ['everything', {}, [0, 2, 3, 4]],
    ['nothing fits', { addresses: ['bob@firm.example'] }, []],
  ])('%s', (_why, selection, rows) => {
    expect(findDecisions(result.journal, selection)).toEqual(rows);
    const back = undoDecisions(result, selection);
    expect(back.rows.map(({ n }) => n)).toEqual([...new Set([1, ...rows])].sort());
    expect(back.journal.map(({ row }) => row)).toEqual([0, 2, 3, 4].filter((row) => !rows.includes(row)));
    expect(back.removed.length + back.held.length + back.rows.length).toBe(LIST.length);
    for (const row of rows) expect(back.decisions.at(row)).toMatchObject({ row, place: 'kept', code: 'keep' });
    expect(back.decisions.toJSON()).toEqual([...back.decisions]);
  });

  test('the first result stays as it was', () => {
    undoDecisions(result);
    expect(result.rows.length).toBe(1);
  });

  test('rows that were quarantined are no decisions', () => {
    expect(findDecisions([{ place: 'quarantined', row: 0, source: {}, reason: { code: 'row.empty' } }])).toEqual([]);
  });

  test('bad selections throw', () => {
    expect(() => undoDecisions(result, { domain: 'x' } as never)).toThrow(TypeError);
    expect(() => findDecisions([], { from: 'yesterday' } as never)).toThrow();
  });

  test('taking all back gives the list, whatever happened', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ email: fc.constantFrom('a@x.example', 'b@x.example', 'c@y.example', '') })),
        fc.subarray(['a@x.example', 'b@x.example', '@y.example']),
        (list, suppressions) => {
          const back = undoDecisions(pruneList(list, { suppressions }));
          expect(back.rows.length).toBe(list.length);
          for (let i = 0; i < list.length; i++) expect(back.rows[i]).toBe(list[i]);
        },
      ),
      runs(100),
    );
  });

  test('by a domain in any of its names', () => {
    const rows = [{ email: 'ann.lee@googlemail.com' }, { email: 'bob@müller.example' }];
    const removed = pruneList(rows, { optOuts: rows.map(({ email }) => email) });
    for (const domains of [['googlemail.com'], ['@gmail.com'], ['müller.example'], ['xn--mller-kva.example']])
      expect(undoDecisions(removed, { domains }).rows.length).toBe(1);
  });
});
