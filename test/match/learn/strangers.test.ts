import { expect, test } from 'vitest';
import { findDuplicates } from '../../../src/match/index.ts';
import type { Row } from '../../../src/model/index.ts';

const FIRST = ['Anna', 'Boris', 'Carla', 'David', 'Elena', 'Felix'];
const LAST = ['Abel', 'Brandt', 'Costa', 'Dumont', 'Eriksen', 'Fontana', 'Gorski', 'Ilves', 'Jansen', 'Lund'];
const others: Row[] = Array.from({ length: 60 }, (_, i) => ({
  name: `${FIRST[i % 6]} ${LAST[Math.floor(i / 6)]}`,
  email: `${['blue', 'moon', 'rock', 'star'][i % 4]}${i * 17}@provider${i}.example`,
}));

test('mailboxes of one party a slip apart do not teach that strangers have such', () => {
  const karin = ['karin.bauer@post', 'karin.bauer@pst', 'karin.baur@post', 'karin.bauerr@post', 'karin.bauer@postt'];
  const rows = [...karin.map((at) => ({ name: 'Karin Bauer', email: `${at}.example` })), ...others];
  const { clusters, model } = findDuplicates(rows);
  const near = model.comparisons.find(({ name }) => name === 'e-mail')!.levels.find((level) => level.name === 'near')!;
  expect(near.u).toBeLessThan(0.003);
  expect(clusters).toEqual([[0, 1, 2, 3, 4]]);
});
