import { describe, expect, test } from 'vitest';
import { checkName } from '../../../src/fields/name/index.ts';

describe('a Japanese name without a space', () => {
  test.each([
    ['田中', 'JP', '田中', 'a surname alone'],
    ['高橋健', 'JP', '高橋健', 'a whole name, whose surname has two signs'],
    ['鈴木様', null, '鈴木', 'told by what honours the person'],
    ['田中さん', null, '田中', 'told by the everyday word'],
  ])('%s', (input, country, last, why) =>
    expect(checkName(input, { country }).parts, why).toMatchObject({ first: null, last }),
  );
});

describe('names whose surname is known', () => {
  test.each([
    ['田中 健', 'JP', '健', '田中', 'a space tells it'],
    ['山田 花子 様', 'JP', '花子', '山田', 'a space before the given name tells it'],
    ['ﾔﾏﾀﾞ ﾀﾛｳ', null, 'ﾀﾛｳ', 'ﾔﾏﾀﾞ', 'signs of half width, as banks write them'],
    ['ローラ タロー', null, 'タロー', 'ローラ', 'a long vowel'],
    ['王小明', 'CN', '小明', '王', 'the first sign of a Chinese one'],
    ['김철수', 'KR', '철수', '김', 'the first of a Korean one'],
  ])('%s', (input, country, first, last, why) =>
    expect(checkName(input, { country }).parts, why).toMatchObject({ first, last }),
  );
});
