import { describe, expect, test } from 'vitest';
import { readList, readRows } from '../../src/read/index.ts';

async function collect(source: Parameters<typeof readRows>[0], options?: Parameters<typeof readRows>[1]) {
  const rows = [];
  for await (const row of readRows(source, options)) rows.push(row);
  return rows;
}

async function* inPieces(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

describe('readRows', () => {
  test('a long list in small pieces, with quotes and line ends inside', async () => {
    const lines = ['name,note,city'];
    for (let i = 0; i < 30_000; i++) lines.push(i % 7 === 0 ? `n${i},"a\r\nb, ${i}",Łódź` : `n${i},x,Rome`);
    const bytes = new TextEncoder().encode(`${lines.join('\r\n')}\r\n`);
    const rows = await collect(inPieces(bytes, 4099));
    expect(rows).toEqual((await readList(bytes)).rows);
    expect(rows.length).toBe(30_000);
  });

  test('a stray quote far from the end costs one cell, not the rest', async () => {
    const lines = ['id,name'];
    for (let i = 0; i < 200_000; i++) lines.push(i === 5 ? '5,"stray' : `${i},some name`);
    const rows = await collect(inPieces(new TextEncoder().encode(lines.join('\n')), 65_536));
    expect(rows.length).toBe(200_000);
    expect(rows[5]).toEqual({ id: '5', name: '"stray' });
  });

  test('the encoding is decided when the first other byte comes', async () => {
    const ascii = new TextEncoder().encode(`name\n${'abc\n'.repeat(100_000)}`);
    const bytes = new Uint8Array([...ascii, 0xcc, 0xe0, 0xf0, 0xe8, 0xff, 0x0a]);
    expect((await collect(inPieces(bytes, 65_536))).at(-1)).toEqual({ name: 'Мария' });
  });

  test('JSON Lines, text pieces, marks and wholes', async () => {
    const lines = async function* () {
      yield '\uFEFF{"a":1}\n{"a"';
      yield ':2}\nbad\n{"a":3}';
    };
    expect(await collect(lines(), { format: 'ndjson' })).toEqual([{ a: 1 }, { a: 2 }, { a: 3 }]);
    expect(await collect('[{"a":1}]')).toEqual([{ a: 1 }]);
    expect(await collect('')).toEqual([]);
    expect(await collect('BEGIN:VCARD\nFN:Ann\nEND:VCARD')).toEqual([{ 'Full Name': 'Ann' }]);
  });

  test('limits stop it', async () => {
    await expect(collect('a\n1\n2\n3', { limits: { rows: 2 } })).rejects.toThrow(/rows/);
    await expect(collect('a\n1\n2\n3', { limits: { bytes: 2 } })).rejects.toThrow(/bytes/);
    await expect(collect('a', { limit: 2 } as object)).rejects.toThrow(/readRows: unknown option 'limit'/);
  });

  test('what is no source is refused in its name', async () => {
    await expect(collect(5 as never)).rejects.toThrow(/^readRows: source must be/);
    const numbers = async function* () {
      yield 5 as never;
    };
    await expect(collect(numbers())).rejects.toThrow(/^readRows: pieces of the source must be/);
  });

  test('a stream that is left early is closed', async () => {
    let closed = false;
    const endless = async function* () {
      try {
        yield 'name\n';
        for (;;) yield 'x'.repeat(80).concat('\n').repeat(5000);
      } finally {
        closed = true;
      }
    };
    for await (const row of readRows(endless())) {
      expect(row).toEqual({ name: 'x'.repeat(80) });
      break;
    }
    expect(closed).toBe(true);
  });
});
