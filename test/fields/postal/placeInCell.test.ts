import { describe, expect, it } from 'vitest';
import { placeInCell } from '../../../src/fields/postal/index.ts';

describe('a postal code and its place in one cell', () => {
  it.each([
    ['the code in front', '01067 Dresden', ['01067', 'Dresden', '']],
    ['the sign of the country before it', 'D-10115 Berlin', ['10115', 'Berlin', '']],
    ['a hyphen in the code', '00-950 Warszawa', ['00-950', 'Warszawa', '']],
    ['a space in the code', '110 00 Praha 1', ['110 00', 'Praha 1', '']],
    ['letters in the code', '1012 AB Amsterdam', ['1012 AB', 'Amsterdam', '']],
    ['a comma between them', '101000, Москва', ['101000', 'Москва', '']],
    ['a slash between them', '8001 / Zürich', ['8001', 'Zürich', '']],
    ['the code behind', 'London SW1A 1AA', ['SW1A 1AA', 'London', '']],
    ['a state and a code behind', 'Austin, TX 78701', ['78701', 'Austin', 'TX']],
    ['a state and a long code behind', 'New York, NY 10001-1234', ['10001-1234', 'New York', 'NY']],
    ['a province before a code of two words', 'Toronto, ON M5V 2T6', ['M5V 2T6', 'Toronto', 'ON']],
    ['a place of several words', '60311 Frankfurt am Main', ['60311', 'Frankfurt am Main', '']],
  ])('%s', (_, cell, [code, city, region]) => {
    expect(placeInCell(cell)).toEqual({ code, city, region });
  });

  it.each([
    ['a place alone', 'Dresden'],
    ['a code alone', '01067'],
    ['a code of two words alone', '110 00'],
    ['two numbers', '01067 4711'],
    ['a district by its number', 'Paris 15'],
    ['a line too long for one', `01067 ${'Dresden '.repeat(20)}`],
    ['nothing', ''],
    ['a number', 10115],
    ['no cell', null],
  ])('%s: null', (_, cell) => {
    expect(placeInCell(cell)).toBeNull();
  });
});
