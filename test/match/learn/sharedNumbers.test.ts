import { describe, expect, it } from 'vitest';
import { drain } from '../../../src/match/drain.ts';
import { mapByNames } from '../../../src/match/headers.ts';
import { sharedNumbers } from '../../../src/match/learn/sharedNumbers.ts';
import { prepareSteps } from '../../../src/match/prepare/prepare.ts';
import type { Row } from '../../../src/model/index.ts';

function isShared(...rows: readonly (readonly [string, string])[]): boolean {
  const list = drain(
    prepareSteps(
      rows.map(([firstName, externalId], i): Row => ({ firstName, externalId, city: `Ort ${i}` })),
      mapByNames([{ firstName: '', externalId: '', city: '' }]),
    ),
  );
  return sharedNumbers(list).size > 0;
}

describe('a number is a household’s', () => {
  it.each<[string, boolean, ...[string, string][]]>([
    ['two first names', true, ['Anna', '4711'], ['Peter', '4711'], ['Otto', '4712']],
    ['a family beside copies of one', true, ['Anna', '1'], ['Peter', '1'], ['Lena', '1'], ['Otto', '2'], ['Otto', '2']],
    ['nobody has the number of another', false, ['Anna', '1'], ['Peter', '2']],
    ['slips and initials of one person', false, ['Anna', '1'], ['Ana', '1'], ['A.', '1'], ['', '1']],
    [
      'one slip among copies',
      false,
      ['Anna', '1'],
      ['Hanna', '1'],
      ['Otto', '2'],
      ['Otto', '2'],
      ['Eva', '3'],
      ['Eva', '3'],
    ],
    ['nothing', false],
  ])('%s: %s', (_, expected, ...rows) => {
    expect(isShared(...rows)).toBe(expected);
  });

  it('where no first names are known, it is anybody’s', () => {
    const rows: Row[] = [{ externalId: '1' }, { externalId: '1', city: 'Ulm' }];
    expect(sharedNumbers(drain(prepareSteps(rows, mapByNames(rows)))).size).toBe(0);
  });
});
