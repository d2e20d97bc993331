import { describe, expect, it } from 'vitest';
import * as tests from '../../src/fields/options.ts';

const { checkOptions, checkRows } = tests;

describe('checkOptions names the option, the value and what is allowed', () => {
  it.each([
    [
      'a wrong type',
      { flag: 'yes' },
      { flag: tests.aBoolean },
      TypeError,
      "call: option 'flag' must be true or false, got a string",
    ],
    [
      'an unknown key',
      { flog: true },
      { flag: tests.aBoolean },
      TypeError,
      "call: unknown option 'flog'; did you mean 'flag'? allowed are flag",
    ],
    [
      'a number out of range',
      { n: 11 },
      { n: tests.aNumber(0, 10) },
      RangeError,
      "call: option 'n' must be a number from 0 to 10, got 11",
    ],
    ['NaN is no number of a range', { n: Number.NaN }, { n: tests.aNumber(0, 10) }, RangeError, 'got NaN'],
    [
      'a word that is not on the list',
      { w: 'c' },
      { w: tests.oneOf(['a', 'b']) },
      RangeError,
      "must be 'a' or 'b', got 'c'",
    ],
    ['a country in small letters', { c: 'pl' }, { c: tests.aCountry }, RangeError, 'two capital letters'],
    [
      'a moment that is no date',
      { m: new Date(Number.NaN) },
      { m: tests.aMoment },
      RangeError,
      'a Date or milliseconds',
    ],
    ['a list with a stranger in it', { l: ['a', 'x'] }, { l: tests.listOf(['a']) }, RangeError, "an array of 'a'"],
    ['a negative index', { l: [-1] }, { l: tests.listOfCounts }, RangeError, 'whole numbers from 0'],
    ['an array instead of an object', [], {}, TypeError, 'options must be an object, got an array'],
    ['null instead of an object', null, {}, TypeError, 'options must be an object, got null'],
    ['an index from map', 0, {}, TypeError, 'got a number; to map a list, write (value) => call(value)'],
    [
      'a list where an object is wanted',
      { o: [] },
      { o: tests.anObject },
      TypeError,
      'must be an object, got an array',
    ],
    [
      'a forgotten await',
      { o: Promise.resolve([]) },
      { o: tests.anArray },
      TypeError,
      'a promise (is an await missing?)',
    ],
    ['a set where an array is wanted', { o: new Set() }, { o: tests.anArray }, TypeError, 'got a Set'],
    ['a date that is none', { m: new Date(Number.NaN) }, { m: tests.aMoment }, RangeError, 'got an invalid Date'],
    ['the code that is not the one of ISO', { c: 'UK' }, { c: tests.aCountry }, RangeError, 'GB, not UK'],
    ['the VAT sign of Greece', { c: 'EL' }, { c: tests.aCountry }, RangeError, 'GR, not EL'],
    [
      'a line end is written as one types it',
      { w: '\r\n' },
      { w: tests.oneOf(['\n']) },
      RangeError,
      "'\\n', got '\\r\\n'",
    ],
    ['a mapping without columns', { m: {} }, { m: tests.aMapping }, TypeError, 'must be what mapColumns gives'],
    ['an inherited name is unknown', { toString: 1 }, {}, TypeError, "unknown option 'toString'"],
  ])('%s', (_, options, allowed, kind, message) => {
    expect(() => checkOptions('call', options, allowed)).toThrow(kind);
    expect(() => checkOptions('call', options, allowed)).toThrow(message);
  });

  it.each([
    ['no options at all', undefined, {}],
    ['undefined means the default', { flag: undefined }, { flag: tests.aBoolean }],
    ['null where it is allowed', { n: null }, { n: tests.orNull(tests.aNumber(0, 1)) }],
    ['a Date', { m: new Date(0) }, { m: tests.aMoment }],
    ['a country', { c: 'PL' }, { c: tests.aCountry }],
  ])('lets pass: %s', (_, options, allowed) => {
    expect(() => checkOptions('call', options, allowed)).not.toThrow();
  });

  it.each([
    ['addresses instead of a list of them', { l: 'ann@example.com' }, { l: tests.anArray }],
    ['a number that may be somebody’s', { l: 48601234567 }, { l: tests.anArray }],
    ['a list instead of options', 'name;mail\nAnn;ann@example.com', {}],
  ])('quotes nothing of %s', (_, options, allowed) => {
    expect(() => checkOptions('call', options, allowed)).toThrow(/got a (?:string|number)/);
    expect(() => checkOptions('call', options, allowed)).not.toThrow(/ann|601/i);
  });

  it('never shows more than forty characters of a word', () => {
    expect(() => checkOptions('call', { w: 'x'.repeat(500) }, { w: tests.oneOf(['a']) })).toThrow(/'x{40}…'/);
  });
});

describe('checkRows', () => {
  it.each([
    ['no array', {}, 'call: rows must be an array of objects, got an object'],
    ['text: nothing of it is quoted', 'name\nAnn', 'call: rows must be an array of objects, got a string'],
    ['what a reader gave', { rows: [] }, 'got an object with rows (are they what is meant?)'],
    [
      'a row that is missing far behind',
      [...new Array(2000).fill({}), null],
      'call: rows[2000] must be an object, got null',
    ],
    ['a row that is null', [{}, null], 'call: rows[1] must be an object, got null'],
    ['a row that is an array', [[]], 'call: rows[0] must be an object, got an array'],
    ['a row that is text', ['x'], 'call: rows[0] must be an object, got a string'],
  ])('%s', (_, rows, message) => {
    expect(() => checkRows('call', rows)).toThrow(TypeError);
    expect(() => checkRows('call', rows)).toThrow(message);
  });
});

describe('checkMade', () => {
  const check = (value: unknown) =>
    tests.checkMade('call', 'matching', value, 'findDuplicates', { clusters: tests.anArray });

  it.each([
    ['nothing', undefined, 'call: matching must be what findDuplicates gives, got undefined'],
    ['a part of it', [[0, 1]], 'call: matching must be what findDuplicates gives, got an array'],
    ['a promise of it', Promise.resolve(), 'got a promise'],
    ['something else', {}, 'call: matching must be what findDuplicates gives: its clusters must be an array'],
  ])('refuses %s', (_, value, message) => {
    expect(() => check(value)).toThrow(TypeError);
    expect(() => check(value)).toThrow(message);
  });

  it('lets pass what has the parts', () => {
    expect(() => check({ clusters: [], more: 1 })).not.toThrow();
  });
});

it('a further name that nobody knows is told with the options of both who ask', () => {
  const [own, more] = [{ country: tests.aCountry }, { optional: tests.aBoolean }];
  expect(() => checkOptions('call', { optional: true, country: 'PL' }, own, more)).not.toThrow();
  expect(() => checkOptions('call', { optinal: true }, own, more)).toThrow(
    "call: unknown option 'optinal'; did you mean 'optional'? allowed are country, optional",
  );
  expect(() => checkOptions('call', { [`a${'b'.repeat(99)}\n`]: 1 }, own)).toThrow(/'ab{39}…'; allowed are country$/);
});

it('a call without options says that there are none', () => {
  expect(() => checkOptions('checkWebsite', { a: 1 }, {})).toThrow("checkWebsite: unknown option 'a'; there are none");
});
