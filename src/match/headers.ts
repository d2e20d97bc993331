/** Roles by plain column names, for callers that bring no mapping: a role's own name or a usual spelling of it. */
import { type ColumnMapping, type MappedColumn, type Part, ROLES, type Role, type Row } from '../model/index.ts';

const SPELLINGS: Readonly<Record<string, Role>> = {
  name: 'fullName',
  givenname: 'firstName',
  forename: 'firstName',
  first: 'firstName',
  surname: 'lastName',
  familyname: 'lastName',
  last: 'lastName',
  middle: 'middleName',
  suffix: 'nameSuffix',
  mail: 'email',
  emailaddress: 'email',
  phonenumber: 'phone',
  telephone: 'phone',
  tel: 'phone',
  mobilephone: 'mobile',
  cell: 'mobile',
  organization: 'company',
  organisation: 'company',
  companyname: 'company',
  address: 'street',
  addr: 'street',
  addressline1: 'street',
  address1: 'street',
  streetaddress: 'street',
  streetnumber: 'houseNumber',
  town: 'city',
  suburb: 'city',
  zip: 'postalCode',
  zipcode: 'postalCode',
  postcode: 'postalCode',
  postal: 'postalCode',
  state: 'region',
  province: 'region',
  dob: 'birthday',
  birthdate: 'birthday',
  dateofbirth: 'birthday',
  sex: 'gender',
  vat: 'taxId',
  vatid: 'taxId',
  ssn: 'taxId',
  socsecid: 'taxId',
  id: 'externalId',
};
const BIRTH_PARTS: Readonly<Record<string, Part>> = { birthyear: 'year', birthmonth: 'month', birthday: 'day' };

/** The mapping of the columns of the first hundred rows by their names alone. */
export function mapByNames(rows: readonly Row[]): ColumnMapping {
  const names = new Set<string>();
  for (let i = 0; i < rows.length && i < 100; i++) for (const column of Object.keys(rows[i]!)) names.add(column);
  const table = new Map<string, Role>(Object.entries(SPELLINGS));
  for (const role of ROLES) table.set(role.toLowerCase(), role);
  const plain = (column: string) => column.toLowerCase().replace(/[^a-z0-9]/g, '');
  const split = [...names].some((column) => plain(column) === 'birthyear');
  const columns: MappedColumn[] = [];
  const unmapped: string[] = [];
  for (const column of names) {
    const word = plain(column);
    const part = split && Object.hasOwn(BIRTH_PARTS, word) ? BIRTH_PARTS[word] : undefined;
    const role = part === undefined ? table.get(word) : 'birthday';
    if (role === undefined) unmapped.push(column);
    else {
      columns.push({
        column,
        role,
        parts: part === undefined ? [] : [part],
        evidence: [{ by: 'header', header: word, language: 'en' }],
      });
    }
  }
  return { columns, unmapped };
}
