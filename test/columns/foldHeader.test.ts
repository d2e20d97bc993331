import { describe, expect, test } from 'vitest';
import { foldHeader } from '../../src/columns/foldHeader.ts';

const cases: readonly (readonly [why: string, header: string, folded: string])[] = [
  ['capitals and a colon', 'Vorname:', 'vorname'],
  ['snake case', 'first_name', 'first name'],
  ['camel case', 'postalCode', 'postal code'],
  ['an acronym before a word', 'VATNumber', 'vat number'],
  ['a required mark', '* E-Mail-Adresse *', 'email adresse'],
  ['digits apart', 'Address1', 'address 1'],
  ['full-width letters', 'Ｅｍａｉｌ', 'email'],
  ['the number sign', '№ п/п', 'no п п'],
  ['a degree sign as number', 'N° de TVA', 'no de tva'],
  ['dotted abbreviation', 'C.F.', 'cf'],
  ['dotted abbreviation before a word', 'P.IVA', 'p iva'],
  ['ё is е', 'Счёт', 'счет'],
  ['typographic apostrophe inside a word', 'Ім’я', 'імя'],
  ['elided article', 'Nom de l’écran', 'nom de l écran'],
  ['English genitive', "Assistant's Phone", 'assistants phone'],
  ['Italian accent typed as apostrophe', "CITTA'", 'citta'],
  ['nothing but signs', ' -- ', ''],
  ['a lone surrogate', '\ud800City', 'city'],
  ['a sentence is no header', 'a'.repeat(5000), ''],
];

describe('foldHeader', () => {
  test.each(cases)('%s', (_why, header, folded) => {
    expect(foldHeader(header)).toBe(folded);
  });
});
