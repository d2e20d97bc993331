import { describe, expect, test } from 'vitest';
import { checkName, type NameOptions } from '../../../src/fields/name/index.ts';

type Row = readonly [why: string, input: string, first: string | null, middle: string | null, last: string | null];

const reads = (input: string, options?: NameOptions): readonly (string | null | undefined)[] => {
  const { parts } = checkName(input, options);
  return [parts?.first, parts?.middle, parts?.last];
};

describe('the surname stands first', () => {
  const rows: readonly Row[] = [
    ['an Italian particle, and a given name at the end', 'De Luca Anna', 'Anna', null, 'De Luca'],
    ['an article onto the surname', "Dell'Utri Marcello", 'Marcello', null, "Dell'Utri"],
    ['the same in print', 'Dall’Oglio Dario', 'Dario', null, 'Dall’Oglio'],
    ['a Sicilian one', 'Lo Presti Salvatore', 'Salvatore', null, 'Lo Presti'],
    ['a French one in capitals', 'DE LA FONTAINE Jean', 'Jean', null, 'DE LA FONTAINE'],
    ['a Breton one', 'LE GOFF Yann', 'Yann', null, 'LE GOFF'],
    ['a Spanish one', 'Del Río Ana', 'Ana', null, 'Del Río'],
    ['a German one in small letters', 'von der Heide Hans', 'Hans', null, 'von der Heide'],
    ['a Dutch one', 'Van den Berg Jan', 'Jan', null, 'Van den Berg'],
    ['initials behind one word', 'Иванов И.И.', 'И.', 'И.', 'Иванов'],
    ['initials with a space between them', 'Иванов И. И.', 'И.', 'И.', 'Иванов'],
    ['one initial behind a Cyrillic surname', 'Иванов И.', 'И.', null, 'Иванов'],
    ['two initials behind a Latin surname', 'Kowalczyk J. P.', 'J.', 'P.', 'Kowalczyk'],
    ['a Korean name of three syllables', 'Kim Min Soo', 'Min', 'Soo', 'Kim'],
    ['a Cantonese one', 'Chan Tai Man', 'Tai', 'Man', 'Chan'],
    ['a Vietnamese one, by its letters', 'Trần Hưng Đạo', 'Đạo', 'Hưng', 'Trần'],
    ['a Hungarian wife', 'Kovács Jánosné', 'Jánosné', null, 'Kovács'],
  ];
  test.each(rows)('%s', (_why, input, first, middle, last) => expect(reads(input)).toEqual([first, middle, last]));
  test('a Hungarian surname with its initial', () =>
    expect(reads('B. Nagy László', { country: 'HU' })).toEqual(['László', null, 'B. Nagy']));
  test('a Hungarian wife before her own name', () =>
    expect(reads('Kovácsné Szabó Mária', { country: 'HU' })).toEqual(['Mária', null, 'Kovácsné Szabó']));
});

describe('the given name stands first', () => {
  const rows: readonly Row[] = [
    ['a given name like an article', 'La Toya Jackson', 'La', 'Toya', 'Jackson'],
    ['a given name like a particle', 'Van Morrison', 'Van', null, 'Morrison'],
    ['a surname behind two words that look like particles', 'De Andre Smith', 'De', 'Andre', 'Smith'],
    ['a given name before one letter', 'Анна К.', 'Анна', null, 'К.'],
    ['one letter behind a Latin word may be the surname', 'Kasia J.', 'Kasia', null, 'J.'],
    ['a Korean surname that is a given name elsewhere', 'Kim Marie Jones', 'Kim', 'Marie', 'Jones'],
    ['a Korean name written the Western way', 'Min Soo Kim', 'Min', 'Soo', 'Kim'],
  ];
  test.each(rows)('%s', (_why, input, first, middle, last) => expect(reads(input)).toEqual([first, middle, last]));
});
