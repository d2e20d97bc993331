/** One line of progress on a terminal: stage, share, rate and time left; silence in a pipe. */
import type { Progress } from '../model/index.ts';

const NAMES: Readonly<Record<Progress['stage'], string>> = {
  columns: 'mapping columns',
  examine: 'checking',
  prune: 'pruning',
  match: 'matching',
  merge: 'merging',
  report: 'reporting',
};
/** Milliseconds between two drawings. */
const REDRAW = 100;

export interface ProgressLine {
  readonly show: (progress: Progress) => void;
  readonly clear: () => void;
}

export function createProgressLine(stream: NodeJS.WriteStream, now: () => number = Date.now): ProgressLine {
  if (stream.isTTY !== true) return { show: () => {}, clear: () => {} };
  let stage: Progress['stage'] | null = null;
  let began = 0;
  let drawn = 0;
  return {
    show({ stage: current, done, total }) {
      const moment = now();
      if (current !== stage) {
        stage = current;
        began = moment;
      } else if (moment - drawn < REDRAW) {
        return;
      }
      drawn = moment;
      stream.write(`\r\x1b[2K${progressText(NAMES[current], done, total, (moment - began) / 1000)}`);
    },
    clear: () => {
      if (stage !== null) stream.write('\r\x1b[2K');
    },
  };
}

/**
 * @param seconds since the stage began
 * @example progressText('checking', 500, 1000, 2) // 'checking 50% · 250/s · 2 s left'
 */
export function progressText(name: string, done: number, total: number, seconds: number): string {
  if (total === 0 || done === 0) return name;
  const share = `${name} ${Math.floor((done / total) * 100)}%`;
  if (seconds < 0.2) return share;
  const rate = done / seconds;
  return `${share} · ${Math.round(rate).toLocaleString('en')}/s · ${timeLeft((total - done) / rate)} left`;
}

function timeLeft(seconds: number): string {
  const whole = Math.ceil(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
