import { describe, expect, test } from 'vitest';
import { checkName } from '../../../src/fields/name/index.ts';

describe('firms in a name cell', () => {
  test.each([
    'Hans Müller & Söhne',
    'Smith & Sons',
    'Dupont et Fils',
    'Juan Ruiz e hijos',
    'Jan Novák a syn',
    'PHU Jan Nowicki',
    'F.H.U. Jan Nowicki',
    'Popa Ion PFA',
    'Fa. Müller',
    'M/s Sharma Traders',
  ])('%s', (input) => expect(checkName(input).issues).toMatchObject([{ code: 'name.company' }]));
  test.each(['ФОП Шевченко Т.Г.', 'ИП Иванов И.И.', 'Anna Syn', 'Ilir Son', 'João Silva Filho'])(
    '%s is a person',
    (input) => expect(checkName(input).verdict).toBe('ok'),
  );
});

describe('examples that are everyday names somewhere', () => {
  test.each(['Ali Veli', 'Jonas Jonaitis', 'Pero Perić', 'Jean Dupond'])('%s', (input) => {
    expect(checkName(input).verdict).toBe('ok');
    expect(checkName(input, { email: 'test@example.com' }).verdict).toBe('suspect');
  });
});
