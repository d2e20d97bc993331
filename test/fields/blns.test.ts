import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { VERDICTS } from '../../src/model/index.ts';
import { corpora } from '../support/corpora.ts';
import { READING, STORING } from './laws/kinds.ts';

const path = corpora === null ? '' : join(corpora, 'fields/blns/cases.json');

describe.skipIf(!existsSync(path))('the big list of naughty strings (skipped where the corpora are absent)', () => {
  test.each([...STORING, ...READING])('passes through the check of a %s', (_kind, check) => {
    for (const { input } of JSON.parse(readFileSync(path, 'utf8')) as { input: string }[]) {
      const checked = check(input);
      expect(VERDICTS).toContain(checked.verdict);
      expect(JSON.parse(JSON.stringify(checked)).verdict).toBe(checked.verdict);
    }
  });
});
