import { strFromU8, strToU8 } from "fflate";
import fc from "../property";
import { packed, partsOf } from "../../src/import/readers/guard";
import { scanWorkbook } from "../../src/import/readers/plain/workbook";
import { readSpreadsheet } from "../../src/import/readers/spreadsheet";
import { Refusal } from "../../src/model/notice";
import type { Workbook } from "../../src/model/sheet";
import { xlsx } from "./xlsx-file";

const BOUNDS = { rows: 2_000, columns: 100 };

const partsIn = (bytes: Uint8Array) => partsOf(bytes, "f", ".xlsx");
const scan = (bytes: Uint8Array) => scanWorkbook(partsIn(bytes), BOUNDS);

/** What the library makes of it: a comment is more than plain. */
async function readByLibrary(bytes: Uint8Array): Promise<Workbook | null> {
  const parts = partsIn(bytes);
  const commented = strToU8(`${strFromU8(parts["xl/workbook.xml"] ?? strToU8(""))}<!-- -->`);
  try {
    return await readSpreadsheet(packed({ ...parts, "xl/workbook.xml": commented }), "f", "xlsx");
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

const STRINGS = `<sst><si><t>规章</t></si><si><t xml:space="preserve"> 1 &amp; 2 </t></si><si><t/></si></sst>`;
const STYLES =
  `<styleSheet><numFmts count="2"><numFmt numFmtId="164" formatCode="0&quot;件&quot;"/>` +
  `<numFmt numFmtId="165" formatCode="yyyy-mm-dd"/></numFmts>` +
  `<cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14" fontId="0"/><xf numFmtId="164"><alignment/></xf><xf numFmtId="165"/></cellXfs></styleSheet>`;
const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A file of one sheet that has texts and styles to refer to. */
function file(inner: string, strings = STRINGS, styles = STYLES): Uint8Array {
  const related = ["sharedStrings", "styles"].map(
    (kind) => `<Relationship Id="${kind}" Type="${RELATION}/${kind}" Target="${kind}.xml"/>`,
  );
  const parts = partsIn(xlsx([inner]));
  const name = "xl/_rels/workbook.xml.rels";
  const relations = strFromU8(parts[name] ?? strToU8(""));
  return packed({
    ...parts,
    [name]: strToU8(relations.replace("</R", `${related.join("")}</R`)),
    "xl/sharedStrings.xml": strToU8(strings),
    "xl/styles.xml": strToU8(styles),
  });
}

const data = (cells: string) => `<sheetData><row r="1">${cells}</row></sheetData>`;

test.each<[string, string, unknown[][]]>([
  ["numbers", data(`<c r="A1"><v>12</v></c><c r="C1" s="2"><v>-1.5E2</v></c>`), [[12, null, -150]]],
  [
    "texts",
    data(`<c r="A1" t="s"><v>0</v></c><c r="B1" t="s" s="1"><v>1</v></c>`),
    [["规章", " 1 & 2 "]],
  ],
  [
    "texts of their own",
    data(`<c r="A1" t="inlineStr"><is><t>&#35268;&lt;</t></is></c>`),
    [["规<"]],
  ],
  [
    "values of formulas",
    data(`<c r="B1"><f>SUM(A1)</f><v>3</v></c><c r="A1" t="str"><f>A2</f><v>无</v></c>`),
    [["无", 3]],
  ],
  [
    "rows that are left out, and nothing",
    `<sheetData><row r="3"><c r="B3"><v>1</v></c></row><row r="5"/></sheetData>`,
    [
      [null, null],
      [null, null],
      [null, 1],
    ],
  ],
  ["what lies beyond any form", data(`<c r="A1"><v>1</v></c><c r="XFD1"><v>9</v></c>`), [[1]]],
])("%s are read without the library", async (_, inner, rows) => {
  const bytes = file(inner);
  expect(scan(bytes)?.sheets[0]?.rows).toEqual(rows);
  expect(scan(bytes)).toEqual(await readByLibrary(bytes));
});

test.each<[string, string]>([
  ["a date", data(`<c r="A1" s="1"><v>45000</v></c>`)],
  ["a date of a format of its own", data(`<c r="A1" s="3"><v>45000</v></c>`)],
  ["a style that is not there", data(`<c r="A1" s="9"><v>1</v></c>`)],
  ["a formula that nobody has calculated", data(`<c r="A1"><f>1+1</f></c>`)],
  ["an error", data(`<c r="A1" t="e"><v>#REF!</v></c>`)],
  ["a cell that does not say where it stands", data(`<c><v>1</v></c>`)],
  ["a text that is not there", data(`<c r="A1" t="s"><v>9</v></c>`)],
  [
    "a row that nobody sees",
    `<sheetData><row r="1" hidden="1"><c r="A1"><v>1</v></c></row></sheetData>`,
  ],
  ["a comment", `<!-- <sheetData> -->${data(`<c r="A1"><v>1</v></c>`)}`],
  ["two sets of cells", data("") + data(`<c r="A1"><v>1</v></c>`)],
  ["an escape of Office", data(`<c r="A1" t="inlineStr"><is><t>a_x000D_</t></is></c>`)],
  ["an entity of its own", data(`<c r="A1" t="inlineStr"><is><t>&a;</t></is></c>`)],
])("%s is left to the library", (_, inner) => {
  expect(scan(file(inner))).toBeNull();
});

test.each([
  ["text in several fonts", "<r><t>1</t></r><r><rPr><strike/></rPr><t>2</t></r>"],
  ["how a text is read aloud", `<t>规</t><rPh sb="0" eb="1"><t>gui</t></rPh>`],
])("%s is left to the library", (_, item) => {
  expect(scan(file(data(""), `<sst><si>${item}</si></sst>`))).toBeNull();
});

test("styles that strike cells out are left to the library", () => {
  expect(
    scan(file(data(""), STRINGS, STYLES.replace("<cell", "<font><strike/></font><cell"))),
  ).toBeNull();
});

/** Pieces of sheets, plain and not. */
const piece = <T>(...of: readonly T[]) => fc.constantFrom(...of);
const arbitraryCell = piece(
  ...[
    `><v>2</v>`,
    ` s="0"><v>12.5</v>`,
    ` s="2" t="n"><v>0</v>`,
    ` t="s"><v>0</v>`,
    ` t="s"><v>1</v>`,
  ],
  ...[` s="1">`, ` t="s"><v>2</v>`, ` t="str"><f>A1</f><v>无</v>`, `><f>A1</f><v>3</v>`],
  ...[` t="inlineStr"><is><t>表 二</t></is>`, ` t="inlineStr"><is><r><t>1</t></r></is>`],
  ...[` s="1"><v>45000</v>`, `><f>A1</f>`],
);

const arbitrarySheet = fc
  .tuple(
    fc.array(fc.array(fc.tuple(piece(..."ABCDE"), arbitraryCell), { maxLength: 3 }), {
      maxLength: 3,
    }),
    piece(
      "",
      `<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>`,
      `<mergeCells><mergeCell ref="C3"/></mergeCells>`,
    ),
  )
  .map(([rows, merges]) => {
    const lines = rows.map((cells, i) => {
      const inner = cells.map(([column, rest]) => `<c r="${column}${i * 2 + 1}"${rest}</c>`);
      return `<row r="${i * 2 + 1}">${inner.join("")}</row>`;
    });
    return `<sheetData>${lines.join("")}</sheetData>${merges}`;
  });

/** A character more or less, somewhere. */
const damaged = fc
  .tuple(
    arbitrarySheet,
    fc.option(fc.tuple(fc.nat(), piece("", "<", ">", '"', "/", "1", " ", "&"))),
  )
  .map(([xml, damage]) => {
    if (!damage) return xml;
    const at = damage[0] % xml.length;
    return xml.slice(0, at) + damage[1] + xml.slice(at + (damage[1] === "" ? 1 : 0));
  });

test("whatever is read without the library is what the library reads, of damaged sheets as well", async () => {
  let plain = 0;
  await fc.assert(
    fc.asyncProperty(damaged, async (inner) => {
      const bytes = file(inner);
      const scanned = scan(bytes);
      if (!scanned) return;
      const read = await readByLibrary(bytes);
      plain += 1;
      expect(scanned).toEqual(read);
    }),
    { numRuns: 150 },
  );
  expect(plain).toBeGreaterThan(5);
});
