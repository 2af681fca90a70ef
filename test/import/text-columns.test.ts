import fc from "../property";
import { readFile } from "../../src/import";
import { leaves, refAt, type HeadingPath } from "../../src/model/field";
import type { Heading, Table } from "../../src/model/template";
import { template2021 } from "../../src/templates/2021";
import { figures } from "./published";

/** The headings with every list of siblings in another order. */
const shuffled = (headings: readonly Heading[]): fc.Arbitrary<readonly Heading[]> =>
  fc
    .tuple(
      ...headings.map((heading) =>
        heading.children
          ? shuffled(heading.children).map((children) => ({ ...heading, children }))
          : fc.constant(heading),
      ),
    )
    .chain((own) => fc.shuffledSubarray(own, { minLength: own.length }));

/** The headings as pages have them: a level a line. */
function levels(headings: readonly Heading[]): string[][] {
  if (headings.length === 0) return [];
  const below = levels(headings.flatMap(({ children }) => children ?? []));
  return [headings.map(({ label }) => label), ...below];
}

const keyOf = (path: HeadingPath) => path.flatMap(({ key }) => key ?? []).join(".");

/** A table as copied text, its columns in the order of `columns`. */
function textOf(table: Table, columns: readonly (readonly Heading[])[], by: string): string {
  const lines = table.blocks.flatMap((block, i) => {
    const order = leaves(columns[i] ?? []).map(keyOf);
    const own = leaves(block.columns);
    const rows = leaves(block.rows).map((row) => [
      row.at(-1)?.label ?? "",
      ...order.map((key) => {
        const column = own.find((each) => keyOf(each) === key) ?? [];
        return String(figures[refAt(table, row, column)] ?? "");
      }),
    ]);
    return [
      ...(block.title === undefined ? [] : [[block.title]]),
      ...levels(columns[i] ?? []).map((line, at) =>
        at === 0 && block.corner !== undefined ? [block.corner, ...line] : line,
      ),
      ...rows,
    ];
  });
  return [table.title, ...lines.map((line) => line.filter(Boolean).join(by))].join("\n");
}

const orders = fc.tuple(
  ...template2021.tables.map(({ blocks }) =>
    fc.tuple(...blocks.map(({ columns }) => shuffled(columns))),
  ),
);

test.each([
  ["blanks", " "],
  ["tabs", "\t"],
  ["bars", " | "],
])("text parted by %s has its columns where the headings say", async (_, by) => {
  await fc.assert(
    fc.asyncProperty(orders, async (columns) => {
      const text = template2021.tables.map((table, i) => textOf(table, columns[i] ?? [], by));
      const bytes = new TextEncoder().encode(text.join("\n\n"));
      const { report } = await readFile(bytes, "年报.txt", { year: 2024 });
      expect(report.values).toEqual(figures);
    }),
    { numRuns: 40, seed: 3, endOnFailure: true },
  );
});

test("a heading of one column is the column of the only figure", async () => {
  const text = `二、主动公开政府信息情况
第二十条第（一）项 | |||
信息内容 | 本年新 制作数量 | 本年新 公开数量 | 对外公开总数量 |
规章 | 0 | 0 | 0 |
规范性文件 | 3 | 2 | 8 |
第二十条第（五）项 | |||
信息内容 | 处理决定数量 | ||
行政许可 | 117 | ||
第二十条第（六）项 | |||
信息内容 | 处理决定数量 | ||
行政处罚 | 2 | ||
行政强制 | 0 | ||`;
  const { report } = await readFile(new TextEncoder().encode(text), "年报.txt", { year: 2019 });
  expect(report.template).toBe("2019");
  expect(report.values).toMatchObject({
    "disclosure.normativeDocuments.published": 8,
    "disclosure.licences.itemsLastYear": null,
    "disclosure.licences.decisions": 117,
    "disclosure.penalties.decisions": 2,
    "disclosure.coercion.decisions": 0,
  });
});
