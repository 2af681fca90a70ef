import { refuse } from "../../model/notice";
import type { Workbook } from "../../model/sheet";
import { decode } from "./decode";
import { partsOf } from "./guard";
import { compose, numbersIn, shift, type Matrix } from "./ofd/matrix";
import { allowance, printedIn, type Allowance, type Printed, type Units } from "./ofd/objects";
import type { Page } from "./pages/page";
import { workbookOfPages } from "./pages/workbook";
import { childAt, childrenOf, parseXml, textIn, type XmlElement } from "./xml";

/**
 * Reads an OFD (GB/T 33190), the state's own kind of fixed layout: a zip of XML files with texts and
 * lines by their places. Signatures, seals and remarks on the pages are left out.
 */
export function readOfd(bytes: Uint8Array, file: string): Workbook {
  const archive = archiveOf(bytes, file);
  const main = archive("/OFD.xml") ?? refuse("file.damaged", { file, kind: ".ofd" });
  const allowed = allowance();
  const pages = childrenOf(main, "DocBody").flatMap((body) =>
    pagesOf(archive, absolute("/", textIn(childAt(body, "DocRoot"))), file, allowed),
  );
  if (pages.every(({ runs }) => runs.length === 0)) refuse("file.scanned", { file });
  return workbookOfPages(pages);
}

/** A report has a dozen; as for PDF. */
const PAGES = 300;

/** The XML file at a path from the root of the archive on; `undefined` where there is none. */
type Archive = (path: string) => XmlElement | undefined;

function archiveOf(bytes: Uint8Array, file: string): Archive {
  const parts = new Map(
    Object.entries(partsOf(bytes, file, ".ofd")).map(([name, part]) => [keyOf(name), part]),
  );
  const read = new Map<string, XmlElement>();
  return (path) => {
    const key = keyOf(path);
    const part = parts.get(key);
    if (!part) return undefined;
    const xml = decode(part) ?? refuse("file.damaged", { file, kind: ".ofd" });
    const element = read.get(key) ?? parseXml(xml, file, ".ofd");
    read.set(key, element);
    return element;
  };
}

/** Programs differ in their slashes, and Windows in capitals. */
const keyOf = (name: string): string => absolute("/", name).toLowerCase();

/** A path as its file means it, from the root on: `Doc_0/`, `../Res.xml` → `/Res.xml`. */
function absolute(folder: string, path: string): string {
  const parts: string[] = [];
  const names = path.trim().replaceAll("\\", "/");
  for (const name of (names.startsWith("/") ? names : `${folder}/${names}`).split("/"))
    if (name === "..") parts.pop();
    else if (name !== "" && name !== ".") parts.push(name);
  return `/${parts.join("/")}`;
}

function pagesOf(
  archive: Archive,
  path: string,
  file: string,
  allowed: Allowance,
): readonly Page[] {
  const document = archive(path) ?? refuse("file.damaged", { file, kind: ".ofd" });
  const folder = absolute(path, "..");
  const common = childAt(document, "CommonData");
  const at = (element: XmlElement) =>
    archive(absolute(folder, element.attributes.get("BaseLoc") ?? ""));
  const templates = new Map(
    (common ? childrenOf(common, "TemplatePage") : []).map((template) => [
      template.attributes.get("ID"),
      () => at(template),
    ]),
  );
  const found = childAt(document, "Pages");
  const list = found ? childrenOf(found, "Page") : [];
  if (list.length > PAGES) refuse("file.tooLarge", { file, limit: `${PAGES} 页` });
  const units = unitsOf(archive, folder, common);
  return list.flatMap((entry) => {
    const page = at(entry);
    if (!page) return [];
    const below = childrenOf(page, "Template").flatMap(
      ({ attributes }) => templates.get(attributes.get("TemplateID"))?.() ?? [],
    );
    const printed = printedOn([...below, page], boxOf(page) ?? boxOf(common) ?? A4, units, allowed);
    if (allowed.left < 0) refuse("file.tooLarge", { file, limit: "40 万个文字和线条" });
    return [printed];
  });
}

/** Left, top, width and height; millimetres. */
type Box = readonly [number, number, number, number];

const A4: Box = [0, 0, 210, 297];

/** The paper of a page, or of all pages. */
function boxOf(element: XmlElement | undefined): Box | null {
  const area = element && (childAt(element, "Area") ?? childAt(element, "PageArea"));
  const [x, y, width, height] = numbersIn(textIn(area && childAt(area, "PhysicalBox")));
  if (x === undefined || y === undefined || width === undefined) return null;
  return height === undefined ? null : [x, y, width, height];
}

/** Points a millimetre. */
const SCALE = 72 / 25.4;

/** A page with the pages that lie under it, as headed paper does. */
function printedOn(
  layers: readonly XmlElement[],
  [x, y, width, height]: Box,
  units: Units,
  allowed: Allowance,
): Page {
  const onPage: Matrix = compose([SCALE, 0, 0, SCALE, 0, 0], shift(-x, -y));
  const printed: Printed = { runs: [], rules: [] };
  for (const layer of layers) {
    const content = childAt(layer, "Content");
    if (content) printedIn(content, onPage, units, printed, allowed);
  }
  return { width: width * SCALE, height: height * SCALE, ...printed };
}

/** Drawings that are used in several places stand in the files of resources. */
function unitsOf(archive: Archive, folder: string, common: XmlElement | undefined): Units {
  let known: ReadonlyMap<string, XmlElement> | null = null;
  const find = () => {
    const files = common
      ? [...childrenOf(common, "PublicRes"), ...childrenOf(common, "DocumentRes")]
      : [];
    const lists = files.flatMap((path) => {
      const resources = archive(absolute(folder, textIn(path)));
      return resources ? childrenOf(resources, "CompositeGraphicUnits") : [];
    });
    return new Map(
      lists
        .flatMap((list) => childrenOf(list, "CompositeGraphicUnit"))
        .flatMap((unit) => {
          const content = childAt(unit, "Content");
          return content ? [[unit.attributes.get("ID") ?? "", content] as const] : [];
        }),
    );
  };
  return (id) => (known ??= find()).get(id);
}
