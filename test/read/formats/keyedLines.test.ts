import { expect, test } from 'vitest';
import { readList } from '../../../src/read/index.ts';

const RECORDS: readonly (readonly [why: string, text: string, rows: readonly object[]])[] = [
  [
    'LDIF of an address book: encoded values, values over two lines, several values',
    'dn: cn=Ann Lee,mail=a@x.com\nobjectclass: top\nobjectclass: person\ncn: Ann Lee\nsn:: TGVl\ndescription: one lo\n ng note\n\ndn: cn=Bob\ncn: Bob\nmail: b@x.com\n',
    [
      {
        dn: 'cn=Ann Lee,mail=a@x.com',
        objectclass: 'top; person',
        cn: 'Ann Lee',
        sn: 'Lee',
        description: 'one long note',
        mail: '',
      },
      { dn: 'cn=Bob', objectclass: '', cn: 'Bob', sn: '', description: '', mail: 'b@x.com' },
    ],
  ],
  [
    'LDIF with its version and a comment',
    'version: 1\n\n# people\ndn: uid=a\nmail: a@x.com\n\ndn: uid=b\nmail: b@x.com\n',
    [
      { dn: 'uid=a', mail: 'a@x.com' },
      { dn: 'uid=b', mail: 'b@x.com' },
    ],
  ],
  [
    'a list of PowerShell, with a value that goes on',
    '\n\nName         : Ann Lee\nEmailAddress : a@x.com\nNote         : one\n               two\n\nName         : Bob\nEmailAddress : \nNote         : \n\n',
    [
      { Name: 'Ann Lee', EmailAddress: 'a@x.com', Note: 'one\ntwo' },
      { Name: 'Bob', EmailAddress: '', Note: '' },
    ],
  ],
  [
    'what mysql prints upright',
    '*** 1. row ***\n   id: 1\n name: Ann\n*** 2. row ***\n   id: 2\n name: Bob\n2 rows in set (0.00 sec)\n',
    [
      { id: '1', name: 'Ann' },
      { id: '2', name: 'Bob' },
    ],
  ],
  [
    'what psql prints upright',
    '-[ RECORD 1 ]---\nid    | 1\nemail | a@x.com\n-[ RECORD 2 ]---\nid    | 2\nemail | \n',
    [
      { id: '1', email: 'a@x.com' },
      { id: '2', email: '' },
    ],
  ],
  [
    'answers of a form without a gap between them',
    'Name: Ann\nE-Mail: a@x.com\nName: Bob\nE-Mail: b@x.com\n',
    [
      { Name: 'Ann', 'E-Mail': 'a@x.com' },
      { Name: 'Bob', 'E-Mail': 'b@x.com' },
    ],
  ],
];

test.each(RECORDS)('records of keyed lines: %s', async (_, text, rows) => {
  const list = await readList(text);
  expect(list.rows).toEqual(rows);
  expect(list.delimiter).toBeNull();
});

test('a table whose cells have colons stays a table', async () => {
  const { rows } = await readList('Name;Note\nAnn;Tel: 1\nBob;Tel: 2\n');
  expect(rows).toEqual([
    { Name: 'Ann', Note: 'Tel: 1' },
    { Name: 'Bob', Note: 'Tel: 2' },
  ]);
});

test('a base64 value that is none stays as it is', async () => {
  const { rows } = await readList('dn: a\ncn:: %%%\n\ndn: b\ncn: Bob\n');
  expect(rows.map((row) => row.cn)).toEqual(['%%%', 'Bob']);
});
