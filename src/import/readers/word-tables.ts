import { DOMParser, XMLSerializer } from "@xmldom/xmldom";
import { linesOf, type Edges } from "./edges";

/**
 * `word/document.xml` with every table on one grid: edges that were dragged by a hair are one edge,
 * rows that begin further right have an empty cell before them, a table that was split in two is
 * one. Hidden runs and rows are left out, and what is struck out twice counts as struck out.
 * `null` where the XML is damaged.
 */
export function squared(xml: string): string | null {
  const document = parsed(xml);
  if (!document) return null;
  for (const run of named(document, "r")) if (isOn(property(run, "rPr", "vanish"))) remove(run);
  for (const row of named(document, "tr")) if (isOn(property(row, "trPr", "hidden"))) remove(row);
  for (const double of named(document, "dstrike"))
    if (isOn(double)) double.parentNode?.insertBefore(create(double, "strike"), double);
  for (const tables of piecesOf(named(document, "tbl"))) square(tables);
  return new XMLSerializer().serializeToString(document);
}

function parsed(xml: string): Document | null {
  const errors: string[] = [];
  const errorHandler = (_: string, message: string) => errors.push(message);
  const document = new DOMParser({ errorHandler }).parseFromString(xml, "text/xml");
  return errors.length > 0 ? null : document;
}

/** A cell with its edges, in twentieths of a point from the left of its table. */
interface Cell extends Edges {
  readonly element: Element;
}

type Row = readonly Cell[];

/** Puts the rows of a table, and of what was split off from it, on the lines that they share. */
function square([table, ...others]: readonly Element[]) {
  if (!table) return;
  const rows = [table, ...others].flatMap(rowsIn);
  for (const row of others.flatMap((other) => rowElements(other))) table.appendChild(row);
  for (const other of others) remove(other);
  const lines = linesOf(rows.flat());
  for (const cells of rows) {
    const [first] = cells;
    if (!first) continue;
    const before = lines.get(first.start) ?? 0;
    if (before > 0)
      first.element.parentNode?.insertBefore(blank(first.element, before), first.element);
    for (const { element, start, end } of cells)
      setSpan(element, Math.max(1, (lines.get(end) ?? 0) - (lines.get(start) ?? 0)));
  }
}

/** The rows of one table with the edges of their cells. */
function rowsIn(table: Element): readonly Row[] {
  const grid = gridOf(table);
  return rowElements(table).map((row) => {
    const cells = within(row, "tc");
    const spans = cells.map((cell) => Math.max(1, numberOf(property(cell, "tcPr", "gridSpan"), 1)));
    const before = numberOf(property(row, "trPr", "gridBefore"), 0);
    const after = numberOf(property(row, "trPr", "gridAfter"), 0);
    const columns = spans.reduce((sum, span) => sum + span, before + after);
    const widths = cells.map((cell) => widthOf(property(cell, "tcPr", "tcW")));
    // Spans that do not fill the grid were never brought up to date; the widths are what is drawn.
    const drawn = columns !== grid.length - 1 && widths.every((width) => width > 0);
    let column = before;
    let at = lineAt(grid, before);
    return cells.map((element, i) => {
      const start = at;
      column += spans[i] ?? 1;
      at = drawn ? start + (widths[i] ?? 0) : lineAt(grid, column);
      return { element, start, end: at };
    });
  });
}

/** The lines of a table's grid from the left edge on; without widths every column is as wide. */
function gridOf(table: Element): readonly number[] {
  const widths = within(table, "tblGrid")
    .flatMap((grid) => within(grid, "gridCol"))
    .map((column) => Number(attribute(column, "w")));
  const isDrawn = widths.every((width) => width > 0);
  let at = 0;
  return [0, ...widths.map((width) => (at += isDrawn ? width : WIDTH))];
}

/** A column of unknown width. */
const WIDTH = 1_000;

/** Columns beyond the grid are as wide as any. */
function lineAt(grid: readonly number[], column: number): number {
  const last = grid.length - 1;
  return grid[column] ?? (grid[last] ?? 0) + (column - last) * WIDTH;
}

/** Tables with an empty paragraph or two between them, and equally wide, were one. */
function piecesOf(tables: readonly Element[]): readonly (readonly Element[])[] {
  const pieces: Element[][] = [];
  for (const table of tables) {
    const last = pieces.at(-1);
    const before = last?.at(-1);
    const goesOn = before && isJustBelow(before, table) && isAsWide(before, table);
    if (goesOn) last?.push(table);
    else pieces.push([table]);
  }
  return pieces;
}

function isJustBelow(above: Element, table: Element): boolean {
  let node = above.nextSibling;
  if (node === table) return false;
  while (node && node !== table) {
    if (node.nodeType === ELEMENT && localName(node) !== "p") return false;
    if (node.textContent?.trim()) return false;
    node = node.nextSibling;
  }
  return node === table;
}

function isAsWide(a: Element, b: Element): boolean {
  const [first, second] = [a, b].map((table) => gridOf(table).at(-1) ?? 0);
  return Math.abs((first ?? 0) - (second ?? 0)) <= 0.02 * (first ?? 0);
}

const ELEMENT = 1;

const localName = (node: Node): string => node.nodeName.replace(/^.*:/, "");

/** Every element of that name, in order; a copy, since the tree is changed meanwhile. */
const named = (document: Document, name: string): readonly Element[] =>
  Array.from(document.getElementsByTagNameNS("*", name));

/** What may stand between a table and its rows, or a row and its cells. */
const WRAPPERS = new Set(["sdt", "sdtContent", "customXml", "ins", "smartTag"]);

/** The elements of that name directly below another, whatever wraps them. */
const within = (parent: Element, name: string): readonly Element[] =>
  Array.from(parent.childNodes).flatMap((node) => {
    if (node.nodeType !== ELEMENT) return [];
    if (localName(node) === name) return [node as Element];
    return WRAPPERS.has(localName(node)) ? within(node as Element, name) : [];
  });

const rowElements = (table: Element) => within(table, "tr");

const property = (element: Element, group: string, name: string): Element | undefined =>
  within(element, group).flatMap((properties) => within(properties, name))[0];

const attribute = (element: Element, name: string): string =>
  Array.from(element.attributes).find((each) => localName(each) === name)?.value ?? "";

const isOn = (element: Element | undefined): boolean =>
  element !== undefined && !/^(?:0|false|off)$/.test(attribute(element, "val"));

function numberOf(element: Element | undefined, otherwise: number): number {
  const number = Number.parseInt(element ? attribute(element, "val") : "", 10);
  return number >= 0 && number <= MOST_COLUMNS ? number : otherwise;
}

/** Word itself has 63. */
const MOST_COLUMNS = 1_000;

/** In twentieths of a point; 0 where it is a share of the page, or left to the program. */
const widthOf = (element: Element | undefined): number =>
  element && attribute(element, "type") === "dxa" ? Number(attribute(element, "w")) || 0 : 0;

const remove = (element: Element) => element.parentNode?.removeChild(element);

/** A new element in the name space of another. */
const create = (like: Element, name: string): Element => {
  const prefix = like.nodeName.includes(":") ? like.nodeName.replace(/:.*$/, ":") : "";
  return like.ownerDocument.createElementNS(like.namespaceURI, prefix + name);
};

function blank(cell: Element, span: number): Element {
  const made = create(cell, "tc");
  made.appendChild(create(cell, "p"));
  setSpan(made, span);
  return made;
}

function setSpan(cell: Element, span: number) {
  const [properties = cell.insertBefore(create(cell, "tcPr"), cell.firstChild)] = within(
    cell,
    "tcPr",
  );
  for (const old of within(properties, "gridSpan")) remove(old);
  const made = create(cell, "gridSpan");
  const prefix = cell.nodeName.includes(":") ? cell.nodeName.replace(/:.*$/, ":") : "";
  made.setAttributeNS(cell.namespaceURI, `${prefix}val`, String(span));
  properties.insertBefore(made, properties.firstChild);
}
