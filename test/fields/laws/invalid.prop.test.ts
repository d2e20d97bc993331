import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KINDS, UNTOUCHED_TEXT } from '../../../src/fields/kinds.ts';
import { runs } from '../../support/runs.ts';

/** Text near every rule: digits, letters and signs, and words that mean something to some field. */
const cell = fc.oneof(
  fc.string({
    unit: fc.constantFrom('0', '1', '9', 'A', 'z', 'é', '@', '.', '-', '/', ' ', '+', ':', '_'),
    maxLength: 24,
  }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom('test', 'DE123456789', '31.02.1990', 'http://', 'ann@', '+49', '0000000000', 'x'.repeat(20_000)),
  fc.anything(),
);

describe.each([...Object.entries(KINDS), ['notes', UNTOUCHED_TEXT] as const])('a wrong %s', (_role, kind) => {
  test.each([null, 'PL', 'DE', 'US'])('says what is wrong with it (%s)', (country) => {
    const { examine: check } = kind.plan({}, country);
    fc.assert(
      fc.property(cell, (input) => {
        const { verdict, value, issues } = check(input);
        if (verdict !== 'invalid') return;
        expect(value).toBeNull();
        // A row that is set aside for it names this issue.
        expect(issues.length).toBeGreaterThan(0);
      }),
      runs(100),
    );
  });
});
