import { describe, expect, test } from 'vitest';
import { nameKey, nameTokens, nicknameGroup, nicknameGroups } from '../../../src/fields/name/index.ts';

describe('nameKey', () => {
  test.each([
    ['scripts and order', 'Иванов Иван', 'IVANOV Ivan'],
    ['transliterations', 'Ivan Ivanov', 'Iwan Iwanow'],
    ['a patronymic does not count', 'Иванов Иван Иванович', 'Ivan Ivanov'],
    ['nor does that of a Ukrainian woman', 'Ковальчук Оксана Іванівна', 'Оксана Ковальчук'],
    ['nor a birth name', 'Eva Klein, geb. Groß', 'Eva Klein'],
    ['nor the field of a doctorate', 'Dr. rer. nat. Eva Klein', 'Eva Klein'],
    ['nor a German generation', 'Hans Müller jun.', 'Hans Müller'],
    ['nor that the person is a firm', 'ИП Иванов Иван Иванович', 'Иван Иванов'],
    ['commas and titles do not count', 'Kowalski, Dr. Jan', 'Jan Kowalski'],
    ['accents', 'Ștefănescu Ion', 'Stefanescu Ion'],
    ['cedilla and comma below', 'Ştefan', 'Ștefan'],
    ['umlauts written out', 'Müller', 'Mueller'],
    ['kh and h, ts and c', 'Хрущев', 'Hruschev'],
    ['x and ks', 'Alexander', 'Aleksander'],
    ['ph and f', 'Sophia', 'Sofia'],
    ['apostrophes', "O'Neill", 'ONeill'],
  ])('%s', (_why, left, right) => {
    expect(nameKey(left)).toBe(nameKey(right));
    expect(nameKey(left)).not.toBe('');
  });

  test.each([
    ['Jan', 'Anna'],
    ['Kowalski', 'Kowalczyk'],
    ['Ivan', 'Ivanov'],
    ['Karl', 'Carol'],
  ])('%s and %s stay apart', (left, right) => {
    expect(nameKey(left)).not.toBe(nameKey(right));
  });

  test('a letter is a title where the country has it so', () => {
    expect(nameKey('M. Pierre Durand', { country: 'FR' })).toBe(nameKey('Pierre Durand'));
    expect(nameKey('M. Pierre Durand', { country: 'DE' })).not.toBe(nameKey('Pierre Durand'));
  });

  test('nothing has no key', () => {
    for (const nothing of [null, undefined, '', '   ', {}, 'x'.repeat(20_000)]) expect(nameKey(nothing)).toBe('');
  });
});

describe('nameTokens', () => {
  test('titles, suffixes and nicknames are no words of the name', () => {
    expect(nameTokens('Dr. Ștefan "Fane" Popescu-Ionescu, PhD')).toEqual(['stefan', 'popescu', 'ionescu']);
  });
});

describe('nicknames', () => {
  test('forms of one name share a group', () => {
    expect(nicknameGroup('bill')).toBe(nicknameGroup('william'));
    expect(nicknameGroups('kasia')).toContain('katarzyna');
    expect(nicknameGroups('nelu')).toEqual(expect.arrayContaining(['ion', 'ioan']));
  });
  test.each([
    ['alyaksandr', 'aliaksandr', 'aleksandr'],
    ['syargei', 'siarhei', 'sergei'],
    ['uladzimir', 'uladzimir', 'vladimir'],
    ['katsyaryna', 'katsiaryna', 'ekaterina'],
  ])('%s, in a Belarusian passport %s, is %s in a Russian list', (latin, passport, name) => {
    expect(nicknameGroups(latin)).toContain(name);
    expect(nicknameGroups(passport)).toContain(name);
  });
  test('a word in no group has none', () => {
    expect(nicknameGroups('constructor')).toEqual([]);
  });

  test('reads -ie, -ey and -i as -y and the other way round, and no other ending', () => {
    for (const name of ['peggie', 'peggey', 'peggi']) expect(nicknameGroups(name)).toEqual(nicknameGroups('peggy'));
    expect(nicknameGroups('hatty')).toEqual(nicknameGroups('hattie'));
    for (const name of ['willis', 'davis', 'jamis']) expect(nicknameGroups(name)).toEqual([]);
    expect(nicknameGroup('__proto__')).toBeNull();
  });
});
