import { expect, test } from 'vitest';
import { readList, readRows } from '../../../src/read/index.ts';

const read = async (text: string): Promise<string[]> =>
  (await readList(text)).rows.map((row) => Object.values(row).join('|'));

const PASTED: readonly (readonly [why: string, text: string, rows: readonly string[]])[] = [
  [
    'recipients on one line',
    'Anna Müller <anna@gmx.de>; Jan <jan@nowak.pl>; "Kern, Eva" <eva@web.de>; info@firma.de',
    ['Anna Müller|anna@gmx.de', 'Jan|jan@nowak.pl', 'Kern, Eva|eva@web.de', '|info@firma.de'],
  ],
  [
    'one to a line: the first are no titles',
    'Anna Müller <anna@gmx.de>,\n"Kern, Eva" <eva@web.de>,\ninfo@firma.de\n',
    ['Anna Müller|anna@gmx.de', 'Kern, Eva|eva@web.de', '|info@firma.de'],
  ],
  [
    'surnames in front, without quotes, as Outlook copies them',
    'An: Müller, Anna <anna@gmx.de>; Kern, Eva <eva@x.de>;\nCc: info@firma.de\n',
    ['Müller, Anna|anna@gmx.de', 'Kern, Eva|eva@x.de', '|info@firma.de'],
  ],
  [
    'surnames in front, one to a line',
    'Lee, Ann <a@x.com>\nRay, Bob <b@x.com>\n',
    ['Lee, Ann|a@x.com', 'Ray, Bob|b@x.com'],
  ],
  ['addresses in round brackets', "Ann Lee (a@x.com), 'Bob' (b@x.com)", ['Ann Lee|a@x.com', 'Bob|b@x.com']],
  ['bare addresses on one line', 'a@x.com, b@x.com,c@x.com\n', ['a@x.com', 'b@x.com', 'c@x.com']],
  ['bare addresses on lines of their own number', 'a@x.com; b@x.com\nc@x.com\n', ['a@x.com', 'b@x.com', 'c@x.com']],
];

test.each(PASTED)('pasted from a mail: %s', async (_, text, rows) => {
  expect(await read(text)).toEqual(rows);
  const streamed: string[] = [];
  for await (const row of readRows(text)) streamed.push(Object.values(row).join('|'));
  expect(streamed).toEqual(rows);
});

const TABLES: readonly (readonly [why: string, text: string, rows: readonly string[]])[] = [
  ['one address a line', 'a@x.com\nb@x.com\n', ['a@x.com', 'b@x.com']],
  ['two columns of addresses', 'a@x.com;b@x.com\nc@x.com;d@x.com\n', ['a@x.com|b@x.com', 'c@x.com|d@x.com']],
  ['names and addresses in columns', 'Ann,a@x.com\nBob,b@x.com\n', ['Ann|a@x.com', 'Bob|b@x.com']],
  ['addresses under a header', 'Email\nAnn <a@x.com>\nBob <b@x.com>\n', ['Ann <a@x.com>', 'Bob <b@x.com>']],
];

test.each(TABLES)('a table like any other: %s', async (_, text, rows) => {
  expect(await read(text)).toEqual(rows);
});

test('who names the delimiter is believed', async () => {
  const list = await readList('Ann <a@x.com>;Bob <b@x.com>', { delimiter: ';', header: false });
  expect(list.rows).toEqual([{ 'column 1': 'Ann <a@x.com>', 'column 2': 'Bob <b@x.com>' }]);
});

test('a long line is read to its end', async () => {
  const many = Array.from({ length: 5000 }, (_, i) => `Ann Lee <a${i}@firm.example>`);
  const list = await readList(many.join(', '));
  expect([list.rows.length, list.rows.at(-1)]).toEqual([5000, { Name: 'Ann Lee', Email: 'a4999@firm.example' }]);
});
