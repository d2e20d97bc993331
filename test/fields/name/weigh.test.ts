import { describe, expect, test } from 'vitest';
import { checkName, weighName } from '../../../src/fields/name/index.ts';
import { isCutShort, isUnspeakable } from '../../../src/fields/name/unspeakable.ts';

describe('the e-mail address of the row', () => {
  test.each([
    ['Harry Potter', 'harry.potter@gmx.de', 'ok', 'an address of that very name'],
    ['Harry Potter', 'h.potter84@gmx.de', 'ok', 'an initial and the surname'],
    ['Harry Potter', 'sales@gmx.de', 'suspect', 'an address that says nothing'],
    ['Harry Potter', 'harry.potter@example.com', 'suspect', 'an address of nobody'],
    ['asdf asdf', 'asdf@gmx.de', 'suspect', 'a filler stays one'],
    ['Jan Kowalski', 'test@test.com', 'suspect', 'the name of all forms beside a test address'],
    ['Kowalski Jan', 'asdf@wp.pl', 'suspect', 'in any order'],
    ['Иван Иванов', 'test@test.ru', 'suspect', 'in any script'],
    ['Jan Kowalski', 'jan.kowalski@wp.pl', 'ok', 'a common name is a name'],
    ['Anna Nowicka', 'test@test.com', 'ok', 'other names are not touched'],
    ['Jan Kowalski', 'no address', 'ok', 'no address'],
  ])('%s with %s: %s, %s', (name, email, verdict) => {
    expect(checkName(name, { email }).verdict).toBe(verdict);
  });

  test('what is not weighed comes back as it is', () => {
    const checked = checkName('Anna Nowicka');
    expect(weighName(checked, 'a@b.pl')).toBe(checked);
    expect(weighName(checked, null)).toBe(checked);
    expect(weighName(checked, `${'a'.repeat(100_000)}@b.pl`)).toBe(checked);
  });
});

test.each(['xvbt', 'dfg', 'ткст'.slice(1)])('%s: nobody can say it', (word) => expect(isUnspeakable(word)).toBe(true));
test.each(['vlk', 'brnic', 'sng', 'phd', 'xi', 'ng'])('%s can be said', (word) =>
  expect(isUnspeakable(word)).toBe(false),
);
test('a surname cut short', () => {
  expect(isCutShort('gr', 'Gr')).toBe(true);
  for (const whole of ['Ng', 'Lv', 'Li', 'JR']) expect(isCutShort(whole.toLowerCase(), whole)).toBe(false);
  expect(checkName('Campo Gr').issues[0]?.code).toBe('name.abbreviated');
});
