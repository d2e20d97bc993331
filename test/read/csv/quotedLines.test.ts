import { expect, test } from 'vitest';
import { readList } from '../../../src/read/index.ts';

const read = async (text: string): Promise<readonly object[]> => (await readList(text)).rows;

test('lines quoted as a whole are records', async () => {
  expect(await read('"Name,Email,Phone"\n"Ann Lee,a@x.com,1"\r\n"Bob,b@x.com,2"\n')).toEqual([
    { Name: 'Ann Lee', Email: 'a@x.com', Phone: '1' },
    { Name: 'Bob', Email: 'b@x.com', Phone: '2' },
  ]);
});

test('quotes inside them were doubled', async () => {
  expect(await read('"Name,Email,Note"\n"""Lee, Ann"",a@x.com,""says """"hi"""""""\n')).toEqual([
    { Name: 'Lee, Ann', Email: 'a@x.com', Note: 'says "hi"' },
  ]);
});

const COLUMNS: readonly (readonly [why: string, text: string, columns: number])[] = [
  ['one column of names in quotes', '"Name"\n"Lee, Ann"\n"Ray, Bob"\n', 1],
  [
    'one column of addresses with commas of their own number',
    '"Address, town, land"\n"5 Main St, NYC"\n"1 A St, B, C, D"\n',
    1,
  ],
  ['cells in quotes', '"Name","Email","Note"\n"Ann","a@x.com","x"\n', 3],
];

test.each(COLUMNS)('not quoted as a whole: %s', async (_, text, columns) => {
  expect((await readList(text)).header.length).toBe(columns);
});
