/** Values that a database writes into JSON with their kind beside them: MongoDB's `{ $oid: … }`, DynamoDB's `{ S: … }`. */
import { isPlain } from './peopleSigns.ts';

/** Objects this deep are looked into: `{ Item: { name: { S: 'Ann' } } }`. */
const MAX_DEPTH = 3;
const MONGO = /^\$(?:oid|date|uuid|symbol|number(?:Int|Long|Double|Decimal))$/;

/** The entry with plain values in place of those that tell their kind; itself where it has none. */
export function withoutKinds(entry: unknown, depth: number = MAX_DEPTH): unknown {
  if (!isPlain(entry) || depth === 0) return entry;
  const scalar = mongoValue(entry);
  if (scalar !== undefined) return scalar;
  const typed = isDynamo(entry);
  let plain: Record<string, unknown> | null = null;
  for (const key of Object.keys(entry)) {
    const cell = entry[key];
    if (typeof cell !== 'object' || cell === null) continue;
    const value = typed ? Object.values(cell)[0] : withoutKinds(cell, depth - 1);
    if (value === cell) continue;
    plain ??= { ...entry };
    plain[key] = typed && Object.keys(cell)[0] === 'NULL' ? null : value;
  }
  return plain ?? entry;
}

/** The value of `{ $numberLong: '5' }`; undefined for anything else. */
function mongoValue(cell: Readonly<Record<string, unknown>>): unknown {
  const [key, ...others] = Object.keys(cell);
  if (key === undefined || others.length > 0 || !MONGO.test(key)) return undefined;
  const value = cell[key];
  if (key !== '$date') return typeof value === 'string' || typeof value === 'number' ? value : undefined;
  if (typeof value === 'string') return value;
  const moment = new Date(Number(isPlain(value) ? value.$numberLong : value));
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString();
}

/** Every cell is a value under the letters of its kind. */
function isDynamo(entry: Readonly<Record<string, unknown>>): boolean {
  const cells = Object.values(entry);
  return cells.length > 0 && cells.every(isDynamoValue);
}

function isDynamoValue(cell: unknown): boolean {
  if (!isPlain(cell)) return false;
  const [kind, ...others] = Object.keys(cell);
  if (kind === undefined || others.length > 0) return false;
  const value = cell[kind];
  if (kind === 'S') return typeof value === 'string';
  if (kind === 'N') return typeof value === 'string' && value !== '' && !Number.isNaN(Number(value));
  if (kind === 'BOOL' || kind === 'NULL') return typeof value === 'boolean';
  if (kind === 'SS' || kind === 'NS' || kind === 'L') return Array.isArray(value);
  return kind === 'M' && isPlain(value);
}
