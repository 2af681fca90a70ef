import { linesOf } from "../edges";
import type { Block, CellShape, Paragraph, Row, Table } from "./document";

/** Text and tables as a page in HTML, every cell where its edges say that it is drawn. */
export const pageOf = (blocks: readonly Block[]): string =>
  joined(blocks)
    .map((block) => (block.kind === "table" ? tableOf(block) : paragraphOf(block)))
    .join("\n");

/** Tables with nothing but empty paragraphs between them, and equally wide, were one. */
function joined(blocks: readonly Block[]): readonly Block[] {
  const found: Block[] = [];
  let gap = 0;
  for (const block of blocks) {
    const last = found.at(-1 - gap);
    if (block.kind === "table" && last?.kind === "table" && isAsWide(last, block)) {
      found.splice(-1 - gap, gap + 1, { kind: "table", rows: [...last.rows, ...block.rows] });
      gap = 0;
    } else {
      found.push(block);
      gap = block.kind === "paragraph" && textOf(block) === "" ? gap + 1 : 0;
    }
  }
  return found;
}

const textOf = ({ runs }: Paragraph): string =>
  runs
    .map(({ text }) => text)
    .join("")
    .trim();

function isAsWide(a: Table, b: Table): boolean {
  const [first = 0, second = 0] = [a, b].map(widthOf);
  return Math.abs(first - second) <= 0.02 * first;
}

function widthOf({ rows }: Table): number {
  const shapes = rows.flatMap((row) => row.shapes);
  return leftOf(shapes.map(({ end }) => -end)) * -1 - leftOf(shapes.map(({ start }) => start));
}

const leftOf = (numbers: readonly number[]): number =>
  numbers.reduce((least, number) => Math.min(least, number), Infinity);

const escaped = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll("\n", "<br>")
    .replaceAll("\t", " ");

const TAGS = { plain: "", struck: "s", raised: "sup" };

const paragraphOf = ({ runs }: Paragraph): string =>
  `<p>${runs
    .map(({ text, look }) =>
      look === "plain" ? escaped(text) : `<${TAGS[look]}>${escaped(text)}</${TAGS[look]}>`,
    )
    .join("")}</p>`;

/** A cell that is drawn, with what it takes up. */
interface Drawn extends CellShape {
  readonly blocks: readonly Block[];
  rows: number;
}

function tableOf({ rows }: Table): string {
  const drawn = rows.map(cellsOf);
  const all = drawn.flat();
  const left = leftOf(all.map(({ start }) => start));
  const lines = linesOf(all.map(({ start, end }) => ({ start: start - left, end: end - left })));
  const lineAt = (edge: number) => lines.get(edge - left) ?? 0;
  const shown = withMerges(drawn, lineAt);
  const covered = new Set<string>();
  const html = shown.map((cells, row) => {
    let column = 0;
    return cells.map((cell) => {
      const [from, to] = [lineAt(cell.start), Math.max(lineAt(cell.end), lineAt(cell.start) + 1)];
      let before = "";
      for (; column < from; column++) if (!covered.has(`${row},${column}`)) before += "<td></td>";
      for (let r = row + 1; r < row + cell.rows; r++)
        for (let c = from; c < to; c++) covered.add(`${r},${c}`);
      column = to;
      return `${before}<td rowspan="${cell.rows}" colspan="${to - from}">${pageOf(cell.blocks)}</td>`;
    });
  });
  return `<table>${html.map((cells) => `<tr>${cells.join("")}</tr>`).join("\n")}</table>`;
}

/** A column of which nothing is known. */
const WIDTH = 1_000;

/** The cells of a row by their edges; one that goes on with the cell to its left is a part of it. */
function cellsOf({ cells, shapes }: Row): readonly Drawn[] {
  const drawn: Drawn[] = [];
  let at = shapes[0]?.start ?? 0;
  cells.forEach((blocks, i) => {
    const shape = shapes[i] ?? { start: at, end: at + WIDTH, withAbove: false, withLeft: false };
    const { start, withAbove } = shape;
    const end = Math.max(shape.end, start + 1);
    const before = drawn.at(-1);
    if (before && shape.withLeft && isEmpty(blocks))
      drawn[drawn.length - 1] = { ...before, end: Math.max(before.end, end) };
    else drawn.push({ start, end, withAbove, withLeft: false, blocks, rows: 1 });
    at = end;
  });
  return drawn;
}

const isEmpty = (blocks: readonly Block[]): boolean =>
  blocks.every((block) => block.kind === "paragraph" && textOf(block) === "");

/**
 * The rows without the cells that go on with those above them, which are taller instead. What goes on
 * with nothing is a blank.
 */
function withMerges(
  rows: readonly (readonly Drawn[])[],
  lineAt: (edge: number) => number,
): readonly (readonly Drawn[])[] {
  let above = new Map<string, Drawn>();
  return rows.map((cells) => {
    const here = new Map<string, Drawn>();
    const shown = cells.flatMap((cell) => {
      const key = `${lineAt(cell.start)},${lineAt(cell.end)}`;
      const first = cell.withAbove ? above.get(key) : undefined;
      if (first) first.rows += 1;
      here.set(key, first ?? cell);
      return first ? [] : [cell.withAbove ? { ...cell, blocks: [] } : cell];
    });
    above = here;
    return shown;
  });
}
