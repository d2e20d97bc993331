import { expect, it } from 'vitest';
import { isWebLike } from '../../src/fields/webLike.ts';

it.each([
  ['with its scheme', 'https://kempt.example/a?b=c', true],
  ['without one', 'www.kempt.example', true],
  ['in capitals', 'WWW.KEMPT.EXAMPLE', true],
  ['a host alone may be a brand', 'kempt.example', false],
  ['words behind it', 'www.kempt.example Ulm', false],
  ['nothing behind the beginning', 'www.', false],
  ['nothing', '', false],
])('a web address: %s', (_, text, is) => {
  expect(isWebLike(text)).toBe(is);
});
