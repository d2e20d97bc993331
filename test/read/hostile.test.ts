import { describe, expect, test } from 'vitest';
import { readList, readRows } from '../../src/read/index.ts';
import { repairMojibake } from '../../src/text/mojibake.ts';
import { spreadsheetArtifact } from '../../src/text/spreadsheet.ts';

const PIECES = [
  ' ',
  '"',
  '",',
  '"a',
  ',',
  ';',
  '\t',
  '\r',
  '\n',
  '\r\n',
  '""',
  "'",
  '=',
  '<',
  '<td>',
  '<table><tr>',
  '&',
  '&#',
  '{',
  '[',
  '{"a":',
  '\\',
  'a@',
  '1.',
  '0',
  '-',
  '+1',
  'Ð',
  'Ã\u0083',
  '\0',
  '\uFEFF',
  '\uD800',
  'BEGIN:VCARD\n',
  'N:;',
  '=3D',
  '=\n',
  '# ',
  'sep=;\n',
  '<!--',
  '<script>',
  'Total,',
];

describe('hostile text of 200 kB is read in linear time', () => {
  const cases = PIECES.flatMap((piece) => [
    [JSON.stringify(piece), piece.repeat(Math.ceil(200_000 / piece.length))],
    [`a,b + ${JSON.stringify(piece)}`, `a,b\n1,2\n${piece.repeat(Math.ceil(200_000 / piece.length))}x`],
    [`a table + ${JSON.stringify(piece)}`, `<table><tr><td>a<td>${piece.repeat(Math.ceil(200_000 / piece.length))}`],
    [
      `a card + ${JSON.stringify(piece)}`,
      `BEGIN:VCARD\nNOTE;ENCODING=QUOTED-PRINTABLE:${piece.repeat(Math.ceil(200_000 / piece.length))}`,
    ],
  ]);
  test.each(cases)('%s', async (_, text) => {
    const start = performance.now();
    try {
      const { rows, header } = await readList(text, { limits: { columns: 20_000 } });
      for (const row of rows.slice(0, 100)) expect(Object.keys(row).length).toBe(header.length);
    } catch (error) {
      // Text that claims a format it does not have may be refused, never with its content.
      expect(String(error)).toMatch(/^(?:SyntaxError|RangeError|TypeError): readList: /);
    }
    repairMojibake(text.slice(0, 100_000));
    spreadsheetArtifact(text);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  test.each([
    ['a table of one name', JSON.stringify([Array(30_000).fill('a'), [1]])],
    ['a card of addresses', `BEGIN:VCARD\n${Array.from({ length: 16_000 }, (_, i) => `EMAIL:a@${i}.pl\n`).join('')}`],
    ['a card of places', `BEGIN:VCARD\n${Array.from({ length: 16_000 }, (_, i) => `ADR:;;${i};a;;;\n`).join('')}`],
    ['cells that open a quote and do not close it', `a,b\n${'"x" y,'.repeat(40_000)}`],
    ['the same behind pairs of quotes', `a,b\n${'"""" x,'.repeat(40_000)}`],
  ])('%s', async (_, text) => {
    const start = performance.now();
    await readList(text, { limits: { columns: 100_000 } });
    expect(performance.now() - start).toBeLessThan(5000);
  });

  test('a card with too many columns is refused while it is read', async () => {
    const card = `BEGIN:VCARD\n${Array.from({ length: 50 }, (_, i) => `EMAIL:a@${i}.pl\n`).join('')}`;
    await expect(readList(card, { limits: { columns: 20 } })).rejects.toThrow(/'columns' exceeded: 21/);
  });

  test('a stream of one endless cell is stopped', async () => {
    const endless = async function* () {
      yield 'a,b\n"';
      for (;;) yield 'x'.repeat(100_000);
    };
    const run = async () => {
      for await (const row of readRows(endless())) expect(row).toBeDefined();
    };
    await expect(run()).rejects.toThrow(/cellLength/);
  });
});
