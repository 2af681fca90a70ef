import { readFile } from "../../src/import";
import { partsIn } from "../../src/import/readers/rtf/parts";
import { contains } from "../../src/model/range";
import type { Sheet } from "../../src/model/sheet";
import { template2021 } from "../../src/templates/2021";
import { asGb18030 } from "./files";
import { figures } from "./published";
import { printed } from "./sheets";

const bytesOf = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const byNumber = (text: string) =>
  [...text].map((sign) => (sign < "\u007f" ? sign : `\\u${sign.charCodeAt(0)}?`)).join("");
const byBytes = (text: string) =>
  Array.from(asGb18030(text), (byte) =>
    byte < 128 ? String.fromCharCode(byte) : `\\'${byte.toString(16)}`,
  ).join("");

/** The tables as RTF, a row with the right edge of every cell. */
function asRtf(sheets: readonly Sheet[], signs: (text: string) => string): string {
  const tables = sheets.map((sheet) => {
    const wide = Math.max(...sheet.rows.map(({ length }) => length));
    return sheet.rows
      .map((values, row) => {
        let [edges, cells] = ["", ""];
        for (let column = 0; column < wide;) {
          const merge = sheet.merges.find((each) => contains(each, row, column));
          const goesOn = merge !== undefined && merge.row < row;
          const mark = merge && merge.rows > 1 ? (goesOn ? "\\clvmrg" : "\\clvmgf") : "";
          column += merge?.columns ?? 1;
          edges += `${mark}\\clbrdrt\\brdrs\\cellx${column * 800 + ((row + column) % 3) * 10}`;
          const value = goesOn ? "" : String(values[column - (merge?.columns ?? 1)] ?? "");
          cells += `${signs(value)}\\cell `;
        }
        return `\\trowd\\trleft-108${edges}\\pard\\intbl ${cells}\\row`;
      })
      .join("\n");
  });
  return `{\\rtf1\\ansi\\ansicpg936{\\fonttbl{\\f0\\fcharset0 Times;}{\\f1\\fcharset134 ${signs("宋体")};}}{\\*\\generator x;}{\\header 9}\\pard\\f1 ${signs("某区2024年政府信息公开工作年度报告")}\\par ${tables.join("\\pard\\par ")}\\pard\\par}`;
}

const sheets = template2021.tables.map((table) => printed(table, figures));
const read = (rtf: string) => readFile(bytesOf(rtf), "年报.doc");

describe("an RTF file", () => {
  test.each([
    ["by numbers", byNumber],
    ["by bytes", byBytes],
  ])("with its characters %s is read by the edges of its cells", async (_, signs) => {
    const { report } = await read(asRtf(sheets, signs));
    expect(report.values).toEqual(figures);
    expect(report.year).toBe(2024);
  });

  test("that ends before its groups do is damaged", async () => {
    const whole = asRtf(sheets, byNumber);
    await expect(read(whole.slice(0, whole.length / 2))).rejects.toMatchObject({
      notice: { code: "file.damaged" },
    });
  });

  const runsOf = (rtf: string) => {
    const parts = partsIn(`{\\rtf1\\ansi\\ansicpg936 ${rtf}}`);
    if (parts === null || parts === "large") return parts;
    return parts.map(
      ({ runs, depth, ends }) =>
        `${depth}${ends[0] ?? ""}:${runs.map((run) => `${run.look === "plain" ? "" : `${run.look}=`}${run.text}`).join("|")}`,
    );
  };

  test.each([
    ["hidden text", "95{\\v 8}{\\deleted 7}\\par", ["0p:95"]],
    ["hidden text that ends", "{\\v 8\\v0 95\\plain 1}\\par", ["0p:951"]],
    ["what is struck out or raised", "95{\\strike 8}{\\super 1}\\par", ["0p:95|struck=8|raised=1"]],
    ["stand-ins of numbers", "\\uc2\\u19968\\'d2\\'bb\\uc1\\u20108?95\\par", ["0p:一二95"]],
    ["signs", "\\{1\\~2\\_3\\}\\line 4\\tab 5\\par", ["0p:{1 2-3}\n4\t5"]],
    ["a field", "{\\field{\\*\\fldinst HYPERLINK a}{\\fldrslt 95}}\\par", ["0p:95"]],
    ["pictures and notes", "1{\\pict 89}{\\footnote 2}{\\*\\new 3}\\bin3 }}}4\\par", ["0p:14"]],
    [
      "boxes, first",
      "1{\\shp{\\*\\shpinst{\\sp 7}{\\shptxt 2\\par}}{\\shprslt 8}}\\par",
      ["0p:2", "0p:1"],
    ],
    ["numbers of lists", "{\\listtext 1.\\tab}2\\par", ["0p:1.\t2"]],
    [
      "tables in tables",
      "\\pard\\intbl 1\\par{\\itap2 2\\nestcell{\\*\\nesttableprops\\trowd\\cellx5\\nestrow}{\\nonesttables\\par}}3\\cell\\row",
      ["1p:1", "2c:2", "2r:", "1c:3", "1r:"],
    ],
  ])("has %s as they are meant", (_, rtf, seen) => {
    expect(runsOf(rtf)).toEqual(seen);
  });

  test("nested without end is no report", () => {
    expect(runsOf("{".repeat(5_000))).toBe("large");
  });
});
