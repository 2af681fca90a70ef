import { notice } from "../../src/model/notice";
import { sayNotice, saySpot } from "../../src/words/notices";

test("a place is spelt as the person finds it: a cell, a line of text, a path in JSON", () => {
  expect(saySpot({ sheet: "表三", row: 8, column: 3 })).toBe("表三!D9");
  expect(saySpot({ line: 11 })).toBe("第 12 行");
  expect(saySpot({ path: "applications.received.total" })).toBe("applications.received.total");
});

test("a sentence names every place that its notice knows", () => {
  const taken = { line: 3 };
  const twice = notice("row.twice", "look", { table: "表二", label: "规章", taken }, { line: 9 });
  expect(sayNotice(twice)).toBe("表二“规章”出现了两次，读的是 第 4 行，第 10 行 已略过；请核对。");
  const range = { row: 3, column: 0, rows: 2, columns: 3 };
  const to = { sheet: "表四", row: 4, column: 1 };
  const moved = { table: "表四", from: { sheet: "旧表", range }, to };
  expect(sayNotice(notice("table.moved", "info", moved))).toContain("旧表!A4:C5");
  expect(sayNotice(notice("table.moved", "info", { ...moved, from: null }))).toContain("表四!B5");
});
