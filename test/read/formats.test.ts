import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { readList } from '../../src/read/index.ts';

const codes = (result: Awaited<ReturnType<typeof readList>>) => result.issues.map((found) => found.code);

describe('JSON', () => {
  test.each([
    ['an array of objects', '[{"a":1,"b":"x"},{"b":"y","c":null}]', ['a', 'b', 'c'], 2],
    ['wrapped', '{"meta":{"n":2},"data":{"contacts":[{"a":1},{"a":2}]}}', ['a'], 2],
    ['one object', '{"a":1}', ['a'], 1],
    ['arrays with a header', '[["a","b","a"],[1,2,3]]', ['a', 'b', 'a (2)'], 1],
    ['scalars', '[1,"x"]', ['value'], 2],
    ['an empty array', '[]', [], 0],
    ['a person with lists of their own', '{"email":"a@x.com","addresses":[{"city":"X"}]}', ['email', 'addresses'], 1],
    ['a person with all their addresses', '{"email":"a@x.com","all":[{"is":"a@x.com"}]}', ['email', 'all'], 1],
    ['a person by the parts of a name', '{"first_name":"A","orders":[{"id":1}]}', ['first_name', 'orders'], 1],
    ['wrapped beside an owner', '{"owner":"me@x.com","list":[{"email":"a@x.com"}]}', ['email'], 1],
    ['wrapped beside a title', '{"name":"all","total":1,"list":[{"name":"Ann"}]}', ['name'], 1],
    ['a hostile key', '[{"__proto__":1}]', ['__proto__'], 1],
  ] as const)('%s', async (_, text, header, rows) => {
    const result = await readList(text, { format: 'json' });
    expect(result.header).toEqual(header);
    expect(result.rows.length).toBe(rows);
  });

  test('is recognized without a name', async () => {
    expect((await readList(' [ {"a":1} ]')).format).toBe('json');
    expect((await readList('{\n  "a": [ {"b": 1}, {"b": 2} ]\n}')).rows).toEqual([{ b: 1 }, { b: 2 }]);
    expect((await readList('["ann@x.com",\n "bob@x.com"]\n')).rows).toEqual([
      { value: 'ann@x.com' },
      { value: 'bob@x.com' },
    ]);
    expect((await readList('[ref],name\n1,Ann\n')).format).toBe('csv');
    expect((await readList('["a","b"]\n["c","d"]\n')).format).toBe('csv');
  });

  test.each([
    ['an id longer than a number holds', '12345678901234567890', '12345678901234567890'],
    ['a negative one', '-98765432109876543210', '-98765432109876543210'],
    ['a number that would be infinite', '1e999', '1e999'],
    ['a long number that is held', '9007199254740991', 9007199254740991],
    ['a fraction', '0.1234567890123456789', 0.12345678901234568],
    [
      'digits in a text',
      '"12345678901234567890 \\\\\\" 12345678901234567891"',
      '12345678901234567890 \\" 12345678901234567891',
    ],
  ])('%s', async (_, written, id) => {
    expect((await readList(`[{"id":${written},"n":12}]`)).rows).toEqual([{ id, n: 12 }]);
    expect((await readList(`{"id":${written}}\n{"id":2}\n`)).rows).toEqual([{ id }, { id: 2 }]);
  });

  test('text that is none is refused without showing it', async () => {
    const call = readList('{"a": secret', { format: 'json' });
    await expect(call).rejects.toThrow(SyntaxError);
    await expect(call).rejects.not.toThrow(/secret/);
  });
});

describe('JSON Lines', () => {
  test('a bad line is named, the rest is read', async () => {
    const result = await readList('{"a":1}\r\n{"a":\n\n{"b":2}\n7\n');
    expect(result.format).toBe('ndjson');
    expect(result.rows).toEqual([{ a: 1 }, { b: 2 }]);
    expect(result.issues.map(({ code, line }) => [code, line])).toEqual([
      ['read.bad_json_line', 2],
      ['read.bad_json_line', 5],
    ]);
  });

  test('a broken first line does not hide the others', async () => {
    const result = await readList('{"a":\n{"a":1}\n{"a":2}\n');
    expect(result.format).toBe('ndjson');
    expect(result.rows).toEqual([{ a: 1 }, { a: 2 }]);
  });

  test('very many bad lines are counted', async () => {
    const result = await readList(`{"a":1}\n{"a":2}\n${'{\n'.repeat(150)}`);
    expect(result.issues.length).toBe(101);
    expect(result.issues.at(-1)?.params).toEqual({ further: 50 });
  });
});

describe('HTML', () => {
  test('the largest table, its entities, line breaks and spans', async () => {
    const html = `<html><head><meta charset="utf-8"><style>td{}</style></head><body><table><tr><td>menu</td></tr></table>
      <!-- <table> --><TABLE border=1><TR><TH>Name</TH><TH>Phone</TH><TH>City</TH></TR>
      <tr><td>Jos&eacute; &amp; S&#243;l</td><td>1<br>2</td><td rowspan="2">Rome</td></tr>
      <tr><td>Bob<td>3</tr></TABLE><script>"<table><tr><td>"</script></body></html>`;
    const result = await readList(html, { name: 'export.xls' });
    expect(result.format).toBe('html');
    expect(result.rows).toEqual([
      { Name: 'José & Sól', Phone: '1\n2', City: 'Rome' },
      { Name: 'Bob', Phone: '3', City: '' },
    ]);
  });

  test('the declared encoding is taken', async () => {
    const head = new TextEncoder().encode(
      '<html><meta charset="windows-1251"><table><tr><th>A</th><th>B</th></tr><tr><td>',
    );
    const bytes = new Uint8Array([...head, 0xc8, 0xe2, 0xe0, 0xed, 0x3c, 0x74, 0x64, 0x3e, 0x78]);
    const result = await readList(bytes);
    expect(result.encoding).toBe('windows-1251');
    expect(result.rows[0]).toEqual({ A: 'Иван', B: 'x' });
  });

  test('a workbook saved as XML', async () => {
    const xml = `<?xml version="1.0"?><Workbook xmlns:ss="urn:s"><Worksheet ss:Name="A"><Table>
      <Row><Cell><Data ss:Type="String">Name</Data></Cell><Cell><Data ss:Type="String">Zip</Data></Cell><Cell><Data>City</Data></Cell></Row>
      <Row><Cell><Data ss:Type="String">Ann</Data></Cell><Cell ss:Index="3"><Data ss:Type="String">Rome</Data></Cell></Row>
      </Table></Worksheet></Workbook>`;
    const result = await readList(xml, { name: 'people.xls' });
    expect(result.rows).toEqual([{ Name: 'Ann', Zip: '', City: 'Rome' }]);
    await expect(readList('<?xml version="1.0"?><feed><entry/></feed>')).rejects.toThrow(/XML without a table/);
  });

  test('spans that would make billions of cells are cut', async () => {
    const html = `<table><tr><th>a</th><th>b</th></tr>${'<tr><td colspan=1000 rowspan=1000>x<td>y'.repeat(20_000)}</table>`;
    await expect(readList(html)).rejects.toThrow(/columns/);
    const tall = `<table><tr><th>a</th><th>b</th></tr>${'<tr><td colspan=900>x'.repeat(20_000)}</table>`;
    expect((await readList(tall)).rows.length).toBe(20_000);
  });

  test('a page without a table has no rows', async () => {
    expect((await readList('<html><body>nothing</body></html>')).rows).toEqual([]);
  });
});

describe('vCard', () => {
  test('2.1 with quoted-printable, folding, groups and pictures', async () => {
    const card = [
      'BEGIN:VCARD',
      'VERSION:2.1',
      'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C5=BB=C3=B3=C5=82=',
      '=C4=87;Ewa;;;',
      'TEL;CELL:600100200',
      'TEL;WORK;VOICE:22 555 00 00',
      'TEL;WORK;FAX:22 555 00 01',
      'item1.EMAIL;INTERNET:ewa@x.pl',
      'item2.EMAIL:ewa2@x.pl',
      'PHOTO;ENCODING=BASE64;TYPE=JPEG:AAAA',
      ' BBBB',
      '',
      'NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=windows-1252:caf=E9=0D=0Abar',
      'END:VCARD',
    ].join('\r\n');
    const result = await readList(card);
    expect(result.format).toBe('vcard');
    expect(result.rows).toEqual([
      {
        'First Name': 'Ewa',
        'Last Name': 'Żółć',
        Email: 'ewa@x.pl',
        'Email (2)': 'ewa2@x.pl',
        Mobile: '600100200',
        'Work Phone': '22 555 00 00',
        Fax: '22 555 00 01',
        Notes: 'café\nbar',
      },
    ]);
  });

  test.each([
    ['BDAY;X-APPLE-OMIT-YEAR=1604:1604-06-15', '--06-15'],
    ['BDAY;value=date:16040615', '--06-15'],
    ['BDAY:1704-06-15', '1704-06-15'],
    ['BDAY:--0615', '--0615'],
  ])('a birthday without its year: %s', async (line, birthday) => {
    const { rows } = await readList(`BEGIN:VCARD\nFN:Ann\n${line}\nEND:VCARD\n`);
    expect(rows[0]?.Birthday).toBe(birthday);
  });

  test('4.0 with types in quotes, tel: addresses, escapes and two addresses', async () => {
    const card = [
      'BEGIN:VCARD',
      'VERSION:4.0',
      'FN:Ann\\, Lee',
      'TEL;VALUE=uri;TYPE="work,voice":tel:+1-555-0100;ext=7',
      'TEL;TYPE=home:1',
      'ADR;TYPE=home:;;1 Long',
      '  Street;Rome;;00184;Italy',
      'ADR;TYPE=work:;;;Milan;;;',
      'ORG:ACME\\; Ltd;Sales;North',
      'BDAY;ALTID=1:19800102',
      'BDAY;ALTID=1;VALUE=text:1980-01-02',
      'END:VCARD',
      'BEGIN:VCARD',
      'FN:Bob',
      'END:VCARD',
    ].join('\n');
    const { rows, header } = await readList(card);
    expect(rows.length).toBe(2);
    expect(rows[0]).toMatchObject({
      'Full Name': 'Ann, Lee',
      'Work Phone': '+1-555-0100 ext. 7',
      'Home Phone': '1',
      Street: '1 Long Street',
      City: 'Rome',
      'Postal Code': '00184',
      'City (2)': 'Milan',
      Company: 'ACME; Ltd',
      Department: 'Sales, North',
      Birthday: '19800102',
    });
    expect(rows[1]).toEqual(Object.fromEntries(header.map((name) => [name, name === 'Full Name' ? 'Bob' : ''])));
  });
});

describe('XLSX', () => {
  const workbook = (extra: object = {}) =>
    writeXlsx({
      sheets: [
        {
          name: 'People',
          columns: [
            { header: 'Name', key: 'name' },
            { header: 'Zip', key: 'zip', numFmt: '00000' },
            { header: 'Phone', key: 'phone' },
            { header: 'Born', key: 'born', numFmt: 'yyyy-mm-dd' },
          ],
          data: [
            { name: 'Ann', zip: 501, phone: 48_600_100_200, born: new Date(Date.UTC(1980, 0, 2)) },
            { name: 'Bob', zip: 10_001, phone: null, born: null },
          ],
        },
        { name: 'Empty', rows: [] },
        {
          name: 'Other',
          rows: [
            ['a', 'b'],
            ['1', '2'],
          ],
        },
      ],
      ...extra,
    });

  test('zeros come back by the number format, dates as ISO, long numbers in full', async () => {
    const result = await readList(await workbook());
    expect(result.format).toBe('xlsx');
    expect(result.rows).toEqual([
      { Name: 'Ann', Zip: '00501', Phone: '48600100200', Born: '1980-01-02' },
      { Name: 'Bob', Zip: '10001', Phone: '', Born: '' },
    ]);
    expect(codes(result)).toContain('read.zeros_restored');
    expect(codes(result)).toContain('read.further_sheets');
  });

  test('merged cells are counted, and a header over two lines becomes one', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'People',
          rows: [
            ['Name', 'Address', null],
            [null, 'City', 'Zip'],
            ['Ann', 'Bonn', '53111'],
            ['Bob', 'Kiel', '24103'],
          ],
          merges: [
            { startRow: 0, startCol: 0, endRow: 1, endCol: 0 },
            { startRow: 0, startCol: 1, endRow: 0, endCol: 2 },
          ],
        },
      ],
    });
    const result = await readList(bytes);
    expect(result.rows[0]).toEqual({ Name: 'Ann', 'Address City': 'Bonn', 'Address Zip': '53111' });
    expect(result.issues).toContainEqual(expect.objectContaining({ code: 'read.merged_cells', params: { count: 2 } }));
  });

  test('another sheet by name or index', async () => {
    const bytes = await workbook();
    expect((await readList(bytes, { sheet: 'Other' })).rows).toEqual([{ a: '1', b: '2' }]);
    expect((await readList(bytes, { sheet: 2 })).rows.length).toBe(1);
    await expect(readList(bytes, { sheet: 'Nobody' })).rejects.toThrow(RangeError);
  });

  test('expanded size and rows are bounded', async () => {
    const bytes = await workbook();
    await expect(readList(bytes, { limits: { expandedBytes: 1000 } })).rejects.toThrow(/'expandedBytes'.*1000/);
    await expect(readList(bytes, { limits: { rows: 1 } })).rejects.toThrow(/'rows'.*1/);
  });

  test('a directory that lies about its sizes is found out', async () => {
    const bytes = (
      await writeXlsx({
        sheets: [
          {
            name: 'S',
            rows: [
              ['a'.repeat(500_000), 'b'],
              ['c', 'd'],
            ],
          },
        ],
      })
    ).slice();
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 0; at + 46 < bytes.length; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    await expect(readList(bytes, { limits: { expandedBytes: 100_000 } })).rejects.toThrow(/'expandedBytes'/);
  });

  test.each([
    ['an old workbook that is cut', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0], /damaged/],
    ['a compressed file', [0x1f, 0x8b, 8, 0], /gzip/],
    ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31], /PDF/],
    ['a broken archive', [0x50, 0x4b, 3, 4, 0, 0], /damaged/],
  ])('refused: %s', async (_, bytes, message) => {
    await expect(readList(new Uint8Array(bytes))).rejects.toThrow(message);
  });
});

describe('from databases', () => {
  test.each([
    ['-- MySQL dump 10.13\n--\n\n/*!40101 SET NAMES utf8mb4 */;\nDROP TABLE IF EXISTS `people`;\n'],
    ['/*M!999999\\- enable the sandbox mode */\n-- MariaDB dump\n'],
    ['--\n-- PostgreSQL database dump\n--\n\nSET statement_timeout = 0;\n'],
    ["INSERT INTO people (id, name) VALUES\n(1, 'Ann'),\n(2, 'Bob');\n"],
    ['CREATE TABLE people (id int, name text);\n'],
  ])('a dump is refused, and what to do is told: %j', async (text) => {
    await expect(readList(text)).rejects.toThrow(/dump of a database; export the table as CSV or JSON/);
  });

  test.each([
    ['a header that begins like a statement', 'set,name\nA,Ann\nB,Bob\n', 2],
    ['a person called Insert', 'Insert,ann@firm.de\nBob,bob@firm.de\n', 2],
    ['comments above a list', '-- made by hand\nname,city,zip\nAnn,Rome,1\nBob,Bari,2\n', 2],
  ])('no dump: %s', async (_, text, count) => {
    expect((await readList(text)).rows.length).toBe(count);
  });

  test("a database tool's JSON: the rows of its longest table", async () => {
    const table = (name: string, data: unknown[]) => ({ type: 'table', name, database: 'shop', data });
    const people = [
      { id: '1', name: 'Ann' },
      { id: '2', name: null },
    ];
    const file = [
      { type: 'header', version: '5.2.1' },
      { type: 'database', name: 'shop' },
      table('tags', [{ t: 1 }]),
      table('people', people),
    ];
    expect((await readList(JSON.stringify(file))).rows).toEqual(people);
  });

  test('people who have a type are people', async () => {
    const people = [
      { type: 'table', name: 'Ann' },
      { type: 'header', name: 'Bob' },
    ];
    expect((await readList(JSON.stringify(people))).rows).toEqual(people);
  });
});
