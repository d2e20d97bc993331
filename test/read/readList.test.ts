import { describe, expect, test } from 'vitest';
import { readList } from '../../src/read/index.ts';

const codes = (result: Awaited<ReturnType<typeof readList>>) => result.issues.map((found) => found.code);

describe('header', () => {
  test.each([
    ['a plain header', 'name,city\nAnn,Rome\n', ['name', 'city'], 1, 0],
    [
      'title rows and a blank line',
      'Clients\nMade 2024-01-02\n\nname;city;zip\nAnn;Rome;00184\n',
      ['name', 'city', 'zip'],
      1,
      3,
    ],
    [
      'a title row filled up with delimiters',
      'Clients,,,\nname,city,zip,phone\nAnn,Rome,00184,1\n',
      ['name', 'city', 'zip', 'phone'],
      1,
      1,
    ],
    ['comments', '# exported 2024, by me, again\nname,city,zip\nAnn,Rome,1\n', ['name', 'city', 'zip'], 1, 1],
    ['a number sign as header', '#,name,city\n1,Ann,Rome\n2,Bob,Bari\n', ['#', 'name', 'city'], 2, 0],
    ['no header: an address in the first row', 'ann@x.com,Ann\nbob@x.com,Bob\n', ['column 1', 'column 2'], 2, 0],
    ['no header: numbers over numbers', '1,Ann\n2,Bob\n', ['column 1', 'column 2'], 2, 0],
    ['years as header', 'group,2001,2002\na,1,2\nb,3,4\n', ['group', '2001', '2002'], 2, 0],
    ['repeated names', 'phone,phone,phone (2)\n1,2,3\n', ['phone', 'phone (2)', 'phone (2) (2)'], 1, 0],
    ['an empty name', 'name,,city\nAnn,x,Rome\n', ['name', 'column 2', 'city'], 1, 0],
    ['trailing delimiters', 'name,city,,\nAnn,Rome,,\n', ['name', 'city'], 1, 0],
    ['a line end in a name', '"first\nname",city\nAnn,Rome\n', ['first\nname', 'city'], 1, 0],
    ['spaces around names', ' name , city\nAnn,Rome\n', ['name', 'city'], 1, 0],
    ['a header and nothing else', 'name,city\n', ['name', 'city'], 0, 0],
    ['nothing', '', [], 0, 0],
    ['white space only', ' \n\n', [], 0, 2],
  ] as const)('%s', async (_, text, header, rows, skipped) => {
    const result = await readList(text);
    expect(result.header).toEqual(header);
    expect(result.rows.length).toBe(rows);
    expect(result.skippedLines).toBe(skipped);
  });

  test('the option overrules the content', async () => {
    expect((await readList('name,city\nAnn,Rome', { header: false })).rows[0]).toEqual({
      'column 1': 'name',
      'column 2': 'city',
    });
    expect((await readList('1,2\n3,4', { header: true })).header).toEqual(['1', '2']);
  });

  test('hostile names are ordinary columns', async () => {
    const { rows } = await readList('__proto__,constructor,toString\na,b,c\n');
    expect(Object.keys(rows[0]!)).toEqual(['__proto__', 'constructor', 'toString']);
    expect(Object.getOwnPropertyDescriptor(rows[0], '__proto__')?.value).toBe('a');
    expect(Object.getPrototypeOf(rows[0])).toBe(Object.prototype);
  });
});

test('all at once: repeated and empty names, trailing commas, empty rows, a total', async () => {
  const result = await readList('name,phone,phone,,\nAnn,1,2,,\n\n,,,,\nBob,3,4,,\nTotal,2,,,\n');
  expect(result.header).toEqual(['name', 'phone', 'phone (2)']);
  expect(result.rows.length).toBe(2);
});

test('one column of names with commas keeps its header', async () => {
  for (const text of ['name\n"Smith, John"\n"Doe, Jane"\n', 'name\nSmith, John\nDoe, Jane\n']) {
    expect((await readList(text)).rows).toEqual([{ name: 'Smith, John' }, { name: 'Doe, Jane' }]);
  }
});

describe('rows', () => {
  test('short rows are filled, long rows keep every cell', async () => {
    const result = await readList('a,b\n1\n2,3,4\n5,6\n', { header: true });
    expect(result.header).toEqual(['a', 'b', 'column 3']);
    expect(result.rows).toEqual([
      { a: '1', b: '', 'column 3': '' },
      { a: '2', b: '3', 'column 3': '4' },
      { a: '5', b: '6', 'column 3': '' },
    ]);
    expect(codes(result)).toEqual(['read.short_row', 'read.long_row']);
    expect(result.issues[1]?.params).toEqual({ count: 1, firstRow: 1 });
  });

  test('empty rows are counted, a total line is named', async () => {
    const result = await readList('name,sum\nAnn,1\n,\n\nBob,2\nTotal,3\n');
    expect(result.rows.length).toBe(2);
    expect(codes(result)).toEqual(['read.total_row', 'read.empty_rows']);
  });

  test.each([
    ['a person called Total', 'name,city\nAnn,Rome\nTotal,Paris\n'],
    ['a total with an address', 'name,email\nAnn,a@x.com\nTotal,t@x.com\n'],
    ['a total that is not the last line', 'name,sum\nTotal,3\nAnn,1\n'],
    ['a list of single words', 'word\nAnn\nTotal\n'],
  ])('kept: %s', async (_, text) => {
    const result = await readList(text);
    expect(result.rows.length).toBe(2);
    expect(codes(result)).not.toContain('read.total_row');
  });

  test.each([
    ['Windows', 'a,b\r\n1,2\r\n3,4\r\n'],
    ['Unix', 'a,b\n1,2\n3,4\n'],
    ['old Macintosh', 'a,b\r1,2\r3,4\r'],
    ['mixed', 'a,b\r\n1,2\n3,4\r'],
    ['no line end at the end', 'a,b\n1,2\n3,4'],
  ])('line ends: %s', async (_, text) => {
    expect((await readList(text)).rows).toEqual([
      { a: '1', b: '2' },
      { a: '3', b: '4' },
    ]);
  });

  test('NUL bytes are taken out and named', async () => {
    const result = await readList('a,b\n\0x,2\n');
    expect(result.rows).toEqual([{ a: 'x', b: '2' }]);
    expect(codes(result)).toContain('read.nul_bytes');
  });
});

describe('quotes', () => {
  test.each([
    ['line ends inside', 'a,b\n"x\r\ny",2\n', 'x\r\ny'],
    ['doubled', 'a,b\n"say ""hi""",2\n', 'say "hi"'],
    ['inside an unquoted cell', 'a,b\n5" pipe,2\n', '5" pipe'],
    ['unescaped inside a quoted cell', 'a,b\n"say "hi" now",2\n', 'say "hi" now'],
    ['a space before', 'a, b\n"x, y", 2\n', 'x, y'],
    ['a stray one at the start', 'a,b\n"ACME,2\nc,3\n', '"ACME'],
    ['spaces after', 'a,b\n"x"  ,2\n', 'x'],
  ])('%s', async (_, text, cell) => {
    const { rows } = await readList(text, { header: true });
    expect(Object.values(rows[0]!)[0]).toBe(cell);
    expect(String(Object.values(rows[0]!)[1]).trim()).toBe('2');
  });

  test('a stray quote eats no further line', async () => {
    const result = await readList('id,name,city\n1,"ACME,Rome\n2,"Beta, Ltd",Bari\n3,C,Como\n');
    expect(result.rows.map((row) => row.city)).toEqual(['Rome', 'Bari', 'Como']);
    expect(codes(result)).toContain('read.stray_quote');
  });

  test('a file of nothing but open quotes stays linear', async () => {
    const text = `a,b\n${'"x,y\n'.repeat(100_000)}`;
    const start = performance.now();
    const result = await readList(text);
    expect(result.rows.length).toBeGreaterThan(50_000);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  test('quote can be switched off or be another character', async () => {
    expect((await readList('a,b\n"x,2', { quote: '' })).rows).toEqual([{ a: '"x', b: '2' }]);
    expect((await readList("a,b\n'x,y',2", { quote: "'" })).rows).toEqual([{ a: 'x,y', b: '2' }]);
  });
});

describe('delimiter', () => {
  test.each([
    ['semicolons with decimal commas', 'name;sum\nAnn;1,5\nBob;2,25\n', ';'],
    ['commas inside a semicolon header', 'a, b, c;d, e;f\n1;2;3\n', ';'],
    ['semicolons inside a comma file', 'name,mails\nAnn,a@x.com;b@x.com\nBob,c@x.com;d@x.com\n', ','],
    ['tabs', 'a\tb\n1,5\t2\n', '\t'],
    ['pipes', 'a|b\n1|2\n', '|'],
    ['one column of names with commas', 'name\nSmith, John\nDoe, Jane\n', ';'],
    ['one column', 'name\nAnn\nBob\n', ','],
    ['a sep line', 'sep=|\na,b|c\n1,2|3\n', '|'],
    ['a quoted sep line', '"sep=;"\na;b\n1;2\n', ';'],
    ['a sep line with a tab', 'sep=\t\na\tb\n1\t2\n', '\t'],
  ])('%s', async (_, text, delimiter) => {
    expect((await readList(text)).delimiter).toBe(delimiter);
  });

  test('the option wins', async () => {
    expect((await readList('a,b;c\n1,2;3', { delimiter: ';' })).header).toEqual(['a,b', 'c']);
  });
});

describe('damage is named, cells stay', () => {
  test('one issue per column and kind, with count and first row', async () => {
    const text = 'name,phone,zip\nA,4.87E+10,="00123"\nB,"3,33123E+09",\'00501\nC,48123456789.0,1\nD,4.1E+10,2\n';
    const result = await readList(text);
    expect(result.rows[0]?.phone).toBe('4.87E+10');
    expect(result.issues.map(({ code, column, params }) => [code, column, params])).toEqual([
      ['read.damaged_number', 'phone', { count: 3, firstRow: 0 }],
      ['read.formula_text', 'zip', { count: 1, firstRow: 0 }],
      ['read.apostrophe', 'zip', { count: 1, firstRow: 1 }],
      ['read.float_number', 'phone', { count: 1, firstRow: 2 }],
    ]);
  });

  test('mojibake is named, and repaired when asked', async () => {
    const text = 'name,city\nÐ˜Ð²Ð°Ð½,KrakÃ³w\nAnn,Łódź\n';
    const named = await readList(text);
    expect(named.rows[0]).toEqual({ name: 'Ð˜Ð²Ð°Ð½', city: 'KrakÃ³w' });
    expect(codes(named)).toEqual(['read.mojibake', 'read.mojibake']);
    const repaired = await readList(text, { repairMojibake: true });
    expect(repaired.rows).toEqual([
      { name: 'Иван', city: 'Kraków' },
      { name: 'Ann', city: 'Łódź' },
    ]);
  });
});

describe('sources', () => {
  const bytes = new TextEncoder().encode('name,city\nŁucja,Łódź\n');
  test.each([
    ['bytes', () => bytes],
    ['an ArrayBuffer', () => bytes.slice().buffer],
    ['a Blob', () => new Blob([bytes])],
    ['a web stream', () => new Blob([bytes]).stream()],
    [
      'an async iterable cut inside a character',
      async function* () {
        yield bytes.subarray(0, 11);
        yield bytes.subarray(11);
      },
    ],
  ])('%s', async (_, source) => {
    const made = source();
    const result = await readList(made as Uint8Array);
    expect(result.rows).toEqual([{ name: 'Łucja', city: 'Łódź' }]);
    expect(result.encoding).toBe('utf-8');
  });

  test('text has no encoding, and its mark is dropped', async () => {
    const result = await readList('\uFEFFname\nAnn');
    expect(result.header).toEqual(['name']);
    expect(result.encoding).toBeNull();
  });

  test.each([null, 5, {}, ['a']])('%s is no source', async (source) => {
    await expect(readList(source as unknown as string)).rejects.toThrow(TypeError);
  });

  test.each([
    ['an unknown option', { delimeter: ';' }, TypeError, /delimeter/],
    ['a long delimiter', { delimiter: '::' }, RangeError, /delimiter/],
    ['an unknown encoding', { encoding: 'ebcdic-42' }, RangeError, /encoding/],
    ['an unknown limit', { limits: { lines: 3 } }, TypeError, /lines/],
    ['a limit of zero', { limits: { rows: 0 } }, RangeError, /rows/],
  ])('%s throws', async (_, options, kind, message) => {
    const call = readList('a', options as object);
    await expect(call).rejects.toThrow(kind);
    await expect(call).rejects.toThrow(message);
  });
});

describe('limits reject before any row, naming limit, value and maximum', () => {
  test.each([
    ['bytes', 'name\nAnn\n', { bytes: 5 }, /'bytes'.*9.*5/],
    ['rows', 'name\nAnn\nBob\nCid\n', { rows: 2 }, /'rows'.*2/],
    ['columns in the header', 'a,b,c\n1,2,3\n', { columns: 2 }, /'columns'.*3.*2/],
    ['columns in a long row', 'a,b\n1,2,3\n', { columns: 2 }, /'columns'.*3.*2/],
    ['cells', 'a,b\nxxxx,1\n', { cellLength: 3 }, /'cellLength'.*4.*3/],
    ['quoted cells', 'a,b\n"x\nxxx",1\n', { cellLength: 3 }, /'cellLength'.*5.*3/],
    ['rows of JSON', '[{"a":1},{"a":2}]', { rows: 1 }, /'rows'.*1/],
    ['columns of JSON', '[{"a":1,"b":2}]', { columns: 1 }, /'columns'.*2.*1/],
    ['cells of JSON Lines', '{"a":"xxxx"}\n{"a":"x"}', { cellLength: 3 }, /'cellLength'.*4.*3/],
    ['rows of vCards', 'BEGIN:VCARD\nFN:A\nEND:VCARD\nBEGIN:VCARD\nFN:B\nEND:VCARD', { rows: 1 }, /'rows'.*1/],
    ['cells of HTML', '<table><tr><td>xxxx</td><td>b</td></tr></table>', { cellLength: 3 }, /'cellLength'.*4.*3/],
  ])('%s', async (_, text, limits, message) => {
    const call = readList(text, { limits });
    await expect(call).rejects.toThrow(RangeError);
    await expect(call).rejects.toThrow(message);
  });

  test('a cell that never ends is stopped', async () => {
    await expect(readList(`a,b\n${'x'.repeat(3_000_000)}`)).rejects.toThrow(/cellLength/);
  });
});
