import { describe, expect, test } from 'vitest';
import type { Role } from '../../src/model/index.ts';
import { maskValue } from '../../src/report/index.ts';

describe('maskValue', () => {
  const cases: readonly (readonly [string, unknown, Role | null, string])[] = [
    ['an address keeps its first letter and the ending', 'ola.nowa@poczta.pl', 'email', 'o••.••••@••••••.pl'],
    ['capitals stay capitals', 'Jan.KOWALSKI@Example.PL', 'email', 'J••.●●●●●●●●@●••••••.PL'],
    ['a mistyped ending is seen', 'ola@poczta.con', 'email', 'o••@••••••.con'],
    ['a long ending is hidden', 'ola@poczta.museum', 'email', 'o••@••••••.••••••'],
    ['a comma for a dot is seen', 'ola@poczta,pl', 'email', 'o••@••••••,••'],
    ['a one-letter local part is hidden', 'o@poczta.pl', 'email', '•@••••••.pl'],
    ['an address without @', 'ola.poczta.pl', 'email', 'o••.••••••.••'],
    ['an address without a local part', '@poczta.pl', 'email', '@••••••.pl'],
    ['a wrapped address', 'Ola Nowa <ola@poczta.pl>', 'email', 'O•• ●••• <•••@••••••.pl>'],
    ['two addresses', 'ola@a.pl; ewa@b.pl', 'email', 'o••@•.••; •••@•.pl'],
    ['an invisible character is shown', 'ola\u200B@poczta.pl', 'email', 'o••‹U+200B›@••••••.pl'],
    ['an address in a name column', 'ola@poczta.pl', 'firstName', 'o••@••••••.pl'],
    ['an address in an unknown column', 'ola@poczta.pl', null, 'o••@••••••.pl'],

    ['a number keeps calling code and two digits', '+48 601 234 512', 'phone', '+48 ••• ••• •12'],
    ['a calling code of one digit', '+1 (202) 555-0123', 'mobile', '+1 (•••) •••-••23'],
    ['a calling code of three digits', '+380 44 555 12 34', 'phone', '+380 •• ••• •• 34'],
    ['a domestic number', '(22) 555-10-21', 'phone', '(••) •••-••-21'],
    ['a short number', '112', 'phone', '•••'],
    ['a word beside the number', 'tel. 22 555 10 21', 'phone', '•••. •• ••• •• 21'],
    ['a number from a spreadsheet', '48601234512.0', 'phone', '••••••••••2.0'],
    ['a number that is a number', 48601234512, 'phone', '•••••••••12'],

    ['a name keeps its initials', 'Jan Kowalski', 'fullName', 'J•• K•••••••'],
    ['a name in capitals', 'WIŚNIEWSKA-DĄB', 'lastName', 'W●●●●●●●●●-D●●'],
    ['a name with an apostrophe', 'O’Hara', 'lastName', '●’H•••'],
    ['a one-letter name is hidden', '王', 'lastName', '•'],
    ['a name of another script', 'Олена', 'firstName', 'О••••'],
    ['marks vanish with their letter', 'Zoe\u0308', 'firstName', 'Z••'],
    ['spaces around a name are shown', '  Ola ', 'firstName', '␣␣O••␣'],
    ['a doubled space is shown', 'Ewa  Maria', 'firstName', 'E•• ␣M••••'],
    ['a known entity is shown', 'Jan &amp; Ewa', 'fullName', 'J•• &amp; E••'],
    ['an entity that writes a letter is not', 'Wa&#322;a', 'lastName', 'W•&#•••;•'],
    ['digits of a street', 'ul. Polna 12a', 'street', 'u•. P•••• •••'],

    ['a lost zero is seen', '00-950', 'postalCode', '00-•••'],
    ['a code without zeros', '950', 'postalCode', '9••'],
    ['a British code', 'SW1A 1AA', 'postalCode', 'S●•● •●●'],
    ['a long text in the code column', '12345 Springfield', 'postalCode', '••••• ●••••••••••'],
    ['country prefix of a tax number', 'PL 123-456-32-18', 'taxId', 'PL •••-•••-••-••'],
    ['a web address', 'https://www.poczta.pl/ola', 'website', 'https://www.••••••.••/•••'],
    ['a day shows its form only', '12.03.1985', 'birthday', '••.••.••••'],
    ['a note shows nothing', 'Call Ola!', 'notes', '●••• ●••!'],
    ['an unknown column shows nothing', 'Ola 12', null, '●•• ••'],

    ['empty', '', 'email', ''],
    ['null', null, 'email', ''],
    ['undefined', undefined, 'email', ''],
    ['an object', { a: 1 }, 'email', '{…}'],
    ['half a character', '\uD83Dola', 'firstName', '‹U+D83D›o••'],
    ['NaN', Number.NaN, 'phone', '●•●'],
    ['true', true, 'consent', '••••'],
  ];
  test.each(cases)('%s', (_, value, role, expected) => {
    expect(maskValue(value, role)).toBe(expected);
  });

  test('long values are cut', () => {
    expect([...maskValue('a'.repeat(10_000_000), 'notes')]).toHaveLength(48);
  });
});
