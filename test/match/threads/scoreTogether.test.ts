import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { list as generated } from '../../../bench/generate/list.ts';
import { mapByNames } from '../../../src/match/headers.ts';
import { findDuplicates, linkLists, matchSteps, planMatch } from '../../../src/match/index.ts';
import { HANDED, type Job, NEXT, OVER } from '../../../src/match/threads/job.ts';
import type { Helper } from '../../../src/match/threads/scoreTogether.ts';
import type { Matching, Row } from '../../../src/model/index.ts';
import { type Helpers, startHelpers } from '../../support/helpers.ts';

const rows = [...generated({ rows: 20_000, seed: 11 })].map(({ row: { id: _, ...row } }) => row as Row);
const alone = findDuplicates(rows);

/** All that a matching says, the function that explains apart. */
const said = ({ explain: _, ...matching }: Matching) => matching;

let helpers: Helpers;
beforeAll(async () => {
  helpers = await startHelpers(3);
});
afterAll(() => helpers.end());

/** Counts what a helper is sent. */
function watched(worker: Helper): Helper & { jobs: Job[] } {
  const jobs: Job[] = [];
  return {
    jobs,
    postMessage(job) {
      jobs.push(job as Job);
      worker.postMessage(job);
    },
  };
}

describe('scoring with helpers', () => {
  it.each([1, 2, 3])('says with %d helpers what it says without', (count) => {
    const workers = helpers.workers.slice(0, count).map(watched);
    const together = findDuplicates(rows, { workers });
    expect(workers.map(({ jobs }) => jobs.length)).toEqual(workers.map(() => 1));
    expect(said(together)).toEqual(said(alone));
  });

  it('links two lists as it does alone', () => {
    const [left, right] = [rows.slice(0, 12_000), rows.slice(12_000)];
    expect(said(linkLists(left, right, { workers: helpers.workers }))).toEqual(said(linkLists(left, right)));
  });

  it('helpers take their part once they have begun', async () => {
    // Some time between the steps, so that the helper is there before all is done.
    const job = watched(helpers.workers[0]!);
    const steps = matchSteps(rows, mapByNames(rows), planMatch({ workers: [job] }));
    let handed = 0;
    for (let step = steps.next(); step.done !== true; step = steps.next()) {
      if (job.jobs.length === 0) continue;
      await new Promise((resolve) => setTimeout(resolve, 20));
      handed = Atomics.load(job.jobs[0]!.control, HANDED);
    }
    expect(handed).toBeGreaterThan(0);
  });

  it('does everything itself when the helpers never begin', () => {
    const silent: Helper = { postMessage: () => undefined };
    expect(said(findDuplicates(rows, { workers: [silent, silent] }))).toEqual(said(alone));
  });

  it('does again what a helper took along when it died', () => {
    const dying: Helper = {
      postMessage: (job) => {
        const { control } = job as Job;
        Atomics.add(control, NEXT, 2);
      },
    };
    expect(said(findDuplicates(rows, { workers: [dying] }))).toEqual(said(alone));
  }, 120_000);

  it('lets its helpers go when it is left in the middle', () => {
    const job = watched({ postMessage: () => undefined });
    const steps = matchSteps(rows, mapByNames(rows), planMatch({ workers: [job] }));
    while (job.jobs.length === 0) steps.next();
    steps.next();
    expect(Atomics.load(job.jobs[0]!.control, OVER)).toBe(0);
    steps.return(undefined as never);
    expect(Atomics.load(job.jobs[0]!.control, OVER)).toBe(1);
  });

  it('asks nobody for a short list', () => {
    const job = watched({ postMessage: () => undefined });
    findDuplicates(rows.slice(0, 500), { workers: [job] });
    expect(job.jobs).toEqual([]);
  });

  it.each([
    ['no array', 2],
    ['what cannot be sent anything', [{}]],
    ['null', [null]],
  ])('%s is no list of workers', (_, workers) => {
    expect(() => findDuplicates([], { workers: workers as never })).toThrow(TypeError);
  });
});
