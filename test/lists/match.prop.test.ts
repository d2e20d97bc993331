/** The names of the columns decide nothing but the roles. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapColumns } from '../../src/columns/index.ts';
import { findDuplicates } from '../../src/lists/match.ts';
import type { Role, Row } from '../../src/model/index.ts';
import {
  ADDRESS_HEADERS,
  CONTACT_HEADERS,
  type HeaderTable,
  LANGUAGES,
  type Language,
  NAME_HEADERS,
  ORGANISATION_HEADERS,
  RECORD_HEADERS,
} from '../../src/reference/headers/index.ts';
import { runs } from '../support/runs.ts';

const TABLES: HeaderTable = {
  ...NAME_HEADERS,
  ...CONTACT_HEADERS,
  ...ADDRESS_HEADERS,
  ...ORGANISATION_HEADERS,
  ...RECORD_HEADERS,
};
const ROLES = [
  'firstName',
  'lastName',
  'email',
  'phone',
  'birthday',
  'street',
  'postalCode',
  'city',
  'company',
] as const;

const word = (...words: string[]) => fc.constantFrom(...words);
const values: Record<(typeof ROLES)[number], fc.Arbitrary<string>> = {
  firstName: word('Ann', 'Anne', 'Bob', 'Carl', '', 'A.'),
  lastName: word('Lee', 'Leigh', 'Stone', 'Stoner', 'Hartley', ''),
  email: word('ann.lee@gmx.de', 'bob@wp.pl', 'info@nordlog.de', 'ann.lee@gmx.ed', 'carl@web.de', ''),
  phone: word('+48 601 234 567', '0048601234567', '+49 30 1234567', ''),
  birthday: word('1980-02-03', '1980-03-02', '1971-12-31', ''),
  street: word('Main Street 12', 'Main St 12', 'High Road 3', ''),
  postalCode: word('10115', '10117', '80331', ''),
  city: word('Leeds', 'York', 'Berlin', ''),
  company: word('Nord Logistik GmbH', 'Nord Logistik', 'Baker Ltd', ''),
};
const rows = fc.array(fc.record(values), { minLength: 2, maxLength: 30 });

function spellings(role: Role, language: Language): string[] {
  const all = (TABLES[role]?.[language] ?? '').split(';').filter((text) => text !== '');
  return all.filter((text) => {
    // A header may name a part of its role as well: a second surname, a month of birth.
    const mapped = mapColumns([{ [text]: '' }]).columns[0];
    return mapped !== undefined && mapped.role === role && mapped.parts.length === 0;
  });
}

/** The languages of the large tables: the others have the plainest headers only. */
const IN_FULL = LANGUAGES.filter((language) => ROLES.every((role) => TABLES[role]?.[language] !== undefined));

/** Headers of one language that name each role beyond doubt, one drawn for each. */
const headers = fc.oneof(
  ...IN_FULL.map((language) => fc.tuple(...ROLES.map((role) => fc.constantFrom(...spellings(role, language))))),
);

describe('renaming columns', () => {
  it('to what the header tables call the same roles changes nothing', () => {
    fc.assert(
      fc.property(rows, headers, (list, names) => {
        fc.pre(new Set(names).size === names.length);
        const renamed = list.map((row): Row => Object.fromEntries(ROLES.map((role, at) => [names[at]!, row[role]])));
        const plain = findDuplicates(list);
        const other = findDuplicates(renamed);
        expect(other.clusters).toEqual(plain.clusters);
        expect(other.pairs).toEqual(plain.pairs);
      }),
      runs(200),
    );
  }, 60_000);
});
