import { expect, test } from 'vitest';
import { cleanList } from '../../src/index.ts';

test('a header of nothing does not hide the columns that the rows have', async () => {
  const rows = [
    { Name: 'Ann Lee', 'E-Mail': 'ann@lee-garden.com' },
    { Name: 'Bo Ek', 'E-Mail': 'bo@ek-garden.com' },
  ];
  const { quarantined, journal, rows: clean } = await cleanList(rows, { source: { header: [] } });
  expect(quarantined).toEqual([]);
  expect(clean).toHaveLength(2);
  expect(journal.header).toEqual(['Name', 'E-Mail']);
});
