import { fieldsOf } from "../../src/model/field";
import { template2019 } from "../../src/templates/2019";
import { template2021 } from "../../src/templates/2021";
import { applications } from "../../src/templates/2021/applications";
import { disclosure } from "../../src/templates/2021/disclosure";
import { proceedings } from "../../src/templates/2021/proceedings";
import { relations } from "../../src/templates/2021/relations";
import { withColumns, withRowInstead, withRows, withTerms } from "../../src/templates/derive";
import { equationsOf } from "../../src/rules/equations";
import type { Table, Template } from "../../src/model/template";

const refsOf = (table: Table) => [...fieldsOf({ ...template2021, tables: [table] }).keys()];

test("a row stands behind its neighbour, in the block that has it and in no other", () => {
  const rows = refsOf(withRows(disclosure, "penalties", { key: "inspections", label: "行政检查" }));
  expect(rows).toHaveLength(11);
  expect(rows[rows.indexOf("disclosure.penalties.decisions") + 1]).toBe(
    "disclosure.inspections.decisions",
  );
});

test("a column stands behind its neighbour in every row, below headings without a key", () => {
  const sole = { key: "soleTrader", label: "个体工商户" };
  const refs = refsOf(withColumns(applications, "business", sole));
  expect(refs).toHaveLength(25 * 8);
  expect(refs.slice(0, 3)).toEqual([
    "applications.received.naturalPerson",
    "applications.received.business",
    "applications.received.soleTrader",
  ]);
});

test("a row inside a group is found by the keys that lead to it", () => {
  const row = { key: "draft", label: "9.草案" };
  const refs = refsOf(withRows(applications, "outcomes.refused.stateSecret", row));
  expect(refs).toContain("applications.outcomes.refused.draft.total");
  expect(refs).toHaveLength(26 * 7);
});

test("rows that a form does not split are one row", () => {
  const refs = [...fieldsOf(template2019).keys()].filter((ref) => ref.includes("otherHandling"));
  expect(refs).toHaveLength(7);
  expect(refs).toContain("applications.outcomes.otherHandling.total");
});

test("relations read what is added wherever they read its neighbour", () => {
  const derived: Template = {
    ...template2021,
    tables: [
      disclosure,
      withColumns(applications, "business", { key: "soleTrader", label: "个体工商户" }),
      proceedings,
    ],
    relations: withTerms(relations, "applications.*.business", "applications.*.soleTrader"),
  };
  const keys = (id: string) =>
    equationsOf(derived).filter(({ rule }) => rule.relation.id === id && rule.left.length > 0);
  expect(keys("A1")).toHaveLength(8);
  expect(keys("A3")).toHaveLength(25);
  expect(keys("A3").every(({ left }) => left.length === 7)).toBe(true);
  expect(keys("A3")[0]?.left[2]?.ref).toBe("applications.received.soleTrader");
});

test("what names nothing of the neighbour throws", () => {
  const heading = { key: "x", label: "x" };
  expect(() => withRows(disclosure, "inspections", heading)).toThrow("inspections");
  expect(() => withColumns(applications, "outcomes", heading)).toThrow("columns");
  expect(() => withRowInstead(applications, "refused.stateSecret", heading)).toThrow("refused");
  expect(() => withTerms(relations, "applications.*.soleTrader", "x")).toThrow("soleTrader");
});
