import { withoutRadicals } from "../radicals";
import type { Run } from "./page";

/** Runs that stand beside each other, from left to right. */
export interface Line {
  readonly runs: readonly Run[];
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
}

/** Baselines of one line differ by less than this share of the size: superscripts, mixed fonts. */
const SLOPE = 0.5;

/** Runs as lines, from top to bottom. */
export function linesOf(runs: readonly Run[]): readonly Line[] {
  const lines: Run[][] = [];
  for (const run of [...runs].sort((a, b) => a.baseline - b.baseline)) {
    const line = lines.at(-1);
    const [first] = line ?? [];
    const near = Math.min(first?.size ?? 0, run.size) * SLOPE;
    if (line && first && run.baseline - first.baseline < near) line.push(run);
    else lines.push([run]);
  }
  return lines.map((line) => {
    const sorted = [...line].sort((a, b) => a.left - b.left);
    return {
      runs: sorted,
      left: sorted[0]?.left ?? 0,
      right: Math.max(...sorted.map(({ right }) => right)),
      baseline: Math.max(...sorted.map(({ baseline }) => baseline)),
      size: Math.max(...sorted.map(({ size }) => size)),
    };
  });
}

/** Wider than this share of the size, a gap in Latin text or between figures is a blank. */
const BLANK = 0.2;
/** Blanks beside Chinese characters come from spreading a line; wide ones were meant. */
const SPREAD = 1.5;
const HAN = "[\\p{Script=Han}，。；：、！？（）《》〈〉〔〕“”]";
const BESIDE_HAN = new RegExp(`(?<=${HAN}) (?! )|(?<! ) (?=${HAN})`, "gu");

/** The text of a line, blanks only where the page shows them. */
export const textOfLine = ({ runs }: Pick<Line, "runs">): string =>
  runs
    .reduce((text, { text: next, left, size }, i) => {
      const gap = left - (runs[i - 1]?.right ?? left);
      const blank = gap > size * SPREAD ? "  " : gap > size * BLANK ? " " : "";
      return text + blank + withoutRadicals(next);
    }, "")
    .replace(BESIDE_HAN, "")
    .replace(/ {2,}/gu, " ")
    .trim();

/** The parts of a line between gaps that are wider than `gap` times the size of its characters. */
export function partsOfLine({ runs }: Line, gap: number): readonly Pick<Line, "runs">[] {
  const parts: Run[][] = [];
  runs.forEach((run, i) => {
    const before = runs[i - 1];
    if (before && run.left - before.right < run.size * gap) parts.at(-1)?.push(run);
    else parts.push([run]);
  });
  return parts.map((part) => ({ runs: part }));
}
