import { describe, expect, test } from 'vitest';
import { splitFullName, suffixKey } from '../../../src/match/prepare/fullName.ts';

describe('a whole name in its parts', () => {
  test.each([
    ['last word', 'Anna Maria Nowak', 'anna maria', 'nowak'],
    ['comma', 'Nowak, Anna', 'anna', 'nowak'],
    ['title', 'Mrs. Anna Nowak', 'anna', 'nowak'],
    ['Monsieur', 'M. Jean Nowak', 'jean', 'nowak'],
    ['Monsieur behind a comma', 'Nowak, M. Jean', 'jean', 'nowak'],
    ['Monsieur, or an initial', 'M. Nowak', 'm', 'nowak'],
    ['family name, given name, father’s name', 'Иванова Анна Петровна', 'anna petrovna', 'ivanova'],
    ['the same transliterated', 'Iwanowa Anna Petrowna', 'anna petrowna', 'iwanowa'],
    ['given name first', 'Анна Петровна Иванова', 'anna petrovna', 'ivanova'],
    ['a family name that looks like a father’s', 'Anna Petrovich', 'anna', 'petrovich'],
    ['two people', 'John & Mary Smith', '& john mary', 'smith'],
    ['two people, the other order', 'Mary and John Smith', '& john mary', 'smith'],
    ['two people behind a comma', 'Smith, Mary & John', '& john mary', 'smith'],
    ['two people, a space lost', 'John &Mary Smith', '& john mary', 'smith'],
    ['two people, the other space lost', 'John& Mary Smith', '& john mary', 'smith'],
    ['two people, one name', 'Mr. & Mrs. John Smith', '& john', 'smith'],
    ['two whole names', 'John Smith & Mary Smith', '& john mary', 'smith'],
    ['two surnames joined', 'Jose Ortega y Gasset', 'jose ortega y', 'gasset'],
    ['letters behind it', 'Jane Doe, PhD', 'jane', 'doe'],
    ['letters behind it without a comma', 'Jane Doe Ph.D.', 'jane', 'doe'],
    ['several of them', 'Jane M. Doe, RN, BSN', 'jane m', 'doe'],
    ['a title behind it', 'Jane Doe, Dipl.-Ing.', 'jane', 'doe'],
    ['letters behind the family name first', 'Doe, Jane, MBA', 'jane', 'doe'],
    ['a surname of two words, and a given name that may be letters', 'van Dyke, Ed', 'ed', 'van dyke'],
    ['the name of birth', 'Maria Schmidt, geb. Huber', 'maria', 'schmidt'],
    ['the same in Polish', 'Maria Nowak, z d. Lis', 'maria', 'nowak'],
    ['a suffix behind the given name', 'Doe, John Jr.', 'john', 'doe'],
    ['a family name and two initials', 'Иванов И.И.', 'i i', 'ivanov'],
    ['the same with a space between them', 'Иванов И. И.', 'i i', 'ivanov'],
    ['the same in Latin', 'Smith J.P.', 'j p', 'smith'],
    ['the same without dots', 'Smith J P', 'j p', 'smith'],
    ['initials in front', 'J.P. Smith', 'j p', 'smith'],
    ['a short family name', 'Anna Li', 'anna', 'li'],
    ['one word', 'Nele', 'nele', ''],
    ['one word behind a title', 'Frau Maurer', '', 'maurer'],
    ['a title and two letters', 'Dr J P', 'j', 'p'],
    ['nothing', '', '', ''],
    ['a Chinese name with a space as without one', '王 伟', 'wei', 'wang'],
    ['a Chinese family name of two signs with a space', '欧阳 明', 'ming', 'ouyang'],
    ['a Korean name with a space', '김 민수', 'minsu', 'gim'],
  ])('%s', (_why, text, given, family) => {
    expect(splitFullName(text)).toMatchObject({ given, family });
  });

  test.each([
    ['鈴木 一郎', '鈴木一郎'],
    ['佐々木\u3000健太', '佐々木健太'],
    ['김 민수', '김민수'],
  ])('%s is %s', (parted, whole) => {
    expect(splitFullName(parted)).toEqual(splitFullName(whole));
  });

  test('suffixes', () => {
    expect(splitFullName('John Smith Jr.').suffix).toBe('jr');
    expect([suffixKey('III'), suffixKey('Esq')]).toEqual(['3', '']);
  });
});
