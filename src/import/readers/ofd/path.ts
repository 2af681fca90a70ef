import type { Rule } from "../pages/page";
import { rulesIn, type Point } from "../pages/ruling";
import { childAt, textIn, type XmlElement } from "../xml";
import { place, type Matrix } from "./matrix";

/** The ruling lines that a path object draws (GB/T 33190, 9). */
export function linesOf(object: XmlElement, matrix: Matrix): readonly Rule[] {
  const { attributes } = object;
  const data = textIn(childAt(object, "AbbreviatedData"));
  if (attributes.get("Visible") === "false" || attributes.get("Alpha") === "0") return [];
  if (data.length > LONGEST) return [];
  const paint = {
    strokes: attributes.get("Stroke") !== "false",
    fills: attributes.get("Fill") === "true",
  };
  return pathsIn(data)
    .map((path) => path.map((point) => place(matrix, point)))
    .flatMap((path) => rulesIn(path, paint));
}

/** A longer path is a picture. */
const LONGEST = 100_000;

const TOKEN = /[a-z]|[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/giu;

/** Corners of each part of a path; a part with curves is no ruling line. */
function pathsIn(data: string): readonly (readonly Point[])[] {
  const paths: { points: Point[]; curved: boolean }[] = [];
  let command = "";
  let numbers: number[] = [];
  for (const [token] of data.matchAll(TOKEN)) {
    const path = paths.at(-1);
    const first = path?.points[0];
    if (Number.isNaN(Number(token))) {
      command = token.toUpperCase();
      numbers = [];
      // Written by programs that have it from SVG.
      const closes = command === "C" || command === "Z";
      if (closes && path && first) path.points.push(first);
      if (path && CURVES.has(command)) path.curved = true;
      continue;
    }
    numbers.push(Number(token));
    if (numbers.length < 2) continue;
    const [x = 0, y = 0] = numbers;
    numbers = [];
    if (command === "M" || command === "S") paths.push({ points: [{ x, y }], curved: false });
    else if (command === "L") path?.points.push({ x, y });
  }
  return paths.filter(({ curved }) => !curved).map(({ points }) => points);
}

/** Curves of two and three control points, and arcs. */
const CURVES = new Set(["Q", "B", "A"]);
