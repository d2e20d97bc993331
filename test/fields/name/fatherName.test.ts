import { describe, expect, test } from 'vitest';
import { checkName, nameKey } from '../../../src/fields/name/index.ts';

describe('a given name and the name of the father', () => {
  test.each([
    ['Мария Сергеевна', 'Мария', 'Сергеевна'],
    ['Сергей Николаевич', 'Сергей', 'Николаевич'],
    ['Олена Миколаївна', 'Олена', 'Миколаївна'],
    ['Людмила Никитична', 'Людмила', 'Никитична'],
    ['Yulia Vladimirovna', 'Yulia', 'Vladimirovna'],
  ])('%s has no surname', (input, first, middle) =>
    expect(checkName(input).parts).toMatchObject({ first, middle, last: null }),
  );
  test.each(['Роман Абрамович', 'Анна Станкевич', 'Драган Петровић', 'Олена Рівна', 'Ivan Petrovich'])(
    '%s may have one',
    (input) => expect(checkName(input).parts?.last).toBe(input.split(' ')[1]),
  );
  test('it stays in the key where there is no surname', () =>
    expect(nameKey('Мария Сергеевна')).not.toBe(nameKey('Мария')));
});
