import { describe, expect, test } from 'vitest';
import { checkName } from '../../../src/fields/name/index.ts';

describe('what stands where a name should', () => {
  test.each([
    [
      'a test with a real given name',
      ['Test Anna', 'Anna Test', 'Boris TEST', 'Müller, Test', 'Сергей Тест', 'Ahmet Deneme'],
    ],
    [
      'a test in the language of the list',
      ['Jan Testowy', 'Тестов Тест Тестович', 'Teszt Béla', 'Cliente Prueba', 'Γιάννης Τεστ'],
    ],
    ['an example', ['Max Beispiel', 'Jean Exemple', 'Anna Przykładowa', 'Пример Примеров', 'Petra Mustermann']],
    ["a form's own label", ['Vorname Nachname', 'Given Surname', 'Anna Nachname', 'Prénom Martin', 'Имя Фамилия']],
    ['half a name', ['Unknown Smith', 'Müller Unbekannt', 'Неизвестный Иванов']],
    [
      'a new customer',
      [
        'New Customer',
        'Nowy Klient',
        'Nuevo Cliente',
        'Nouveau Client',
        'Novo Cliente',
        'Новый клиент',
        'Новий Клієнт',
      ],
    ],
    ['an account', ['Guest User', 'Temp User', 'Testing Account', 'QA Test', 'Użytkownik Testowy', 'Default Customer']],
    [
      'a word to colleagues',
      ['DO NOT CALL', 'Nie dzwonić', 'Nicht verwenden', 'Ne pas utiliser', 'No llamar', 'Не звонить'],
    ],
    ['no name', ['No Name', 'ohne Namen', 'sin nombre', 'без имени', 'fără nume', 'NN', 'FNU LNU']],
    [
      'a department',
      ['Buchhaltung', 'Accounts Payable', 'księgowość', 'Ufficio acquisti', 'Отдел продаж', 'Sales Department'],
    ],
    ['whoever opens the letter', ['Sehr geehrte Damen und Herren', 'To whom it may concern', 'Current Resident']],
    ['a form of address alone', ['Mr', 'Mrs.', 'Herr', 'Frau', 'Monsieur', 'Dr.', 'Госпожа']],
    ['a letter for a name', ['Mr X', 'Mrs. Y', 'Herr X', 'Pan X']],
    ['a pun', ['Seymour Butts', 'Amanda Hugginkiss', 'Boaty McBoatface', 'Pietje Puk']],
  ])('%s', (_, names) => {
    for (const name of names)
      expect(checkName(name), name).toMatchObject({ verdict: 'suspect', issues: [{ code: 'name.placeholder' }] });
  });

  test('fingers on a row of keys, word after word', () => {
    for (const name of ['qwe asd', 'Qwe Qwe', 'zxc asd qwe', 'фыв йцу', 'jkljkl', 'Апрапр'])
      expect(checkName(name), name).toMatchObject({ verdict: 'suspect' });
  });

  test.each([
    [
      'surnames that are roles or labels elsewhere',
      ['Jon Tester', 'Christopher Guest', 'Else Gast', 'Joe Sample', 'Thomas Muster', 'Ulla Kunde', 'Ali Demo'],
    ],
    ['given names among the keys', ['Ken Loach', 'Кен Лоуч', 'Tre Smith', 'Ewa Asd-Nowak']],
    [
      'words that are names where no role stands beside them',
      ['Nova Guest', 'Felix Neu', 'Ernst Neuer', 'Dev Patel', 'Else Neue', 'Carlos Real', 'Anna Nova'],
    ],
    ['a letter that is a surname', ['Weike E', 'Ms O Connor', 'U Thant']],
    ['Indian initials without dots', ['VVS Laxman', 'GVK Reddy', 'Laxman VVS']],
    ['forms of address before a name', ['Herr Müller', 'Familie Schneider', 'Mr. Smith']],
  ])('but not %s', (_, names) => {
    for (const name of names) {
      const codes = checkName(name).issues.map(({ code }) => code);
      expect(
        codes.filter((code) => code === 'name.placeholder' || code === 'name.keyboard'),
        name,
      ).toEqual([]);
    }
  });
});

describe('a column for one part of the name', () => {
  test.each(['J.P.', 'J. P.', 'K.-H.', 'J P', 'KVS'])('given names may be initials: %s', (input) =>
    expect(checkName(input, { kind: 'first' }).verdict).toBe('ok'),
  );
  test.each(['x x', 'X X', 'a b', 'Frau', 'Dr.'])('and not %s', (input) =>
    expect(checkName(input, { kind: 'first' }).issues).toMatchObject([{ code: 'name.placeholder' }]),
  );
  test('three keys side by side are no initials', () =>
    expect(checkName('FGH', { kind: 'first' }).verdict).toBe('suspect'));
  test.each(['Herr', 'Frau'])('%s is a surname too', (input) =>
    expect(checkName(input, { kind: 'last' }).verdict).toBe('ok'),
  );
  test('initials alone are no full name', () => expect(checkName('J.P.').verdict).toBe('suspect'));
});

test('the commonest of names is no celebrity', () => expect(checkName('Muhammad Ali').verdict).toBe('ok'));
