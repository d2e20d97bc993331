/** Which comparisons a list gets: the mapped columns grouped by what they say about a party. */
import { writesMonthFirst } from '../../fields/date/monthFirst.ts';
import type { ColumnMapping, MappedColumn, Role, Row } from '../../model/index.ts';
import type { FeatureKind } from '../tables.ts';
import { dayKey, monthDayKey, splitDayKey } from './dayKey.ts';
import { suffixKey } from './fullName.ts';
import { describesOther, numbersDocument } from './furtherColumns.ts';
import { cityKey, landKey, siteKey } from './furtherKeys.ts';
import { businessKey, codeKey, genderKey, mailboxKey, personKey, phoneDigits, streetKey, wordsKey } from './keyers.ts';

/** A comparison before the rows are read. */
export interface FeaturePlan {
  readonly kind: FeatureKind;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly columns: readonly string[];
  /** Columns whose text is put together before it is keyed (street and number; day, month, year). */
  readonly joined: boolean;
  readonly key: (text: string) => string;
}

/** Most columns of one role, and most columns without a role, that are compared. */
const MAX_SLOTS = 3;
const MAX_UNKNOWN = 10;
/** A home and an office, or the whole address in one column and its first line in another. */
const MAX_STREETS = 2;

/** Roles without a kind of their own that still say something about who it is. */
const AS_TEXT: readonly Role[] = ['nickname', 'jobTitle', 'department'];

/** Plain headers first: 'phone' before 'phone of the office'. Where a column stands in the list decides nothing. */
export function byPlainness(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : 1);
}

/**
 * The comparisons for a mapping, in an order that hangs on roles and headers alone. First and last name take the place
 * of the full name, which is read only where both are empty, so that one name is never counted twice.
 */
export function planFeatures({ columns, unmapped }: ColumnMapping): FeaturePlan[] {
  const mapping: ColumnMapping = {
    columns: [...columns].sort((a, b) => byPlainness(a.column, b.column)),
    unmapped: [...unmapped].sort(byPlainness),
  };
  const plans: FeaturePlan[] = [];
  const byRole = (...roles: Role[]): MappedColumn[] => mapping.columns.filter((entry) => roles.includes(entry.role));
  const names = (entries: readonly MappedColumn[]): string[] => entries.map((entry) => entry.column);
  const add = (
    kind: FeatureKind,
    name: string,
    roles: Role[],
    columns: string[],
    key: (text: string) => string,
    joined = false,
  ): void => {
    if (columns.length > 0) {
      plans.push({ kind, name, roles, columns: joined ? columns : columns.slice(0, MAX_SLOTS), key, joined });
    }
  };

  const first = byRole('firstName');
  const last = byRole('lastName');
  const full = byRole('fullName');
  if (first.length + last.length + full.length > 0) {
    plans.push({
      kind: 'given',
      name: 'given name',
      roles: first.length > 0 ? ['firstName'] : ['fullName'],
      columns: names(first.length > 0 ? first : full).slice(0, 1),
      key: personKey,
      joined: false,
    });
    plans.push({
      kind: 'family',
      name: 'family name',
      roles: last.length > 0 ? ['lastName'] : ['fullName'],
      columns: names(last.length > 0 ? last : full).slice(0, 1),
      key: personKey,
      joined: false,
    });
  }
  add('middle', 'middle name', ['middleName'], names(byRole('middleName')).slice(0, 1), personKey);
  const suffixes = names(byRole('nameSuffix')).slice(0, 1);
  if (suffixes.length > 0 || last.length + full.length > 0) {
    // Without a column of its own a 'Jr.' stands behind the name.
    plans.push({
      kind: 'suffix',
      name: 'name suffix',
      roles: ['nameSuffix'],
      columns: suffixes,
      key: suffixKey,
      joined: false,
    });
  }
  add('email', 'e-mail', ['email'], names(byRole('email')), mailboxKey);
  const phones = byRole('phone', 'mobile', 'fax').sort((a, b) => Number(a.role === 'fax') - Number(b.role === 'fax'));
  add('phone', 'phone', ['phone', 'mobile', 'fax'], names(phones), phoneDigits);
  add('taxId', 'tax number', ['taxId'], names(byRole('taxId')), codeKey);
  for (const column of mapping.unmapped)
    if (numbersDocument(column)) add('code', 'document number', [], [column], codeKey);
  add('externalId', 'customer number', ['externalId'], names(byRole('externalId')).slice(0, 1), codeKey);
  addBirthday(byRole('birthday'), add);
  add('gender', 'gender', ['gender'], names(byRole('gender')).slice(0, 1), genderKey);
  const streets = byRole('street');
  const main = streets.filter((entry) => !entry.parts.some((part) => part === 'line2' || part === 'line3'));
  const lines = main.length > 0 ? main : streets;
  const numbers = names(byRole('houseNumber')).slice(0, 1);
  const compared = lines.slice(0, numbers.length > 0 ? 1 : MAX_STREETS);
  add('street', 'street', ['street', 'houseNumber'], [...names(compared), ...numbers], streetKey, numbers.length > 0);
  add('postal', 'postal code', ['postalCode'], names(byRole('postalCode')).slice(0, 2), codeKey);
  add('city', 'city', ['city'], names(byRole('city')).slice(0, 1), cityKey);
  add('region', 'region', ['region'], names(byRole('region')).slice(0, 1), wordsKey);
  add('country', 'country', ['country'], names(byRole('country')).slice(0, 1), landKey);
  add('company', 'company', ['company'], names(byRole('company')), businessKey);
  add('site', 'website', ['website'], names(byRole('website')), siteKey);
  const further = [
    ...names(mapping.columns.filter((entry) => AS_TEXT.includes(entry.role))),
    ...names(streets.filter((entry) => !compared.includes(entry))),
    ...names(byRole('city').slice(1)),
    ...mapping.unmapped.filter((column) => !describesOther(column, mapping) && !numbersDocument(column)),
  ].slice(0, MAX_UNKNOWN);
  for (const column of further) {
    const role = mapping.columns.find((entry) => entry.column === column)?.role;
    add('text', 'further column', role === undefined ? [] : [role], [column], wordsKey);
  }
  return plans;
}

function addBirthday(
  entries: readonly MappedColumn[],
  add: (
    kind: FeatureKind,
    name: string,
    roles: Role[],
    columns: string[],
    key: (text: string) => string,
    joined?: boolean,
  ) => void,
): void {
  const part = (name: 'year' | 'month' | 'day'): string | undefined =>
    entries.find((entry) => entry.parts.includes(name))?.column;
  const year = part('year');
  if (year === undefined) {
    const whole = entries.filter((entry) => entry.parts.length === 0);
    add(
      'birthday',
      'birthday',
      ['birthday'],
      (whole.length > 0 ? whole : entries).slice(0, 1).map((e) => e.column),
      dayKey,
    );
    return;
  }
  const columns = [year, part('month'), part('day')].filter((column) => column !== undefined);
  add('birthday', 'birthday', ['birthday'], columns, splitDayKey, true);
}

/** The plans, their keys fitted to how the rows write: a column of days that says so begins with the month. */
export function fitPlans(plans: readonly FeaturePlan[], rows: readonly Row[]): FeaturePlan[] {
  return plans.map((plan) =>
    plan.key === dayKey && writesMonthFirst(rows, plan.columns[0]!) ? { ...plan, key: monthDayKey } : plan,
  );
}
