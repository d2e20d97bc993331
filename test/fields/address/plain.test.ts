import { describe, expect, test } from 'vitest';
import { plainAddress } from '../../../src/fields/address/plain.ts';

describe('plainAddress', () => {
  test.each<[string, string, string | null, string]>([
    ['Via Roma 12', 'Via Roma', '12', 'the number behind the street'],
    ['57 Efferton Garth', 'Efferton Garth', '57', 'the number before it'],
    ['Aleea Pumnul Aron, nr. 8', 'Aleea Pumnul Aron', '8', 'the word before the number is no part of the street'],
    ['Hauptstraße 5a', 'Hauptstraße', '5a', 'a letter behind the number'],
    ['ul. Długa 12/3', 'ul. Długa', '12/3', 'a number of two parts'],
    ['Rynek Główny', 'Rynek Główny', null, 'a street without a number'],
  ])('%s: %s and %s, %s', (line, street, houseNumber) => {
    expect(plainAddress(line)).toEqual({ street, houseNumber, unit: null, poBox: null });
  });

  test.each([
    ['', 'nothing'],
    ['12', 'a number alone'],
    ['PO Box 12', 'a post-office box'],
    ['ul. Długa 12 m. 3', 'a flat'],
    ['Apt 4', 'a flat alone'],
    ['Plein 1944', 'a year that may be a name'],
    ['nr 5', 'a number alone'],
    ['12 bis Rue Longue', 'an addition to the number'],
    ['Calle Falsa 123', 'nobody lives there'],
    ['Via Roma 10, Scala B', 'something behind the number'],
    ['Via Roma nr, 10', 'a comma behind the word for the number'],
    ['Via  Roma 10', 'two spaces'],
    ['via &amp; Roma 1', 'a character reference'],
    ['brak', 'a word for nothing'],
    ['jan@wp.pl', 'an e-mail address'],
    ['Ä„ulica 5', 'letters of a wrong code page'],
  ])('%s is not plain: %s', (line) => {
    expect(plainAddress(line)).toBeNull();
  });
});
