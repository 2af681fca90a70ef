import type { HeadingPath } from "../../../model/field";
import type { Block, Heading } from "../../../model/template";
import { columnAxis, type AxisEntry } from "../labels/axis";
import { variants } from "../labels/label";

/**
 * The columns of a block in the order in which a text names them, what it never names left out; `null`
 * where the same heading stands several times and nothing says which one is which. `words` are
 * normalised, in reading order.
 */
export function columnOrder(block: Block, words: readonly string[]): readonly AxisEntry[] | null {
  const axis = columnAxis(block);
  const paths =
    byLevels(block.columns, words) ??
    byGroups(block.columns, words) ??
    (isTold(axis, words) ? byFirst(block.columns, words) : null);
  return (
    paths?.flatMap((leaf) =>
      axis.filter(
        ({ path }) => leaf.length === path.length && leaf.every((at, i) => at === path[i]),
      ),
    ) ?? null
  );
}

interface Group {
  readonly above: HeadingPath;
  readonly headings: readonly Heading[];
}

/** Headings that stand a level a line, each group with all of its own next to each other. */
function byLevels(headings: readonly Heading[], words: readonly string[]): HeadingPath[] | null {
  let at = 0;
  // Leaves keep the place of their group until all levels are read.
  let level: readonly (Group | HeadingPath)[] = [{ above: [], headings }];
  while (level.some(isGroup)) {
    const next: (Group | HeadingPath)[] = [];
    for (const each of level) {
      if (!isGroup(each)) {
        next.push(each);
        continue;
      }
      const { length } = each.headings;
      const own = words.slice(at, (at += length)).flatMap((word) => named(each.headings, word));
      if (new Set(own).size !== length) return null;
      next.push(...own.map((heading) => under(each, heading)));
    }
    level = next;
  }
  return at === words.length ? level.flatMap((each) => (isGroup(each) ? [] : [each])) : null;
}

const isGroup = (each: Group | HeadingPath): each is Group => "headings" in each;

function under({ above }: Group, heading: Heading): Group | HeadingPath {
  const path = [...above, heading];
  return heading.children ? { above: path, headings: heading.children } : path;
}

/** Headings that stand group by group, each before its own. */
function byGroups(headings: readonly Heading[], words: readonly string[]): HeadingPath[] | null {
  let at = 0;
  const read = (group: Group): HeadingPath[] | null => {
    const left = new Set(group.headings);
    const paths: HeadingPath[] = [];
    while (left.size > 0) {
      const [heading] = named([...left], words[at++] ?? "");
      if (!heading) return null;
      left.delete(heading);
      const each = under(group, heading);
      const found = isGroup(each) ? read(each) : [each];
      if (!found) return null;
      paths.push(...found);
    }
    return paths;
  };
  const paths = read({ above: [], headings });
  return at === words.length ? paths : null;
}

const named = (headings: readonly Heading[], word: string): Heading[] =>
  headings.filter((heading) => wordings(heading).has(word)).slice(0, 1);

const wordings = ({ label, aliases }: Heading): ReadonlySet<string> =>
  new Set([label, ...(aliases ?? [])].flatMap(variants));

/** Headings that several groups have stand in one order in all of them. */
function isTold(axis: readonly AxisEntry[], words: readonly string[]): boolean {
  const labels = axis.map(({ labels: [first = ""] }) => first);
  const shared = axis.filter(
    ({ labels: [first = ""] }) => labels.indexOf(first) !== labels.lastIndexOf(first),
  );
  const sequence = words.flatMap(
    (word) => shared.find((entry) => entry.labels.includes(word))?.labels[0] ?? [],
  );
  const once = [...new Set(sequence)];
  return sequence.every((label, i) => label === once[i % once.length]);
}

/** The leaves in the order in which each heading, or else the first below it, is named first. */
function byFirst(headings: readonly Heading[], words: readonly string[]): HeadingPath[] {
  const placed = headings.map((heading) => ({ heading, at: firstOf(heading, words) }));
  const seen = placed.filter(({ at }) => at < Infinity);
  const order = seen.length > 0 ? [...seen].sort((a, b) => a.at - b.at) : placed;
  return order.flatMap(({ heading }): HeadingPath[] =>
    heading.children
      ? byFirst(heading.children, words).map((path) => [heading, ...path])
      : [[heading]],
  );
}

function firstOf(heading: Heading, words: readonly string[]): number {
  const own = wordings(heading);
  const at = words.findIndex((word) => own.has(word));
  if (at >= 0) return at;
  return Math.min(Infinity, ...(heading.children ?? []).map((child) => firstOf(child, words)));
}
