import { expect, test } from 'vitest';
import { callWords } from '../../src/cli/callWords.ts';

test.each<[why: string, command: string, message: string, words: string]>([
  ['an option', 'clean', "cleanList: option 'quarantine' must be 'none'", "--quarantine must be 'none'"],
  [
    'one of several',
    'profile',
    "mapColumns: option 'columns' names 'a', which is none",
    "--column names 'a', which is none",
  ],
  ['a part of one', 'decay', "scoreDecay: option 'budget.replacement' must be", '--replacement must be'],
  ['one of two words', 'prune', "pruneList: option 'optOuts' must be", '--opt-outs must be'],
  [
    'an option that nobody typed',
    'match',
    "cleanList: option 'quarantine' must be",
    "cleanList: option 'quarantine' must be",
  ],
  ['no option', 'clean', 'openList: .. is a folder, a list is one file', '.. is a folder, a list is one file'],
])('%s', (_, command, message, words) => {
  expect(callWords(new TypeError(message), command)).toBe(words);
});
