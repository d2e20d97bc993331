import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hash52 } from '../../src/text/hash.ts';
import { countDistinct, createHashes } from '../../src/validate/distinct.ts';
import { runs } from '../support/runs.ts';

describe('countDistinct', () => {
  it('counts what a set counts, rows without a text left out', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.string({ maxLength: 3 })), { maxLength: 500 }), (texts) => {
        const hashes = createHashes(texts.length);
        for (const [row, text] of texts.entries()) if (text !== null) hashes[row] = hash52(text);
        expect(countDistinct(hashes)).toBe(new Set(texts.filter((text) => text !== null)).size);
      }),
      runs(300),
    );
  });

  it('counts more texts than are told apart at once', () => {
    const hashes = createHashes(100_001);
    for (let i = 0; i < 100_000; i++) hashes[i] = hash52(`jan.${i % 61_803}@acme.test`);
    expect(countDistinct(hashes)).toBe(61_803);
    // Asked again, it says the same; more may come.
    hashes[100_000] = hash52('one more');
    expect([countDistinct(hashes), countDistinct(hashes)]).toEqual([61_804, 61_804]);
  });

  it('no text at all', () => expect(countDistinct(createHashes(0))).toBe(0));
});
