import { describe, expect, it } from 'vitest';
import { validateList } from '../../src/lists/validateList.ts';

describe('validateList', () => {
  it('counts verdicts by column and issues by code', () => {
    const { tally, issues } = validateList([
      { email: 'ann@gmx.de' },
      { email: ' bob@GMX.de' },
      { email: 'nobody' },
      { email: '' },
      { email: 'ann@gmx.de' },
    ]);
    expect(tally.columns).toEqual([
      {
        column: 'email',
        role: 'email',
        verdicts: { ok: 2, repaired: 1, suspect: 0, invalid: 1, missing: 1, unsupported: 0 },
        distinct: 3,
      },
    ]);
    expect(tally.issues.find(({ code }) => code === 'email.no_at')).toEqual({
      code: 'email.no_at',
      severity: 'error',
      column: 'email',
      count: 1,
    });
    expect(
      issues
        .toArray()
        .filter(({ row }) => row === 2)
        .map(({ code }) => code),
    ).toContain('email.no_at');
  });
  it.each([
    ['an empty row', { email: '', city: ' ' }, 'row.empty'],
    ['a row nobody can be reached by', { email: 'nobody', phone: '12', name: 'Ann' }, 'row.unreachable'],
  ])('%s', (_, row, code) => {
    const found = validateList([
      row,
      { email: 'ann@gmx.de', phone: '+48601234567', name: 'Ann Lee', city: 'Ulm' },
    ]).issues.toArray();
    expect(found.filter((issue) => issue.row === 0 && issue.column === null).map((issue) => issue.code)).toEqual([
      code,
    ]);
  });
  it('says nothing of the whole row while one contact value is not wrong', () => {
    const found = validateList([{ email: 'nobody', phone: '+48601234567' }]).issues.toArray();
    expect(found.filter(({ column }) => column === null)).toEqual([]);
  });
  it('refuses an unknown option', () =>
    expect(() => validateList([], { strict: true } as never)).toThrow("unknown option 'strict'"));
});
