import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mapColumns } from '../../src/columns/index.ts';
import type { Row } from '../../src/model/index.ts';
import { runs } from '../support/runs.ts';

const header = fc.oneof(
  fc.constantFrom(
    'Name',
    'Vorname',
    'E-mail 2 - Value',
    '__proto__',
    'constructor',
    'Ort (privat)',
    'UNSUB_TIME',
    'Title',
    'Estado',
    'x',
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
);
const cell = fc.oneof(
  fc.jsonValue(),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    'anna@wp.pl',
    '+48 601 234 567',
    '\ud800',
    '00-950',
    '12.03.1985',
    'GmbH',
    null,
    undefined,
    Number.NaN,
  ),
);
const list = fc.array(
  fc.array(fc.tuple(header, cell), { maxLength: 8 }).map((cells) => Object.fromEntries(cells) as Row),
  { maxLength: 12 },
);

describe('laws of mapColumns', () => {
  test('every column lands in exactly one place, in order, and nothing throws', () => {
    fc.assert(
      fc.property(list, (rows) => {
        const { columns, unmapped } = mapColumns(rows);
        const all = [...new Set(rows.flatMap((row) => Object.keys(row)))];
        const mapped = columns.map((entry) => entry.column);
        expect([...mapped, ...unmapped].toSorted()).toEqual(all.toSorted());
        expect(mapped).toEqual(all.filter((column) => mapped.includes(column)));
        for (const entry of columns) expect(entry.evidence.length).toBeGreaterThan(0);
      }),
      runs(500),
    );
  });

  test('the same rows give the same answer, and stay as they are', () => {
    fc.assert(
      fc.property(list, (rows) => {
        const before = JSON.stringify(rows);
        expect(mapColumns(rows)).toEqual(mapColumns(rows));
        expect(JSON.stringify(rows)).toBe(before);
      }),
      runs(200),
    );
  });

  test('no header about opting out becomes consent', () => {
    const no = fc.constantFrom(
      'unsubscribed',
      'opt out',
      'do not call',
      'отписан',
      'wypisany',
      'dezabonat',
      'désinscrit',
      'blacklisted',
    );
    const around = fc.constantFrom('', 'email', 'newsletter', 'contact', 'consent', 'marketing', 'sms', 'status');
    fc.assert(
      fc.property(no, around, around, (word, before, after) => {
        const { columns } = mapColumns([], { header: [`${before} ${word} ${after}`] });
        expect(columns.map((entry) => entry.role)).not.toContain('consent');
      }),
      runs(300),
    );
  });
});
