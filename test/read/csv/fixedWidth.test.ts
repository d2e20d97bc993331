import { describe, expect, test } from 'vitest';
import { readList, readRows } from '../../../src/read/index.ts';

const tables: readonly (readonly [why: string, text: string, rows: readonly (readonly string[])[]])[] = [
  [
    'names over a drawn line, columns that touch',
    [
      'KDNR   NAME             PLZ   ORT      TELEFON',
      '------ ---------------- ----- -------- ------------',
      '001001 Hansen           25813 Husum    04841 1234',
      '001002 Petersen-Clausen 24939 Eckernfö 0461 55 66 77',
      '001003 Schmidt, Karl    23552',
    ].join('\r\n'),
    [
      ['KDNR', 'NAME', 'PLZ', 'ORT', 'TELEFON'],
      ['001001', 'Hansen', '25813', 'Husum', '04841 1234'],
      ['001002', 'Petersen-Clausen', '24939', 'Eckernfö', '0461 55 66 77'],
      ['001003', 'Schmidt, Karl', '23552', '', ''],
    ],
  ],
  [
    'no line: words of a cell may have gaps of their own',
    [
      'Customer  Full name         City            Phone',
      '1001      Ann Lee           New York        212-555-0101',
      '1002      Robert de la Cruz San Francisco',
      '1003      Li Wei            Boston          617-555-0104',
      '',
    ].join('\n'),
    [
      ['Customer', 'Full name', 'City', 'Phone'],
      ['1001', 'Ann Lee', 'New York', '212-555-0101'],
      ['1002', 'Robert de la Cruz', 'San Francisco', ''],
      ['1003', 'Li Wei', 'Boston', '617-555-0104'],
    ],
  ],
  [
    'numbers stand to the right, below the end of their name',
    ['Name      Town          Balance', 'Ann Lee   Leeds           12.50', 'Bo Ek     Ulm          1 200.00'].join(
      '\n',
    ),
    [
      ['Name', 'Town', 'Balance'],
      ['Ann Lee', 'Leeds', '12.50'],
      ['Bo Ek', 'Ulm', '1 200.00'],
    ],
  ],
  [
    'a title above, the count of rows below',
    [
      'All customers',
      '',
      'Id  Name     Town',
      '--- -------- -----',
      '  1 Ann Lee  Leeds',
      '  2 Bo Ek    Ulm',
      '',
      '(2 rows affected)',
    ].join('\n'),
    [
      ['Id', 'Name', 'Town'],
      ['1', 'Ann Lee', 'Leeds'],
      ['2', 'Bo Ek', 'Ulm'],
    ],
  ],
];

const others: readonly (readonly [why: string, text: string, delimiter: string])[] = [
  ['cells padded before their delimiter', 'Id   ;Name     ;Town\n1    ;Ann Lee  ;Leeds\n2    ;Bo Ek    ;Ulm\n', ';'],
  ['words with gaps that no other line has', 'Dear  Ann  Lee\nthe list is below\nand has no columns\n', ','],
  ['one column of padded names', 'Name            \nAnn Lee         \nBo Ek           \n', ','],
  ['one row is no table', 'Id   Name   Town\n1    Ann    Leeds\n', ','],
];

describe('columns at fixed places', () => {
  test.each(tables)('%s', async (_why, text, [header, ...rows]) => {
    const list = await readList(text);
    expect([list.format, list.delimiter]).toEqual(['csv', null]);
    expect(list.header).toEqual(header);
    expect(list.rows.map((row) => Object.values(row))).toEqual(rows);
  });

  test.each(others)('%s: none', async (_why, text, delimiter) => {
    expect((await readList(text)).delimiter).toBe(delimiter);
  });

  test("the caller's delimiter wins", async () => {
    expect((await readList(tables[1]![1], { delimiter: ';' })).header).toHaveLength(1);
  });

  test('a long file in small pieces gives the same rows', async () => {
    const line = (i: number): string => `${String(i).padEnd(8)}${`Name ${i}`.padEnd(14)}${'Ulm'.padEnd(10)}\r\n`;
    const text = `Id      Name          Town\r\n${Array.from({ length: 9000 }, (_, i) => line(i)).join('')}`;
    const whole = await readList(new TextEncoder().encode(text));
    expect(whole.rows).toHaveLength(9000);
    async function* pieces(): AsyncGenerator<string> {
      for (let at = 0; at < text.length; at += 1003) yield text.slice(at, at + 1003);
    }
    const rows: unknown[] = [];
    for await (const row of readRows(pieces())) rows.push(row);
    expect(rows).toEqual(whole.rows);
  });

  test('a line of a million spaces costs nothing', async () => {
    const start = performance.now();
    await readList(`a  b  c\n${' '.repeat(1_000_000)}\n${'- '.repeat(200_000)}\n${'--  '.repeat(100_000)}x\n`, {
      limits: { cellLength: 5_000_000 },
    });
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
