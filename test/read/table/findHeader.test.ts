import { describe, expect, test } from 'vitest';
import { findHeader } from '../../../src/read/table/findHeader.ts';

const PEOPLE = [
  ['Ann Lee', 'ann@lee.example', 'Bonn'],
  ['Bo Ek', 'bo@ek.example', 'Kiel'],
];
const NAMES = ['Name', 'E-Mail', 'City'];

describe('lines above the header', () => {
  test.each([
    [
      'what the report is of, key by key',
      [
        ['Report: contacts', '', ''],
        ['As of:', '', '2026-11-24'],
        ['By:', 'admin', ''],
        ['', '', ''],
        NAMES,
        ...PEOPLE,
      ],
      4,
    ],
    ["the spreadsheet's own names of columns", [['A', 'B', 'C'], NAMES, ...PEOPLE], 1],
    [
      'these behind a corner, with the numbers of rows',
      [['', 'A', 'B', 'C'], ['1', ...NAMES], ...PEOPLE.map((person, i) => [String(i + 2), ...person])],
      1,
    ],
    ['names with a colon are a header', [NAMES.map((name) => `${name}:`), ...PEOPLE], 0],
    [
      'so is a name with a colon in a table of two columns',
      [
        ['Name:', 'City'],
        ['Ann Lee', 'Bonn'],
        ['Bo Ek', 'Kiel'],
      ],
      0,
    ],
    [
      'letters may be all the names there are',
      [
        ['A', 'B', 'C'],
        ['1', '2', '3'],
        ['4', '5', '6'],
      ],
      0,
    ],
  ])('%s', (_why, sample, header) => {
    expect(findHeader(sample, 'auto')).toEqual({ header, data: header + 1 });
  });
});
