import { readFileSync } from "node:fs";
import { readFile } from "../../src/import";
import { recognise } from "../../src/import/recognition/recognise";
import type { Reading } from "../../src/import/recognition/recognition";
import { Refusal } from "../../src/model/notice";
import type { Ref, Value } from "../../src/model/ref";
import type { Workbook } from "../../src/model/sheet";
import { template2021 } from "../../src/templates/2021";
import { drawCase, type GridCase } from "./cases/case";
import { distinct } from "./cases/figures";
import { gridCases } from "./cases/grids";
import { asCsv, asDocx, asHtml, asOds, asXlsx } from "./files";
import { figures } from "./published";
import { textCases } from "./shapes-of-text";
import { printed, workbook } from "./sheets";

const utf8 = (text: string) => new TextEncoder().encode(text);
const year = { year: 2024 };

async function expectCase(
  { lost, says = [], refused }: GridCase,
  values: Readonly<Record<Ref, Value>>,
  read: () => Reading | Promise<Reading>,
) {
  const reading = await Promise.resolve()
    .then(read)
    .catch((error: unknown) => {
      if (error instanceof Refusal) return error.notice.code;
      throw error;
    });
  if (typeof reading === "string" || refused) {
    expect(reading).toBe(refused);
    return;
  }
  const expected = Object.entries(values).map(([ref, value]) => [
    ref,
    lost?.test(ref) ? null : value,
  ]);
  expect(reading.report.values).toEqual(Object.fromEntries(expected));
  const looks = reading.notices.filter(({ level }) => level === "look").map(({ code }) => code);
  expect([...new Set(looks)].sort()).toEqual([...says].sort());
}

describe("tables as offices keep them, with figures of which no two are equal", () => {
  test.each(gridCases)("$name", async (each) => {
    const drawn = drawCase(each, template2021, distinct(template2021));
    await expectCase(each, drawn.values, () => recognise(drawn.workbook, "f", year));
  });
});

const kinds: Readonly<Record<string, (of: Workbook) => Uint8Array | Promise<Uint8Array>>> = {
  xlsx: asXlsx,
  ods: asOds,
  docx: (of) => asDocx(of, []),
  html: (of) => utf8(asHtml(of)),
  csv: (of) => utf8(asCsv(of)),
};

/** Hidden sheets and line breaks are no matter of the tables; some kinds have no merges. */
const inEveryKind = gridCases.filter(({ name }) => !/hidden|broken|pair/.test(name));

describe.each(Object.entries(kinds))("the same in a file of kind %s", (kind, write) => {
  const some = inEveryKind.filter((_, i) => i % 4 === Object.keys(kinds).indexOf(kind) % 4);
  test.each(some)("$name", async (each) => {
    const drawn = drawCase(each, template2021, figures);
    const read = async () => readFile(await write(drawn.workbook), "f", year);
    await expectCase(each, drawn.values, read);
  });
});

describe("a page or a text", () => {
  const values = distinct(template2021);
  test.each(textCases(values))("$name", async ({ bytes, reported }) => {
    const { report, notices } = await readFile(bytes, "f", year);
    const read = Object.entries(values).filter(([ref]) => report.values[ref] !== null);
    expect(Object.fromEntries(read.map(([ref]) => [ref, report.values[ref]]))).toEqual(
      Object.fromEntries(read),
    );
    if (!reported) expect(read).toHaveLength(200);
    else {
      expect(read.length).toBeLessThan(200);
      expect(notices.filter(({ level }) => level === "look")).not.toEqual([]);
    }
  });
});

describe("what hides an old copy", () => {
  test.each(["hidden-copy.xls", "hidden-copy.ods"])("is seen in %s", async (name) => {
    const bytes = new Uint8Array(readFileSync(`test/import/fixtures/${name}`));
    const { report, notices } = await readFile(bytes, name, year);
    expect(report.values).toEqual(distinct(template2021));
    expect(notices).toEqual([]);
  });
});

test("the place of a blank figure is known where its row and column were found", async () => {
  const blank = { ...figures, "applications.received.total": null };
  const tables = workbook(...template2021.tables.map((table) => printed(table, blank)));
  const { spots, places } = await readFile(await asXlsx(tables), "f", year);
  expect(spots.get("applications.received.total")).toEqual({ sheet: "表三", row: 4, column: 9 });
  expect(spots.size).toBe(200);
  expect(places.has("applications.received.total")).toBe(false);
});
