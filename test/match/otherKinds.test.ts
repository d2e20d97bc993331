import { describe, expect, test } from 'vitest';
import { findDuplicates } from '../../src/match/index.ts';
import type { ColumnMapping, Role, Row } from '../../src/model/index.ts';

const SOUNDS = ['ba', 'ko', 'mi', 'tu', 're', 'la', 'so', 'ni', 'da', 'pe'];
const nameOf = (i: number): string => {
  const word = SOUNDS[i % 10]! + SOUNDS[(i * 3 + 1) % 10]! + SOUNDS[(i * 7 + ((i / 10) | 0)) % 10]!;
  return word[0]!.toUpperCase() + word.slice(1);
};

/** Pairs among strangers who fill the same columns, so that a pair is judged within a list of usual size. */
function isPair(roles: Readonly<Record<string, Role>>, a: Row, b: Row, stranger: (i: number) => Row): boolean {
  const rows = [a, b, ...Array.from({ length: 40 }, (_, i) => stranger(i))];
  const mapping: ColumnMapping = {
    columns: Object.entries(roles).map(([column, role]) => ({ column, role, parts: [], evidence: [{ by: 'option' }] })),
    unmapped: [],
  };
  return findDuplicates(rows, { mapping }).clusters.some((cluster) => cluster.includes(0) && cluster.includes(1));
}

describe('donors: one or two people in a cell', () => {
  const roles = { donor: 'fullName', street: 'street', zip: 'postalCode', city: 'city' } as const;
  const home = { street: '1413 Cedar Boulevard', zip: '97303', city: 'Salem' };
  const stranger = (i: number): Row => ({
    donor: `${nameOf(i)} ${nameOf(i * 13 + 5)}`,
    street: `${i * 31 + 7} ${nameOf(i + 50)} Road`,
    zip: String(20000 + i * 577),
    city: ['Boise', 'Waco', 'Tulsa'][i % 3],
  });
  const check = (a: string, b: string): boolean =>
    isPair(roles, { donor: a, ...home }, { donor: b, ...home, street: '1413 Cedar Blvd' }, stranger);

  test.each([
    ['a couple in another order', 'Ruth & Carl Dunmore', 'Dunmore, Carl and Ruth'],
    ['a comma', 'Ruth Dunmore', 'Dunmore, Ruth'],
    ['a title', 'Mrs. Ruth Dunmore', 'Ruth Dunmore'],
  ])('one party: %s', (_why, a, b) => expect(check(a, b)).toBe(true));

  test.each([
    ['husband and wife', 'Carl Dunmore', 'Ruth Dunmore'],
    ['another couple of the name', 'Ruth & Carl Dunmore', 'Nora & Emil Dunmore'],
  ])('not one party: %s', (_why, a, b) => expect(check(a, b)).toBe(false));
});

describe('lists of few surnames', () => {
  const roles = { name: 'fullName', phone: 'phone' } as const;
  const stranger = (i: number): Row => ({
    name: `${['Park', 'Kim', 'Huỳnh', 'Trần'][i % 4]} ${nameOf(i)} ${nameOf(i * 13 + 5).toLowerCase()}`,
    phone: `0${String(91000000 + i * 91173)}`,
  });
  const check = (a: string, b: string): boolean =>
    isPair(roles, { name: a, phone: '093-2345-678' }, { name: b, phone: '0932345678' }, stranger);

  test.each([
    ['turned around whole', 'Huỳnh Thu Yến', 'Yến Thu Huỳnh'],
    ['turned around, its syllables as one word', 'Park Jun seo', 'Junseo Park'],
  ])('one party: %s', (_why, a, b) => expect(check(a, b)).toBe(true));
  test.each([['brother and sister', 'Huỳnh Thu Yến', 'Minh Thu Huỳnh']])('not one party: %s', (_why, a, b) =>
    expect(check(a, b)).toBe(false),
  );
});

describe('lists in two scripts', () => {
  const roles = { name: 'fullName', phone: 'phone', city: 'city' } as const;
  const stranger = (i: number): Row => ({
    name: `${nameOf(i)} ${nameOf(i * 13 + 5)}`,
    phone: `+7926${String(1000000 + i * 91173)}`,
    city: ['Kazan', 'Omsk', 'Perm'][i % 3],
  });
  const check = (a: string, b: string, city = 'Moskva'): boolean =>
    isPair(
      roles,
      { name: a, phone: '+79161234567', city: 'Москва' },
      { name: b, phone: '89161234567', city },
      stranger,
    );

  test.each([
    ['family name first, father’s name left out', 'Зайцев Евгений Олегович', 'Evgenij Zajcev'],
    ['two transliterations', 'Zaytsev Evgeniy', 'Zajcev Evgenij'],
    ['vowels left out', 'Mohammed Siddiqui', 'Mhd Sdiqi'],
  ])('one party: %s', (_why, a, b) => {
    expect(check(a, b)).toBe(true);
    expect(check(a, b, 'Moscow')).toBe(true);
  });

  test('a brother is not', () => {
    expect(check('Зайцев Евгений Олегович', 'Zaytsev Maksim Olegovich')).toBe(false);
  });
});

describe('Spanish names', () => {
  const roles = { nombre: 'fullName', correo: 'email', telefono: 'phone' } as const;
  const stranger = (i: number): Row => ({
    nombre: `${nameOf(i)} ${nameOf(i * 13 + 5)} ${nameOf(i * 17 + 3)}`,
    correo: `${nameOf(i * 13 + 5).toLowerCase()}${i * 7}@mail.example`,
    telefono: `6${String(10000000 + i * 911173)}`,
  });
  const check = (a: string, b: string): boolean =>
    isPair(
      roles,
      { nombre: a, correo: 'mcortes7@mail.example', telefono: '600123987' },
      { nombre: b, correo: '', telefono: '+34 600 123 987' },
      stranger,
    );

  test.each([
    ['the second family name left out', 'Marta Cortés Ibáñez', 'Marta Cortes'],
    ['family names first', 'Cortés Ibáñez, Marta', 'Marta Cortés Ibáñez'],
  ])('one party: %s', (_why, a, b) => expect(check(a, b)).toBe(true));

  test('a sister is not', () => {
    expect(check('Marta Cortés Ibáñez', 'Cortés Ibáñez, Elena')).toBe(false);
  });
});

describe('families and houses', () => {
  const people = { first: 'firstName', last: 'lastName', born: 'birthday', mail: 'email', street: 'street' } as const;
  const stranger = (i: number): Row => ({
    first: nameOf(i),
    last: nameOf(i * 13 + 5),
    born: `${1 + (i % 12)}/${13 + (i % 15)}/${1950 + i}`,
    mail: `box${i * 17}@mail.example`,
    street: `${i * 31 + 7} ${nameOf(i + 50)} Road`,
  });
  const child = {
    first: 'Marsha',
    last: 'Kessel',
    born: '9/28/2009',
    mail: 'kessel@mail.example',
    street: '4 Elm Street',
  };
  const check = (changes: Row): boolean => isPair(people, child, { ...child, ...changes }, stranger);

  test.each([
    ['the other way to write a month', { born: 'Sep 28 2009' }],
    ['a slip', { first: 'Marsah' }],
  ])('one party: %s', (_why, changes) => expect(check(changes)).toBe(true));

  test.each([
    ['a twin whose parent gave one mailbox', { first: 'Mark' }],
    ['two generations', { first: 'Marsha II', born: '3/2/1981', mail: '' }],
  ])('not one party: %s', (_why, changes) => expect(check(changes)).toBe(false));

  test('two generations that only a numeral parts', () => {
    const firsts = (a: string, b: string) =>
      isPair(
        people,
        { ...child, first: a, mail: '', street: '' },
        { ...child, first: b, mail: '', street: '' },
        stranger,
      );
    expect(firsts('Morris I', 'Morris II')).toBe(false);
  });

  test('two firms at one switchboard in one house', () => {
    const roles = { firm: 'company', phone: 'phone', street: 'street', city: 'city' } as const;
    const house = { phone: '702 555 1234', street: '3400 Strand Boulevard', city: 'Reno' };
    const firm = (i: number): Row => ({
      firm: `${nameOf(i)} ${nameOf(i * 3 + 1)}`,
      phone: `4155${String(100000 + i * 7919)}`,
      street: `${i * 31 + 7} ${nameOf(i + 50)} Road`,
      city: ['Reno', 'Waco', 'Tulsa'][i % 3],
    });
    const check = (a: string, b: string) => isPair(roles, { firm: a, ...house }, { firm: b, ...house }, firm);
    expect(check('Golden Lion Hotel', 'Mikado Grill')).toBe(false);
    expect(check('Golden Lion Hotel', 'Golden Lyon Hotel Inc')).toBe(true);
  });
});
