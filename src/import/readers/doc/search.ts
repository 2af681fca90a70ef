/** The last of some stretches, in their order, that begins at a place or before it. */
export function lastFrom<T extends { readonly from: number }>(
  stretches: readonly T[],
  at: number,
): T | undefined {
  let [low, high] = [0, stretches.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((stretches[middle]?.from ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  const found = stretches[low];
  return found && found.from <= at ? found : undefined;
}
