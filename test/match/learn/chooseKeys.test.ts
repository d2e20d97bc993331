import { describe, expect, test } from 'vitest';
import { evaluate, findDuplicates } from '../../../src/match/index.ts';

const GIVEN = 'anna jan maria piotr ewa adam olga marek zofia tomasz irena pawel'.split(' ');
const FAMILY = 'nowak kowal mazur krol wilk lis zając dudek wrona sikora baran rak'.split(' ');

/** Every fourth person stands there twice, the second time with another spelling of the phone and after a move. */
function listOf(size: number): { rows: Record<string, string>[]; labels: number[] } {
  const rows: Record<string, string>[] = [];
  const labels: number[] = [];
  for (let person = 0; rows.length < size; person++) {
    const given = `${GIVEN[person % 12]}${(person * 7919) % 997}`;
    const family = `${FAMILY[(person >> 3) % 12]}${(person * 104729) % 1009}`;
    const row = {
      firstName: given,
      lastName: family,
      phone: `+48${600_000_000 + person * 37}`,
      city: `miasto${person % 7}`,
    };
    rows.push(row);
    labels.push(person);
    if (person % 4 !== 0) continue;
    rows.push({ ...row, phone: `0048 ${600_000_000 + person * 37}`, city: `miasto${(person + 1) % 7}` });
    labels.push(person);
  }
  return { rows, labels };
}

describe('a long list is blocked by what finds its matches', () => {
  test('keys that find nothing more than others are not built, and nothing is lost by it', () => {
    const { rows, labels } = listOf(50_000);
    const matching = findDuplicates(rows);
    const keys = matching.stats.keys.map(({ key }) => key);
    const short = findDuplicates(rows.slice(0, 5_000)).stats.keys.map(({ key }) => key);
    expect(keys.length).toBeLessThan(short.length);
    const { precision, recall } = evaluate(matching, labels);
    expect(recall).toBeGreaterThan(0.999);
    expect(precision).toBeGreaterThan(0.999);
    expect(matching.model.blocking.map(({ key }) => key)).toEqual(keys);
  });

  test('a list without matches keeps every key it has columns for', () => {
    const rows = Array.from({ length: 50_000 }, (_, i) => ({
      firstName: `a${(i * 7919) % 49_999}`,
      lastName: `b${(i * 31) % 50_021}`,
      phone: `+48${500_000_000 + ((i * 104_729) % 99_999_989)}`,
    }));
    const keys = findDuplicates(rows).stats.keys.map(({ key }) => key);
    expect(keys).toContain('phone');
  });
});
