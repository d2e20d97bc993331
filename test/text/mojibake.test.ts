import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SAMPLE_WORDS } from '../../src/reference/letterPairs.ts';
import { mayHoldMojibake, repairMojibake } from '../../src/text/mojibake.ts';
import { runs } from '../support/runs.ts';

const words = Object.values(SAMPLE_WORDS).flatMap((list) => list.split(' '));

/** UTF-8 bytes shown as another page; null when the page has no character for one of them. */
function misread(text: string, page: string): string | null {
  const shown = new TextDecoder(page).decode(new TextEncoder().encode(text));
  return shown.includes('\uFFFD') ? null : shown;
}

describe('repairMojibake', () => {
  test.each([
    ['Cyrillic shown as windows-1252', 'Ð˜Ð²Ð°Ð½', 'Иван'],
    ['Cyrillic shown as windows-1251', 'РњРѕСЃРєРІР°', 'Москва'],
    ['Polish shown as windows-1252', 'KrakÃ³w', 'Kraków'],
    ['Polish shown as windows-1250', 'Ĺ‚ukasz ĹšwiÄ™ty', 'łukasz Święty'],
    ['Greek shown as windows-1252', 'Î†Î½Î½Î± Î\u009DÎ¯ÎºÎ¿Ï…', 'Άννα Νίκου'],
    ['Arabic shown as windows-1252', 'Ù…Ø±ÙŠÙ…', 'مريم'],
    ['Hebrew shown as windows-1252', '×—×™×¤×”', 'חיפה'],
    ['Chinese shown as windows-1252', 'å§“å\u0090\u008D', '姓名'],
    ['Latin-1 with control characters', 'Å\u0082Ã³dÅº', 'łódź'],
    ['damaged twice', 'cafÃƒÂ©', 'café'],
    ['a typographic apostrophe', 'donâ€™t', 'don’t'],
    ['an emoji', 'ðŸ˜€', '😀'],
  ])('%s', (_, broken, right) => {
    expect(repairMojibake(broken)).toBe(right);
  });

  test.each([
    ['a diameter with its tolerance', 'Rohr Ø±0,5'],
    ['a French quotation', 'né «\u00A0Léon\u00A0»'],
    ['a Portuguese capital', 'SÃO PAULO'],
    ['a lone pair of Russian letters', 'Сё'],
    ['Ukrainian pairs that are valid UTF-8', 'Ті Ці Рі'],
    ['a Romanian town in capitals', 'RÂŞNOV'],
    ['several of them', 'RÂŞNOV, ORĂŞEL, MĂŞTI'],
    ['broken and right text in one cell', 'naÃ¯ve – x'],
    ['ASCII', 'plain'],
    ['nothing', ''],
  ])('stays: %s', (_, text) => {
    expect(repairMojibake(text)).toBeNull();
  });

  test('a very long cell is left alone', () => {
    expect(repairMojibake('Ð˜'.repeat(60_000))).toBeNull();
  });

  test('law: right words of fifteen languages are never touched, in any case', () => {
    const word = fc.constantFrom(...words);
    const cased = fc
      .tuple(word, fc.constantFrom('lower', 'upper', 'title'))
      .map(([text, form]) =>
        form === 'lower' ? text : form === 'upper' ? text.toUpperCase() : text[0]!.toUpperCase() + text.slice(1),
      );
    fc.assert(
      fc.property(fc.array(cased, { minLength: 1, maxLength: 4 }), (list) => {
        expect(repairMojibake(list.join(' '))).toBeNull();
      }),
      runs(3000),
    );
  });

  test('law: words shown as windows-1252 come back, and the cheap look does not miss them', () => {
    const foreign = words.filter((word) => /[^\0-\u00BF]/.test(word));
    fc.assert(
      fc.property(fc.constantFrom(...foreign), fc.constantFrom(...foreign), (one, two) => {
        const broken = misread(`${one} ${two}`, 'windows-1252');
        fc.pre(broken !== null);
        expect(mayHoldMojibake(broken as string)).toBe(true);
        expect(repairMojibake(broken as string)).toBe(`${one} ${two}`);
      }),
      runs(2000),
    );
  });
});
