import { expect, it } from 'vitest';
import { lazily } from '../../src/text/lazily.ts';

it('makes the table once, when asked', () => {
  let made = 0;
  const table = lazily(() => [++made]);
  expect(made).toBe(0);
  expect(table()).toBe(table());
  expect(made).toBe(1);
});
