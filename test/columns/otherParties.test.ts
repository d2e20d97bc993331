/** Whose column is it? Rows that hold more than one party, or one party's address twice. */
import { expect, test } from 'vitest';
import { mapColumns } from '../../src/columns/index.ts';

function roles(header: readonly string[]): Record<string, string> {
  const { columns } = mapColumns([], { header });
  return Object.fromEntries(columns.map(({ column, role, parts }) => [column, [role, ...parts].join(' ')]));
}

test.each([
  [
    "of a payment's two sides the sender is the customer",
    ['Date', 'Name', 'From Email Address', 'To Email Address', 'Country'],
    { Name: 'fullName', 'From Email Address': 'email', Country: 'country' },
  ],
  [
    'the same in German',
    ['Datum', 'Vorname', 'Nachname', 'Absender E-Mail-Adresse', 'Empfänger E-Mail-Adresse'],
    { Vorname: 'firstName', Nachname: 'lastName', 'Absender E-Mail-Adresse': 'email' },
  ],
  ['a receiver alone is whom the list is about', ['Empfänger E-Mail-Adresse'], { 'Empfänger E-Mail-Adresse': 'email' }],
  [
    'the guest has a name of their own: the buyer is somebody else',
    ['First Name', 'Surname', 'Email', 'Buyer First Name', 'Buyer Last Name', 'Buyer Email'],
    { 'First Name': 'firstName', Surname: 'lastName', Email: 'email' },
  ],
  [
    'a buyer alone is the customer',
    ['Order Id', 'Buyer Name', 'Buyer Email'],
    { 'Buyer Name': 'fullName', 'Buyer Email': 'email' },
  ],
  [
    'the buyer beside the recipient of the parcel is the customer',
    ['buyer-email', 'buyer-name', 'recipient-name'],
    { 'buyer-email': 'email', 'buyer-name': 'fullName', 'recipient-name': 'fullName' },
  ],
  [
    'a street that is there twice, with its town: a second address',
    ['Street', 'City', 'Street (2)', 'City (2)'],
    { Street: 'street', City: 'city', 'Street (2)': 'street secondary', 'City (2)': 'city secondary' },
  ],
  [
    'a street that is there twice in one town: a second line',
    ['Street', 'Street (2)', 'City'],
    { Street: 'street', 'Street (2)': 'street line2', City: 'city' },
  ],
] as const)('%s', (_, header, wanted) => {
  const found = roles(header);
  for (const [column, role] of Object.entries(wanted)) expect(`${column}: ${found[column]}`).toBe(`${column}: ${role}`);
  const named = Object.keys(wanted);
  for (const column of header)
    if (!named.includes(column)) expect(`${column}: ${found[column]}`).toMatch(/: undefined$|Id/);
});

test('what the call says about a column is not taken back', () => {
  const header = ['From Email Address', 'To Email Address', 'Email', 'Buyer Email'];
  const { columns } = mapColumns([], {
    header,
    columns: { 'To Email Address': 'email', 'Buyer Email': 'email' },
  });
  expect(columns.map(({ column }) => column)).toEqual(expect.arrayContaining(['To Email Address', 'Buyer Email']));
});
