import { layoutOf } from "../../src/model/layout";
import { fieldsOf } from "../../src/model/field";
import { template2021 } from "../../src/templates/2021";

const [disclosure, applications, proceedings] = template2021.tables.map(layoutOf);

test("the form of 2021 has 200 figures: 10, 175 and 15", () => {
  const counts = template2021.tables.map(
    (table) => layoutOf(table).cells.filter(({ role }) => role === "figure").length,
  );
  expect(counts).toEqual([10, 175, 15]);
  expect(fieldsOf(template2021).size).toBe(200);
});

test.each([
  ["disclosure", disclosure, 14, 4],
  ["applications", applications, 28, 10],
  ["proceedings", proceedings, 4, 15],
])("the cells of %s cover every place of the table once", (_, layout, rows, columns) => {
  expect([layout?.rows, layout?.columns]).toEqual([rows, columns]);
  const covered = new Map<string, number>();
  for (const cell of layout?.cells ?? [])
    for (let row = 0; row < cell.rows; row++)
      for (let column = 0; column < cell.columns; column++) {
        const place = `${cell.row + row},${cell.column + column}`;
        covered.set(place, (covered.get(place) ?? 0) + 1);
      }
  expect(covered.size).toBe(rows * columns);
  expect(new Set(covered.values())).toEqual(new Set([1]));
});

test.each([
  ["（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", 0, 0, 3, 3],
  ["申请人情况", 0, 3, 1, 7],
  ["自然人", 1, 3, 2, 1],
  ["法人或其他组织", 1, 4, 1, 5],
  ["总计", 1, 9, 2, 1],
  ["社会公益组织", 2, 6, 1, 1],
  ["一、本年新收政府信息公开申请数量", 3, 0, 1, 3],
  ["三、本年度办理结果", 5, 0, 22, 1],
  ["（一）予以公开", 5, 1, 1, 2],
  ["（三）不予公开", 7, 1, 8, 1],
  ["8.属于行政查询事项", 14, 2, 1, 1],
  ["（七）总计", 26, 1, 1, 2],
  ["四、结转下年度继续办理", 27, 0, 1, 3],
])("table three prints %s where the form has it", (text, row, column, rows, columns) => {
  const cell = applications?.cells.find((each) => each.text === text);
  expect(cell).toMatchObject({ row, column, rows, columns });
});

test("table four prints its three header rows", () => {
  const header = proceedings?.cells.filter(({ role }) => role === "columnLabel") ?? [];
  const at = (text: string) => header.filter((cell) => cell.text === text);
  expect(at("行政复议")).toEqual([
    { row: 0, column: 0, rows: 1, columns: 5, role: "columnLabel", text: "行政复议" },
  ]);
  expect(at("行政诉讼")[0]).toMatchObject({ row: 0, column: 5, columns: 10 });
  expect(at("总计")).toHaveLength(3);
});
