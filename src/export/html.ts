import type { LaidOutCell } from "../model/layout";
import type { Value } from "../model/ref";
import type { Report } from "../model/report";
import type { SectionId, Template } from "../model/template";
import { withoutControls } from "../model/characters";
import { documentWords as words } from "../words/document";
import { outlineOf, type Outline, type Part } from "./outline";

export interface HtmlOptions {
  /** Ids of the sections and tables wanted, without what stands around them; all where absent. */
  readonly sections?: readonly (SectionId | string)[];
  /** A page of its own, or only what goes into another page's body; a page where absent. */
  readonly standalone?: boolean;
}

const cell = "border:1px solid #000;padding:4px 6px;";

/** Inline, because a site's editor keeps no style sheet. */
const style = {
  title: "text-align:center",
  number: "text-align:center",
  paragraph: "text-indent:2em",
  signature: "text-align:right",
  table: "border-collapse:collapse;width:100%",
  caption: "text-align:left;padding:4px 0",
  label: `${cell}text-align:left;font-weight:normal`,
  heading: `${cell}text-align:center;font-weight:bold`,
  figure: `${cell}text-align:center`,
  draft: "border:2px solid #9C0006;color:#9C0006;padding:4px 8px;text-align:center",
} as const;

/** The report, or some sections of it, for a web page; every text is escaped. */
export function toHtml(report: Report, template: Template, options: HtmlOptions = {}): string {
  const { sections, standalone = true } = options;
  const outline = outlineOf(report, template);
  const parts = outline.parts.filter(({ id }) => sections?.includes(id) ?? true);
  const body = parts.map((part) => section(part, report.values));
  const whole = sections ? body : [...head(outline), ...body, ...foot(outline)];
  const article = ["<article>", ...whole, "</article>", ""].join("\n");
  return standalone ? page(outline, article) : article;
}

const page = ({ title, isDraft }: Outline, article: string): string =>
  `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
</head>
<body>
${isDraft ? draftNotice() : ""}${article}</body>
</html>
`;

const draftNotice = (): string =>
  `${element("p", { role: "note", style: style.draft }, escaped(words.draftNotice))}
`;

const head = ({ title, number, preamble }: Outline): string[] => [
  element("h1", { style: style.title }, escaped(title)),
  ...(number === null ? [] : [element("p", { style: style.number }, escaped(number))]),
  paragraph(preamble),
];

const foot = ({ signature, date }: Outline): string[] => [
  ...[signature, date].flatMap((line) =>
    line === null ? [] : element("p", { style: style.signature }, escaped(line)),
  ),
  paragraph(words.disclosed),
];

function section(part: Part, values: Report["values"]): string {
  const content = part.kind === "text" ? part.paragraphs.map(paragraph) : [tableOf(part, values)];
  return ["<section>", element("h2", {}, escaped(part.title)), ...content, "</section>"].join("\n");
}

const paragraph = (text: string): string => element("p", { style: style.paragraph }, escaped(text));

function tableOf({ table, layout }: Extract<Part, { kind: "table" }>, values: Report["values"]) {
  const rows = Array.from({ length: layout.rows }, (_, row) =>
    element(
      "tr",
      {},
      layout.cells
        .filter((each) => each.row === row)
        .sort((a, b) => a.column - b.column)
        .map((each) => cellOf(each, values))
        .join(""),
    ),
  );
  // A table of several blocks has headers all the way down.
  const headed = table.blocks.length === 1 ? layout.headerRows : 0;
  return element(
    "table",
    { style: style.table },
    [
      "",
      element("caption", { style: style.caption }, escaped(table.name)),
      ...(headed > 0 ? ["<thead>", ...rows.slice(0, headed), "</thead>"] : []),
      "<tbody>",
      ...rows.slice(headed),
      "</tbody>",
      "",
    ].join("\n"),
  );
}

const scopes = {
  title: "colgroup",
  corner: null,
  columnLabel: "col",
  groupLabel: "rowgroup",
  rowLabel: "row",
} as const;

function cellOf({ role, text, ref, rows, columns }: LaidOutCell, values: Report["values"]): string {
  const span = { rowspan: rows > 1 ? rows : null, colspan: columns > 1 ? columns : null };
  if (role === "figure") {
    const value = ref === undefined ? null : (values[ref] ?? null);
    return element("td", { ...span, style: style.figure }, escaped(printed(value)));
  }
  const scope = role === "columnLabel" && columns > 1 ? "colgroup" : scopes[role];
  const look = role === "rowLabel" ? style.label : style.heading;
  return element("th", { ...span, scope, style: look }, escaped(text));
}

const printed = (value: Value): string => (value === null ? "" : String(value));

function element(
  name: string,
  attributes: Readonly<Record<string, string | number | null>>,
  content: string,
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${value}"`)
    .join("");
  return `<${name}${written}>${content}</${name}>`;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const escaped = (text: string): string =>
  withoutControls(text).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
