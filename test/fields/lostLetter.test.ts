import { describe, expect, test } from 'vitest';
import { hasLostLetter } from '../../src/fields/lostLetter.ts';
import { checkAddress, checkCompany, checkName, checkText } from '../../src/index.ts';

describe('hasLostLetter', () => {
  test.each([
    ['M\uFFFDller', true, 'what a decoder puts for bytes it does not know'],
    ['M?ller', true, 'what an encoder puts for letters it does not have'],
    ['?ukasz', true, 'at the front'],
    ['M?LLER', true, 'in capitals'],
    ['Jos?', false, 'at the end it may be doubt'],
    ['Anna ?', false, 'a question mark alone'],
    ['Who? Me!', false, 'the end of a question'],
    ['Müller', false, 'all letters are there'],
  ])('%s: %s, %s', (text, expected) => expect(hasLostLetter(text)).toBe(expected));
});

describe('a cell with a lost letter is kept, and named', () => {
  test.each([
    ['name', checkName('Jürgen M\uFFFDller')],
    ['name in one case', checkName('M?LLER')],
    ['company', checkCompany('M\uFFFDller GmbH')],
    ['company with a question mark', checkCompany('M?ller GmbH')],
    ['address', checkAddress('Hauptstra\uFFFDe 12')],
    ['address with a question mark', checkAddress('ul. D?uga 5')],
    ['city', checkText('K\uFFFDln', { oneLine: true })],
  ])('%s', (_why, checked) => {
    expect(checked).toMatchObject({ verdict: 'suspect', value: checked.input, issues: [{ code: 'value.damaged' }] });
  });
  test('notes and links may hold what they like', () => {
    expect(checkText('K\uFFFDln').verdict).toBe('ok');
    expect(checkText('example.org/?a=b', { oneLine: true }).verdict).toBe('ok');
  });
});
