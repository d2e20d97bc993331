import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonOf } from '../../src/text/jsonOf.ts';
import { runs } from '../support/runs.ts';

const ring: Record<string, unknown> = { x: 1 };
ring.self = ring;
const shared = { y: 2 };
const thrower = Object.defineProperty({}, 'a', { enumerable: true, get: () => JSON.parse('{') });
let deep: unknown = 1;
for (let i = 0; i < 200_000; i++) deep = [deep];

describe('jsonOf', () => {
  it.each<[why: string, value: unknown, text: string]>([
    ['a circle', ring, '{"x":1,"self":"↑1"}'],
    ['a circle further up', { a: { b: [ring] } }, '{"a":{"b":[{"x":1,"self":"↑1"}]}}'],
    ['one object twice is no circle', [shared, shared], '[{"y":2},{"y":2}]'],
    ['a bigint', { n: [10n] }, '{"n":["10n"]}'],
    ['a date that is none', new Date(Number.NaN), 'null'],
    ['a symbol', Symbol('s'), 'symbol'],
    ['nothing', undefined, 'undefined'],
    ['a property that throws', thrower, 'object'],
    ['levels without end', deep, 'object'],
  ])('%s', (_why, value, text) => expect(jsonOf(value)).toBe(text));

  it('is the JSON of all that has one', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => jsonOf(value) === JSON.stringify(value)),
      runs(500),
    );
  });
});
