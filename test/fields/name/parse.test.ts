import { describe, expect, test } from 'vitest';
import { parseName } from '../../../src/fields/name/parse.ts';

type Row = readonly [
  why: string,
  input: string,
  salutation: string | null,
  first: string | null,
  middle: string | null,
  last: string | null,
  suffix: string | null,
  nickname: string | null,
];

const cases: readonly Row[] = [
  ['given name and surname', 'Jan Kowalski', null, 'Jan', null, 'Kowalski', null, null],
  ['a title and a credential', 'Dr. Anna Maria Nowak, PhD', 'Dr.', 'Anna', 'Maria', 'Nowak', 'PhD', null],
  ['surname first behind a comma', 'Kowalski, Jan Piotr', null, 'Jan', 'Piotr', 'Kowalski', null, null],
  ['particles begin a surname', 'Ludwig van der Berg', null, 'Ludwig', null, 'van der Berg', null, null],
  ['particles behind the given name of an index', 'Berg, Jan van der', null, 'Jan', null, 'van der Berg', null, null],
  ['two surnames joined', 'Juan Velasquez y Garcia', null, 'Juan', null, 'Velasquez y Garcia', null, null],
  ['a generation', 'John Smith Jr.', null, 'John', null, 'Smith', 'Jr.', null],
  ['a generation behind a comma', 'John Smith, III', null, 'John', null, 'Smith', 'III', null],
  ['a nickname in quotes', 'John "Jack" Kennedy', null, 'John', null, 'Kennedy', null, 'Jack'],
  ['a nickname in brackets', 'Robert (Bob) Dole', null, 'Robert', null, 'Dole', null, 'Bob'],
  [
    'East Slavic order is told by the patronymic',
    'Иванов Иван Иванович',
    null,
    'Иван',
    'Иванович',
    'Иванов',
    null,
    null,
  ],
  [
    "a Ukrainian woman's patronymic tells it too",
    'Ковальчук Оксана Іванівна',
    null,
    'Оксана',
    'Іванівна',
    'Ковальчук',
    null,
    null,
  ],
  ['and so does one with ї', 'Шевченко Ганна Сергіївна', null, 'Ганна', 'Сергіївна', 'Шевченко', null, null],
  ['and that of an Illia', 'Бондар Іван Ілліч', null, 'Іван', 'Ілліч', 'Бондар', null, null],
  [
    'a patronymic in the middle keeps the order',
    'Roman Arkadyevich Abramovich',
    null,
    'Roman',
    'Arkadyevich',
    'Abramovich',
    null,
    null,
  ],
  ['capitals mark the surname', 'KOWALSKI Jan', null, 'Jan', null, 'KOWALSKI', null, null],
  ['a slip in capitals marks nothing', 'ELISABETH EICHhORF', null, 'ELISABETH', null, 'EICHhORF', null, null],
  ['Chinese names begin with the family', '王小明', null, '小明', null, '王', null, null],
  ['a two-sign family name', '欧阳修', null, '修', null, '欧阳', null, null],
  ['a surname that is also a credential', 'Anh Do', null, 'Anh', null, 'Do', null, null],
  ['a credential behind a full name', 'Jane Doe DO', null, 'Jane', null, 'Doe', 'DO', null],
  ['a title and one name is a surname', 'Mrs. Smith', 'Mrs.', null, null, 'Smith', null, null],
  ['one word is a given name', 'Anna', null, 'Anna', null, null, null, null],
  ['two people', 'Anna i Jan Nowak', null, 'Anna i Jan', null, 'Nowak', null, null],
];

describe('parseName', () => {
  test.each(cases)('%s', (_why, input, salutation, first, middle, last, suffix, nickname) => {
    expect(parseName(input).parts).toEqual({ salutation, first, middle, last, suffix, nickname });
  });
});
