import { writeOds } from 'hucre/ods';
import { describe, expect, test } from 'vitest';
import { odsSheets } from '../../../src/read/formats/ods.ts';
import { readList } from '../../../src/read/index.ts';
import { planRead } from '../../../src/read/options.ts';

const plan = planRead('readList', undefined);
const book = (tables: string, styles = '') =>
  `<?xml version="1.0"?><office:document-content><office:automatic-styles>${styles}</office:automatic-styles>` +
  `<office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;
const row = (...cells: string[]) => `<table:table-row>${cells.join('')}</table:table-row>`;
const text = (words: string) =>
  `<table:table-cell office:value-type="string"><text:p>${words}</text:p></table:table-cell>`;
const float = (value: number, shown: string) =>
  `<table:table-cell office:value-type="float" office:value="${value}"><text:p>${shown}</text:p></table:table-cell>`;
const rowsOf = (rows: string) => odsSheets(book(`<table:table table:name="A">${rows}</table:table>`), plan)![0]!.rows;

describe('cells of an OpenDocument sheet', () => {
  test.each([
    ['zeros that the format shows', float(1067, '01067'), '01067'],
    ['a plus that the format shows', float(491701234567, '+491701234567'), '+491701234567'],
    ["a country's sign", float(1067, 'D-01067'), 'D-01067'],
    ['thousands', float(1234567, '1.234.567'), '1234567'],
    ['a long number', float(491701234567, '4,91701E+11'), '491701234567'],
    ['a fraction', float(0.5, '0,5'), '0.5'],
    ['a rounded number', float(0.04, '0'), '0.04'],
    ['nought', float(0, '0'), '0'],
    [
      'a day',
      '<table:table-cell office:value-type="date" office:date-value="1990-05-06"><text:p>6.5.90</text:p></table:table-cell>',
      '1990-05-06',
    ],
    [
      'a moment',
      '<table:table-cell office:value-type="date" office:date-value="1990-05-06T12:30:15.25"/>',
      '1990-05-06T12:30:15',
    ],
    ['a time', '<table:table-cell office:value-type="time" office:time-value="PT18H30M00S"/>', '18:30:00'],
    ['a truth', '<table:table-cell office:value-type="boolean" office:boolean-value="true"/>', 'TRUE'],
    [
      'a formula that failed',
      '<table:table-cell office:value-type="float" office:value="0" calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell>',
      '#DIV/0!',
    ],
    [
      'what a formula made',
      '<table:table-cell office:value-type="string" office:string-value="ann@lee.example"/>',
      'ann@lee.example',
    ],
    ['lines', text('A</text:p><text:p>B'), 'A\nB'],
    ['spaces', text('A<text:s text:c="2"/>B<text:tab/>C<text:line-break/>D'), 'A  B\tC\nD'],
    ['letters in bold', text('A<text:span>nn</text:span> Lee'), 'Ann Lee'],
    ['entities', text('M&amp;A &#228;'), 'M&A ä'],
    [
      'how it is pronounced',
      text('<text:ruby><text:ruby-base>山田</text:ruby-base><text:ruby-text>ヤマダ</text:ruby-text></text:ruby>'),
      '山田',
    ],
    [
      'a comment',
      '<table:table-cell office:value-type="string"><office:annotation><text:p>Ask</text:p></office:annotation><text:p>Ann</text:p></table:table-cell>',
      'Ann',
    ],
  ])('%s', (_why, cell, told) => {
    expect(rowsOf(row(text('x'), cell))).toEqual([['x', told]]);
  });
});

describe('rows of an OpenDocument sheet', () => {
  test('those that repeat on every page and those in groups are rows', () => {
    const rows = `<table:table-header-rows>${row(text('Name'))}</table:table-header-rows><table:table-row-group>${row(text('Ann'))}<table:table-row-group>${row(text('Bo'))}</table:table-row-group></table:table-row-group>`;
    expect(rowsOf(rows)).toEqual([['Name'], ['Ann'], ['Bo']]);
  });

  test('what repeats is told as often, nothing at the end is told', () => {
    const nothing = '<table:table-cell table:number-columns-repeated="16384"/>';
    const rows =
      row(text('A'), '<table:table-cell table:number-columns-repeated="2"/>', text('B'), nothing) +
      `<table:table-row table:number-rows-repeated="2">${nothing}</table:table-row>` +
      `<table:table-row table:number-rows-repeated="2">${text('C')}</table:table-row>` +
      `<table:table-row table:number-rows-repeated="1048000">${nothing}</table:table-row>`;
    expect(rowsOf(rows)).toEqual([['A', '', '', 'B'], [], [], ['C'], ['C']]);
  });

  test('a sheet that is not shown is known', () => {
    const styles =
      '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
    const sheets = odsSheets(
      book('<table:table table:name="A" table:style-name="ta2"/><table:table table:name="B &amp; C"/>', styles),
      plan,
    )!;
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['A', true],
      ['B & C', false],
    ]);
  });

  test.each([
    ['columns', row(`<table:table-cell table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell>`)],
    ['rows', `<table:table-row table:number-rows-repeated="1048576">${text('x')}</table:table-row>`.repeat(7)],
    ['cellLength', row(text('x'.repeat(1_000_001)))],
  ])('limit of %s', (limit, rows) => {
    expect(() => rowsOf(rows)).toThrow(new RegExp(`limit '${limit}'`));
  });

  test.each([
    '',
    '<table:table',
    '<office:spreadsheet',
    '<office:spreadsheet><table:table><table:table-row><table:table-cell',
  ])('broken markup is read as far as it goes: %s', (xml) => {
    expect(() => odsSheets(xml, plan)).not.toThrow();
  });
});

test('a whole file, with merged cells and a link', async () => {
  const bytes = await writeOds({
    sheets: [
      {
        name: 'People',
        rows: [
          ['Firm', 'Name', 'Code'],
          ['Acme', 'Ann', 5],
          [null, 'Bob', 6.5],
        ],
        merges: [{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }],
      },
    ],
  });
  const list = await readList(bytes);
  expect(list.format).toBe('ods');
  expect(list.rows).toEqual([
    { Firm: 'Acme', Name: 'Ann', Code: '5' },
    { Firm: 'Acme', Name: 'Bob', Code: '6.5' },
  ]);
});
