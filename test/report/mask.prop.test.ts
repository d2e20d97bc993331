import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ROLES, type Role } from '../../src/model/index.ts';
import { maskValue } from '../../src/report/index.ts';
import { reveal } from '../../src/report/reveal.ts';
import { runs } from '../support/runs.ts';

const role = fc.constantFrom<(Role | null)[]>(null, ...ROLES);
const word = fc.stringMatching(/^[a-zA-Z0-9._+-]{1,20}$/);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.tuple(word, word).map(([local, domain]) => `${local}@${domain}.com`),
  fc
    .array(fc.oneof(word, fc.constantFrom('@', '<', '>', ' ', '.', ';', '\u202E', '+48', '&amp;')), { maxLength: 12 })
    .map((parts) => parts.join('')),
);

describe('laws of masking', () => {
  test('no local part longer than one sign stands before an @', () => {
    fc.assert(
      fc.property(text, role, (value, column) => {
        expect(maskValue(value, column).replace(/‹U\+[0-9A-F]+›/g, '')).not.toMatch(
          /[\p{L}\p{N}]{2,}[^\s@]*@|[\p{L}\p{N}][^\s@<>;]*[\p{L}\p{N}][^\s@<>;]*@/u,
        );
      }),
      runs(2000),
    );
  });

  test('at most four digits of a phone number other than its calling code stay', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ +()./-]{0,3}[0-9 ()./-]{0,20}$/), (value) => {
        const left = maskValue(value, 'phone').replace(/^\+\d{1,3}/, '');
        expect(left.replace(/\D/g, '').length).toBeLessThanOrEqual(2);
      }),
      runs(2000),
    );
  });

  test('roles that show nothing show no letter and no digit', () => {
    fc.assert(
      fc.property(
        text.filter((value) => !/[@&]/.test(value)),
        fc.constantFrom<(Role | null)[]>(null, 'notes', 'birthday', 'status', 'externalId', 'gender'),
        (value, column) => {
          expect(maskValue(value, column).replace(/‹U\+[0-9A-F]{4,6}›/g, '')).not.toMatch(/[\p{L}\p{N}]/u);
        },
      ),
      runs(2000),
    );
  });

  test('nothing invisible comes out, and revealing again changes nothing', () => {
    fc.assert(
      fc.property(text, role, (value, column) => {
        const masked = maskValue(value, column);
        expect(masked).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
        expect(reveal(masked)).toBe(masked);
        expect(reveal(reveal(value))).toBe(reveal(value));
        expect([...reveal(value, 20)].length).toBeLessThanOrEqual(20);
      }),
      runs(2000),
    );
  });

  test('any JSON value of any role is masked without a throw', () => {
    fc.assert(
      fc.property(fc.anything(), role, (value, column) => {
        expect(typeof maskValue(value, column)).toBe('string');
      }),
      runs(1000),
    );
  });
});
