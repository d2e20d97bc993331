import { describe, expect, test } from 'vitest';
import { checkPostalCode, placeIssue, planPostalCode } from '../../../src/fields/postal/index.ts';
import { POSTAL_CITIES, POSTAL_REGION_NAMES } from '../../../src/reference/postalPlaces.ts';
import { POSTAL_REGIONS } from '../../../src/reference/postalRegions.ts';
import { foldWords } from '../../../src/text/fold.ts';

type Row = [country: string, code: string, region: string | null, city: string | null, said: string | null];

const AGREE = null;
const REGION = 'postalCode.region_mismatch';
const CITY = 'postalCode.city_mismatch';

describe('what the row says of the place', () => {
  test.each<Row>([
    ['PL', '00-950', 'mazowieckie', 'Warszawa', AGREE],
    ['PL', '00-950', 'woj. mazowieckie', 'Warsaw', AGREE],
    ['PL', '00-950', 'małopolskie', null, REGION],
    ['PL', '30-001', null, 'Wrocław', CITY],
    ['RO', '400001', 'Județul Cluj', 'Cluj-Napoca', AGREE],
    ['RO', '400001', 'Timiș', null, REGION],
    ['RO', '030167', 'București', 'București Sector 3', AGREE],
    ['RO', '300001', null, 'București', CITY],
    ['IT', '00144', 'Lazio', 'Roma', AGREE],
    ['IT', '00144', 'RM', 'ROMA', AGREE],
    ['IT', '00144', null, 'Milano', CITY],
    ['IT', '20121', 'Sicilia', 'Milano', REGION],
    ['RU', '190000', 'Санкт-Петербург', 'Санкт-Петербург', AGREE],
    ['RU', '620014', null, 'Москва', CITY],
    ['RU', '620014', 'Московская область', null, REGION],
    ['UA', '79000', 'Львівська область', 'Львів', AGREE],
    ['UA', '79000', 'Одеська', null, REGION],
    ['UA', '79000', null, 'Харків', CITY],
    ['DE', '80331', 'Bayern', 'München', AGREE],
    ['DE', '80331', 'Bavaria', 'Muenchen', AGREE],
    ['DE', '80331', 'Hamburg', null, REGION],
    ['DE', '10115', null, 'Köln', CITY],
    ['FR', '75015', 'Île-de-France', 'Paris 15e', AGREE],
    ['FR', '69003', null, 'Lyon CEDEX 03', AGREE],
    ['FR', '13001', null, 'Paris', CITY],
    ['FR', '13001', 'Bretagne', 'Marseille', REGION],
    ['ES', '41001', 'Andalucía', 'Sevilla', AGREE],
    ['ES', '28013', 'Cataluña', null, REGION],
    ['ES', '28013', null, 'Barcelona', CITY],
    ['GB', 'SW1A 1AA', 'England', 'London', AGREE],
    ['GB', 'EH1 1YZ', null, 'London', CITY],
    ['GB', 'EH1 1YZ', 'Wales', null, REGION],
    ['US', '90210', 'CA', 'Beverly Hills', AGREE],
    ['US', '90210', 'New York', null, REGION],
    ['US', '60601', null, 'Boston', CITY],
    ['US', '55943', null, 'Houston', AGREE],
    ['US', '94105', 'CA', 'Houston', AGREE],
    ['US', '94105', null, 'Houston', CITY],
    ['US', '06390', 'NY', 'Fishers Island', AGREE],
    ['CA', 'K1A 0B1', 'QC', 'Gatineau', AGREE],
    ['CA', 'K2P 1L4', 'QC', null, REGION],
    ['FR', '13001', '75', null, REGION],
    ['IT', '00144', 'IT-MI', null, REGION],
    ['PL', '42-256', null, 'Olsztyn', AGREE],
    ['PL', '26-110', 'mazowieckie', 'Wrocław', CITY],
    ['CZ', '110 00', 'Praha', 'Praha 1', AGREE],
    ['CZ', '602 00', null, 'Praha', CITY],
    ['CZ', '602 00', 'Moravskoslezský kraj', null, REGION],
  ])('%s %s with region %s and city %s: %s', (country, code, region, city, said) => {
    const checked = checkPostalCode(code, { country, region, city });
    expect(checked.verdict).toBe(said === null ? 'ok' : 'suspect');
    expect(checked.issues.map((one) => one.code)).toEqual(said === null ? [] : [said]);
    expect(checked.value).toBe(code);
  });

  test.each<[why: string, country: string, code: string, region: unknown, city: unknown]>([
    ['a town that is not on the list', 'PL', '00-950', null, 'Pcim'],
    ['a region nobody knows', 'PL', '00-950', 'Centralny', null],
    ['a code of no subdivision', 'IT', '00144', 'XX', null],
    ['a prefix that two regions share', 'PL', '26-100', 'mazowieckie', null],
    ['empty', 'PL', '00-950', '', ''],
    ["a number of the list's own counting", 'PL', '00-950', '12', null],
    ["another country's region", 'IT', '00144', 'US-MI', null],
    [
      'a village that bears the name of a city, in the region that the code confirms',
      'DE',
      '24576',
      'Schleswig-Holstein',
      'Hamburg',
    ],
    ['no text', 'PL', '00-950', 14, {}],
    ['a cell too long to be a place', 'PL', '00-950', 'a'.repeat(1_000_000), 'b'.repeat(1_000_000)],
    ['a country without tables', 'AT', '1010', 'Tirol', 'Graz'],
    ['no country', '', '00-950', 'mazowieckie', 'Warszawa'],
    ['hostile', 'PL', '00-950', '__proto__', 'constructor'],
  ])('%s says nothing', (_why, country, code, region, city) => {
    const plan = planPostalCode({ country: country === '' ? null : country });
    expect(placeIssue(code, plan, region, city)).toBeNull();
  });

  test('the issue names subdivisions and nothing that stood in a cell', () => {
    const issue = placeIssue('00144', planPostalCode({ country: 'IT' }), null, 'Milano');
    expect(issue).toMatchObject({ severity: 'warning', params: { region: 'RM' }, suggestion: null });
  });
});

describe('the tables of places', () => {
  const entries = [POSTAL_REGION_NAMES, POSTAL_CITIES].flatMap((table) =>
    Object.entries(table).flatMap(([country, all]) => all.split('|').map((entry) => [country, entry] as const)),
  );

  test('names are folded, each has a place, each place is one the codes tell', () => {
    for (const [country, entry] of entries) {
      const [left = '', prefixes] = entry.split('#');
      const [names = '', codes] = left.split(':');
      for (const name of names.split(',')) expect(foldWords(name)).toBe(name);
      expect(codes ?? prefixes, entry).toBeTruthy();
      for (const code of codes?.split(' ') ?? []) {
        expect(POSTAL_REGIONS[country], `${country} ${entry}`).toMatch(new RegExp(`:${code}(?: |$)`));
      }
    }
  });

  test('a name stands once in its country', () => {
    for (const table of [POSTAL_REGION_NAMES, POSTAL_CITIES]) {
      for (const all of Object.values(table)) {
        const names = all.split('|').flatMap((entry) => entry.split(/[:#]/)[0]?.split(',') ?? []);
        expect(new Set(names).size).toBe(names.length);
      }
    }
  });
});

describe('first digits that nobody has', () => {
  test.each([
    ['DE', '05123'],
    ['DE', '03999'],
    ['DE', '62000'],
    ['DE', '77100'],
    ['FR', '99123'],
    ['FR', '98900'],
  ])('%s %s', (country, code) => {
    expect(checkPostalCode(code, { country }).issues[0]?.code).toBe('postalCode.unused_prefix');
  });

  test.each([
    ['DE', '11011', 'the Bundestag'],
    ['DE', '60306', 'a tower of its own'],
    ['DE', '04001', 'a post-office box in Leipzig'],
    ['DE', '99998', 'the last of all'],
    ['FR', '20600', 'Bastia'],
    ['FR', '98714', 'Papeete'],
    ['FR', '00200', 'the army'],
  ])('%s %s is in use: %s', (country, code) => {
    expect(checkPostalCode(code, { country }).verdict).toBe('ok');
  });
});
