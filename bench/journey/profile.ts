/** A CPU profile as a table: where the time itself was spent, by function and place. */

interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

export function hottest(json: string, count = 25): string[] {
  const { nodes, samples, timeDeltas } = JSON.parse(json) as Profile;
  const names = new Map<number, string>();
  for (const { id, callFrame } of nodes) {
    const file = callFrame.url.split('/').at(-1) ?? '';
    const place = file === '' ? '' : ` (${file}:${callFrame.lineNumber + 1})`;
    names.set(id, `${callFrame.functionName || '(anonymous)'}${place}`);
  }
  const spent = new Map<string, number>();
  let whole = 0;
  for (let i = 0; i < samples.length; i++) {
    const name = names.get(samples[i]!) ?? '';
    const time = timeDeltas[i] ?? 0;
    spent.set(name, (spent.get(name) ?? 0) + time);
    whole += time;
  }
  const sorted = [...spent].sort(([, a], [, b]) => b - a).slice(0, count);
  return [
    '| function | own time | share |',
    '| --- | ---: | ---: |',
    ...sorted.map(
      ([name, time]) => `| ${name} | ${(time / 1000).toFixed(0)} ms | ${((100 * time) / whole).toFixed(1)} % |`,
    ),
    '',
  ];
}
