import { describe, expect, it } from 'vitest';
import { checkPhone } from '../../../src/fields/phone/index.ts';
import { normalizeList } from '../../../src/index.ts';

describe('a number of one place that is a valid number of another', () => {
  const rows: readonly (readonly [reason: string, input: string, country: string])[] = [
    ['seven digits of Dresden are a line in Weener', '4951234', 'DE'],
    ['six digits of a small town are a line in Bochum', '23 45 67', 'DE'],
    ['eight digits of Berlin are a line in Bad Freienwalde', '33445566', 'DE'],
    ['seven digits of Vienna', '512 34 56', 'AT'],
    ['seven digits of Dublin', '678 9012', 'IE'],
    ['seven digits of Belgrade', '234-5678', 'RS'],
  ];
  for (const [reason, input, country] of rows) {
    it(reason, () => {
      const checked = checkPhone(input, { country });
      expect(checked.verdict).toBe('suspect');
      expect(checked.issues.map(({ code }) => code)).toEqual(['phone.no_area_code']);
    });
  }
});

it('its cell stays as it is', () => {
  const given = [{ Telefon: '4951234', Land: 'DE' }];
  expect(normalizeList(given).rows[0]?.Telefon).toBe('4951234');
});

describe('a number with its area code', () => {
  const rows: readonly (readonly [reason: string, input: string, country: string, value: string])[] = [
    ['the zero before it', '04951 234', 'DE', '+494951234'],
    ['the calling code', '+49 4951 234', 'DE', '+494951234'],
    ['the international prefix', '0049 4951 234', 'DE', '+494951234'],
    ['more digits than a number of one place has', '3514951234', 'DE', '+493514951234'],
    ['a country without area codes', '20 12 34 56', 'DK', '+4520123456'],
  ];
  for (const [reason, input, country, value] of rows) {
    it(reason, () => expect(checkPhone(input, { country })).toMatchObject({ verdict: 'repaired', value, issues: [] }));
  }
});
