/** One figure of a benchmark: the median of `runs`. */
export interface Row {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly runs: number;
}

/** The middle of the samples, rounded to three significant digits. */
export function median(samples: readonly number[]): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = NaN, high = NaN] = [sorted[sorted.length % 2 ? middle : middle - 1], sorted[middle]];
  return Number(((low + high) / 2).toPrecision(3));
}

/** The sample that `share` per cent of all are not above, rounded to three significant digits. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = Math.ceil((sorted.length * share) / 100) - 1;
  return Number((sorted[Math.max(0, at)] ?? NaN).toPrecision(3));
}

/** Median time of one call in µs, each run being `calls` calls; the first runs warm the engine up. */
export function time(what: string, call: (index: number) => void, calls = 1000, runs = 15): Row {
  const run = (): number => {
    const start = performance.now();
    for (let index = 0; index < calls; index += 1) call(index);
    return ((performance.now() - start) * 1000) / calls;
  };
  for (let warmUp = 0; warmUp < 3; warmUp += 1) run();
  return { what, value: median(Array.from({ length: runs }, run)), unit: "µs", runs };
}
