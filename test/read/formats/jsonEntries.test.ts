import { describe, expect, test } from 'vitest';
import { readList, readRows } from '../../../src/read/index.ts';

const ann = { first_name: 'Ann', email: 'ann@lee.example' };
const bo = { first_name: 'Bo', email: 'bo@ek.example' };

const answers: readonly (readonly [why: string, answer: unknown, rows: readonly unknown[]])[] = [
  ['a list under a key', { status: 'ok', data: { contacts: [ann, bo] } }, [ann, bo]],
  ['links are more than people', { members: [ann], _links: [{ rel: 'self' }, { rel: 'next' }] }, [ann]],
  [
    'what is included is more than what was asked for',
    { data: [{ type: 'contacts', id: '1', attributes: ann }], included: [{ id: '9' }, { id: '10' }] },
    [{ type: 'contacts', id: '1', ...ann }],
  ],
  ['people go before a longer list of things', { fields: [{ key: 'a' }, { key: 'b' }], results: [ann] }, [ann]],
  ['no people anywhere: the longest list', { pages: [{ n: 1 }], towns: [{ n: 1 }, { n: 2 }] }, [{ n: 1 }, { n: 2 }]],
  [
    'a CRM keeps the person in an object, with an id of its own',
    {
      results: [
        { id: '1', properties: { ...ann, id: '7' }, archived: false },
        { id: '2', properties: { email: '' } },
      ],
    },
    [
      { id: '1', archived: false, ...ann, 'properties.id': '7' },
      { id: '2', email: '' },
    ],
  ],
  ['an edge of a graph', { data: { people: { edges: [{ cursor: 'a', node: ann }] } } }, [{ cursor: 'a', ...ann }]],
  ['an array whose people are wrapped', [{ person: ann }, { person: bo }], [ann, bo]],
  ['a person beside the person stays whole', [{ ...ann, partner: bo }], [{ ...ann, partner: bo }]],
  ['two people in a row stay whole', [{ buyer: ann, guest: bo }], [{ buyer: ann, guest: bo }]],
  [
    'names of the columns beside the rows',
    {
      columns: ['Name', 'Email'],
      index: [0, 1],
      data: [
        ['Ann', 'ann@lee.example'],
        ['Bo', 'bo@ek.example'],
      ],
    },
    [
      { Name: 'Ann', Email: 'ann@lee.example' },
      { Name: 'Bo', Email: 'bo@ek.example' },
    ],
  ],
  [
    'columns of cells by row',
    { Name: { 0: 'Ann', 1: 'Bo' }, Email: { 0: 'ann@lee.example', 1: null } },
    [
      { Name: 'Ann', Email: 'ann@lee.example' },
      { Name: 'Bo', Email: null },
    ],
  ],
  [
    'people under their ids, a key further in',
    { users: { '-Nx1': ann, '-Nx2': bo, '-Nx3': { first_name: 'Cy' } }, settings: { theme: 'dark' } },
    [
      { id: '-Nx1', ...ann },
      { id: '-Nx2', ...bo },
      { id: '-Nx3', first_name: 'Cy' },
    ],
  ],
  [
    'people under their ids',
    { '-a': ann, '-b': bo, '-c': { id: 7, ...ann } },
    [
      { id: '-a', ...ann },
      { id: '-b', ...bo },
      { id: 7, ...ann },
    ],
  ],
  ['two parts of one person', { billing: ann, shipping: ann }, [{ billing: ann, shipping: ann }]],
  [
    'one person with lists of their own',
    { ...ann, orders: [{ no: 1 }, { no: 2 }] },
    [{ ...ann, orders: [{ no: 1 }, { no: 2 }] }],
  ],
];

describe('the list in a JSON text', () => {
  test.each(answers)('%s', async (_why, answer, rows) => {
    const result = await readList(JSON.stringify(answer));
    expect(result.format).toBe('json');
    expect(result.rows).toEqual(rows);
    expect(result.header).toEqual([...new Set(rows.flatMap((row) => Object.keys(row as object)))]);
  });

  test('lines whose people are wrapped, few and many, whole and in pieces', async () => {
    for (const count of [1, 2, 49, 50, 51, 200]) {
      const people = Array.from({ length: count }, (_, i) => ({ id: i, user: i % 3 === 2 ? { note: '' } : ann }));
      const text = people.map((person) => JSON.stringify(person)).join('\n');
      const { rows, format } = await readList(text, { format: 'ndjson' });
      expect([format, rows.length, Object.keys(rows[0]!)]).toEqual(['ndjson', count, ['id', 'first_name', 'email']]);
      const streamed: unknown[] = [];
      for await (const row of readRows(text, { format: 'ndjson' })) streamed.push(row);
      expect(streamed).toEqual(rows);
    }
  });

  test('a column called __proto__ in a wrapped person is a column', async () => {
    const { rows } = await readList('[{"id":1,"person":{"__proto__":"x","email":"ann@lee.example"}}]');
    expect(Object.keys(rows[0]!)).toEqual(['id', '__proto__', 'email']);
  });
});
