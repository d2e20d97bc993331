import { describe, expect, it } from 'vitest';
import { COMPANY_LEVELS, compareCompanies } from '../../../src/fields/company/compare.ts';

const CASES: readonly [string, string, string][] = [
  ['', 'nord', 'missing'],
  ['nord logistik', 'nord logistik', 'exact'],
  ['nord logistik', 'nord logistk', 'near'],
  ['nord logistik', 'nord logistik berlin', 'part'],
  ['hajah mamunah', 'hajah maimunah pisang road', 'part'],
  ['northern lights electric', 'northern light electrical works', 'similar'],
  ['nordwind transport', 'nordwind bau', 'different'],
  ['winterberger medien', 'winterberger service', 'different'],
  ['hotel adlon berlin', 'hotel adlon dresden', 'different'],
  ['langedorf consult', 'langedorf consulting partners', 'similar'],
  ['langedorf elektro technik', 'langedorf electro technics', 'similar'],
  ['nord', 'sud', 'different'],
];

describe('compareCompanies', () => {
  for (const [a, b, level] of CASES) {
    it(`${a || 'nothing'} and ${b}: ${level}`, () => {
      expect(COMPANY_LEVELS[compareCompanies(a, b)]).toBe(level);
      expect(COMPANY_LEVELS[compareCompanies(b, a)]).toBe(level);
    });
  }
});
