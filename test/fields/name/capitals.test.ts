import { describe, expect, test } from 'vitest';
import { checkName, normalizeName } from '../../../src/fields/name/index.ts';

const better = (input: string): string | null | undefined =>
  checkName(input).issues.find(({ code }) => code === 'name.capitals')?.suggestion;

describe('capitals that are written one way only', () => {
  test.each([
    ['JOHN AND JANE SMITH', 'John and Jane Smith'],
    ['HANS UND ANNA MÜLLER', 'Hans und Anna Müller'],
    ['ИВАН И МАРИЯ ПЕТРОВЫ', 'Иван и Мария Петровы'],
    ['АЛИЕВ МАМЕД ГАСАН ОГЛЫ', 'Алиев Мамед Гасан оглы'],
    ["ДАР'Я Д'ЯЧЕНКО", "Дар'я Д'яченко"],
    ['IJEOMA OBI', 'Ijeoma Obi'],
  ])('%s', (input, value) => expect(normalizeName(input)).toBe(value));
});

describe('capitals that are proposed, and not stored', () => {
  test.each([
    ['ANNA DI STEFANO', 'Anna Di Stefano'],
    ['ANNA MARIA DEGLI ESPOSTI', 'Anna Maria Degli Esposti'],
    ['YANN LE GOFF', 'Yann Le Goff'],
    ['FATIMA EL FASSI', 'Fatima El Fassi'],
    ['IJSBRAND DE VRIES', 'IJsbrand de Vries'],
    ['ANNA IJZERMAN', 'Anna IJzerman'],
    ["ШАРЛЬ Д'АРТАНЬЯН", "Шарль Д'Артаньян"],
    ['MARIO E ANNA ROSSI', 'Mario e Anna Rossi'],
  ])('%s', (input, suggestion) => {
    expect(checkName(input).value).toBe(input);
    expect(better(input)).toBe(suggestion);
  });
  test('two people in capitals are told apart in small letters', () =>
    expect(checkName('MARIO E ANNA ROSSI').issues[0]?.suggestion).toBe('Mario Rossi; Anna Rossi'));
});
