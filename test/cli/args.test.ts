import { describe, expect, it } from 'vitest';
import { counts, listOptions, OPTIONS, readArgs, readingOptions, UsageError } from '../../src/cli/args.ts';
import { HELP } from '../../src/cli/help.ts';

describe('readArgs', () => {
  it('reads files, words, lists and flags', () => {
    const args = readArgs(
      'clean',
      ['a.csv', '--out', 'o', '--column', 'A=email', '--column', 'B=', '--dry-run'],
      [1, 1],
    );
    expect(args.files).toEqual(['a.csv']);
    expect(args.text('out')).toBe('o');
    expect(args.has('dry-run')).toBe(true);
    expect(args.has('no-match')).toBe(false);
    expect(listOptions(args)).toEqual({ columns: { A: 'email', B: null } });
  });
  it('takes - as a file', () => expect(readArgs('profile', ['-'], [1, 1]).files).toEqual(['-']));
  it.each([
    ['clean', ['a.csv', '--out', '']],
    ['clean', ['a.csv', '--bounces', 'b.mbox', '--bounces', '']],
    ['prune', ['a.csv', '--suppression-salt', '']],
  ])('refuses %s with an empty value: a variable that holds nothing', (command, argv) =>
    expect(() => readArgs(command, argv, [1, 1])).toThrow(/^--[a-z-]+ wants a value, got nothing$/),
  );
  it.each([
    ['match', ['-', '-']],
    ['prune', ['-', '--bounces', '-']],
    ['prune', ['a.csv', '--opt-outs', '-', '--suppress', '-']],
  ])('refuses two files of %s from one pipe', (command, argv) =>
    expect(() => readArgs(command, argv, [1, 2])).toThrow('a pipe can be read once, and 2 files are -'),
  );
  it.each([
    ['no file', 'clean', [], 'clean takes 1 file, got 0'],
    ['too many files', 'match', ['a', 'b', 'c'], 'match takes 1 or 2 files, got 3'],
    ['an unknown option', 'clean', ['a', '--shine'], "Unknown option '--shine'"],
    ['a misspelt one', 'clean', ['a', '--contry', 'PL'], "Unknown option '--contry'; did you mean --country?"],
    ['one of another spelling', 'clean', ['a', '--dryrun'], "Unknown option '--dryrun'; did you mean --dry-run?"],
    ['a missing value', 'clean', ['a', '--out'], "Option '-o, --out <value>' argument missing"],
  ] as const)('refuses %s', (_, command, argv, message) => {
    expect(() => readArgs(command, argv, command === 'match' ? [1, 2] : [1, 1])).toThrow(UsageError);
    expect(() => readArgs(command, argv, command === 'match' ? [1, 2] : [1, 1])).toThrow(message);
  });
});

describe('options from the command line', () => {
  const args = (...argv: string[]) => readArgs('clean', ['a', ...argv], [1, 1]);
  it('reading', () => {
    expect(readingOptions(args('--delimiter', 'tab', '--encoding', 'cp852', '--no-header'))).toEqual({
      delimiter: '\t',
      encoding: 'cp852',
      header: false,
    });
  });
  it.each([
    ['in words', 'Deutschland', 'DE'],
    ['by a code that people take for it', 'UK', 'GB'],
    ['without a code of its own', 'XK', 'XK'],
  ])('a country %s', (_, text, country) => expect(listOptions(args('--country', text))).toEqual({ country }));
  it.each([
    ['XX', "--country wants a country, two letters such as PL, got 'XX'"],
    ['Geramny', "got 'Geramny'; did you mean DE?"],
  ])('no country: %s', (text, words) => expect(() => listOptions(args('--country', text))).toThrow(words));
  it('a country in small letters', () => expect(listOptions(args('--country', 'pl'))).toEqual({ country: 'PL' }));
  it('a header with an equals sign in it', () =>
    expect(listOptions(args('--column', 'a=b=email'))).toEqual({ columns: { 'a=b': 'email' } }));
  it('refuses a role there is none of', () =>
    expect(() => listOptions(args('--column', 'a=mail'))).toThrow("'mail' is no role"));
  it('refuses a column without a role', () =>
    expect(() => listOptions(args('--column', 'a'))).toThrow('--column wants NAME=ROLE'));
  it('counts from one outside, from nought inside', () => {
    expect(counts(readArgs('undo', ['j', '--cluster', '1', '--cluster', '12'], [1, 1]), 'cluster', 1)).toEqual([0, 11]);
    expect(() => counts(readArgs('undo', ['j', '--row', '0'], [1, 1]), 'row', 1)).toThrow(
      "whole numbers from 1, got '0'",
    );
  });
});

describe('--help', () => {
  it.each(Object.keys(OPTIONS))('of %s names every option the command takes', (command) => {
    for (const option of Object.keys(OPTIONS[command] as object)) {
      if (option !== 'help') expect(HELP[command]).toContain(`--${option}`);
    }
  });
});
