import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { readList } from '../../../src/read/index.ts';

describe('workbooks made by hand', () => {
  test('a cell over several rows is said of each of them, and of no empty one', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'People',
          rows: [
            ['Firm', 'Name'],
            ['Acme', 'Ann'],
            [null, 'Bob'],
            [null, null],
            ['Beta', 'Cyd'],
          ],
          merges: [{ startRow: 1, startCol: 0, endRow: 3, endCol: 0 }],
        },
      ],
    });
    expect((await readList(bytes)).rows).toEqual([
      { Firm: 'Acme', Name: 'Ann' },
      { Firm: 'Acme', Name: 'Bob' },
      { Firm: 'Beta', Name: 'Cyd' },
    ]);
  });

  test.each([
    ['a cover is passed over for the table', [['Export of 2026-11-20'], ['By Sam']], 'Ann'],
    ['a list of addresses is no cover', [['E-Mail'], ['ann@lee.example'], ['bo@ek.example']], undefined],
    [
      'a table of one row is no cover',
      [
        ['Name', 'E-Mail'],
        ['Ida', 'ida@kern.example'],
      ],
      'Ida',
    ],
  ])('%s', async (_why, rows, name) => {
    const people = [
      ['Name', 'E-Mail'],
      ['Ann', 'ann@lee.example'],
      ['Bob', 'bo@ek.example'],
    ];
    const bytes = await writeXlsx({
      sheets: [
        { name: 'A', rows },
        { name: 'B', rows: people },
      ],
    });
    const result = await readList(bytes);
    expect(result.rows[0]?.Name).toBe(name);
    expect(result.issues[0]?.code).toBe('read.further_sheets');
  });
});
