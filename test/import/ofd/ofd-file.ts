import { strToU8, zipSync, type Zippable } from "fflate";
import { widthOf, type Mark, type PdfPage } from "../pdf/pdf-file";

/** What programs that write OFD do differently, all of it in accordance with GB/T 33190. */
export interface Dialect {
  /** Objects in millimetres, or in points that a matrix of each object scales. */
  readonly scaled: boolean;
  /** How the places of a text's characters are told. */
  readonly steps: "none" | "list" | "run" | "objects" | "line";
  readonly lines: "stroke" | "bar" | "rectangle";
  /** Where the ruling lines stand: on the page, on headed paper below it, in a drawing that is used on it. */
  readonly rulesIn: "page" | "template" | "drawing";
  /** Where the paper begins; millimetres. */
  readonly origin: number;
  readonly slashes: "/" | "\\";
}

export const simple: Dialect = {
  ...{ scaled: false, steps: "list", lines: "stroke", rulesIn: "page", origin: 0, slashes: "/" },
};

const NAMES = 'xmlns:ofd="http://www.ofdspec.org/2016"';
const MM = 25.4 / 72;
const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>';

/** The parts of an OFD whose single document has these pages. */
export function ofdParts(pages: readonly PdfPage[], dialect: Dialect): Record<string, string> {
  const { rulesIn, slashes } = dialect;
  const own = (i: number) => `Pages${slashes}Page_${i}${slashes}Content.xml`;
  const parts: Record<string, string> = { "OFD.xml": mainXml(["Doc_0"]) };
  const templates: string[] = [];
  const drawings: string[] = [];
  pages.forEach(({ width, height, marks }, i) => {
    const texts = marks.filter((mark) => mark.kind === "text");
    const lines = marks.filter((mark) => mark.kind === "line");
    const printed = textsOf(texts, dialect);
    const ruled = lines.map((line) => pathOf(line, dialect)).join("");
    const area = `<ofd:Area><ofd:PhysicalBox>${dialect.origin} ${dialect.origin} ${width * MM} ${height * MM}</ofd:PhysicalBox></ofd:Area>`;
    const drawing = `<ofd:CompositeObject ID="9" ResourceID="${700 + i}" Boundary="0 0 999 999"/>`;
    const content = { page: ruled, template: "", drawing }[rulesIn];
    const template = rulesIn === "template" ? `<ofd:Template TemplateID="${500 + i}"/>` : "";
    parts[`Doc_0/Pages/Page_${i}/Content.xml`] = pageXml(
      `${template}${area}`,
      `<ofd:Layer ID="1" Type="Body"><ofd:PageBlock ID="2">${content}</ofd:PageBlock>${printed}</ofd:Layer>`,
    );
    if (rulesIn === "template") {
      parts[`Doc_0/Tpls/Tpl_${i}/Content.xml`] = pageXml(
        area,
        `<ofd:Layer ID="3" Type="Background">${ruled}</ofd:Layer>`,
      );
      templates.push(
        `<ofd:TemplatePage ID="${500 + i}" BaseLoc="/Doc_0/Tpls/Tpl_${i}/Content.xml"/>`,
      );
    }
    if (rulesIn === "drawing")
      drawings.push(
        `<ofd:CompositeGraphicUnit ID="${700 + i}" Width="999" Height="999"><ofd:Content>${ruled}</ofd:Content></ofd:CompositeGraphicUnit>`,
      );
  });
  const list = pages.map((_, i) => `<ofd:Page ID="${i + 10}" BaseLoc="${own(i)}"/>`).join("");
  parts["Doc_0/DocumentRes.xml"] =
    `${DECLARATION}<ofd:Res ${NAMES} BaseLoc="Res"><ofd:CompositeGraphicUnits>${drawings.join("")}</ofd:CompositeGraphicUnits></ofd:Res>`;
  parts["Doc_0/Document.xml"] =
    `${DECLARATION}<ofd:Document ${NAMES}><ofd:CommonData><ofd:MaxUnitID>999</ofd:MaxUnitID><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea><ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes>${templates.join("")}</ofd:CommonData><ofd:Pages>${list}</ofd:Pages></ofd:Document>`;
  return parts;
}

/** The texts of a page as objects: one each, one a character, or one for all that stands on a line. */
function textsOf(marks: readonly Text[], dialect: Dialect): string {
  if (dialect.steps !== "line") return marks.map((mark) => objectOf(mark, dialect)).join("");
  const lines = new Map<number, Text[]>();
  for (const mark of marks) lines.set(mark.y, [...(lines.get(mark.y) ?? []), mark]);
  return [...lines.values()]
    .map((line) =>
      lineOf(
        [...line].sort((a, b) => a.x - b.x),
        dialect,
      ),
    )
    .join("");
}

function lineOf(line: readonly Text[], dialect: Dialect): string {
  const places = line.flatMap(({ x, text, size }) =>
    [...text].map((sign, i) => ({ sign, x: x + widthOf(text.slice(0, i), size) })),
  );
  const steps = places.slice(1).map(({ x }, i) => x - (places[i]?.x ?? 0));
  const [first] = line;
  const text = places.map(({ sign }) => sign).join("");
  return first ? textOf({ ...first, text }, dialect, steps) : "";
}

/** The file that names the documents of an OFD. */
export const mainXml = (folders: readonly string[]): string =>
  `${DECLARATION}<ofd:OFD ${NAMES} Version="1.0" DocType="OFD">${folders
    .map(
      (folder) =>
        `<ofd:DocBody><ofd:DocInfo><ofd:DocID>${folder}</ofd:DocID></ofd:DocInfo><ofd:DocRoot>${folder}/Document.xml</ofd:DocRoot></ofd:DocBody>`,
    )
    .join("")}</ofd:OFD>`;

export const zipped = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(
    Object.entries(parts).reduce<Zippable>((all, [name, xml]) => {
      all[name] = strToU8(xml);
      return all;
    }, {}),
  );

export const ofdFile = (pages: readonly PdfPage[], dialect: Dialect): Uint8Array =>
  zipped(ofdParts(pages, dialect));

export const pageXml = (head: string, layers: string): string =>
  `${DECLARATION}<ofd:Page ${NAMES}>${head}<ofd:Content>${layers}</ofd:Content></ofd:Page>`;

type Text = Extract<Mark, { kind: "text" }>;

function objectOf(mark: Text, dialect: Dialect): string {
  if (dialect.steps !== "objects") return textOf(mark, dialect);
  return [...mark.text]
    .map((sign, i) => {
      const x = mark.x + widthOf(mark.text.slice(0, i), mark.size);
      return textOf({ ...mark, x, text: sign }, dialect, []);
    })
    .join("");
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** A text from the corner of its boundary on, which lies a size above its line. */
function textOf(
  { x, y, size, text }: Text,
  { scaled, steps, origin }: Dialect,
  between = [...text].slice(0, -1).map((sign) => widthOf(sign, size)),
): string {
  const unit = scaled ? 1 : MM;
  const boundary = `${x * MM + origin} ${(y - size) * MM + origin} ${widthOf(text, size) * MM} ${size * 1.2 * MM}`;
  const widths = between.map((width) => width * unit);
  const list = widths.join(" ");
  const delta = { none: "", objects: "", list, line: runsOf(widths), run: runsOf(widths) }[steps];
  return `<ofd:TextObject ID="4" Boundary="${boundary}" Font="5" Size="${size * unit}"${scaling(scaled)}><ofd:FillColor Value="0 0 0"/><ofd:TextCode X="0" Y="${size * unit}"${delta && ` DeltaX="${delta}"`}>${escaped(text)}</ofd:TextCode></ofd:TextObject>`;
}

const scaling = (scaled: boolean) => (scaled ? ` CTM="${MM} 0 0 ${MM} 0 0"` : "");

/** 5 5 5 2.5 → g 3 5 2.5 */
function runsOf(widths: readonly number[]): string {
  const runs: { width: number; count: number }[] = [];
  for (const width of widths) {
    const last = runs.at(-1);
    if (last?.width === width) last.count += 1;
    else runs.push({ width, count: 1 });
  }
  return runs.map(({ width, count }) => (count > 1 ? `g ${count} ${width}` : `${width}`)).join(" ");
}

function pathOf(
  { from, to }: Extract<Mark, { kind: "line" }>,
  { scaled, lines, origin }: Dialect,
): string {
  const unit = scaled ? 1 : MM;
  const thick = lines === "stroke" ? 0 : 0.75;
  const [wide, tall] = [Math.max(to.x - from.x, thick), Math.max(to.y - from.y, thick)];
  const boundary = `${from.x * MM + origin} ${from.y * MM + origin} ${wide * MM} ${tall * MM}`;
  const [w, h] = [wide * unit, tall * unit];
  const rectangle = `M 0 0 L ${w} 0 L ${w} ${h} L 0 ${h} C`;
  const data = lines === "stroke" ? `M 0 0 L ${w} ${h}` : rectangle;
  const paint = lines === "bar" ? ' Stroke="false" Fill="true"' : "";
  return `<ofd:PathObject ID="6" Boundary="${boundary}" LineWidth="0.2"${paint}${scaling(scaled)}><ofd:AbbreviatedData>${data}</ofd:AbbreviatedData></ofd:PathObject>`;
}
