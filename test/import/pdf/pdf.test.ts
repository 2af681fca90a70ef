import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "../../property";
import { readFile } from "../../../src/import";
import { Refusal } from "../../../src/model/notice";
import { template2021 } from "../../../src/templates/2021";
import { figures } from "../published";
import { pdfFile } from "./pdf-file";
import type { Look } from "./print";
import { anyFilled, anyLook, other, overview, pages, plain, problems } from "./report-pages";

const cmaps = join(dirname(require.resolve("pdfjs-dist/package.json")), "cmaps");
const characterMap = (name: string) =>
  Promise.resolve(new Uint8Array(readFileSync(join(cmaps, `${name}.bcmap`))));
const read = (bytes: Uint8Array) => readFile(bytes, "年报.pdf", { characterMap });

describe("a PDF with text", () => {
  test("is read by its ruling lines, over the ends of pages, its paragraphs put together", async () => {
    const reading = await read(pdfFile(pages(template2021, figures, plain)));
    expect(reading.report.values).toEqual(figures);
    expect(reading.report.year).toBe(2021);
    expect(reading.report.sections).toEqual({ overview, problems, other });
  });

  test("has figures that a person is asked to compare, each with its page", async () => {
    const { places, notices } = await read(pdfFile(pages(template2021, figures, plain)));
    expect(new Set([...places.values()].map(({ confidence }) => confidence))).toEqual(
      new Set(["look"]),
    );
    expect(notices.map(({ code }) => code)).toContain("file.fixed");
    expect([...places.values()][0]?.place).toMatchObject({ sheet: "第 1 页表格 1" });
  });

  test("in any look reads back exactly", async () => {
    const drawn = fc.constantFrom<Look["drawn"][]>("stroke", "bar");
    await fc.assert(
      fc.asyncProperty(anyFilled, anyLook, drawn, async ({ form, written }, look, lines) => {
        const { report } = await read(pdfFile(pages(form, written, { ...look, drawn: lines })));
        expect(report.values).toEqual(written);
      }),
      { numRuns: 25, endOnFailure: true },
    );
  });

  test("has radicals of a browser's fonts as the characters that people see", async () => {
    const marks = [{ kind: "text", x: 60, y: 80, size: 12, text: "\u2f00、总体情况" }] as const;
    const body = { kind: "text", x: 60, y: 110, size: 12, text: "⽅便⺠众办事。" } as const;
    const [page] = pages(template2021, figures, plain);
    const own = page ? { ...page, marks: [] } : { width: 595, height: 842, marks: [] };
    const bytes = pdfFile([
      { ...own, marks: [...marks, body] },
      ...pages(template2021, figures, plain),
    ]);
    const { report } = await read(bytes);
    expect(report.sections.overview).toContain("方便民众办事。");
  });
});

describe("a PDF that cannot be read", () => {
  const refusal = async (bytes: Uint8Array) => {
    const failed: unknown = await read(bytes).catch((error: unknown) => error);
    return failed instanceof Refusal ? failed.notice.code : failed;
  };
  const whole = pdfFile(pages(template2021, figures, plain));

  test("because it is a scan says so", async () => {
    const scan = pdfFile([{ width: 595, height: 842, marks: [] }]);
    expect(await refusal(scan)).toBe("file.scanned");
  });

  test("because nothing of it is left says that it is damaged", async () => {
    expect(await refusal(new TextEncoder().encode("%PDF-1.7\n"))).toBe("file.damaged");
    expect(await refusal(whole.slice(0, 200))).toBe("file.damaged");
  });

  test("because it has no tables says that there are none", async () => {
    const marks = [{ kind: "text", x: 60, y: 80, size: 12, text: "会议通知" }] as const;
    expect(await refusal(pdfFile([{ width: 595, height: 842, marks }]))).toBe("report.none");
  });

  test("because it has far too many pages is not read to its end", async () => {
    const marks = [{ kind: "text", x: 60, y: 80, size: 12, text: "年鉴" }] as const;
    const book = pdfFile(Array.from({ length: 301 }, () => ({ width: 595, height: 842, marks })));
    expect(await refusal(book)).toBe("file.tooLarge");
  });

  test("damaged at any byte is read, reported or refused, and never a fault of ours", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (at, byte) => {
        const damaged = whole.slice();
        damaged.fill(byte, at, at + 3);
        const outcome = await refusal(damaged);
        expect(typeof outcome === "string" || !(outcome instanceof Error)).toBe(true);
      }),
      { numRuns: 25, endOnFailure: true },
    );
  });
});
