import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drain } from '../../../src/match/drain.ts';
import { mapByNames } from '../../../src/match/headers.ts';
import { planMatch } from '../../../src/match/options.ts';
import { readySteps } from '../../../src/match/ready.ts';
import { help } from '../../../src/match/threads/help.ts';
import { type Job, OVER, SLABS } from '../../../src/match/threads/job.ts';
import { type Helper, scoreTogether } from '../../../src/match/threads/scoreTogether.ts';
import { VERSION } from '../../../src/match/threads/version.ts';
import { type Scored, scoreSteps } from '../../../src/match/weigh/score.ts';
import type { Row } from '../../../src/model/index.ts';
import { runs } from '../../support/runs.ts';

const word = (...words: string[]) => fc.constantFrom(...words);
const row: fc.Arbitrary<Row> = fc.record({
  firstName: word('Ann', 'Anne', 'Bob', 'Carl', 'Иван', '', 'A.'),
  lastName: word('Lee', 'Leigh', 'Stone', 'Stoner', 'Lee Stone', ''),
  email: word('ann.lee@example.com', 'bob@example.com', 'info@example.com', 'ann@exmaple.com', ''),
  phone: word('601234567', '+48 601 234 567', '709876543', ''),
  mobile: word('601234567', '709876543', ''),
  birthday: word('1980-02-03', '1980-03-02', '1971-12-31', ''),
  street: word('Main Street 12', 'Main St 14', ''),
  city: word('Leeds', 'York', ''),
  company: word('Nord GmbH', 'Nord', 'Bakers Ltd', ''),
});

const said = ({ pairs, candidatePairs, first, found }: Scored) => ({
  left: [...pairs.left.subarray(0, pairs.length)],
  right: [...pairs.right.subarray(0, pairs.length)],
  weight: [...pairs.weight.subarray(0, pairs.length)],
  candidatePairs,
  first,
  found,
});

describe('what a helper is sent is enough', () => {
  it('a list scored by the helper alone has the pairs and weights it has without one', () => {
    const jobs: Job[] = [];
    // On this thread, and before the caller scores anything: the helper does all of it. Sent as it would be to another.
    const helper: Helper = {
      postMessage: (job) => {
        jobs.push(job as Job);
        help(structuredClone(job) as Job);
      },
    };
    const plan = planMatch({ workers: [helper] });
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 60 }), fc.boolean(), fc.nat(59), (rows, linked, split) => {
        const link = linked ? { split: Math.min(split, rows.length), oneToOne: false } : null;
        const ready = drain(readySteps(rows, mapByNames(rows), plan, link));
        const { sides, abandoned, comparer, weigher } = ready;
        // One stretch a key, one slab a stretch: as many as are laid down before any is read.
        const blocking = { ...ready.blocking, keys: ready.blocking.keys.slice(0, SLABS) };
        const filter = { sides, abandoned, share: 1 };
        const [keepWeight, matchWeight] = [-2_000_000, 3_000_000];
        const alone = drain(scoreSteps(blocking, filter, comparer, weigher, keepWeight, matchWeight));
        const before = jobs.length;
        const together = drain(scoreTogether([helper], { ...ready, blocking, filter, keepWeight, matchWeight }));
        expect(jobs.length).toBe(before + 1);
        expect(said(together)).toEqual(said(alone));
      }),
      runs(150),
    );
  });
});

describe('the release of caller and helper', () => {
  it('is that of the package', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(VERSION).toBe(version);
  });

  it.each(['0.0.9', undefined])('a helper refuses to help %s', (version) => {
    const control = new Int32Array(4);
    control[OVER] = 1;
    const job = { version, control } as Job;
    expect(() => help(job)).toThrow(`kempt/worker: this worker is of kempt ${VERSION}, its caller of ${version}`);
    help({ ...job, version: VERSION });
  });
});
