import { describe, expect, test } from 'vitest';
import { htmlEncoding } from '../../../src/read/formats/html.ts';

describe('the encoding a page declares', () => {
  test.each([
    ['an attribute', '<html><meta charset="windows-1250">', 'windows-1250'],
    ['without quotes, in capitals', '<HTML><META CHARSET=ISO-8859-2>', 'iso-8859-2'],
    ['spaces around everything', "<meta charset = ' utf-8 '>", 'utf-8'],
    ['inside a content type', '<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">', 'koi8-r'],
    ['the second meta', '<meta name="viewport" content="x"><meta charset=windows-1251>', 'windows-1251'],
    ['the word alone says nothing', '<meta name="charset" content="x">', null],
    ['the last word of a tag', '<meta name="charset=" content="charset=utf-8">', 'utf-8'],
    ['far behind in its tag', `<meta content="${' '.repeat(150)}" charset="utf-8">`, 'utf-8'],
    ['a tag that never ends', '<meta charset=utf-8', 'utf-8'],
    ['outside of a meta', '<table charset="utf-8">', null],
    ['an encoding that nobody knows', '<meta charset="klingon">', null],
    ['XML', '<?xml version="1.0" encoding="iso-8859-2"?><Workbook>', 'iso-8859-2'],
    ['no page', 'name,city\n<meta charset="utf-8">', null],
    ['a byte order mark before the page', '\u00EF\u00BB\u00BF<meta charset="utf-8">', 'utf-8'],
  ])('%s', (_why, page, encoding) => {
    expect(htmlEncoding(Uint8Array.from(page, (letter) => letter.charCodeAt(0)))).toBe(encoding);
  });

  test.each(['<meta ', '<meta charset', 'charset', '<meta charset=', ' '])('%j over and over is read fast', (piece) => {
    const page = `<${piece.repeat(700)}`;
    const start = performance.now();
    for (let i = 0; i < 10; i++) htmlEncoding(Uint8Array.from(page, (letter) => letter.charCodeAt(0)));
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
