import { expect, test } from 'vitest';
import { linkedContact, tellLinks } from '../../../src/read/formats/links.ts';
import { readList } from '../../../src/read/index.ts';

test.each([
  ['mailto:ann@lee.example', 'ann@lee.example'],
  ['MAILTO:ann%40lee.example?subject=Hello', 'ann@lee.example'],
  ['mailto:100%@lee.example', '100%@lee.example'],
  ['tel:+4930123456', '+4930123456'],
  ['mailto:', undefined],
  ['mailto:?subject=Hello', undefined],
  ['https://lee.example/?mailto:ann@lee.example', undefined],
])('the contact of %s', (target, text) => {
  expect(linkedContact(target)?.text).toBe(text);
});

const at = (row: number, column: number, target: string) => ({ row, column, target });

test.each([
  [
    'a label gives way to the address',
    [
      ['Name', 'Contact'],
      ['Ann', 'Write a mail'],
      ['Bo', 'Write a mail'],
    ],
    [at(1, 1, 'mailto:ann@lee.example'), at(2, 1, 'mailto:bo@ek.example')],
    [
      ['Name', 'Contact'],
      ['Ann', 'ann@lee.example'],
      ['Bo', 'bo@ek.example'],
    ],
  ],
  [
    'so does one label among addresses',
    [
      ['Name', 'Contact'],
      ['Ann', 'Write a mail'],
      ['Bo', 'bo@ek.example'],
    ],
    [at(1, 1, 'mailto:ann@lee.example'), at(2, 1, 'mailto:bo@ek.example')],
    [
      ['Name', 'Contact'],
      ['Ann', 'ann@lee.example'],
      ['Bo', 'bo@ek.example'],
    ],
  ],
  [
    'an address that was typed over stays',
    [
      ['Name', 'Contact'],
      ['Ann', 'ann@new.example'],
    ],
    [at(1, 1, 'mailto:ann@old.example')],
    [
      ['Name', 'Contact'],
      ['Ann', 'ann@new.example'],
    ],
  ],
  [
    'names keep their column',
    [
      ['Name', 'City'],
      ['Ann', 'Bonn'],
      ['Bo', ''],
      ['Cy', 'Kiel'],
    ],
    [at(1, 0, 'mailto:ann@lee.example'), at(2, 0, 'mailto:bo@ek.example'), at(3, 0, 'https://cy.example')],
    [
      ['Name', 'City', 'mailto'],
      ['Ann', 'Bonn', 'ann@lee.example'],
      ['Bo', '', 'bo@ek.example'],
      ['Cy', 'Kiel'],
    ],
  ],
  [
    'a line above the header is none, whatever the order of the links',
    [
      ['As of:', '2026'],
      ['Name', 'City', 'State'],
      ['Ann', 'Bonn', ''],
      ['Bo', 'Kiel', ''],
    ],
    [at(3, 0, 'mailto:bo@ek.example'), at(2, 0, 'mailto:ann@lee.example')],
    [
      ['As of:', '2026'],
      ['Name', 'City', 'State', 'mailto'],
      ['Ann', 'Bonn', '', 'ann@lee.example'],
      ['Bo', 'Kiel', '', 'bo@ek.example'],
    ],
  ],
  [
    'numbers to call',
    [
      ['Name', 'Phone'],
      ['Ann', 'call'],
      ['Bo', '030 123456'],
    ],
    [at(1, 1, 'tel:+4930123457'), at(2, 1, 'tel:+4930123456'), at(9, 1, 'tel:+4930123456')],
    [
      ['Name', 'Phone'],
      ['Ann', '+4930123457'],
      ['Bo', '030 123456'],
    ],
  ],
])('%s', (_why, records, links, told) => {
  tellLinks(records, links);
  expect(records).toEqual(told);
});

test('names of a page keep their column', async () => {
  const people = ['ann', 'bo', 'cy', 'di'].map(
    (name) => `<tr><td><a href="mailto:${name}@lee-garden.com">${name} lee</a></td><td>Bonn</td></tr>`,
  );
  const list = await readList(`<table><tr><th>Name</th><th>City</th></tr>${people.join('')}</table>`);
  expect(list.header).toEqual(['Name', 'City', 'mailto']);
  expect(list.rows[3]).toEqual({ Name: 'di lee', City: 'Bonn', mailto: 'di@lee-garden.com' });
});

test('links of a page', async () => {
  const page = `<table><tr><th>Name</th><th>E-Mail</th></tr>
    <tr><td>Ann</td><td><a class=x href="mailto:ann@lee.example">Mail</a></td></tr>
    <tr><td>Bo</td><td><a href='mailto:bo@ek.example'>Mail</a></td></tr></table>`;
  expect((await readList(page)).rows).toEqual([
    { Name: 'Ann', 'E-Mail': 'ann@lee.example' },
    { Name: 'Bo', 'E-Mail': 'bo@ek.example' },
  ]);
});
