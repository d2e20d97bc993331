import { describe, expect, it } from 'vitest';
import { mergeMapped } from '../../../src/merge/index.ts';
import { followers } from '../../../src/merge/reach/followers.ts';
import type { ColumnMapping, Role, Row } from '../../../src/model/index.ts';

const mapped = (columns: Readonly<Record<string, Role>>): ColumnMapping => ({
  columns: Object.entries(columns).map(([column, role]) => ({ column, role, parts: [], evidence: [] })),
  unmapped: ['name'],
});
const ONE = mapped({ consent: 'consent', 'consent date': 'consent', 'consent source': 'consent' });
const CHANNELS = mapped({
  'Email consent': 'consent',
  'Email consent date': 'consent',
  'SMS consent': 'consent',
  'SMS consent date': 'consent',
  'Lead status': 'status',
});
const ANN = { name: 'Ann Lee' };

describe('when and where a wish was said', () => {
  it.each<[string, ColumnMapping, Row[], Row]>([
    [
      'goes with the refusal of another row: it never has the day of a consent',
      ONE,
      [
        { ...ANN, consent: 'yes', 'consent date': '2020-01-01', 'consent source': 'fair' },
        { name: '', consent: 'no', 'consent date': '2024-05-05', 'consent source': '' },
      ],
      { consent: 'no', 'consent date': '2024-05-05', 'consent source': '' },
    ],
    [
      'comes with a consent that only another row gave: a yes without its proof is none',
      ONE,
      [
        { ...ANN, consent: '', 'consent date': '', 'consent source': '' },
        { name: '', consent: 'yes', 'consent date': '2024-05-05', 'consent source': 'form' },
      ],
      { consent: 'yes', 'consent date': '2024-05-05', 'consent source': 'form' },
    ],
    [
      'stays where the refusing row does not say it',
      ONE,
      [
        { ...ANN, consent: 'yes', 'consent date': '2020-01-01', 'consent source': 'fair' },
        { name: '', consent: 'no', 'consent date': '', 'consent source': '' },
      ],
      { consent: 'no', 'consent date': '2020-01-01', 'consent source': 'fair' },
    ],
    [
      'comes from another row that gave the same answer and can prove it',
      ONE,
      [
        { ...ANN, consent: 'yes', 'consent date': '', 'consent source': '' },
        { name: '', consent: 'opted in', 'consent date': '2024-05-05', 'consent source': 'form' },
      ],
      { 'consent date': '2024-05-05', 'consent source': 'form' },
    ],
    [
      'comes from no row that gave another answer',
      ONE,
      [
        { ...ANN, consent: 'no', 'consent date': '', 'consent source': '' },
        { name: '', consent: 'yes', 'consent date': '2024-05-05', 'consent source': 'form' },
      ],
      {},
    ],
    [
      'is kept whole where no column holds an answer: never the day of one and the place of another',
      mapped({ OPTIN_TIME: 'consent', OPTIN_IP: 'consent' }),
      [
        { ...ANN, OPTIN_TIME: '', OPTIN_IP: '' },
        { name: '', OPTIN_TIME: '2024-05-05 10:00:00', OPTIN_IP: '198.51.100.7' },
      ],
      { OPTIN_TIME: '2024-05-05 10:00:00', OPTIN_IP: '198.51.100.7' },
    ],
    [
      'and is not pieced together',
      mapped({ OPTIN_TIME: 'consent', OPTIN_IP: 'consent' }),
      [
        { ...ANN, OPTIN_TIME: '2020-01-01 10:00:00', OPTIN_IP: '' },
        { name: '', OPTIN_TIME: '2024-05-05 10:00:00', OPTIN_IP: '198.51.100.7' },
      ],
      {},
    ],
    [
      'stays where the survivor says no itself',
      ONE,
      [
        { ...ANN, consent: 'no', 'consent date': '2020-01-01', 'consent source': 'call' },
        { name: '', consent: 'yes', 'consent date': '2024-05-05', 'consent source': 'form' },
      ],
      { consent: 'no', 'consent date': '2020-01-01', 'consent source': 'call' },
    ],
    [
      'goes by channel, and no state of a lead goes with it',
      CHANNELS,
      [
        {
          ...ANN,
          'Email consent': 'yes',
          'Email consent date': '2020-01-01',
          'SMS consent': 'yes',
          'SMS consent date': '2021-01-01',
          'Lead status': 'open deal',
        },
        {
          name: '',
          'Email consent': 'yes',
          'Email consent date': '2022-01-01',
          'SMS consent': 'no',
          'SMS consent date': '2023-01-01',
          'Lead status': 'lost deal',
        },
      ],
      {
        'Email consent': 'yes',
        'Email consent date': '2020-01-01',
        'SMS consent': 'no',
        'SMS consent date': '2023-01-01',
        'Lead status': 'open deal',
      },
    ],
  ])('%s', (_, mapping, rows, expected) => {
    const merged = mergeMapped(rows, { clusters: [[0, 1]] }, mapping, { survivor: 'first' });
    expect(merged.rows).toEqual([{ ...rows[0], ...expected }]);
  });
  it('follows the strictest of several answers', () => {
    const rows: Row[] = [
      { 'Email opt-in': '', 'SMS opt-in': '', 'opt-in date': '2020-01-01' },
      { 'Email opt-in': 'yes', 'SMS opt-in': '', 'opt-in date': '2021-01-01' },
      { 'Email opt-in': '', 'SMS opt-in': 'no', 'opt-in date': '2022-01-01' },
    ];
    const decided = [
      { column: 'Email opt-in', role: 'consent' as const, from: 1 },
      { column: 'SMS opt-in', role: 'consent' as const, from: 2 },
      { column: 'opt-in date', role: 'consent' as const, from: 0 },
    ];
    expect(followers(decided, rows, 0)).toEqual([{ column: 'opt-in date', role: 'consent', from: 2 }]);
  });
  it('nothing follows where every answer is the row’s own', () => {
    expect(followers([{ column: 'consent', role: 'consent', from: 0 }], [{ consent: 'no' }], 0)).toEqual([]);
  });
});
