import { describe, expect, it } from 'vitest';
import { createProgressLine, progressText } from '../../src/cli/progress.ts';

describe('progressText', () => {
  it.each<[string, Parameters<typeof progressText>, string]>([
    ['nothing is known yet', ['matching', 0, 0, 0], 'matching'],
    ['too early for a rate', ['checking', 10, 100, 0.1], 'checking 10%'],
    ['rate and time left', ['checking', 500, 1000, 2], 'checking 50% · 250/s · 2 s left'],
    ['thousands', ['checking', 100_000, 1_000_000, 1], 'checking 10% · 100,000/s · 9 s left'],
    ['minutes', ['matching', 10, 1000, 1], 'matching 1% · 10/s · 1 min 39 s left'],
  ])('%s', (_, input, expected) => {
    expect(progressText(...input)).toBe(expected);
  });
});

describe('createProgressLine', () => {
  function stream(isTTY: boolean) {
    const written: string[] = [];
    return { written, stream: { isTTY, write: (text: string) => written.push(text) } as unknown as NodeJS.WriteStream };
  }
  it('is silent in a pipe', () => {
    const { written, stream: pipe } = stream(false);
    const line = createProgressLine(pipe);
    line.show({ stage: 'examine', done: 1, total: 2 });
    line.clear();
    expect(written).toEqual([]);
  });
  it('draws at most ten times a second on a terminal, and wipes itself', () => {
    const { written, stream: terminal } = stream(true);
    let moment = 0;
    const line = createProgressLine(terminal, () => moment);
    for (; moment < 1000; moment += 10) line.show({ stage: 'examine', done: moment, total: 1000 });
    expect(written.length).toBeGreaterThan(5);
    expect(written.length).toBeLessThanOrEqual(11);
    line.clear();
    expect(written.at(-1)).toBe('\r\x1b[2K');
  });
});
