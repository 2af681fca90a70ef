import type { DefinedName, Sheet, Workbook } from "../../../model/sheet";
import { definedName } from "../defined-name";
import { attributesOf, emptyElements, plainText, type Attributes } from "./markup";
import { scanSheet, type Bounds, type Shared } from "./sheet";
import { stringsIn } from "./strings";
import { plainStyles } from "./styles";

/** The parts of an archive by their names. */
type Parts = Readonly<Record<string, Uint8Array>>;

/**
 * The workbook in the parts of an .xlsx of plain cells, as nearly all reports are, several times as
 * fast as a library reads it; `null` where there is anything that is not known for certain, so that
 * a library has to read it.
 */
export function scanWorkbook(parts: Parts, bounds: Bounds): Workbook | null {
  const text = (path: string): string | null => textOf(parts[path]);
  const root = relationsIn(text("_rels/.rels") ?? "");
  const workbook = text("xl/workbook.xml");
  const relations = relationsIn(text("xl/_rels/workbook.xml.rels") ?? "");
  if (!root || !workbook || !relations || !parts["[Content_Types].xml"]) return null;
  if (!/^\/?xl\/workbook\.xml$/.test(targetOf(root, "officeDocument") ?? "")) return null;
  const names = namesIn(workbook);
  const shared = sharedIn(relations, text);
  if (!names || !shared) return null;
  const sheets = sheetsIn(workbook, relations)?.map(({ name, path, hidden }): Sheet | null => {
    const grid = scanSheet(text(path) ?? "", shared, bounds);
    return grid && { name, ...grid, hidden, shape: "grid" };
  });
  if (!sheets?.every((sheet) => sheet !== null)) return null;
  return { sheets, names };
}

const decoder = new TextDecoder();

/** What a part says; `null` where there is none, or it holds a comment, a section or a declaration. */
function textOf(part: Uint8Array | undefined): string | null {
  const text = part && decoder.decode(part);
  return text === undefined || text.includes("<!") ? null : text;
}

const relationsIn = (xml: string): readonly Attributes[] | null =>
  emptyElements(xml, /<Relationship(?=[\s/>])/);

/** Where the first relation of a kind leads, as it is written. */
const targetOf = (relations: readonly Attributes[], kind: string): string | undefined =>
  relations.find((relation) => relation.get("Type")?.endsWith(`/${kind}`))?.get("Target");

/** `worksheets/sheet1.xml` and `/xl/worksheets/sheet1.xml` alike. */
const below = (target: string): string =>
  target.startsWith("/") ? target.slice(1) : `xl/${target}`;

function sharedIn(
  relations: readonly Attributes[],
  text: (path: string) => string | null,
): Shared | null {
  const part = (kind: string): string | null | undefined => {
    const target = targetOf(relations, kind);
    return target === undefined ? undefined : text(below(target));
  };
  const [stringsPart, stylesPart] = [part("sharedStrings"), part("styles")];
  if (stringsPart === null || stylesPart === null) return null;
  const strings = stringsPart === undefined ? [] : stringsIn(stringsPart);
  const styles = stylesPart === undefined ? null : plainStyles(stylesPart);
  if (!strings || (stylesPart !== undefined && !styles)) return null;
  return { strings, styles };
}

interface Listed {
  readonly name: string;
  readonly path: string;
  readonly hidden: boolean;
}

/** No report has as many sheets. */
const SHEETS = 100;
const HIDDEN = new Set(["hidden", "veryHidden"]);

function sheetsIn(workbook: string, relations: readonly Attributes[]): readonly Listed[] | null {
  const listed = emptyElements(workbook, /<sheet(?=[\s/>])/);
  const sheets = listed?.flatMap((each): Listed[] => {
    const id = each.get("r:id");
    const name = each.get("name");
    const relation = relations.filter((other) => other.get("Id") === id).at(-1);
    const target = relation?.get("Type")?.endsWith("/worksheet") ? relation.get("Target") : "";
    if (!id || !name || !target) return [];
    return [{ name, path: below(target), hidden: HIDDEN.has(each.get("state") ?? "") }];
  });
  if (!sheets || sheets.length === 0 || sheets.length > SHEETS) return null;
  return sheets.length === listed?.length ? sheets : null;
}

const NAME = /<definedName(?=[\s/>])/;

function namesIn(workbook: string): readonly DefinedName[] | null {
  const names: DefinedName[] = [];
  for (const rest of workbook.split(NAME).slice(1)) {
    const [, raw, written = ""] =
      /^((?: [\w:.]+="[^"<]*")*)>([^<]*)<\/definedName>/.exec(rest) ?? [];
    const name = attributesOf(raw)?.get("name");
    const range = plainText(written);
    if (!name || range === null) return null;
    names.push(...definedName(name, range));
  }
  return names;
}
