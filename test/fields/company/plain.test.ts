import { describe, expect, test } from 'vitest';
import { plainCompany } from '../../../src/fields/company/plain.ts';

describe('plainCompany', () => {
  test.each<[string, string, string | null, string]>([
    ['Nowak', 'Nowak', null, 'one word'],
    ['Blaue Traube', 'Blaue Traube', null, 'no legal form'],
    ['Fazio SPA', 'Fazio', 'SPA', 'a form of one word'],
    ['Traube, GmbH', 'Traube', 'GmbH', 'a comma before the form'],
    ['Traube S.p.A.', 'Traube', 'S.p.A.', 'a form with dots'],
  ])('%s: %s and %s, %s', (name, base, legalForm) => {
    expect(plainCompany(name)).toEqual({ base, legalForm });
  });

  test.each([
    ['', 'nothing'],
    ['Traube & Co. KG', 'a form of several words'],
    ['ООО Ромашка Юг', 'a form before the name'],
    ['Traube  GmbH', 'two spaces'],
    ['moja firma', 'a filler'],
    ['nie dotyczy', 'a word for nothing'],
    ['jan@wp.pl', 'an e-mail address'],
  ])('%s is not plain: %s', (name) => {
    expect(plainCompany(name)).toBeNull();
  });
});
