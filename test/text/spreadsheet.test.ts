import { describe, expect, test } from 'vitest';
import { spreadsheetArtifact } from '../../src/text/spreadsheet.ts';

describe('spreadsheetArtifact', () => {
  test.each([
    ['text protected by a formula', '="00123"', 'formula_text', '00123'],
    ['with doubled quotes', '="a""b"', 'formula_text', 'a"b'],
    ['digits protected by an apostrophe', "'00501", 'apostrophe', '00501'],
    ['a guarded formula', "'=1+1", 'apostrophe', '=1+1'],
    ['a guarded phone', "'+48 600 100 200", 'apostrophe', '+48 600 100 200'],
    ['a phone that was a float', '48123456789.0', 'float', '48123456789'],
    ['digits lost, decimal point', '4.87E+10', 'scientific', null],
    ['digits lost, decimal comma', '3,33123E+09', 'scientific', null],
    ['digits lost, no decimals', '5E+11', 'scientific', null],
    ['written by a data frame', '4.8e+10', 'scientific', null],
  ] as const)('%s', (_, text, kind, value) => {
    expect(spreadsheetArtifact(text)).toEqual({ kind, value });
  });

  test.each([
    ['a name', "'t Hooft"],
    ['a decade', "'90s"],
    ['a formula', '=A1+B1'],
    ['a price', '12.50'],
    ['a small decimal', '4.0'],
    ['a phone', '+48 600 100 200'],
    ['a product code', '1E5'],
    ['a small number', '4.2E-07'],
    ['nothing', ''],
    ['one sign', '='],
    ['an open formula', '="'],
    ['Cyrillic', 'Иван'],
    ['a long run of digits', '1'.repeat(100_000)],
  ])('nothing in %s', (_, text) => {
    expect(spreadsheetArtifact(text)).toBeNull();
  });
});
