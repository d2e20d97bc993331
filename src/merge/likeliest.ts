/** The default rule: of cells that say different things, the ones that are most likely right. */
import { planEmail } from '../fields/email/index.ts';
import type { ColumnMapping, Role } from '../model/index.ts';
import { isBlank } from './blank.ts';
import type { Evidence, Witnesses } from './evidence.ts';
import { type HostForms, likelyEmail, likelyPhone } from './likelyContact.ts';
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

/** Weighs the cells of clusters; made once per list. */
export interface Scales {
  readonly witnesses: Witnesses;
  readonly hosts: () => HostForms;
}

/** @param columns the columns of the grid that evidence is made of, in its order */
export function scalesFor(mapping: ColumnMapping, columns: readonly string[]): Scales {
  const of = (...roles: readonly Role[]) =>
    mapping.columns.filter(({ role }) => roles.includes(role)).map(({ column }) => columns.indexOf(column));
  const email = of('email');
  let hosts: HostForms | null = null;
  return {
    witnesses: {
      email,
      names: of('fullName', 'firstName', 'lastName'),
      status: of('status'),
      lastActivity: of('lastActivity'),
      createdAt: of('createdAt'),
    },
    // Tables of hosts cost more than merging a few rows.
    hosts: () => {
      hosts ??= { plan: planEmail(), known: new Map() };
      return hosts;
    },
  };
}

/** Some cell of the columns contradicts another. */
export function isContested(grid: readonly unknown[], height: number, start: number, width: number): boolean {
  for (let column = start; column < start + width; column++) {
    let said: unknown;
    for (let at = column * height; at < (column + 1) * height; at++) {
      const cell = grid[at];
      if (cell === said || isBlank(cell)) continue;
      if (said !== undefined) return true;
      said = cell;
    }
  }
  return false;
}

/** By column from `start` on: the position of the source whose cell the survivor takes. */
export function likeliest(
  kind: Exclude<GroupKind, null>,
  start: number,
  roles: readonly Role[],
  evidence: Evidence,
  scales: Scales,
): readonly number[] {
  switch (kind) {
    case 'name':
      return likelyNames(start, roles, evidence);
    case 'home':
    case 'work':
      return likelyPlace(start, roles, evidence, kind);
    case 'email':
      return roles.map((_, c) => likelyEmail(start + c, scales.hosts, evidence));
    case 'phone':
      return roles.map((_, c) => likelyPhone(start + c, evidence));
  }
}
