import type { Workbook } from "../../src/model/sheet";
import { template2021 } from "../../src/templates/2021";
import { disclosure } from "../../src/templates/2021/disclosure";
import { toJson } from "../../src/export/json";
import { report } from "../build-report";
import { asDocx, asOds, asXlsx } from "./files";
import { figures } from "./published";
import { printed, workbook } from "./sheets";
import { readFileSync } from "node:fs";

const tables: Workbook = workbook(printed(disclosure, figures));
const json = JSON.stringify(toJson(report(figures), template2021));

/** A function of ours that is broken while a file of some kind is read. */
const faults: readonly [string, string, string, () => Uint8Array | Promise<Uint8Array>][] = [
  [".docx", "../../src/import/readers/html", "readHtml", () => asDocx(tables, [])],
  [".ods", "../../src/import/readers/hidden-ods", "hiddenSheetsOfOds", () => asOds(tables)],
  [
    ".xls",
    "../../src/import/readers/hidden-xls",
    "hiddenSheetsOfXls",
    () => new Uint8Array(readFileSync("test/import/fixtures/published.xls")),
  ],
  [".xlsx", "../../src/import/recognition/recognise", "recognise", () => asXlsx(tables)],
  [".json", "../../src/report-json", "fromJson", () => new TextEncoder().encode(json)],
];

test.each(faults)(
  "a fault of ours in reading %s is no damaged file",
  async (_, module, name, of) => {
    const bytes = await of();
    await jest.isolateModulesAsync(async () => {
      jest.doMock(module, () => ({
        ...jest.requireActual<object>(module),
        [name]: () => {
          throw new TypeError("planted");
        },
      }));
      const { readFile } = await import("../../src/import");
      await expect(readFile(bytes, "年报")).rejects.toThrow(new TypeError("planted"));
      jest.dontMock(module);
    });
  },
);
