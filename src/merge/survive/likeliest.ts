/** The default rule: of cells that say different things, the ones that are most likely right. */
import type { ColumnMapping, Role } from '../../model/index.ts';
import type { AddressForms } from './addressForms.ts';
import type { Evidence, Witnesses } from './evidence.ts';
import { likelyEmail, likelyPhone } from './likelyContact.ts';
import { likelyNames } from './likelyNames.ts';
import { likelyPlace } from './likelyPlaces.ts';

/** What a group of columns is about; null: nothing that could be weighed. */
export type GroupKind = 'name' | 'home' | 'work' | 'email' | 'phone' | null;

const KINDS: Readonly<Partial<Record<Role, GroupKind>>> = {
  fullName: 'name',
  firstName: 'name',
  middleName: 'name',
  lastName: 'name',
  salutation: 'name',
  nameSuffix: 'name',
  gender: 'name',
  street: 'home',
  houseNumber: 'home',
  city: 'home',
  postalCode: 'home',
  region: 'home',
  country: 'home',
  company: 'work',
  department: 'work',
  jobTitle: 'work',
  email: 'email',
  phone: 'phone',
  mobile: 'phone',
  fax: 'phone',
};

export function kindOf(role: Role | undefined): GroupKind {
  return role === undefined ? null : (KINDS[role] ?? null);
}

/** Columns that others are weighed by. @param columns those of the grid, in its order */
export function witnessesOf(mapping: ColumnMapping, columns: readonly string[]): Witnesses {
  const of = (...roles: readonly Role[]) =>
    mapping.columns.filter(({ role }) => roles.includes(role)).map(({ column }) => columns.indexOf(column));
  return {
    email: of('email'),
    names: of('fullName', 'firstName', 'lastName'),
    status: of('status'),
    lastActivity: of('lastActivity'),
    createdAt: of('createdAt'),
  };
}

/** By column from `start` on: the position of the source whose cell the survivor takes. */
export function likeliest(
  kind: Exclude<GroupKind, null>,
  start: number,
  roles: readonly Role[],
  evidence: Evidence,
  forms: AddressForms,
): readonly number[] {
  switch (kind) {
    case 'name':
      return likelyNames(start, roles, evidence);
    case 'home':
    case 'work':
      return likelyPlace(start, roles, evidence, kind);
    case 'email':
      return roles.map((_, c) => likelyEmail(start + c, forms, evidence));
    case 'phone':
      return roles.map((_, c) => likelyPhone(start + c, evidence));
  }
}
