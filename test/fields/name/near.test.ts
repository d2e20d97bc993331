import { describe, expect, it } from 'vitest';
import { isNearName, nameKey, nearNameKeys } from '../../../src/fields/name/index.ts';
import { readingsOfWord } from '../../../src/fields/name/readings.ts';
import { soundDistance, soundsOf } from '../../../src/fields/name/sound.ts';

const NEAR: readonly (readonly [string, string, string])[] = [
  ['Σοφία', 'Sophia', 'Greek'],
  ['Հովհաննիսյան', 'Hovhannisyan', 'Armenian'],
  ['წერეთელი', 'Tsereteli', 'Georgian'],
  ['יוסף', 'Yosef', 'Hebrew'],
  ['גולדברג', 'Goldberg', 'Hebrew, a German name'],
  ['يوسف', 'Yusuf', 'Arabic'],
  ['محمود', 'Mahmoud', 'Arabic, vowels not written'],
  ['محمود', 'Makhmud', 'Arabic as Russians write it'],
  ['सिंह', 'Singh', 'Devanagari, an anusvara'],
  ['田中', 'Tanaka', 'Japanese, characters read one by one'],
  ['佐藤', 'Satō', 'Japanese, long vowel'],
  ['美咲', 'Misaki', 'Japanese given name'],
  ['ゆうき', 'Yuki', 'Hiragana, long vowel'],
  ['이', 'Lee', 'Korean, the usual form'],
  ['최', 'Choi', 'Korean, another'],
  ['金', 'Kim', 'Korean in Chinese characters'],
  ['陳', 'Trần', 'Vietnamese'],
  ['陳', 'Chan', 'Cantonese'],
  ['陳', 'Tan', 'Hokkien'],
  ['陳', 'Chen', 'Mandarin'],
  ['志豪', 'Chih-hao', 'Wade-Giles'],
  ['សុខ', 'Sok', 'Khmer'],
  ['Щеглова', 'Chtcheglova', 'Russian as French passports write it'],
];
const OTHER: readonly (readonly [string, string])[] = [
  ['田中', 'Suzuki'],
  ['陳', 'Kim'],
  ['محمد', 'Hassan'],
  ['כהן', 'Levi'],
  ['Σοφία', 'Eleni'],
  ['Иванов', 'Petrov'],
  ['이', 'Park'],
  ['', ''],
];

describe('isNearName', () => {
  for (const [left, right, why] of NEAR) {
    it(`${why}: ${right}`, () => {
      expect(isNearName(left, right)).toBe(true);
      expect(isNearName(right, left)).toBe(true);
    });
  }
  for (const [left, right] of OTHER) it(`not ${left} ${right}`, () => expect(isNearName(left, right)).toBe(false));
  it('no cell is near nothing', () => {
    for (const nothing of [null, undefined, {}, 'x'.repeat(1000)]) expect(isNearName(nothing, nothing)).toBe(false);
  });
});
describe('nearNameKeys', () => {
  it('two names that are near share one', () => {
    const keys = nearNameKeys('Trần');
    expect(nearNameKeys('陳').some((key) => keys.includes(key))).toBe(true);
  });
  it('nothing in, nothing out', () => expect(nearNameKeys('')).toEqual([]));
});
describe('nameKey across scripts', () => {
  for (const [left, right] of [
    ['Νίκος Παπαδόπουλος', 'Nikos Papadopoulos'],
    ['ნინო ბერიძე', 'Nino Beridze'],
    ['王小明', 'Wang Xiaoming'],
    ['Юрьев', 'Yur”yev'],
  ] as const)
    it(right, () => expect(nameKey(left)).toBe(nameKey(right)));
});
describe('readingsOfWord', () => {
  it('is one for a Latin word', () => expect(readingsOfWord('Ștefan')).toEqual(['stefan']));
  it('stays bounded', () => expect(readingsOfWord('愛生一美子大').length).toBeLessThan(200));
});
describe('soundsOf and soundDistance', () => {
  it('voiced and voiceless are one', () => expect(soundsOf('gim')).toBe(soundsOf('kim')));
  it('is 0 for a word and itself', () => expect(soundDistance(soundsOf('chung'), soundsOf('chung'), false)).toBe(0));
  it('vowels are cheap where they are not written', () =>
    expect(soundDistance('mHmt', soundsOf('muhammad'), true)).toBeLessThan(0.2));
});
