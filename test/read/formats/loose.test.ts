import { expect, test } from 'vitest';
import { looseReader } from '../../../src/read/formats/loose.ts';
import { planRead } from '../../../src/read/options.ts';

const plan = planRead('readList', undefined);

test('delimited text is for the reader of delimited text', () => {
  expect(looseReader('name;city\nAnn;Rome\n', false, plan)).toBeNull();
  expect(looseReader('', false, plan)).toBeNull();
});

test('who says how the cells are divided, or that there is no header, is believed', () => {
  const text = 'Ann <a@x.com>, Bob <b@x.com>';
  expect(looseReader(text, false, plan)).not.toBeNull();
  for (const options of [{ delimiter: ',' }, { header: false }, { quote: "'" }])
    expect(looseReader(text, false, planRead('readList', options))).toBeNull();
});
