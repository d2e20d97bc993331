/** The verdict tells the compiler what is there: that this file compiles is half of the test. */
import { expect, it } from 'vitest';
import { checkEmail, checkName, checkPhone } from '../../src/index.ts';

it('a value that is there is a string and has parts', () => {
  const checked = checkPhone('0351 4951234', { country: 'DE' });
  if (checked.verdict !== 'repaired') throw new Error(checked.verdict);
  const { value, parts }: { value: string; parts: { callingCode: string } } = checked;
  expect([value, parts.callingCode]).toEqual(['+493514951234', '49']);
});

it('a suspect value is one, too', () => {
  const checked = checkEmail('jan@gmial.com');
  if (checked.verdict !== 'suspect') throw new Error(checked.verdict);
  const host: string = checked.parts.domain;
  expect(host).toBe('gmial.com');
});

it('what is invalid or missing has neither', () => {
  for (const checked of [checkEmail('nobody'), checkName('')]) {
    if (checked.verdict !== 'invalid' && checked.verdict !== 'missing') throw new Error(checked.verdict);
    const nothing: null = checked.value;
    expect([nothing, checked.parts]).toEqual([null, null]);
  }
});

it('taken apart, the verdict still tells of its value', () => {
  const { verdict, value } = checkEmail('ann@gmx.de');
  if (verdict !== 'ok') throw new Error(verdict);
  expect(value.length).toBe(10);
});
