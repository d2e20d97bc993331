import { expect, test } from 'vitest';
import { mapColumns } from '../../src/columns/index.ts';

function roles(headers: string): string {
  const header = headers.split(' | ');
  const found = new Map(mapColumns([], { header }).columns.map(({ column, role }) => [column, role]));
  return header.map((column) => found.get(column) ?? '-').join(' | ');
}

test.each([
  [
    'the first parent is whom a school writes to',
    'Parent 1 First Name | Parent 1 Last Name | Parent 1 Email | Parent 2 First Name | Parent 2 Email | Child First Name | Class',
    'firstName | lastName | email | - | - | - | -',
  ],
  [
    'one guardian',
    'Parent/Guardian Name | Parent/Guardian Email | Parent/Guardian Phone | Year',
    'fullName | email | phone | -',
  ],
  [
    'a surname is called name beside a first name',
    'Mutter Name | Mutter Vorname | Mutter Telefon | Vater Name | Vater Telefon',
    'lastName | firstName | phone | - | -',
  ],
  [
    'a parent without an address is nobody to write to',
    'Mother Name | Father Name | Father Email',
    '- | fullName | email',
  ],
])('parents alone: %s', (_, headers, expected) => expect(roles(headers)).toBe(expected));

test.each([
  ['a pupil has a name', 'Student First Name | Mother Name | Mother Email', 'firstName | - | -'],
  ['the row has an address of its own', 'Email | Parent Name | Parent Email', 'email | - | -'],
  ['others than parents', 'Manager Name | Manager Email', '- | -'],
])('parents stay somebody else: %s', (_, headers, expected) => expect(roles(headers)).toBe(expected));

test('what the caller says stands', () => {
  const { columns } = mapColumns([], {
    header: ['Mother Name', 'Mother Email'],
    columns: { 'Mother Email': null },
  });
  expect(columns).toEqual([]);
});
