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
      "call: option 'flag' must be true or false, got 'yes'",
    ],
    [
      'an unknown key',
      { flog: true },
      { flag: tests.aBoolean },
      TypeError,
      "call: unknown option 'flog'; allowed are flag",
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

  it('never shows more than forty characters of a word', () => {
    expect(() => checkOptions('call', { w: 'x'.repeat(500) }, { w: tests.oneOf(['a']) })).toThrow(/'x{40}…'/);
  });
});

describe('checkRows', () => {
  it.each([
    ['no array', {}, 'call: rows must be an array of objects, got a value of type object'],
    ['a row that is null', [{}, null], 'call: rows[1] must be an object, got null'],
    ['a row that is an array', [[]], 'call: rows[0] must be an object, got an array'],
    ['a row that is text', ['x'], 'call: rows[0] must be an object, got a value of type string'],
  ])('%s', (_, rows, message) => {
    expect(() => checkRows('call', rows)).toThrow(TypeError);
    expect(() => checkRows('call', rows)).toThrow(message.replace('a value of type string', "'x'"));
  });
});
