import { describe, expect, test } from 'vitest';
import { decideByValues } from '../../src/columns/decideByValues.ts';
import { profileValues } from '../../src/columns/values.ts';

const alone = { placeBeside: () => false, nameBeside: () => false };
const besidePlace = { placeBeside: () => true, nameBeside: () => false };
const decide = (values: readonly string[], context = alone): string | null =>
  decideByValues(profileValues(values), 0, context)?.role ?? null;

const cases: readonly (readonly [why: string, values: readonly string[], role: string | null])[] = [
  ['e-mail', ['a@b.pl', 'c.d@e.co.uk', 'жук@почта.рф'], 'email'],
  ['one address for all rows is an agent', Array(20).fill('sales@example.org'), null],
  ['phones in groups', ['01 23 45 67 89', '06 12 34 56 78', '07 98 76 54 32'], 'phone'],
  [
    'phones as a spreadsheet leaves them',
    ['48601234567', '48602111222', '48505999888', '48781222333', '48667123123'],
    'phone',
  ],
  ['bare numbers are no phones', ['601234567', '123456789', '998877665', '456123789', '775512345'], null],
  ['ids that rise are no phones', ['48600000001', '48600000002', '48600000003', '48600000004', '48600000005'], null],
  ['IP addresses', ['192.168.10.12', '10.100.200.201', '172.116.254.100'], null],
  ['coordinates', ['52.2296756', '21.0122287', '50.0646501'], null],
  ['IBAN', ['PL61 1090 1014 0000 0712 1981 2874', 'DE89 3704 0044 0532 0130 00'], null],
  ['invoice numbers', ['2025-000123', '2025-000124', '2024-009911'], null],
  ['Polish postal codes', ['00-950', '31-007', '80-001'], 'postalCode'],
  ['British postal codes', ['SW1A 1AA', 'm1 1ae', 'EH1 2NG'], 'postalCode'],
  ['five digits alone are nothing', ['10115', '20095', '80331', '50667', '01067'], null],
  ['birth dates', ['12.03.1985', '01.07.1961', '30.11.1999', '05.05.1978', '24.12.1948'], 'birthday'],
  ['dates of registration', ['2021-03-12', '2020-01-01', '2023-11-30', '2019-05-05', '2024-12-24'], null],
  ['countries in two languages', ['Polska', 'Germany', 'Deutschland', 'Czechy'], 'country'],
  ['country codes', ['DE', 'AT', 'PL', 'US', 'GB'], 'country'],
  ['languages are no countries', ['EN', 'DE', 'FR', 'RU', 'IT'], null],
  ['currencies', ['EUR', 'PLN', 'USD', 'GBP', 'RON'], null],
  ['states', ['CA', 'TX', 'NY', 'WA', 'OH', 'FL', 'NJ', 'MI'], 'region'],
  ['oblasts', ['Московская область', 'Пермский край', 'Тульская обл.', 'Самарская область'], 'region'],
  ['gender', ['m', 'f', 'f', 'm', 'f'], 'gender'],
  ['one letter for all rows', ['m', 'm', 'm', 'm', 'm'], null],
  ['sizes', ['S', 'M', 'L', 'XL', 'M'], null],
  ['forms of address', ['Herr', 'Frau', 'Frau', 'Herr Dr.'], 'salutation'],
  ['yes and no', ['yes', 'no', 'yes', 'yes', 'no'], null],
  ['zero and one', ['1', '0', '1', '1', '0'], null],
  ['companies', ['Kranich GmbH', 'Steinbach AG', 'Nordlicht GmbH & Co. KG', 'Café Elbe'], 'company'],
  ['Cyrillic companies', ['ООО «Ромашка»', 'АО Вектор', 'ИП Иванов', 'ООО Каскад'], 'company'],
  ['streets', ['ul. Długa 5', 'Hauptstraße 12', 'Via Roma, 3', '12 High Street'], 'street'],
  ['towns', ['Warszawa', 'Kraków', 'Gdańsk', 'Grójec', 'Lublin'], 'city'],
  ['first names', ['Anna', 'Piotr', 'Ewa', 'Zbyszko', 'Marta'], 'firstName'],
  ['whole names', ['Anna Nowak', 'Piotr Kowalski', 'Ewa Zielińska', 'Jan Maj', 'Marta Wójcik'], 'fullName'],
  ['patronymics', ['Иванович', 'Петровна', 'Сергеевич', 'Олеговна', 'Ильич'], 'middleName'],
  ['Ukrainian patronymics', ['Іванович', 'Сергіївна', 'Петрівна', 'Андрійович', 'Юріївна'], 'middleName'],
  ['tax numbers', ['5260250274', '7740001454', '5252344078', '5260309174', '5213017228'], 'taxId'],
  [
    'profiles at large sites',
    ['https://linkedin.com/in/a', 'https://linkedin.com/in/b', 'https://facebook.com/c'],
    null,
  ],
  ['own sites', ['www.kranich.de', 'https://wektor.ru/', 'polnex.pl'], 'website'],
  ['products', ['Chair oak', 'Table pine', 'Lamp steel', 'Desk white', 'Sofa grey'], null],
  ['nothing', [], null],
];

describe('decideByValues', () => {
  test.each(cases)('%s', (_why, values, role) => {
    expect(decide(values)).toBe(role);
  });

  test('five digits beside a place are postal codes, also without their zero', () => {
    expect(decide(['10115', '20095', '80331', '50667', '1067', '99084', '4109'], besidePlace)).toBe('postalCode');
  });

  test('hostile cells take linear time', () => {
    const start = performance.now();
    for (const unit of ['1 ', 'a.', 'a-', '(1', '+', "o'", 'ul. ', 'a@', 'https://', '1-1', 'é']) {
      profileValues(Array(50).fill(unit.repeat(200).slice(0, 200)));
    }
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
