import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/text/nearest.ts';

const OPTIONS = ['country', 'columns', 'optOuts', 'no-match', 'dry-run', 'suggest', 'to', 'now'];

describe('nearest', () => {
  it.each<[why: string, word: string, expected: string | null]>([
    ['a letter is missing', 'contry', 'country'],
    ['two letters changed places', 'coutnry', 'country'],
    ['one for several', 'column', 'columns'],
    ['another way of joining words', 'opt_outs', 'optOuts'],
    ['capitals', 'NOW', 'now'],
    ['a name not finished', 'dry', 'dry-run'],
    ['the nearest, not the first', 'sugest', 'suggest'],
    ['nothing is near', 'colour', null],
    ['short words are near to everything', 'so', null],
    ['nothing', '', null],
    ['a whole text', 'country'.repeat(20), null],
  ])('%s', (_, word, expected) => {
    expect(nearest(word, OPTIONS)).toBe(expected);
  });
});
