import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  consentOf,
  IMPORT_ACTIONS,
  type ImportOptions,
  planImportMapped,
  reachFor,
  runImport,
} from '../../src/merge/index.ts';
import type { ColumnMapping, Row } from '../../src/model/index.ts';
import { runs } from '../support/runs.ts';

const MAPPING: ColumnMapping = {
  columns: [
    { column: 'id', role: 'externalId', parts: [], evidence: [] },
    { column: 'email', role: 'email', parts: [], evidence: [] },
    { column: 'street', role: 'street', parts: [], evidence: [] },
    { column: 'zip', role: 'postalCode', parts: [], evidence: [] },
    { column: 'optout', role: 'unsubscribe', parts: [], evidence: [] },
    { column: 'status', role: 'status', parts: [], evidence: [] },
  ],
  unmapped: ['note'],
};
/** Base row 0 and upload row 0 are one party. */
function one(base: Row, upload: Row, options: ImportOptions = {}) {
  const plan = planImportMapped([base], [upload], { clusters: [[0, 1]], review: [] }, MAPPING, options);
  return { action: plan.entries[0]?.action, row: runImport([base], [upload], plan).rows[0] };
}

describe('planImport', () => {
  it.each(['fill', 'replace', 'keep'] as const)(
    '%s: a refusal comes with its day, a consent changes nothing',
    (policy) => {
      const mapping: ColumnMapping = {
        columns: ['consent', 'consent date'].map((column) => ({ column, role: 'consent', parts: [], evidence: [] })),
        unmapped: [],
      };
      const [yes, no] = [
        { consent: 'yes', 'consent date': '2020-01-01' },
        { consent: 'no', 'consent date': '2024-05-05' },
      ];
      const cellsOf = (base: Row, upload: Row) =>
        planImportMapped([base], [upload], { clusters: [[0, 1]], review: [] }, mapping, { policy }).entries[0]?.cells;
      expect(cellsOf(yes, no)?.map(({ after }) => after)).toEqual(['no', '2024-05-05']);
      expect(cellsOf(yes, { ...yes, 'consent date': '2025-01-01' })).toEqual([]);
      expect(cellsOf({ consent: '', 'consent date': '' }, yes)).toEqual([]);
      expect(cellsOf(yes, { consent: 'no', 'consent date': '' })?.map(({ after }) => after)).toEqual(['no']);
    },
  );
  it.each<[string, Row, Row, ImportOptions, string, Row]>([
    [
      'fill: a blank is filled, the rest stays',
      { email: 'a', note: '' },
      { email: 'b', note: 'n' },
      {},
      'updated',
      { email: 'a', note: 'n' },
    ],
    [
      'replace: values win, blanks do not',
      { email: 'a', note: 'old' },
      { email: 'b', note: '' },
      { policy: 'replace' },
      'updated',
      { email: 'b', note: 'old' },
    ],
    [
      'replace: a row keeps its id',
      { id: '7', email: 'a' },
      { id: '99', email: 'b' },
      { policy: 'replace' },
      'updated',
      { id: '7', email: 'b' },
    ],
    [
      'replace: a row without an id gets one',
      { id: '', email: 'a' },
      { id: '99', email: 'b' },
      { policy: 'replace' },
      'updated',
      { id: '99', email: 'b' },
    ],
    [
      'replace: an address moves as a whole',
      { street: 'Via Roma 1', zip: '20121' },
      { street: 'Via Po 2' },
      { policy: 'replace' },
      'updated',
      { street: 'Via Po 2', zip: '' },
    ],
    [
      'keep: nothing is taken',
      { email: 'a', note: '' },
      { email: 'b', note: 'n' },
      { policy: 'keep' },
      'skipped',
      { email: 'a', note: '' },
    ],
    [
      'keep: an opt-out is',
      { email: 'a', optout: '' },
      { email: 'b', optout: 'yes' },
      { policy: 'keep' },
      'updated',
      { email: 'a', optout: 'yes' },
    ],
    ['nothing new', { email: 'a' }, { email: 'a', note: '' }, {}, 'unchanged', { email: 'a' }],
    ['an empty row', { email: 'a' }, { email: ' ' }, {}, 'skipped', { email: 'a' }],
    [
      'an opt-out is taken over',
      { status: 'subscribed' },
      { status: 'unsubscribed' },
      { policy: 'fill' },
      'updated',
      { status: 'unsubscribed' },
    ],
    [
      'an opt-in is not',
      { status: '', note: '' },
      { status: 'subscribed', note: 'n' },
      { policy: 'replace' },
      'updated',
      { status: '', note: 'n' },
    ],
    [
      'who said no is left alone',
      { status: 'unsubscribed', note: '' },
      { status: 'subscribed', note: 'n' },
      { policy: 'replace' },
      'suppressed',
      { status: 'unsubscribed', note: '' },
    ],
    [
      'so is who stands on a list',
      { note: '' },
      { note: 'n' },
      { isSuppressed: () => true },
      'suppressed',
      { note: '' },
    ],
  ])('%s', (_, base, upload, options, action, row) => {
    expect(one(base, upload, options)).toEqual({ action, row });
  });
  it('leaves doubtful rows to a person: a review pair, or two rows of the base', () => {
    const base = [{ email: 'a' }, { email: 'a' }, { email: 'c' }];
    const upload = [{ email: 'a' }, { email: 'cc' }];
    const review = [{ left: 2, right: 4, weight: 1, probability: 0.6 }];
    const plan = planImportMapped(base, upload, { clusters: [[0, 1, 3]], review }, MAPPING);
    expect(plan.counts.needsReview).toBe(2);
    expect(runImport(base, upload, plan).rows).toEqual(base);
  });
  it('two upload rows of a new party become one row', () => {
    const upload = [
      { email: 'a', note: '' },
      { email: 'a', note: 'n' },
    ];
    const plan = planImportMapped([], upload, { clusters: [[0, 1]], review: [] }, MAPPING);
    expect(plan.counts).toMatchObject({ created: 1, updated: 1 });
    expect(runImport([], upload, plan).rows).toEqual([{ email: 'a', note: 'n' }]);
  });
  it('refuses lists and links that do not fit', () => {
    const plan = planImportMapped([{ note: '' }], [{ note: 'n' }], { clusters: [[0, 1]], review: [] }, MAPPING);
    expect(() => runImport([], [{ note: 'n' }], plan)).toThrow('the plan is for 1 and 1 rows, got 0 and 1');
    expect(() => runImport([{ note: 'edited' }], [{ note: 'n' }], plan)).toThrow(
      'is not the one the plan was made for',
    );
    expect(() => planImportMapped([], [], { clusters: [[0, 1]], review: [] }, MAPPING)).toThrow('holds row 0');
    expect(() => planImportMapped([], [], { clusters: [], review: [] }, MAPPING, { policy: 'add' as 'fill' })).toThrow(
      RangeError,
    );
  });
  it.each(['fill', 'replace', 'keep'] as const)(
    '%s: the same import again and again changes nothing more',
    (policy) => {
      const mapping: ColumnMapping = {
        columns: [
          { column: 'notes', role: 'notes', parts: [], evidence: [] },
          { column: 'tags', role: 'tags', parts: [], evidence: [] },
        ],
        unmapped: [],
      };
      // Two upload rows of one person, who do not say the same.
      const upload = [
        { notes: 'called Monday', tags: 'c, a' },
        { notes: 'VIP; called', tags: ['b', 'x, y'] },
      ];
      let rows: Row[] = [{ notes: 'VIP', tags: 'a, b' }];
      const nights = [1, 2, 3, 4].map(() => {
        const plan = planImportMapped(rows, upload, { clusters: [[0, 1, 2]], review: [] }, mapping, { policy });
        rows = runImport(rows, upload, plan).rows;
        return plan.counts.updated;
      });
      expect(nights).toEqual(policy === 'keep' ? [0, 0, 0, 0] : [2, 0, 0, 0]);
      expect(rows).toEqual(
        policy === 'keep'
          ? [{ notes: 'VIP', tags: 'a, b' }]
          : [{ notes: 'VIP; called Monday; VIP; called', tags: 'a, b, c, x, y' }],
      );
    },
  );
  it('law: the counts are what the run does, nobody is re-subscribed, and a second import changes nothing', () => {
    const row = fc.record({
      email: fc.constantFrom('', 'a', 'b'),
      street: fc.constantFrom('', 'x', 'y'),
      zip: fc.constantFrom('', '1', '2'),
      optout: fc.constantFrom('', 'yes', 'no'),
      status: fc.constantFrom('', 'subscribed', 'cleaned', 'pending'),
    });
    const policy = fc.constantFrom('replace' as const, 'fill' as const, 'keep' as const);
    const rows = fc.array(row, { maxLength: 4 });
    fc.assert(
      fc.property(rows, rows, policy, (base, upload, chosen) => {
        const clusters = upload.flatMap((_, i) => (i < base.length && i % 3 < 2 ? [[i, base.length + i]] : []));
        const plan = planImportMapped(base, upload, { clusters, review: [] }, MAPPING, { policy: chosen });
        const { rows: after, counts } = runImport(base, upload, JSON.parse(JSON.stringify(plan)));
        expect(counts).toEqual(plan.counts);
        expect(IMPORT_ACTIONS.reduce((sum, action) => sum + counts[action], 0)).toBe(upload.length);
        expect(after.length).toBe(base.length + counts.created);
        const touched = base.filter((one, i) => JSON.stringify(one) !== JSON.stringify(after[i])).length;
        expect(touched).toBe(counts.updated);
        base.forEach((one, i) => {
          const [before, now] = [one, after[i] as Row].map(
            (at) => reachFor(consentOf(at, MAPPING), 'all', 'all').reachable,
          );
          if (before !== 'yes') expect(now).not.toBe('yes');
          if (before === 'no') expect(after[i]).toBe(one);
        });
        const links = clusters.map(([left, right]) => [left as number, (right as number) - base.length + after.length]);
        const linked = upload.filter((_, i) => clusters.some(([left]) => left === i));
        const again = planImportMapped(after, upload, { clusters: links, review: [] }, MAPPING, { policy: chosen });
        expect(
          again.entries.filter(({ upload: at }) => clusters.some(([left]) => left === at)).map(({ action }) => action),
        ).not.toContain('updated');
        expect(linked.length).toBe(clusters.length);
      }),
      runs(1000),
    );
  });
});
