// There is money for three checks. Which rows are worth them?
import { fitDecay, scoreDecay } from 'kempt';

const now = new Date('2026-11-01');
const rows = [
  { email: 'ann@firm.example', 'last activity': '2026-10-20' },
  { email: 'bob@firm.example', 'last activity': '2025-02-01' },
  { email: 'cem@other.example', 'last activity': '2023-06-01' },
  { email: 'dan@other.example', 'last activity': '2021-01-01' },
  { email: 'eve@gmail.com', 'last activity': '2024-11-01' },
];
// A check costs 1 cent, reaching somebody is worth 20, writing to a dead address costs 30 in reputation.
const budget = { total: 3, check: 1, value: 20, harm: 30 };

const { scores, forecast, queue } = scoreDecay(rows, { now, budget });
for (let i = 0; i < rows.length; i++)
  console.log(`${rows[i].email}: ${Math.round(scores.freshness[i] * 100)} % likely to work`);
for (const { months, expected, low, high } of forecast)
  console.log(`in ${months} months ${expected.toFixed(1)} of 5 (${low.toFixed(1)} to ${high.toFixed(1)})`);
console.log(`to check: ${queue.map(({ row, value }) => `${rows[row].email} (worth ${value.toFixed(1)})`).join(', ')}`);

// What the checks of last year found says how fast this list goes stale; the published rate is only the beginning.
const history = Array.from({ length: 200 }, (_, i) => ({
  field: 'workEmail',
  from: new Date('2025-01-01'),
  to: new Date('2026-01-01'),
  valid: i % 10 !== 0,
}));
const { annual, interval } = fitDecay(history).workEmail;
const percent = (share) => `${(share * 100).toFixed(1)} %`;
console.log(`own rate: ${percent(annual)} a year, ${percent(interval[0])} to ${percent(interval[1])}`);
