import { describe, expect, it } from 'vitest';
import { pinyin, readingsOf, surnameLength } from '../../src/text/pinyin.ts';

describe('pinyin', () => {
  it('reads simplified and traditional alike', () => expect(pinyin('张')).toBe(pinyin('張')));
  it('knows the reading that surnames have', () => expect(pinyin('曾')).toBe('zeng'));
  it('keeps two characters in one word: they may be a given name', () => expect(pinyin('林佳')).toBe('linjia'));
  it('parts a surname from a given name', () => expect(pinyin('李明華')).toBe('li minghua'));
  it('keeps what it cannot read', () => expect(pinyin('㐀')).toBe('㐀'));
});
describe('surnameLength', () => {
  it('two characters', () => expect(surnameLength('司馬光')).toBe(2));
  it('none in a long run', () => expect(surnameLength('王小明王小明')).toBe(0));
});
describe('readingsOf', () => {
  it('keeps several readings in their order', () => expect(readingsOf('ma馬|ba馬八').get('馬')).toEqual(['ma', 'ba']));
});
