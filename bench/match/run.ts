/** One method over one list, in a process of its own: time, peak memory, precision and recall as JSON. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Row } from '../../src/model/index.ts';
import { agreement, personsOf } from '../journey/truth.ts';
import { METHODS } from './methods.ts';

const [name, list, truth] = process.argv.slice(2);
const text = readFileSync(list!, 'utf8');
let started = performance.now();
const rows = Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
const parseMs = performance.now() - started;
const persons = personsOf(readFileSync(truth!, 'utf8'), rows);
const before = process.memoryUsage().rss;
const method = METHODS.find((one) => one.name === name)!;
started = performance.now();
const cpu = process.cpuUsage();
const clusters = await method.run(rows);
const ms = performance.now() - started;
const used = process.cpuUsage(cpu);
const aboveBytes = process.resourceUsage().maxRSS * 1024 - before;
console.log(
  JSON.stringify({ parseMs, ms, cpuMs: (used.user + used.system) / 1000, aboveBytes, ...agreement(clusters, persons) }),
);
