import { describe, expect, test } from 'vitest';
import { checkCountry, countryKey, normalizeCountry } from '../../../src/fields/country/index.ts';

describe('checkCountry', () => {
  test.each([
    ['alpha-2', 'PL', 'PL'],
    ['small letters', 'pl', 'PL'],
    ['alpha-3', 'POL', 'PL'],
    ['own name', 'Polska', 'PL'],
    ['Russian', 'Польша', 'PL'],
    ['abbreviation', 'U.S.A.', 'US'],
    ['German', 'Vereinigte Staaten', 'US'],
    ['Ukrainian', 'Сполучені Штати', 'US'],
    ['Polish', 'Stany Zjednoczone', 'US'],
    ['part for the whole', 'England', 'GB'],
    ['everyday name', 'Holland', 'NL'],
    ['Deutschland', 'Deutschland', 'DE'],
    ['Russian short form', 'РФ', 'RU'],
    ['road-map form', 'Rossiya', 'RU'],
    ['reserved code', 'UK', 'GB'],
    ['EU code of Greece', 'EL', 'GR'],
    ['two names', 'Poland (PL)', 'PL'],
    ['two languages', 'Belgique / België', 'BE'],
    ['with an article', 'The Netherlands', 'NL'],
    ['Kosovo', 'XK', 'XK'],
    ['Namibia is not "n/a"', 'NA', 'NA'],
    ['former state with one heir', 'DDR', 'DE'],
    ['the long name in English', 'Czech Republic', 'CZ'],
    ['the sign on its cars', 'D', 'DE'],
    ['sorted as indexes do', 'Korea, South', 'KR'],
    ['inverted, the long way', 'Somalia, Federal Republic of', 'SO'],
    ['the people and the republic', 'Tunisian Republic', 'TN'],
    ['the people and the republic in French', 'République gabonaise', 'GA'],
    ['its own long name', 'Lietuvos Respublika', 'LT'],
    ['its own long name in Turkish', 'Türkiye Cumhuriyeti', 'TR'],
    ['its own long name in Arabic', 'جمهورية مصر العربية', 'EG'],
    ['its own long name in Russian', 'Республика Казахстан', 'KZ'],
    ['its own name in Chinese', '中华人民共和国', 'CN'],
    ['Saint and the islands', 'Saint Vincent and the Grenadines', 'VC'],
    ['without "islands"', 'Turks and Caicos', 'TC'],
    ['an old colony', 'Ellice Islands', 'TV'],
    ['an abbreviation with its accent', 'ČR', 'CZ'],
    ['the same letters without one', 'CR', 'CR'],
    ['a code that is near an abbreviation', 'SR', 'SR'],
    ['German, everyday', 'Weißrussland', 'BY'],
    ['German, a part of the whole', 'Nordirland', 'GB'],
    ['German with a hyphen', 'Bosnien-Herzegowina', 'BA'],
    ['German, an older form', 'Tschechei', 'CZ'],
    ['German without its dots', 'Aegypten', 'EG'],
    ['German, everyday, islands', 'Kapverden', 'CV'],
    ['French, everyday', 'Bosnie', 'BA'],
    ['Spanish, a part of the whole', 'Irlanda del Norte', 'GB'],
    ['Italian, everyday', 'Bosnia-Erzegovina', 'BA'],
    ['Polish, islands', 'Wyspy Zielonego Przylądka', 'CV'],
    ['Russian, everyday', 'Северная Корея', 'KP'],
    ['Ukrainian with its apostrophe', "В'єтнам", 'VN'],
    ['Ukrainian, an abbreviation', 'ФРН', 'DE'],
    ['Portuguese of Brazil', 'República Tcheca', 'CZ'],
    ['three letters of sport', 'GER', 'DE'],
    ['the Congo of the east, without its article', 'Democratic Republic of Congo', 'CD'],
    ['the Congo of the east, as banks sort it', 'Congo, Dem. Rep.', 'CD'],
    ['the Congo of the west, as banks sort it', 'Congo, Rep.', 'CG'],
    ['a code of sports', 'NED', 'NL'],
    ['a code of football', 'WAL', 'GB'],
    ['the people’s republic', 'République populaire de Chine', 'CN'],
    ['a commonwealth', 'Commonwealth of Dominica', 'DM'],
  ])('%s: %s', (_why, input, alpha2) => {
    const checked = checkCountry(input);
    expect(checked.verdict).toBe('ok');
    expect(checked.value).toBe(alpha2);
    expect(checked.parts).toEqual({ alpha2 });
  });

  test.each([
    ['a slip of the finger', 'Polnad', 'suspect', 'PL', 'country.unknown'],
    ['a slip in the long name', 'Republic of Zamvia', 'suspect', 'ZM', 'country.unknown'],
    ['a republic of a shared name', 'Socialist Republic of Congo', 'unsupported', null, 'country.unknown'],
    ['a republic that two countries may be', 'Republik Dominika', 'unsupported', null, 'country.ambiguous'],
    ['a republic of China that is not the people’s', 'République de Chine', 'unsupported', null, 'country.ambiguous'],
    ['two countries of one name', 'Congo', 'unsupported', null, 'country.ambiguous'],
    ['a state that fell apart', 'USSR', 'unsupported', null, 'country.historic'],
    ['a code with an accent is none', 'ÄT', 'unsupported', null, 'country.unknown'],
    ['no country', 'Atlantis', 'unsupported', null, 'country.unknown'],
    ['no text', {}, 'unsupported', null, 'value.not_text'],
  ])('%s: %s', (_why, input, verdict, value, code) => {
    const checked = checkCountry(input);
    expect(checked.verdict).toBe(verdict);
    expect(checked.value).toBe(value);
    expect(checked.issues[0]?.code).toBe(code);
  });

  test('nothing is missing', () => {
    for (const nothing of ['', 'n/a', 'na', '-', null, undefined, 'brak'])
      expect(checkCountry(nothing).verdict).toBe('missing');
  });

  test('a failed formula is no country: #ARG! is a Polish one', () => {
    for (const failed of ['#ARG!', '#N/A', '#DIV/0!']) expect(checkCountry(failed).verdict).toBe('missing');
    expect(checkCountry('ARG').value).toBe('AR');
  });

  test('value and key', () => {
    expect(normalizeCountry('Österreich')).toBe('AT');
    expect(normalizeCountry('Polnad')).toBeNull();
    expect(countryKey('Österreich')).toBe(countryKey('Austria'));
    expect(countryKey('constructor')).toBe('constructor');
  });
});
