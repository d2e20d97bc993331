import { describe, expect, it } from 'vitest';
import { romanize } from '../../src/text/romanize.ts';

const CASES: readonly (readonly [string, string, string])[] = [
  ['Գևորգյան', 'gevorgyan', 'Armenian, with its ligature'],
  ['Հարությունյան', 'harutyunyan', 'Armenian, two letters for u'],
  ['ბერიძე', 'beridze', 'Georgian'],
  ['שפירא', 'shpira', 'Hebrew, without the vowels it does not write'],
  ['גולן', 'goln', 'Hebrew, vav between consonants is a vowel'],
  ['محمد', 'mhmd', 'Arabic, consonants only'],
  ['السوداني', 'al sudani', 'Arabic, the article apart'],
  ['نور', 'nur', 'Arabic, waw between consonants is a vowel'],
  ['शर्मा', 'sharma', 'Devanagari, conjunct'],
  ['कुमार', 'kumar', 'Devanagari, no vowel at the end'],
  ['রহমান', 'rahaman', 'Bengali'],
  ['សៀង', 'sieng', 'Khmer'],
  ['ហ៊ុន', 'hun', 'Khmer, shifted series'],
  ['สมชาย', 'smchay', 'Thai'],
  ['さくら', 'sakura', 'Hiragana'],
  ['バラク・オバマ', 'baraku・obama', 'Katakana, voiced'],
  ['しょうた', 'shota', 'small letters and long vowels'],
  ['정', 'jeong', 'Hangul'],
  ['王小明', 'wang xiaoming', 'Chinese, surname apart'],
  ['歐陽娜', 'ouyang na', 'Chinese, a surname of two characters, traditional'],
  ['Müller', 'Müller', 'Latin stays'],
  ['Иванов', 'Иванов', 'Cyrillic stays'],
  ['𠮷', '𠮷', 'a character without a reading stays'],
  ['', '', 'nothing in, nothing out'],
];

describe('romanize', () => {
  for (const [input, expected, why] of CASES) it(why, () => expect(romanize(input)).toBe(expected));
  it('makes two words of a Greek digraph only where it is one sound', () =>
    expect(romanize('Μπουμπούκος')).toBe('bουμπουκος'.replaceAll('ου', 'ou')));
  it('is linear on long runs of one letter', () => {
    for (const letter of ['ו', 'و', 'क', 'ក', 'ア', '가', '王', 'α', 'เ']) {
      const start = performance.now();
      romanize(letter.repeat(100_000));
      expect(performance.now() - start).toBeLessThan(2000);
    }
  });
});
