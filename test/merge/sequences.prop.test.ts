/** Whatever is merged, imported and undone, in whatever order: nobody becomes more reachable, and nothing is lost. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  consentOf,
  joinSheets,
  journalLines,
  type MergeOptions,
  mergeMapped,
  planImportMapped,
  reachFor,
  readJournal,
  runImport,
  takeBack,
  undo,
} from '../../src/merge/index.ts';
import type { ColumnMapping, Journal, Role, Row, UndoSelection } from '../../src/model/index.ts';
import { cleanList } from '../../src/pipeline.ts';
import { runs } from '../support/runs.ts';

const ROLES: Readonly<Record<string, Role>> = {
  email: 'email',
  first: 'firstName',
  city: 'city',
  status: 'status',
  'newsletter consent': 'consent',
  'sms opt out': 'unsubscribe',
  unsubscribed: 'unsubscribe',
  seen: 'lastActivity',
  tags: 'tags',
};
const COLUMNS = Object.keys(ROLES);
const MAPPING: ColumnMapping = {
  columns: Object.entries(ROLES).map(([column, role]) => ({ column, role, parts: [], evidence: [] })),
  unmapped: ['note'],
};
const CHANNELS = ['email', 'sms', 'phone'] as const;
const PEOPLE = ['ann@gmx.de', 'bert@web.de', 'cleo@mail.example'] as const;

const row = fc.record({
  email: fc.constantFrom(...PEOPLE),
  first: fc.constantFrom('', 'Ann', 'Anna', 'A.'),
  city: fc.constantFrom('', 'Ulm', 'Bonn'),
  status: fc.constantFrom('', 'subscribed', 'Wypisany', 'pending', 'Hard bounce', 'жалоба', 'VIP'),
  'newsletter consent': fc.constantFrom('', 'ja', 'nein', 'maybe'),
  'sms opt out': fc.constantFrom('', '', 'yes', 'no'),
  unsubscribed: fc.constantFrom('', '', '2024-05-01', 'sí', 'too many mails'),
  seen: fc.constantFrom('', '2020-01-01', '2026-02-02'),
  tags: fc.constantFrom('', 'fair', 'fair, shop'),
  note: fc.constantFrom('', 'x', 'y'),
});
const policy: fc.Arbitrary<MergeOptions> = fc.oneof(
  fc.constant({}),
  fc.record({
    survivor: fc.constantFrom('likeliest' as const, 'complete' as const, 'recent' as const, 'first' as const),
  }),
  fc.constant({ byColumn: { note: 'union' } } satisfies MergeOptions),
);

const saysNo = (one: Row, channel: string, mapping = MAPPING) =>
  reachFor(consentOf(one, mapping), channel, 'marketing').reachable === 'no';
const reachOfAll = (rows: readonly Row[]) => {
  const sheet = rows.map((one) => consentOf(one, MAPPING)).reduce(joinSheets, {});
  return CHANNELS.map((channel) => reachFor(sheet, channel, 'marketing').state);
};
const mergedRow = (rows: readonly Row[], options: MergeOptions = {}): Row =>
  mergeMapped(rows, { clusters: [rows.map((_, i) => i)] }, MAPPING, options).rows[0] as Row;

describe('laws of reachability', () => {
  const list = fc.array(row, { minLength: 1, maxLength: 5 });
  it('merging is idempotent', () => {
    fc.assert(
      fc.property(list, policy, (rows, options) => {
        const once = mergedRow(rows, options);
        expect(reachOfAll([once])).toEqual(reachOfAll(rows));
        expect(reachOfAll([mergedRow([once, once], options)])).toEqual(reachOfAll([once]));
        expect(reachOfAll([mergedRow([...rows, ...rows], options)])).toEqual(reachOfAll([once]));
      }),
      runs(500),
    );
  });
  it('merging is commutative', () => {
    const turned = list.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
    );
    fc.assert(
      fc.property(turned, policy, ([rows, other], options) => {
        expect(reachOfAll([mergedRow(other, options)])).toEqual(reachOfAll([mergedRow(rows, options)]));
      }),
      runs(500),
    );
  });
  it('merging is associative', () => {
    fc.assert(
      fc.property(list, list, list, policy, (a, b, c, options) => {
        const left = mergedRow([mergedRow([...a, ...b], options), ...c], options);
        const right = mergedRow([...a, mergedRow([...b, ...c], options)], options);
        expect(reachOfAll([left])).toEqual(reachOfAll([right]));
      }),
      runs(500),
    );
  });
  it('a survivor is a function of its rows and the policy, of nothing else', () => {
    fc.assert(
      fc.property(list, fc.array(row, { maxLength: 3 }), policy, (rows, others, options) => {
        const alone = mergedRow(rows, options);
        const places = rows.map((_, i) => i + others.length);
        const clusters = rows.length > 1 ? [places] : [];
        const among = mergeMapped([...others, ...rows], { clusters }, MAPPING, options);
        expect(among.rows.slice(others.length)).toEqual([alone]);
        const read = readJournal(journalLines(among.journal)).journal;
        const back = undo(among.rows, read);
        expect(mergeMapped(back, { clusters }, MAPPING, options).rows).toEqual(among.rows);
      }),
      runs(500),
    );
  });
});

const selection: fc.Arbitrary<UndoSelection> = fc.oneof(
  fc.record({ apart: fc.array(fc.nat({ max: 7 }), { minLength: 1, maxLength: 3 }) }),
  fc.record({ clusters: fc.array(fc.nat({ max: 2 }), { maxLength: 2 }) }),
  fc.record({ rows: fc.array(fc.nat({ max: 7 }), { maxLength: 2 }) }),
  fc.record({ rules: fc.array(fc.constantFrom('filled', 'strictest', 'likeliest', 'union', 'max'), { maxLength: 2 }) }),
  fc.record({ columns: fc.array(fc.constantFrom(...COLUMNS), { maxLength: 2 }) }),
);
type Operation =
  | { readonly kind: 'merge'; readonly people: readonly number[]; readonly options: MergeOptions }
  | { readonly kind: 'import'; readonly upload: readonly Row[]; readonly policy: 'replace' | 'fill' | 'keep' }
  | { readonly kind: 'takeBack'; readonly selection: UndoSelection }
  | { readonly kind: 'undo' };
const operation: fc.Arbitrary<Operation> = fc.oneof(
  fc.record({
    kind: fc.constant('merge' as const),
    people: fc.subarray([0, 1, 2], { minLength: 1 }),
    options: policy,
  }),
  fc.record({
    kind: fc.constant('import' as const),
    upload: fc.array(row, { minLength: 1, maxLength: 3 }),
    policy: fc.constantFrom('replace' as const, 'fill' as const, 'keep' as const),
  }),
  fc.record({ kind: fc.constant('takeBack' as const), selection }),
  fc.record({ kind: fc.constant('undo' as const) }),
);

interface Run {
  readonly journal: Journal;
  readonly before: readonly Row[];
  edited: boolean;
}

/** Does one operation after the other, and looks at the list after each. */
function walk(start: readonly Row[], operations: readonly Operation[]): void {
  let rows: readonly Row[] = start;
  let stack: Run[] = [];
  const sources: Row[] = [...start];
  for (const one of operations) {
    if (one.kind === 'merge') {
      const clusters = one.people
        .map((person) => rows.flatMap(({ email }, i) => (email === PEOPLE[person] ? [i] : [])))
        .filter(({ length }) => length > 1)
        .sort((a, b) => (a[0] as number) - (b[0] as number));
      const { rows: merged, journal, lineage } = mergeMapped(rows, { clusters }, MAPPING, one.options);
      for (const { base, sources: own } of lineage) {
        const survivor = merged[
          base - lineage.flatMap((each) => each.rows.filter((at) => at !== each.base && at < base)).length
        ] as Row;
        expect(reachOfAll([survivor])).toEqual(reachOfAll(own));
      }
      stack.push({ journal, before: rows, edited: false });
      rows = merged;
    } else if (one.kind === 'import') {
      const clusters = PEOPLE.map((email) =>
        [...rows, ...one.upload].flatMap((each, i) => (each.email === email ? [i] : [])),
      );
      const plan = planImportMapped(
        rows,
        one.upload,
        { clusters: clusters.filter(({ length }) => length > 1), review: [] },
        MAPPING,
        { policy: one.policy },
      );
      const done = runImport(rows, one.upload, plan);
      expect(done.counts).toEqual(plan.counts);
      for (const { action, upload } of plan.entries)
        if (action === 'created' || action === 'updated') sources.push(one.upload[upload] as Row);
      rows.forEach((was, i) => {
        for (const channel of CHANNELS)
          if (saysNo(was, channel)) expect(saysNo(done.rows[i] as Row, channel)).toBe(true);
      });
      if (done.rows.length !== rows.length) stack = [];
      for (const run of stack) run.edited = true;
      rows = done.rows;
    } else if (stack.length > 0) {
      const run = stack.pop() as Run;
      if (one.kind === 'undo') {
        rows = run.edited ? takeBack(rows, run.journal).rows : undo(rows, run.journal);
        if (!run.edited) expect(rows).toEqual(run.before);
      } else {
        const step = takeBack(rows, run.journal, one.selection);
        if (!run.edited) expect(step.conflicts).toEqual([]);
        rows = step.rows;
        stack.push({ ...run, journal: step.journal });
      }
    }
    nobodyLoosened(sources, rows);
  }
  for (const run of stack.reverse()) {
    if (run.edited) return;
    rows = undo(rows, run.journal);
    expect(rows).toEqual(run.before);
  }
}

/** Somebody's no stands in some row of theirs, whatever became of the row it was said in. */
function nobodyLoosened(sources: readonly Row[], rows: readonly Row[], mapping = MAPPING): void {
  for (const email of PEOPLE) {
    for (const channel of CHANNELS) {
      const of = (list: readonly Row[]) => list.filter((one) => String(one.email).toLowerCase().trim() === email);
      if (of(sources).some((one) => saysNo(one, channel, mapping)))
        expect(of(rows).some((one) => saysNo(one, channel, mapping))).toBe(true);
    }
  }
}

describe('laws of sequences', () => {
  it('up to 20 merges, imports, undos and steps back: nobody more reachable, every undo exact', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), fc.array(operation, { maxLength: 20 }), walk),
      runs(500),
    );
  });

  it('the whole journey again and again: nobody more reachable, and undo gives the rows back', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 6 }),
        fc.array(selection, { maxLength: 6 }),
        async (start, selections) => {
          const result = await cleanList(start, { columns: ROLES, quarantine: 'none' });
          const { columns } = result;
          for (const { sources, base } of result.journal.merges) {
            const gone = result.journal.merges.flatMap((each) =>
              each.rows.filter((at) => at !== each.base && at < base),
            );
            const survivor = result.rows[base - gone.length] as Row;
            for (const channel of CHANNELS)
              if (sources.some((one) => saysNo(one, channel, columns)))
                expect(saysNo(survivor, channel, columns)).toBe(true);
          }
          let at = { rows: result.rows as readonly Row[], journal: result.journal };
          for (const one of selections) {
            at = takeBack(at.rows, at.journal, one);
            nobodyLoosened(start, at.rows, columns);
          }
          expect(undo(at.rows, at.journal)).toEqual(start);
          const again = await cleanList(at.rows, { columns: ROLES, quarantine: 'none' });
          nobodyLoosened(start, again.rows, again.columns);
        },
      ),
      runs(100),
    );
  });
});
