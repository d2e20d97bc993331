import { describe, expect, it } from 'vitest';
import { wadeGiles } from '../../src/text/wadeGiles.ts';

const CASES: readonly (readonly [string, string])[] = [
  ['xiong', 'hsiung'],
  ['zhi', 'chih'],
  ['zhang', 'chang'],
  ['qiang', 'chiang'],
  ['jie', 'chieh'],
  ['juan', 'chuan'],
  ['guo', 'kuo'],
  ['luo', 'lo'],
  ['yan', 'yen'],
  ['zi', 'tzu'],
  ['ren', 'jen'],
  ['he', 'ho'],
  ['constructor', 'tsonstructor'],
];
describe('wadeGiles', () => {
  for (const [from, to] of CASES) it(`${from} is ${to}`, () => expect(wadeGiles(from)).toBe(to));
});
