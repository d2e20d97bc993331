import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDistinct } from '../../src/validate/distinct.ts';
import { runs } from '../support/runs.ts';

describe('createDistinct', () => {
  it('counts what a set counts, whatever size was announced', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 3 }), { maxLength: 500 }), fc.nat(300), (texts, size) => {
        const distinct = createDistinct(size);
        for (const text of texts) distinct.add(text);
        expect(distinct.count()).toBe(new Set(texts).size);
      }),
      runs(300),
    );
  });

  it('counts more texts than are told apart at once', () => {
    const distinct = createDistinct(10);
    for (let i = 0; i < 100_000; i++) distinct.add(`jan.${i % 61_803}@acme.test`);
    expect(distinct.count()).toBe(61_803);
    // Asked again, it says the same; more may come.
    distinct.add('one more');
    expect([distinct.count(), distinct.count()]).toEqual([61_804, 61_804]);
  });

  it('no text at all', () => expect(createDistinct(0).count()).toBe(0));
});
