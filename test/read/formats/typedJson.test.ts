import { describe, expect, test } from 'vitest';
import { withoutKinds } from '../../../src/read/formats/typedJson.ts';
import { readList } from '../../../src/read/index.ts';

describe('withoutKinds', () => {
  test.each([
    ['an id of MongoDB', { _id: { $oid: '507f' }, name: 'Ann' }, { _id: '507f', name: 'Ann' }],
    ['its numbers', { a: { $numberLong: '49301234567' }, b: { $numberInt: '5' } }, { a: '49301234567', b: '5' }],
    ['its moments', { at: { $date: '2024-01-02T03:04:05Z' } }, { at: '2024-01-02T03:04:05Z' }],
    ['these as milliseconds', { at: { $date: { $numberLong: '0' } } }, { at: '1970-01-01T00:00:00.000Z' }],
    ['these as a number', { at: { $date: 0 } }, { at: '1970-01-01T00:00:00.000Z' }],
    ['no moment', { at: { $date: {} } }, { at: { $date: {} } }],
    ['inside of an object', { home: { since: { $numberInt: '5' } } }, { home: { since: '5' } }],
    [
      'cells of DynamoDB',
      { name: { S: 'Ann' }, age: { N: '5' }, optOut: { BOOL: false }, phone: { NULL: true }, tags: { SS: ['a'] } },
      { name: 'Ann', age: '5', optOut: false, phone: null, tags: ['a'] },
    ],
    ['these in their item', { Item: { name: { S: 'Ann' } } }, { Item: { name: 'Ann' } }],
    ['sizes are no kinds', { size: { S: 5 }, name: 'Ann' }, { size: { S: 5 }, name: 'Ann' }],
    ['one kind among plain cells is none', { size: { S: 'x' }, name: 'Ann' }, { size: { S: 'x' }, name: 'Ann' }],
    ['other words with a dollar', { $ref: 'x', a: { $ref: 'y' } }, { $ref: 'x', a: { $ref: 'y' } }],
    ['nothing', {}, {}],
    ['no object', 'Ann', 'Ann'],
  ])('%s', (_why, entry, plain) => {
    expect(withoutKinds(entry)).toEqual(plain);
  });

  test('an entry without kinds is the same one', () => {
    const entry = { name: 'Ann', home: { city: 'Bonn' } };
    expect(withoutKinds(entry)).toBe(entry);
  });
});

test('a table exported by DynamoDB, whole and in lines', async () => {
  const items = ['ann', 'bo'].map((name) => ({ name: { S: name }, email: { S: `${name}@lee.example` } }));
  const rows = [
    { name: 'ann', email: 'ann@lee.example' },
    { name: 'bo', email: 'bo@lee.example' },
  ];
  expect((await readList(JSON.stringify({ Items: items, Count: 2 }))).rows).toEqual(rows);
  expect((await readList(items.map((Item) => JSON.stringify({ Item })).join('\n'))).rows).toEqual(rows);
});
