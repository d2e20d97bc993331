/** A matcher over one list, in a process of its own: what its index costs, and how fast it answers, as JSON. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { mapColumns } from '../../src/columns/index.ts';
import { createMatcher, matchSteps, planMatch } from '../../src/match/index.ts';
import type { Row } from '../../src/model/index.ts';
import { personsOf } from '../journey/truth.ts';

/** What one process reports. */
export interface Measured {
  readonly rows: number;
  readonly fullCpuMs: number;
  readonly fullMs: number;
  readonly buildCpuMs: number;
  readonly buildMs: number;
  readonly bytesPerRow: number;
  readonly medianUs: number;
  readonly p99Us: number;
  readonly cpuMedianUs: number;
  readonly cpuP99Us: number;
  readonly addUs: number;
  readonly removeUs: number;
  readonly updateUs: number;
  /** Of the rows that were taken out and asked about, the share whose person was found in what stays. */
  readonly found: number;
}

const FINDS = 4000;
const WARM = 2000;
const [list, truth, what] = process.argv.slice(2);
const text = readFileSync(list!, 'utf8');
const all = Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
const mapping = mapColumns(all);
const rows = all.length;
if (what === 'full') {
  const { ms, cpuMs } = timed(() => {
    const steps = matchSteps(all, mapping, planMatch());
    while (steps.next().done !== true);
  });
  console.log(JSON.stringify({ rows, fullMs: ms, fullCpuMs: cpuMs }));
} else {
  // Every so manieth row is asked about, not in the list: a form brings rows the list does not hold.
  const step = Math.max(2, Math.floor(rows / (FINDS + WARM)));
  const kept: Row[] = [];
  const probes: { row: Row; person: number }[] = [];
  const persons = personsOf(readFileSync(truth!, 'utf8'), all);
  const stays = new Set<number>();
  const keptPersons: number[] = [];
  all.forEach((row, at) => {
    if (at % step === 0 && probes.length < FINDS + WARM) probes.push({ row, person: persons[at]! });
    else {
      kept.push(row);
      keptPersons.push(persons[at]!);
      stays.add(persons[at]!);
    }
  });
  collect();
  const before = memory();
  let matcher = createMatcher([], { mapping });
  const build = timed(() => {
    matcher = createMatcher(kept, { mapping });
  });
  collect();
  const bytesPerRow = (memory() - before) / kept.length;
  const times = new Float64Array(FINDS);
  const cpuTimes = new Float64Array(FINDS);
  let asked = 0;
  let right = 0;
  probes.forEach(({ row, person }, i) => {
    const started = performance.now();
    const cpu = process.cpuUsage();
    const found = matcher.find(row);
    const { user, system } = process.cpuUsage(cpu);
    if (i >= WARM) {
      times[i - WARM] = (performance.now() - started) * 1000;
      cpuTimes[i - WARM] = user + system;
    }
    if (!stays.has(person)) return;
    asked++;
    if (found.some((one) => one.probability >= 0.9 && keptPersons[one.row] === person)) right++;
  });
  const used = Math.max(0, probes.length - WARM);
  const sorted = times.subarray(0, used).sort();
  const cpuSorted = cpuTimes.subarray(0, used).sort();
  // Fewer changes than make the index anew.
  const changes = Math.min(1000, Math.floor(kept.length / 50));
  const some = probes.slice(0, changes).map(({ row }) => row);
  const add = timed(() => {
    for (const row of some) matcher.add([row]);
  });
  const update = timed(() => {
    for (let i = 0; i < changes; i++) matcher.update(i * 7, some[i]!);
  });
  const remove = timed(() => {
    for (let i = 0; i < changes; i++) matcher.remove([i * 3]);
  });
  const us = (one: { cpuMs: number }) => (one.cpuMs * 1000) / changes;
  console.log(
    JSON.stringify({
      rows,
      buildMs: build.ms,
      buildCpuMs: build.cpuMs,
      bytesPerRow,
      medianUs: sorted[used >> 1],
      p99Us: sorted[Math.floor(used * 0.99)],
      cpuMedianUs: cpuSorted[used >> 1],
      cpuP99Us: cpuSorted[Math.floor(used * 0.99)],
      addUs: us(add),
      updateUs: us(update),
      removeUs: us(remove),
      found: right / asked,
    }),
  );
}

function timed(work: () => void): { ms: number; cpuMs: number } {
  const started = performance.now();
  const cpu = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(cpu);
  return { ms: performance.now() - started, cpuMs: (user + system) / 1000 };
}

function collect(): void {
  for (let i = 0; i < 3; i++) (globalThis as { gc?: () => void }).gc?.();
}

function memory(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
