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
  ['two Dutch surnames joined', 'Anna Jansen-de Vries', null, 'Anna', null, 'Jansen-de Vries', null, null],
  ['the second with two particles', 'A. Smits-van den Berg', null, 'A.', null, 'Smits-van den Berg', null, null],
  ['both with particles', 'Anna de Vries-van Dijk', null, 'Anna', null, 'de Vries-van Dijk', null, null],
  ['Dutch surnames alone', 'Jansen-de Vries', null, null, null, 'Jansen-de Vries', null, null],
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
  ['the field of a doctorate', 'Dr. rer. nat. Eva Klein', 'Dr. rer. nat.', 'Eva', null, 'Klein', null, null],
  [
    'a doctorate of honour',
    'Prof. Dr. h. c. mult. Eva Klein',
    'Prof. Dr. h. c. mult.',
    'Eva',
    null,
    'Klein',
    null,
    null,
  ],
  ['two initials in capitals are none', 'Dr. H.C. Andersen', 'Dr.', 'H.', 'C.', 'Andersen', null, null],
  ['an engineering doctorate', 'Prof. Dr.-Ing. Eva Klein', 'Prof. Dr.-Ing.', 'Eva', null, 'Klein', null, null],
  ['titles without spaces', 'Prof.Dr.med. Eva Klein', 'Prof.Dr.med.', 'Eva', null, 'Klein', null, null],
  ['the German junior', 'Hans Müller jun.', null, 'Hans', null, 'Müller', 'jun.', null],
  ['the German senior behind a comma', 'Hans Müller, sen.', null, 'Hans', null, 'Müller', 'sen.', null],
  ['a surname that is also short for senior', 'Amartya Sen', null, 'Amartya', null, 'Sen', null, null],
  ['a birth name', 'Eva Klein, geb. Groß', null, 'Eva', null, 'Klein', 'geb. Groß', null],
  ['a birth name before the comma', 'Klein geb. Groß, Eva', null, 'Eva', null, 'Klein', 'geb. Groß', null],
  ['a birth name in brackets', 'Eva Klein (geb. Groß)', null, 'Eva', null, 'Klein', 'geb. Groß', null],
  ['a birth name in small letters', 'eva klein geb. groß', null, 'eva', null, 'klein', 'geb. groß', null],
  ['a French birth name', 'Marie Curie née Skłodowska', null, 'Marie', null, 'Curie', 'née Skłodowska', null],
  ['a Polish birth name', 'Anna Nowak z d. Wilk', null, 'Anna', null, 'Nowak', 'z d. Wilk', null],
  ['Born is a surname too', 'Max Born', null, 'Max', null, 'Born', null, null],
  ['von und zu is one surname', 'Anna von und zu Berg', null, 'Anna', null, 'von und zu Berg', null, null],
  ['a couple by its titles alone', 'M. et Mme Durand', 'M. et Mme', null, null, 'Durand', null, null],
  ['she first', 'Mme et M. Durand', 'Mme et M.', null, null, 'Durand', null, null],
  ['D. behind Sr. is a title', 'Sr. D. Juan Pérez', 'Sr. D.', 'Juan', null, 'Pérez', null, null],
  ['doña written short', 'D.ª María Pérez', 'D.ª', 'María', null, 'Pérez', null, null],
  ['an initial stays one', 'M. Pierre Durand', null, 'M.', 'Pierre', 'Durand', null, null],
  ['a household', 'Eheleute Hans und Maria Weber', 'Eheleute', 'Hans und Maria', null, 'Weber', null, null],
  ['a person who is a firm', 'ИП Иванов Иван Иванович', 'ИП', 'Иван', 'Иванович', 'Иванов', null, null],
  ['two people', 'Anna i Jan Nowak', null, 'Anna i Jan', null, 'Nowak', null, null],
];

describe('parseName', () => {
  test.each(cases)('%s', (_why, input, salutation, first, middle, last, suffix, nickname) => {
    expect(parseName(input).parts).toEqual({ salutation, first, middle, last, suffix, nickname });
  });

  test.each([
    ['M. Pierre Durand', 'm', 'M.', 'Pierre', 'Durand'],
    ['M. Durand', 'm', 'M.', null, 'Durand'],
    ['D. Juan Pérez', 'd', 'D.', 'Juan', 'Pérez'],
    ['D. Pérez', 'd', null, 'D.', 'Pérez'],
  ])('%s where %s is a title', (input, letter, salutation, first, last) => {
    expect(parseName(input, 'auto', letter).parts).toMatchObject({ salutation, first, last });
  });
});
