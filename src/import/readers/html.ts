import { parse, type DefaultTreeAdapterTypes } from "parse5";
import type { Range } from "../../model/range";
import type { Cell, Sheet, Workbook } from "../../model/sheet";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Reads a page: the text around the tables is one sheet, and every table another after it. */
export function readHtml(html: string): Workbook {
  const lines: string[] = [];
  const found: Element[] = [];
  const tables: Sheet[] = [];
  walk(parse(html), lines, found);
  for (let table = found.shift(); table && tables.length < MOST_TABLES; table = found.shift()) {
    const inner: Element[] = [];
    const grid = readTable(table, inner);
    found.unshift(...inner);
    if (grid.rows.length > 0) tables.push({ ...grid, name: `表格${tables.length + 1}` });
  }
  const text: Sheet = {
    ...{ name: "正文", merges: [], hidden: false },
    // Where nothing is a table for the page itself, its tables are lines of text.
    shape: tables.length > 0 ? "grid" : "ragged",
    rows: lines.map((line) => [line]),
  };
  return { sheets: [text, ...tables], names: [] };
}

/** Pages are larger than any report before these are reached. */
const MOST_TABLES = 2_000;
const MOST_CELLS = 400_000;
const MOST_COLUMNS = 1_000;
const MOST_ROWS = 20_000;

const SKIPPED = new Set("script style noscript template head select del s strike".split(" "));
/** After the digits of a figure these are notes. */
const RAISED = new Set(["sup", "sub"]);
const BLOCK = new Set(
  "address article aside blockquote br caption center dd div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);

/**
 * Collects the text of a tree, a block a line, and the outermost tables in it. Pages nest deeper
 * than calls may, so the tree is walked with a stack.
 */
function walk(root: Node, lines: string[], tables: Element[]) {
  let line = "";
  const close = () => {
    const text = clean(line);
    if (text !== "") lines.push(text);
    line = "";
  };
  const stack: (Node | "close" | ")")[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === "close") close();
    else if (node === ")") line += node;
    else if (node.nodeName === "#text") line += (node as { value: string }).value;
    else if (node.nodeName === "input") line += typedInto(node);
    else if (isTable(node) && node !== root) {
      close();
      tables.push(node);
    } else if (
      !SKIPPED.has(node.nodeName) &&
      "childNodes" in node &&
      !(isCell(root) && isHidden(node))
    ) {
      if (RAISED.has(node.nodeName) && isCell(root) && /\d\s*$/u.test(line)) {
        line += "(";
        stack.push(")");
      }
      const block = BLOCK.has(node.nodeName);
      if (block) {
        close();
        stack.push("close");
      }
      for (let i = node.childNodes.length - 1; i >= 0; i--) {
        const child = node.childNodes[i];
        if (child) stack.push(child);
      }
    }
  }
  close();
}

/** A frame around one cell is no table. */
const isTable = (node: Node): node is Element =>
  node.nodeName === "table" &&
  rowsOf(node).flatMap(({ childNodes }) => childNodes.filter(isCell)).length !== 1;

/** Whether a page keeps from its readers what stands there. */
const isHidden = (node: Node): boolean =>
  "attrs" in node &&
  node.attrs.some(
    ({ name, value }) => name === "hidden" || (name === "style" && UNSEEN.test(value)),
  );

const UNSEEN = /(?:display\s*:\s*none|visibility\s*:\s*hidden|text-decoration[^;]*line-through)/i;

/** What a form that is still open has in a field. */
function typedInto({ attrs }: Element): string {
  const of = (name: string) => attrs.find((attribute) => attribute.name === name)?.value ?? "";
  return /^(?:text|number|tel|)$/i.test(of("type")) ? of("value") : "";
}

const clean = (text: string): string => text.replace(/[\s\u00a0\u3000]+/gu, " ").trim();

/** The grid of one table, spans as merges; the tables inside it are collected. */
function readTable(table: Element, inner: Element[]): Omit<Sheet, "name"> {
  const rows: Cell[][] = [];
  const merges: Range[] = [];
  const taken = new Set<number>();
  let cells = 0;
  for (const tr of rowsOf(table).slice(0, MOST_ROWS)) {
    const row = rows.length;
    const values: Cell[] = [];
    rows.push(values);
    let column = 0;
    for (const td of tr.childNodes.filter(isCell).filter((td) => !isHidden(td))) {
      while (taken.has(row * MOST_COLUMNS + column)) column += 1;
      const columns = spanOf(td, "colspan", MOST_COLUMNS - column);
      const tall = spanOf(td, "rowspan", MOST_ROWS - row);
      cells += columns * tall;
      if (column >= MOST_COLUMNS || cells > MOST_CELLS) break;
      const lines: string[] = [];
      walk(td, lines, inner);
      while (values.length < column) values.push(null);
      values.push(lines.length > 0 ? lines.join("\n") + struckIn(td, lines) : null);
      if (columns * tall > 1) merges.push({ row, column, rows: tall, columns });
      for (let r = row + 1; r < row + tall; r++)
        for (let c = column; c < column + columns; c++) taken.add(r * MOST_COLUMNS + c);
      column += columns;
    }
  }
  return { rows, merges, hidden: false, shape: "grid" };
}

/** What was struck out beside a figure, as the note that a person should see. */
function struckIn(td: Element, lines: readonly string[]): string {
  if (!/\d$/u.test(lines.at(-1) ?? "")) return "";
  const struck = td.childNodes
    .flatMap((node) => struckBelow(node, MOST_NESTED))
    .map(clean)
    .join("");
  return struck === "" ? "" : `(${struck})`;
}

/** A cell with a figure is not nested deeper. */
const MOST_NESTED = 8;

function struckBelow(node: Node, levels: number): string[] {
  if (!("childNodes" in node) || levels === 0) return [];
  const below = STRUCK.has(node.nodeName) ? textBelow : struckBelow;
  return node.childNodes.flatMap((child) => below(child, levels - 1));
}

function textBelow(node: Node, levels: number): string[] {
  if ("value" in node) return [node.value];
  if (!("childNodes" in node) || levels === 0) return [];
  return node.childNodes.flatMap((child) => textBelow(child, levels - 1));
}

const STRUCK = new Set(["del", "s", "strike"]);

const isCell = (node: Node): node is Element => node.nodeName === "td" || node.nodeName === "th";

const rowsOf = ({ childNodes }: Element): Element[] =>
  childNodes.flatMap((node) => {
    if (isHidden(node)) return [];
    if (node.nodeName === "tr") return [node];
    return PARTS.has(node.nodeName) ? rowsOf(node as Element) : [];
  });

const PARTS = new Set(["thead", "tbody", "tfoot"]);

function spanOf({ attrs }: Element, name: string, most: number): number {
  const span = Number.parseInt(attrs.find((attribute) => attribute.name === name)?.value ?? "", 10);
  return Math.max(1, Math.min(Number.isFinite(span) ? span : 1, most));
}
