import type { Steps } from '../model/index.ts';

/** Runs steps to their end, without a turn for anybody else. */
export function drain<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
