import { dirname, join, sep } from "node:path";
import fc from "fast-check";
import { readFile } from "../../../src/import";
import { fieldsOf } from "../../../src/model/field";
import { layoutOf } from "../../../src/model/layout";
import type { Ref, Value } from "../../../src/model/ref";
import type { Template } from "../../../src/model/template";
import { template2019 } from "../../../src/templates/2019";
import { template2021 } from "../../../src/templates/2021";
import { figures } from "../published";
import { printed } from "../sheets";
import { pdfFile } from "./pdf-file";
import { print, type Look } from "./print";

export const characterMaps = join(dirname(require.resolve("pdfjs-dist/package.json")), "cmaps") + sep;
const plain: Look = {
  ...{ size: 10, drawn: "stroke", shake: 0, landscape: false, heads: false, align: "centre" },
};

const overview =
  "本年度，我单位主动公开政府信息120条，其中通过门户网站公开80条，通过公众号公开40条，及时回应群众关切，持续完善公开目录，规范公开流程。";
const problems =
  "一是个别栏目更新不够及时，二是政策解读形式单一。下一步，我单位将加强统筹，健全工作机制，丰富解读形式，提高公开质量和实效。";
const other = "本年度未收取政府信息公开信息处理费。";

/** The pages of a report with its three sections of text. */
export function pages(template: Template, values: Readonly<Record<Ref, Value>>, look: Look) {
  const [two, three, four] = template.tables.map((table) => {
    const { rows, merges, ...rest } = printed(table, values);
    // The title stands above the table, not in it.
    return {
      ...rest,
      rows: rows.slice(1),
      merges: merges.map((merge) => ({ ...merge, row: merge.row - 1 })),
    };
  });
  const titles = template.tables.map(({ title }) => title);
  const year = template.years.from;
  const head = template.tables.map((table) => layoutOf(table).headerRows);
  return print(
    [
      `某区${year}年政府信息公开工作年度报告`,
      ...["一、总体情况", overview],
      ...[titles[0], two, titles[1], three, titles[2], four].flatMap((part) => part ?? []),
      ...["五、存在的主要问题及改进情况", problems, "六、其他需要报告的事项", other],
    ],
    look,
    Math.max(...head),
  );
}

const read = (bytes: Uint8Array) => readFile(bytes, "年报.pdf", { characterMaps });

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

  test("in any look reads back exactly, or says what it could not read", async () => {
    const forms = [template2021, template2019];
    const most = Math.max(...forms.map((form) => fieldsOf(form).size));
    const looks = fc.record<Look>({
      size: fc.constantFrom(8, 9, 10.5, 12),
      drawn: fc.constantFrom("stroke", "bar"),
      shake: fc.constantFrom(0, 0.3, 0.9),
      landscape: fc.boolean(),
      heads: fc.boolean(),
      align: fc.constantFrom("left", "centre", "right"),
    });
    const figure = fc.oneof(
      { arbitrary: fc.nat(50), weight: 5 },
      { arbitrary: fc.nat(20_000), weight: 2 },
      { arbitrary: fc.constantFrom(null, "/", "—"), weight: 1 },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.nat(forms.length - 1),
        looks,
        fc.array(figure, { minLength: most, maxLength: most }),
        async (which, look, values) => {
          const form = forms[which] ?? template2021;
          const written = Object.fromEntries(
            [...fieldsOf(form).keys()].map((ref, i) => [ref, values[i] ?? null]),
          );
          const { report } = await read(pdfFile(pages(form, written, look)));
          expect(report.values).toEqual(written);
        },
      ),
      { numRuns: Number(process.env["PDFRUNS"] ?? 20) },
    );
  });
});
