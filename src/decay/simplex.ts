/** Finds the lowest point of a smooth function of one to three numbers (Nelder and Mead 1965). */

export interface Lowest {
  readonly at: readonly number[];
  readonly value: number;
}

/** Starts at `start`; deterministic; at most 2,000 steps. */
export function lowest(f: (at: readonly number[]) => number, start: readonly number[]): Lowest {
  const n = start.length;
  const safe = (at: readonly number[]): number => {
    const value = f(at);
    return Number.isNaN(value) ? Number.POSITIVE_INFINITY : value;
  };
  const points = [start, ...start.map((_, i) => start.map((x, j) => (i === j ? x + 0.5 : x)))].map((at) => ({
    at,
    value: safe(at),
  }));
  for (let step = 0; step < 2000; step++) {
    points.sort((a, b) => a.value - b.value);
    const best = points[0] as Lowest;
    const worst = points[n] as Lowest;
    const size = Math.max(
      ...points.map(({ at }) => Math.max(...at.map((x, i) => Math.abs(x - (best.at[i] as number))))),
    );
    if (size < 1e-10 && Math.abs(worst.value - best.value) < 1e-12 * (1 + Math.abs(best.value))) break;
    const center = best.at.map((_, i) => points.slice(0, n).reduce((sum, { at }) => sum + (at[i] as number), 0) / n);
    const along = (factor: number): Lowest => {
      const at = center.map((c, i) => c + factor * ((worst.at[i] as number) - c));
      return { at, value: safe(at) };
    };
    const reflected = along(-1);
    if (reflected.value < best.value) {
      const further = along(-2);
      points[n] = further.value < reflected.value ? further : reflected;
    } else if (reflected.value < (points[n - 1] as Lowest).value) {
      points[n] = reflected;
    } else {
      const closer = reflected.value < worst.value ? along(-0.5) : along(0.5);
      if (closer.value < Math.min(worst.value, reflected.value)) points[n] = closer;
      else
        for (let i = 1; i <= n; i++) {
          const at = (points[i] as Lowest).at.map((x, j) => ((best.at[j] as number) + x) / 2);
          points[i] = { at, value: safe(at) };
        }
    }
  }
  points.sort((a, b) => a.value - b.value);
  return points[0] as Lowest;
}
