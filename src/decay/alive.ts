/** Whether a customer who has fallen silent is still one: the BG/NBD model of Fader, Hardie and Lee (2005). */
import { checkEntries, checkEntry, notNegative } from '../fields/checkEntries.ts';
import type { Test } from '../fields/options.ts';
import { lowest } from './simplex.ts';

/** What one customer bought, in any unit of time that is the same for all. */
export interface PurchaseSummary {
  /** Purchases after the first. */
  readonly repeats: number;
  /** Time from the first purchase to the last one. */
  readonly recency: number;
  /** Time from the first purchase to now, in the same unit. */
  readonly age: number;
}

/** The four parameters of the model, in the unit of time of its customers, and how well it fits them. */
export interface PurchaseModel {
  readonly r: number;
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
  readonly logLikelihood: number;
}

const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/** Logarithm of the gamma function of a positive number (Lanczos, 15 digits). */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const z = x - 1;
  let sum = LANCZOS[0] as number;
  for (let i = 1; i < 9; i++) sum += (LANCZOS[i] as number) / (z + i);
  const t = z + 7.5;
  return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(t) - t + Math.log(sum);
}

function logLikelihood(
  customers: readonly PurchaseSummary[],
  [r = 1, alpha = 1, a = 1, b = 1]: readonly number[],
): number {
  const constant = r * Math.log(alpha) - logGamma(r) + logGamma(a + b) - logGamma(b);
  let sum = 0;
  for (const { repeats: x, recency, age } of customers) {
    const living = -(r + x) * Math.log(alpha + age);
    let together = living;
    if (x > 0) {
      const gone = Math.log(a) - Math.log(b + x - 1) - (r + x) * Math.log(alpha + recency);
      const most = Math.max(living, gone);
      together = most + Math.log(Math.exp(living - most) + Math.exp(gone - most));
    }
    sum += constant + logGamma(r + x) + logGamma(b + x) - logGamma(a + b + x) + together;
  }
  return sum;
}

const SUMMARY: Readonly<Record<string, Test>> = { repeats: notNegative, recency: notNegative, age: notNegative };
const MODEL: Readonly<Record<string, Test>> = { r: notNegative, alpha: notNegative, a: notNegative, b: notNegative };

/**
 * The model of maximum likelihood for a list of customers. Cost: some hundred passes over the customers.
 *
 * @throws TypeError when there is no customer or a number is none, RangeError for a negative or infinite one
 */
export function fitPurchases(customers: readonly PurchaseSummary[]): PurchaseModel {
  if (!Array.isArray(customers) || customers.length === 0)
    throw new TypeError('fitPurchases: customers must be a list of at least one');
  checkEntries('fitPurchases', 'customers', customers, SUMMARY);
  // Ages near ten keep the search in a region where its steps have the right size.
  const scale = 10 / Math.max(1e-9, ...[customers.reduce((most, { age }) => Math.max(most, age), 0)]);
  const scaled = customers.map(({ repeats, recency, age }) => ({
    repeats,
    recency: recency * scale,
    age: age * scale,
  }));
  const best = lowest((logs) => -logLikelihood(scaled, logs.map(Math.exp)), [0, 0, 0, 0]);
  const [r = 1, alpha = 1, a = 1, b = 1] = best.at.map(Math.exp);
  const parameters = [r, alpha / scale, a, b];
  return { r, alpha: alpha / scale, a, b, logLikelihood: logLikelihood(customers, parameters) };
}

/**
 * Probability 0..1 that a customer is still one. Who never came back has had no chance to leave: 1. `recency` is from 0
 * to `age`, in the unit the model was fitted in.
 *
 * @throws TypeError when a number of the customer or the model is none, RangeError for a negative or infinite one
 * @example probabilityAlive({ repeats: 0, recency: 0, age: 30 }, { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426, logLikelihood: 0 }) // 1
 */
export function probabilityAlive(customer: PurchaseSummary, model: PurchaseModel): number {
  checkEntry('probabilityAlive', 'customer', null, customer, SUMMARY);
  checkEntry('probabilityAlive', 'model', null, model, MODEL);
  const { repeats, recency, age } = customer;
  const { r, alpha, a, b } = model;
  if (repeats === 0) return 1;
  return 1 / (1 + (a / (b + repeats - 1)) * ((alpha + age) / (alpha + recency)) ** (r + repeats));
}
