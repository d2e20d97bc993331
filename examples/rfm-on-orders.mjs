// Who are the best customers, who is slipping away? From the orders alone.
import { customerTotals, lifecycle, monthlySeries, segmentAbc, segmentRfm, segmentXyz } from 'kempt';

const DAY = 86_400_000;
const now = Date.UTC(2026, 10, 1);
// Forty invented customers: the higher the number, the more often, the more, the more recently.
const orders = Array.from({ length: 40 }, (_, i) =>
  Array.from({ length: 1 + (i % 8) }, (_, k) => ({
    customer: `c${String(i).padStart(2, '0')}`,
    date: new Date(now - (400 - 9 * i + 30 * k) * DAY).toISOString(),
    amount: 10 + i * 3,
  })),
).flat();

const counts = (groups) => {
  const found = {};
  for (const group of groups) found[group] = (found[group] ?? 0) + 1;
  return JSON.stringify(found);
};
console.log('RFM', counts(segmentRfm(orders, { now }).map(({ segment }) => segment)));
const totals = customerTotals(orders);
const sales = totals.map(({ customer, amount }) => ({ customer, value: amount }));
console.log('ABC', counts(segmentAbc(sales).map((entry) => entry.class)));
console.log('XYZ', counts(segmentXyz(monthlySeries(orders)).map((entry) => entry.class)));
console.log('lifecycle', counts(lifecycle(totals, { now })));
