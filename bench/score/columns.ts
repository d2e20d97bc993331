/** How often `mapColumns` reads real header rows right, and how often a column without a known header, from its values alone. */

import { readFileSync } from 'node:fs';
import { mapColumns } from '../../src/columns/index.ts';
import type { Role } from '../../src/model/index.ts';
import { valueLists } from '../../test/columns/valueLists.ts';
import { corpora } from '../../test/support/corpora.ts';
import type { ScoreLine } from './line.ts';

/** Targets of importers' own tables, in our words. What is not here holds none of our roles. */
const TARGETS: Readonly<Record<string, Role>> = {
  fullName: 'fullName', name: 'fullName',
  firstName: 'firstName', firstname: 'firstName', middleName: 'middleName', middlename: 'middleName',
  lastName: 'lastName', surname: 'lastName', namePrefix: 'salutation', prefix: 'salutation',
  nameSuffix: 'nameSuffix', suffix: 'nameSuffix', nickname: 'nickname',
  email: 'email', email2: 'email', email3: 'email', 'email:other': 'email', 'email:home': 'email', 'email:work': 'email',
  homePhone: 'phone', homePhone2: 'phone', workPhone: 'phone', workPhone2: 'phone', otherPhone: 'phone', companyPhone: 'phone',
  carPhone: 'phone', pager: 'phone', 'phone:home': 'phone', 'phone:home2': 'phone', 'phone:work': 'phone', 'phone:work2': 'phone',
  'phone:other': 'phone', 'phone:main': 'phone', 'phone:car': 'phone', 'phone:pager': 'phone', 'phone:video': 'phone',
  mobilePhone: 'mobile', 'phone:mobile': 'mobile',
  homeFax: 'fax', workFax: 'fax', otherFax: 'fax', 'phone:homefax': 'fax', 'phone:workfax': 'fax',
  homeURL: 'website', workURL: 'website', 'website:homepage': 'website', 'website:other': 'website', 'website:work': 'website',
  'website:blog': 'website', 'website:profile': 'website',
  company: 'company', organization: 'company', department: 'department', jobTitle: 'jobTitle', jobtitle: 'jobTitle',
  profession: 'jobTitle',
  homeStreet: 'street', workStreet: 'street', otherStreet: 'street', 'street:home': 'street', 'street:work': 'street', 'street:other': 'street',
  homeCity: 'city', workCity: 'city', otherCity: 'city', 'locality:home': 'city', 'locality:work': 'city', 'locality:other': 'city',
  homePostalCode: 'postalCode', workPostalCode: 'postalCode', otherPostalCode: 'postalCode', 'zipcode:home': 'postalCode',
  'zipcode:work': 'postalCode', 'zipcode:other': 'postalCode',
  homeState: 'region', workState: 'region', otherState: 'region', 'region:home': 'region', 'region:work': 'region', 'region:other': 'region',
  homeCountry: 'country', workCountry: 'country', otherCountry: 'country', 'country:home': 'country', 'country:work': 'country',
  'country:other': 'country',
  birthday: 'birthday', 'birthday-d': 'birthday', 'birthday-m': 'birthday', 'birthday-y': 'birthday',
  gender: 'gender', governmentId: 'taxId', keywords: 'tags', groups: 'tags', tag: 'tags', notes: 'notes',
}; // biome-ignore format: one kind a line

/** Some importers put these under "other phone"; a fax or a mobile by its own name is right too. */
const ALSO: Readonly<Record<string, readonly Role[]>> = { 'phone:other': ['fax', 'mobile'] };

/** Headers that an importer's own table gives to the wrong field (country and region exchanged, a comma split): counted apart. */
const MISTAKES_OF_IMPORTERS: ReadonlySet<string> = new Set([
  'de:Land geschäftlich',
  'de:Land privat',
  'de:Region privat',
  'de:Weitere Region',
  'de:Weiteres Land',
  'fr:Région',
  'fr:_home_city',
  'it:Nazione/Regione di lavoro',
  'ru:Дом. адрес',
  'ru:Служ. адрес',
]);

interface HeaderRow {
  readonly system: string;
  readonly language: string;
  readonly headers: readonly string[];
  readonly fieldMap?: Readonly<Record<string, string>>;
}
interface Conflict {
  readonly language: string;
  readonly header: string;
  readonly kept: string;
  readonly other: string;
}

export interface HeaderMiss {
  readonly system: string;
  readonly language: string;
  readonly header: string;
  readonly target: string;
  readonly got: Role | null;
}

const LANGUAGES = new Set(['en', 'de', 'fr', 'es', 'it', 'pl', 'ro', 'ru', 'pt', 'uk']);

/** Roles that are right for one header of one row: importers that contradict each other both count. */
function rightRoles(row: HeaderRow, header: string, target: string, conflicts: readonly Conflict[]): readonly Role[] {
  const roles: Role[] = [...(ALSO[target] ?? [])];
  if (target === 'firstName,middleName,lastName') {
    // One label used twice in the exported row: first name and whole name (or surname and whole name) share it.
    const others = new Set(Object.entries(row.fieldMap ?? {}).map(([key, value]) => (key === header ? '' : value)));
    roles.push('fullName');
    if (!others.has('firstName')) roles.push('firstName');
    if (!others.has('lastName')) roles.push('lastName');
  } else {
    const role = TARGETS[target];
    if (role !== undefined) roles.push(role);
  }
  const language = row.language.slice(0, 2);
  for (const conflict of conflicts) {
    if (conflict.language !== language || conflict.header.toLowerCase() !== header.toLowerCase()) continue;
    for (const word of [conflict.kept, conflict.other]) {
      roles.push((word.startsWith('birth') ? 'birthday' : word) as Role);
    }
  }
  return roles;
}

/** Maps every known header row without values; what was not right, and the counts. */
export function scoreHeaders(folder: string): {
  known: number;
  right: number;
  wrong: HeaderMiss[];
  missed: HeaderMiss[];
  /** Not as the importer's table says, and that table is mistaken. */
  disputed: HeaderMiss[];
} {
  const rows = JSON.parse(readFileSync(`${folder}/imports/headers.json`, 'utf8')) as HeaderRow[];
  const { exactConflicts } = JSON.parse(readFileSync(`${folder}/imports/header-synonyms.json`, 'utf8')) as {
    exactConflicts: Conflict[];
  };
  let known = 0;
  let right = 0;
  const wrong: HeaderMiss[] = [];
  const missed: HeaderMiss[] = [];
  const disputed: HeaderMiss[] = [];
  for (const row of rows) {
    if (!LANGUAGES.has(row.language.slice(0, 2)) || row.fieldMap === undefined) continue;
    const targets = new Map(Object.entries(row.fieldMap));
    if (targets.size === 0) continue;
    const header: string[] = [];
    const counts = new Map<string, number>();
    for (const name of row.headers) {
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      header.push(count === 1 ? name : `${name} (${count})`);
    }
    const got = new Map(mapColumns([], { header }).columns.map((column) => [column.column, column.role]));
    for (const [name, target] of targets) {
      if (!counts.has(name)) continue;
      const roles = rightRoles(row, name, target, exactConflicts);
      const role = got.get(name) ?? null;
      if (target === 'radioPhone') continue;
      const miss = { system: row.system, language: row.language, header: name, target, got: role };
      if (roles.length === 0) {
        if (role === null) continue;
        if (MISTAKES_OF_IMPORTERS.has(`${row.language.slice(0, 2)}:${name}`)) disputed.push(miss);
        else wrong.push(miss);
        continue;
      }
      known++;
      if (role === null) missed.push(miss);
      else if (roles.includes(role)) right++;
      else if (MISTAKES_OF_IMPORTERS.has(`${row.language.slice(0, 2)}:${name}`)) disputed.push(miss);
      else wrong.push(miss);
    }
  }
  return { known, right, wrong, missed, disputed };
}

const SAME: Readonly<Record<string, readonly string[]>> = { mobile: ['phone'], fax: ['phone'] };

/** Columns of known meaning under names that say nothing. */
export function scoreValues(
  seed: number,
  lists: number,
): { columns: number; right: number; wrong: string[]; unmapped: Map<string, number>; all: Map<string, number> } {
  let columns = 0;
  let right = 0;
  const wrong: string[] = [];
  const unmapped = new Map<string, number>();
  const all = new Map<string, number>();
  for (const { rows, truth, language } of valueLists(seed, lists)) {
    const got = new Map(mapColumns(rows).columns.map((column) => [column.column, column.role as string]));
    for (const [column, role] of truth) {
      columns++;
      const name = role ?? 'none';
      all.set(name, (all.get(name) ?? 0) + 1);
      const mapped = got.get(column) ?? null;
      if (mapped === null) unmapped.set(name, (unmapped.get(name) ?? 0) + 1);
      if (mapped === null) continue;
      if (mapped === role || SAME[name]?.includes(mapped)) right++;
      else
        wrong.push(`${language}: ${name} as ${mapped} (${String(rows.find((row) => row[column] !== '')?.[column])})`);
    }
  }
  return { columns, right, wrong, unmapped, all };
}

export async function score(): Promise<ScoreLine[]> {
  const lines: ScoreLine[] = [];
  if (corpora !== null) {
    const { known, right, wrong, disputed } = scoreHeaders(corpora);
    const share = right / known;
    const wrongShare = wrong.length / known;
    lines.push(
      {
        set: 'imports/headers.json',
        measure: 'header to role, right',
        value: share,
        target: '>= 0.97',
        holds: share >= 0.97,
      },
      {
        set: 'imports/headers.json',
        measure: 'header to role, wrong',
        value: wrongShare,
        target: '<= 0.003',
        holds: wrongShare <= 0.003,
      },
      {
        set: 'imports/headers.json',
        measure: 'not as a mistaken importer says',
        value: disputed.length / known,
        target: 'none',
        holds: true,
      },
    );
  }
  const { columns, right, wrong } = scoreValues(1, 300);
  lines.push(
    {
      set: `${columns} generated columns`,
      measure: 'values to role, wrong',
      value: wrong.length / columns,
      target: '<= 0.01',
      holds: wrong.length / columns <= 0.01,
    },
    {
      set: `${columns} generated columns`,
      measure: 'values to role, right',
      value: right / columns,
      target: 'as many as honest',
      holds: true,
    },
  );
  return lines;
}
