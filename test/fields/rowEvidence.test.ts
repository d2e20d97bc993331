import { describe, expect, test } from 'vitest';
import { examinerFor } from '../../src/fields/examine.ts';
import type { ColumnMapping, Row } from '../../src/model/index.ts';

const mapping: ColumnMapping = {
  columns: [
    { column: 'name', role: 'fullName', parts: [], evidence: [] },
    { column: 'mail', role: 'email', parts: [], evidence: [] },
  ],
  unmapped: [],
};

function verdicts(row: Row): string[] {
  return examinerFor([row], mapping, {})
    .examine(row)
    .map(({ verdict }) => verdict);
}

describe('a whole name beside its e-mail address', () => {
  test('a famous name is suspect', () => {
    expect(verdicts({ name: 'Harry Potter', mail: 'office@gmx.de' })[0]).toBe('suspect');
  });

  test('an address made of the name clears it', () => {
    expect(verdicts({ name: 'Harry Potter', mail: 'harry.potter@gmx.de' })[0]).toBe('ok');
  });

  test('a usual name beside an everyday address stays good', () => {
    expect(verdicts({ name: 'Jan Kowalski', mail: 'jan.kowalski@gmx.de' })[0]).toBe('ok');
  });
});
