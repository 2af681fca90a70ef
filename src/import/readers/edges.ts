/** A cell by its edges, from the left of its table on, in whatever unit its program counts. */
export interface Edges {
  readonly start: number;
  readonly end: number;
}

/** The number of the line that every edge lies on, from the left; edges close to each other share one. */
export function linesOf(cells: readonly Edges[]): ReadonlyMap<number, number> {
  const edges = [...new Set([0, ...cells.flatMap(({ start, end }) => [start, end])])];
  edges.sort((a, b) => a - b);
  const near = NEAR * median(cells.map(({ start, end }) => end - start));
  // Two edges of one cell never share a line, however narrow the cell is.
  const latest = new Map<number, number>();
  for (const { start, end } of cells) latest.set(end, Math.max(latest.get(end) ?? -1, start));
  const lines = new Map<number, number>();
  let line = -1;
  let first = -Infinity;
  for (const edge of edges) {
    if (edge - first > near || (latest.get(edge) ?? -1) >= first) {
      line += 1;
      first = edge;
    }
    lines.set(edge, line);
  }
  return lines;
}

/** Part of a cell's width by which an edge may be off. */
const NEAR = 0.25;

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
