/** Sums of money that come out as on paper: 0.1 + 0.2 is 0.3, in any order. */

export interface MoneySum {
  sum: number;
  /** What the last places of `sum` have lost (Neumaier 1974). */
  lost: number;
  /** The amounts without their signs: how large the noise can be. */
  gross: number;
}

export const noMoney = (): MoneySum => ({ sum: 0, lost: 0, gross: 0 });

export function addMoney(to: MoneySum, amount: number): void {
  const sum = to.sum + amount;
  to.lost += Math.abs(to.sum) >= Math.abs(amount) ? to.sum - sum + amount : amount - sum + to.sum;
  to.sum = sum;
  to.gross += Math.abs(amount);
}

/** The sum, rounded where fifteen digits of the largest number in it end: beyond them decimals are noise. */
export function moneyOf({ sum, lost, gross }: MoneySum): number {
  const exact = sum + lost;
  // Too large for a double: as it comes.
  if (!(gross > 0) || !Number.isFinite(exact)) return Number.isFinite(exact) ? exact : sum;
  const places = 14 - Math.floor(Math.log10(gross));
  // Adding 0 makes one of both zeros.
  return places < 0 ? exact : Number(exact.toFixed(Math.min(100, places))) + 0;
}
