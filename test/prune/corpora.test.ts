import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { score } from '../../bench/score/prune.ts';
import { corpora } from '../support/corpora.ts';

const folder = corpora === null ? null : join(corpora, 'bounce');
const there = folder !== null && existsSync(folder);

describe.skipIf(!there)(`labelled public bounces${there ? '' : ' (skipped: the data are not here)'}`, () => {
  test('score no worse than measured when the rules were written', { timeout: 60_000 }, async () => {
    const lines = await score();
    const value = (set: string, measure: string): number =>
      lines.find((line) => line.set === set && line.measure === measure)?.value ?? Number.NaN;
    expect(value('all raw mails', 'throws')).toBe(0);
    expect(value('zone-mta', 'wrongly pruned')).toBe(0);
    expect(value('crisp', 'wrongly pruned')).toBe(0);
    expect(value('sisimai', 'hard or soft, accuracy')).toBeGreaterThan(0.965);
    expect(value('sisimai', 'prune, precision')).toBeGreaterThan(0.93);
    expect(value('sisimai', 'prune, recall')).toBeGreaterThan(0.95);
    expect(value('sisimai, whole mails', 'hard or soft, accuracy')).toBeGreaterThan(0.97);
    expect(value('sisimai, whole mails', 'prune, precision')).toBeGreaterThan(0.95);
    expect(value('sisimai, whole mails', 'prune, recall')).toBeGreaterThan(0.95);
    expect(value('sisimai, whole mails', 'recipient right')).toBeGreaterThan(0.97);
    expect(value('service events', 'kind and recipient right')).toBeGreaterThanOrEqual(0.95);
  });
});
