import { describe, expect, test } from 'vitest';
import { addressesIn } from '../../../src/prune/mail/addressesIn.ts';

describe('addressesIn', () => {
  test.each<[string, string, readonly string[]]>([
    ['angle brackets', '<ann@firm.example>: unknown', ['ann@firm.example']],
    ['a label', 'for=ann@firm.example;', ['ann@firm.example']],
    ['brackets of Chinese', '收件人邮箱地址（ann@qq.com）不存在，邮件无法送达。', ['ann@qq.com']],
    ['no space in Chinese', '您发往ann@qq.com的邮件被退回', ['ann@qq.com']],
    ['no space in Japanese', '宛先「ann@docomo.example」が見つかりません', ['ann@docomo.example']],
    ['no space in Korean', '받는사람:ann@naver.com님에게', ['ann@naver.com']],
    ['quotes of French', 'Le destinataire «ann@firm.example» est inconnu', ['ann@firm.example']],
    ['quotes of German', 'Empfänger „ann@firm.example“ unbekannt', ['ann@firm.example']],
    ['an address in the script itself', '<用户@例子.中国>: 不存在', ['用户@例子.中国']],
    ['accents', '<zoë@käse.example>', ['zoë@käse.example']],
  ])('%s', (_why, line, expected) => {
    expect(addressesIn(line).map(({ address }) => address)).toEqual(expected);
  });
});
