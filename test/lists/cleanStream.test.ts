import { describe, expect, it } from 'vitest';
import { cleanStream } from '../../src/lists/cleanStream.ts';
import { normalizeList } from '../../src/lists/normalizeList.ts';
import { validateList } from '../../src/lists/validateList.ts';
import type { Row } from '../../src/model/index.ts';

const rows: Row[] = Array.from({ length: 5_300 }, (_, i) => ({
  email: i % 7 === 0 ? ` Person${i}@GMX.de` : i % 11 === 0 ? 'nobody' : `person${i}@gmx.de`,
  phone: i % 5 === 0 ? '0351 4951234' : '+493514951234',
  birthday: i % 3 === 0 ? '15/06/1990' : '02/01/1985',
}));

async function* slowly(list: readonly Row[]) {
  for (const row of list) yield row;
}

async function all(source: Iterable<Row> | AsyncIterable<Row>, options = {}) {
  const cleaned = [];
  for await (const row of cleanStream(source, options)) cleaned.push(row);
  return cleaned;
}

describe('cleanStream', () => {
  it('says of every row what the list functions say of the list', async () => {
    const cleaned = await all(slowly(rows), { country: 'DE' });
    const { rows: normalized, changes } = normalizeList(rows, { country: 'DE' });
    expect(cleaned.map(({ row }) => row)).toEqual(normalized);
    expect(cleaned.map(({ index }) => index)).toEqual(rows.map((_, i) => i));
    expect(cleaned.flatMap((row) => row.changes)).toEqual(changes.toArray());
    expect(cleaned.flatMap(({ issues }) => issues)).toEqual(validateList(rows, { country: 'DE' }).issues.toArray());
  });
  it('takes an array as well, and a source shorter than its sample', async () => {
    expect((await all([{ email: ' a@gmx.de' }, { email: '', phone: '' }])).map(({ place }) => place)).toEqual([
      'rows',
      'quarantined',
    ]);
  });
  it('an empty source gives nothing', async () => expect(await all([])).toEqual([]));
  it('reads no further ahead than its sample', async () => {
    let read = 0;
    async function* counted() {
      for (;;) {
        read++;
        yield { email: `a${read}@gmx.de` };
      }
    }
    for await (const { index } of cleanStream(counted())) if (index === 10) break;
    expect(read).toBeLessThanOrEqual(2_000);
  });
  it('refuses an unknown option and a row that is none', async () => {
    await expect(all([], { match: false })).rejects.toThrow("unknown option 'match'");
    await expect(all(['text'] as never)).rejects.toThrow('row 0 must be an object');
  });
});
