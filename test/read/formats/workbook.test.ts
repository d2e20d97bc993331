import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { readList } from '../../../src/read/index.ts';
import { unsupportedArchive } from '../../../src/read/sniffFormat.ts';

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

  test.each([
    [
      'a cover with lines of two cells is passed over for contacts',
      [['Customers'], ['As of', '2026-11-01'], ['Author', 'Sam']],
      'Ann',
    ],
    [
      'so is a summary',
      [
        ['State', 'Customers'],
        ['Saxony', 12],
        ['Bavaria', 20],
      ],
      'Ann',
    ],
    [
      'a list of two columns with addresses is none',
      [
        ['Name', 'E-Mail'],
        ['Ida', 'ida@kern.example'],
        ['Ed', 'ed@kern.example'],
      ],
      'Ida',
    ],
  ])('%s', async (_why, rows, name) => {
    const people = [
      ['Name', 'E-Mail', 'City'],
      ['Ann', 'ann@lee.example', 'Bonn'],
      ['Bob', 'bo@ek.example', 'Kiel'],
    ];
    const bytes = await writeXlsx({
      sheets: [
        { name: 'A', rows },
        { name: 'B', rows: people },
      ],
    });
    expect((await readList(bytes)).rows[0]?.Name).toBe(name);
  });

  test('notes under the table are none of its rows, a name is', async () => {
    const rows = [
      ['Report:', 'contacts', null],
      [],
      ['Name', 'E-Mail', 'City'],
      ['Ann', 'ann@lee.example', 'Bonn'],
      [],
      ['Bob', null, null],
      [],
      ['Rows: 2', null, null],
      ['© 2026 Acme', null, null],
    ];
    const list = await readList(await writeXlsx({ sheets: [{ name: 'A', rows }] }));
    expect(list.rows.map(({ Name }) => Name)).toEqual(['Ann', 'Bob']);
    expect(list.issues.map(({ code }) => code)).toEqual(['read.title_rows', 'read.footer_rows', 'read.empty_rows']);
  });

  test('numbers as they are shown, times without a day, addresses of links', async () => {
    const cells = new Map<string, object>([
      ['1,1', { value: 1067, type: 'number', style: { numFmt: '"D-"00000' } }],
      ['1,2', { value: 491701234567, type: 'number', style: { numFmt: '"+"0' } }],
      ['1,3', { value: 0.75, type: 'number', style: { numFmt: 'hh:mm' } }],
      ['1,4', { value: 'Mail', type: 'string', hyperlink: { target: 'mailto:ann@lee.example' } }],
      ['2,4', { value: 'Mail', type: 'string', hyperlink: { target: 'mailto:bo@ek.example' } }],
    ]);
    const rows = [
      ['Name', 'Code', 'Phone', 'At', 'Contact', 'Part'],
      ['Ann', 1067, 491701234567, 0.75, 'Mail', 0.1 + 0.2],
      ['Bo', null, null, null, 'Mail', 1.5],
    ];
    const list = await readList(await writeXlsx({ sheets: [{ name: 'A', rows, cells: cells as never }] }));
    expect(list.rows).toEqual([
      { Name: 'Ann', Code: 'D-01067', Phone: '+491701234567', At: '18:00:00', Contact: 'ann@lee.example', Part: '0.3' },
      { Name: 'Bo', Code: '', Phone: '', At: '', Contact: 'bo@ek.example', Part: '1.5' },
    ]);
    expect(list.issues.map(({ code, column }) => [code, column])).toEqual([
      ['read.zeros_restored', 'Code'],
      ['read.zeros_restored', 'Phone'],
    ]);
  });

  test('cells that are formatted in the last corner do not keep the rest from being read', async () => {
    const rows = [
      ['Name', 'E-Mail'],
      ['Ann', 'ann@lee.example'],
    ];
    const cells = new Map<string, object>([
      ['1500,16383', { value: null, type: 'empty', style: { font: { bold: true } } }],
    ]);
    const bytes = await writeXlsx({ sheets: [{ name: 'A', rows, cells: cells as never }] });
    expect((await readList(bytes)).rows).toEqual([{ Name: 'Ann', 'E-Mail': 'ann@lee.example' }]);
  });

  test('a password is named', async () => {
    const sheets = [{ name: 'A', rows: [['Name']] }];
    const bytes = await writeXlsx({ sheets, encryption: { password: 'secret' } });
    await expect(readList(bytes)).rejects.toThrow('protected by a password');
  });
});

describe('packed files that are no workbook say what they are', () => {
  test.each([
    [['Index/Document.iwa', 'preview.jpg'], /Apple Numbers/],
    [['[Content_Types].xml', 'word/document.xml'], /text document/],
    [['content.xml', 'mimetype'], /text document/],
    [['contacts.csv'], /unpack it first/],
  ])('%j', (names, message) => {
    expect(unsupportedArchive(names).message).toMatch(message);
  });
});
