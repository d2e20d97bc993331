import { describe, expect, test } from 'vitest';
import { checkName, famousNames, isPlainName, nameList, planName } from '../../../src/fields/name/index.ts';
import { sortedWords } from '../../../src/fields/name/sortedWords.ts';

describe('lists of names to be suspicious of', () => {
  test.each([
    'Cate Blanchett',
    'BLANCHETT, Cate',
    'Robert Makłowicz',
    'Владимир Высоцкий',
    'Galadriel',
    'Fryderyk Nietzsche',
  ])('%s is on the list, or is not', (name) => {
    const known = name !== 'Fryderyk Nietzsche';
    expect(checkName(name, { famous: famousNames() }).verdict === 'suspect').toBe(known);
    expect(checkName(name).verdict).not.toBe('suspect');
  });

  test('the quick look agrees', () => {
    const plan = planName({ famous: famousNames() });
    expect(isPlainName('Cate Blanchett', plan)).toBe(false);
    expect(isPlainName('Anna Nowak', plan)).toBe(true);
  });

  test('a list of one’s own, in any order and case', () => {
    const famous = nameList(['Testina  TESTOWSKA', '  ', '--']);
    expect(famous.size).toBe(1);
    expect(checkName('Testowska, Testina', { famous }).issues[0]?.code).toBe('name.fictional');
    expect(checkName('Testina Nowak', { famous }).verdict).toBe('ok');
  });

  test('a surname column is left alone', () => {
    expect(checkName('Nietzsche', { kind: 'last', famous: famousNames() }).verdict).toBe('ok');
  });

  test('sortedWords', () => {
    expect(sortedWords('john doe')).toBe('doe john');
    expect(sortedWords('john q doe')).toBe('doe john q');
    expect(sortedWords('doe')).toBe('doe');
  });
});
