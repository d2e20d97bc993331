import { describe, expect, test } from 'vitest';
import { checkName } from '../../../src/fields/name/index.ts';
import { oneLine, peopleIn } from '../../../src/fields/name/people.ts';

const cases: readonly (readonly [input: string, people: readonly string[]])[] = [
  ['Anna i Jan Nowak', ['Anna Nowak', 'Jan Nowak']],
  ['Anna Kowalska oraz Jan Nowak', ['Anna Kowalska', 'Jan Nowak']],
  ['Hans und Petra Müller', ['Hans Müller', 'Petra Müller']],
  ['Ion și Maria Popescu', ['Ion Popescu', 'Maria Popescu']],
  ['Marco e Giulia De Luca', ['Marco De Luca', 'Giulia De Luca']],
  ['Jean et Marie Dupont', ['Jean Dupont', 'Marie Dupont']],
  ['Анна и Иван Левченко', ['Анна Левченко', 'Иван Левченко']],
  ['Олена та Петро Левченко', ['Олена Левченко', 'Петро Левченко']],
  ['John & Mary Smith', ['John Smith', 'Mary Smith']],
  ['John Smith and Mary Jones', ['John Smith', 'Mary Jones']],
  ['Tom Jones / Mary Wood', ['Tom Jones', 'Mary Wood']],
  ['Anna / Jan Nowak', ['Anna Nowak', 'Jan Nowak']],
  ['John Smith & Mary', ['John Smith', 'Mary Smith']],
  ['Nowak, Anna i Jan', ['Anna Nowak', 'Jan Nowak']],
  ['Mr. and Mrs. John Smith', ['John Smith', 'Mrs. Smith']],
  ['M. et Mme Durand', ['M. Durand', 'Mme Durand']],
  ['M. ou Mme Durand', ['M. Durand', 'Mme Durand']],
  ['Jean ou Marie Durand', ['Jean Durand', 'Marie Durand']],
  ['Mme et M. Durand', ['Mme Durand', 'M. Durand']],
  ['Sr. e Sra. Silva', ['Sr. Silva', 'Sra. Silva']],
  ['Eheleute Hans und Maria Weber', ['Hans Weber', 'Maria Weber']],
  ['Peter u. Inge Schulz', ['Peter Schulz', 'Inge Schulz']],
  ['Herr u. Frau Schulz', ['Herr Schulz', 'Frau Schulz']],
  ['Mr. & Mrs. Smith', ['Mr. Smith', 'Mrs. Smith']],
  ['Müller Hans und Anna', ['Hans Müller', 'Anna Müller']],
  ['Nowicki Jan i Anna', ['Jan Nowicki', 'Anna Nowicki']],
  ['Durand Anne et Paul', ['Anne Durand', 'Paul Durand']],
  ['Иванов Иван и Мария', ['Иван Иванов', 'Мария Иванов']],
  ['Jan Nowicki i Anna Wilk', ['Jan Nowicki', 'Anna Wilk']],
  ['Mario Bianchi e Anna Verdi', ['Mario Bianchi', 'Anna Verdi']],
  ['Juan Gil y Ana Ruiz', ['Juan Gil', 'Ana Ruiz']],
  ['Jan de Vries en Anna Jansen', ['Jan de Vries', 'Anna Jansen']],
  ['Popa Ion si Maria', ['Ion Popa', 'Maria Popa']],
  ['Jan i Anna', ['Jan', 'Anna']],
];

describe('peopleIn', () => {
  test.each(cases)('%s', (input, people) => {
    expect(peopleIn(input, 'auto').map(oneLine)).toEqual(people);
    const checked = checkName(input);
    expect(checked.verdict).toBe('ok');
    expect(checked.value).toBe(input);
    expect(checked.issues).toMatchObject([{ code: 'name.joint', suggestion: people.join('; ') }]);
  });

  test.each([
    'Anna-Maria von und zu Berg',
    'Peter U. Schulz',
    'Juan Velasquez y Garcia',
    'José Ortega y Gasset',
    'Maria Silva e Costa',
    'Josep Puig i Cadafalch',
    'Maria E Anderson',
    'Ortega y Gasset, José',
    'Si Nguyen',
    'Thomas a Kempis',
  ])('%s is one person', (input) => {
    expect(checkName(input).parts?.people).toBeUndefined();
  });
});
