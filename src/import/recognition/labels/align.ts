import type { AxisEntry } from "./axis";
import { ALIKE, isAkin, isBeginning, similarity } from "./label";

/** A row or a column of a sheet, as far as it names something. */
export interface Labelled {
  /** What may be its label, normalised; the likeliest first. */
  readonly candidates: readonly string[];
  /** Normalised headings of the groups it stands under. */
  readonly groups: readonly string[];
  /** Where two name the same, the heavier one is it. */
  readonly weight: number;
}

export interface Match {
  /** Index of the axis entry; `null` where nothing is meant. */
  readonly entry: number | null;
  /** 1 where the label stands as the form prints it, or as an alias. */
  readonly score: number;
  /** Names what another one has been taken for already. */
  readonly again: boolean;
}

/**
 * Which entry of the axis each item names. A sequence alignment decides first, so that order tells
 * equal labels apart; what stands out of order is then taken by its label alone. Labels less alike
 * than `least` are not the same.
 */
export function align(
  items: readonly Labelled[],
  axis: readonly AxisEntry[],
  least = ALIKE,
): Match[] {
  const scores = items.map((item) => scoresOf(item, axis, least));
  const matched = alongSequence(items, scores, axis.length);
  const taken = new Set(matched.filter((entry) => entry !== null));
  const between = inTheGaps(items, axis, scores, matched);
  for (const entry of between.values()) taken.add(entry);
  return items.map((_, i): Match => {
    const entry = matched[i] ?? null;
    if (entry !== null) return { entry, score: scores[i]?.get(entry) ?? 0, again: false };
    const only = between.get(i);
    if (only !== undefined) return { entry: only, score: BY_PLACE, again: false };
    const named = scores[i] ?? new Map<number, number>();
    const free = [...named].find(([other]) => !taken.has(other));
    const [other, score] = free ?? [...named][0] ?? [null, 0];
    if (free && other !== null) taken.add(other);
    return { entry: other, score, again: !free && other !== null };
  });
}

/** How much it counts that nothing else can stand in a place. */
const BY_PLACE = 0.6;

/**
 * What stands between two neighbours under a label that nobody knows: as many items as entries are
 * missing there, each with a label that is akin.
 */
function inTheGaps(
  items: readonly Labelled[],
  axis: readonly AxisEntry[],
  scores: readonly ReadonlyMap<number, number>[],
  matched: readonly (number | null)[],
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const known = new Set(matched.filter((entry) => entry !== null));
  const named = new Set(scores.flatMap((named) => [...named.keys()]));
  let open: number[] = [];
  let from = 0;
  const close = (to: number) => {
    const missing = axis.flatMap(({ single, labels }, j) =>
      j >= from && j < to && !single && labels.length > 0 && !known.has(j) && !named.has(j)
        ? j
        : [],
    );
    const pairs = missing.map((entry, i) => [open[i] ?? -1, entry] as const);
    const areAkin = pairs.every(([i, j]) =>
      axis[j]?.labels.some((label) => isAkin(items[i]?.candidates[0] ?? "", label)),
    );
    if (open.length === missing.length && areAkin)
      for (const [i, entry] of pairs) found.set(i, entry);
    open = [];
  };
  items.forEach(({ weight, candidates }, i) => {
    const entry = matched[i] ?? null;
    if (entry !== null) {
      close(entry);
      from = entry + 1;
    } else if (weight > 0 && candidates.length > 0 && !scores[i]?.size) open.push(i);
  });
  close(axis.length);
  return found;
}

/** The entries that an item may name: the best ones alone, so that none falls to a second best. */
function scoresOf({ candidates, groups }: Labelled, axis: readonly AxisEntry[], least: number) {
  const scored = (alike: boolean) =>
    axis.map((entry, i) => [i, score(candidates, entry, alike)] as const);
  const exact = scored(false);
  const isKnown = exact.some(([, value]) => value > 0) || isGroup(candidates, axis);
  const all = isKnown ? exact : scored(true);
  const best = Math.max(0, ...all.map(([, value]) => value));
  if (best < least) return new Map<number, number>();
  const likely = all.filter(([, value]) => value >= best - 0.02);
  const fitting = likely.filter(([i]) => fits(groups, axis[i], axis));
  return new Map(fitting.length > 0 ? fitting : likely);
}

/** The heading of a group is no row or column of it. */
const isGroup = ([label = ""]: readonly string[], axis: readonly AxisEntry[]): boolean =>
  axis.some(({ groups }) => groups.has(label));

function score(
  candidates: readonly string[],
  { labels, joined }: AxisEntry,
  alike: boolean,
): number {
  let best = 0;
  candidates.forEach((candidate, i) => {
    // A label of its own cell goes before the same words found by joining cells.
    const rank = i === 0 ? 1 : 0.999;
    const take = (value: number) => {
      best = Math.max(best, value * rank);
    };
    if (labels.includes(candidate) || joined.includes(candidate)) take(1);
    if (!alike) return;
    for (const label of labels)
      take(Math.max(similarity(candidate, label), isBeginning(candidate, label) ? BEGINNING : 0));
    for (const label of joined) take(similarity(candidate, label));
  });
  return best;
}

/** How much a label counts that was cut off. */
const BEGINNING = 0.9;

/** No group above the item belongs to other entries only. */
function fits(groups: readonly string[], entry: AxisEntry | undefined, axis: readonly AxisEntry[]) {
  const known = groups.filter((group) => axis.some((other) => other.groups.has(group)));
  return known.every((group) => entry?.groups.has(group));
}

/** The heaviest common sequence: for every item its entry, or `null`. */
function alongSequence(
  items: readonly Labelled[],
  scores: readonly ReadonlyMap<number, number>[],
  length: number,
): (number | null)[] {
  const gain = (i: number, j: number) => {
    const value = scores[i]?.get(j);
    return value === undefined ? -Infinity : value + (items[i]?.weight ?? 0) * 0.01;
  };
  const width = length + 1;
  const best = new Float64Array((items.length + 1) * width);
  const at = (i: number, j: number) => best[i * width + j] ?? 0;
  for (let i = items.length - 1; i >= 0; i--)
    for (let j = length - 1; j >= 0; j--)
      best[i * width + j] = Math.max(at(i + 1, j), at(i, j + 1), at(i + 1, j + 1) + gain(i, j));
  const matched: (number | null)[] = items.map(() => null);
  let [i, j] = [0, 0];
  while (i < items.length && j < length) {
    if (at(i, j) === at(i + 1, j + 1) + gain(i, j)) matched[i++] = j++;
    else if (at(i, j) === at(i, j + 1)) j++;
    else i++;
  }
  return matched;
}
