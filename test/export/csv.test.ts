import { toCsv } from "../../src/export/csv";
import { template2021 as template } from "../../src/templates/2021";
import { reportWith } from "../build-report";

const linesOf = (values: Parameters<typeof reportWith>[0]) =>
  toCsv(reportWith(values), template).split("\r\n");

test("a line a figure below the names of the columns, in UTF-8 that Excel knows for it", () => {
  const [header, first, ...others] = linesOf({ "disclosure.regulations.issued": 3 });
  expect(header).toBe("\ufeff指标编码,指标,单位,数值");
  expect(first).toBe("disclosure.regulations.issued,表二 规章 · 本年制发件数,件,3");
  expect(others).toHaveLength(200);
  expect(others.at(-1)).toBe("");
});

test.each([
  [null, ""],
  [0, "0"],
  [-3, "-3"],
  [0.1, "0.1"],
  ["/", "/"],
  ["12件", "12件"],
  ["=1+1", "'=1+1"],
  ["+cmd", "'+cmd"],
  ["-", "'-"],
  ["@x", "'@x"],
  ["\tx", "'\tx"],
  ['1,"2"', '"1,""2"""'],
  ["1\n2", '"1\n2"'],
])("%p is written as %s", (value, written) => {
  const text = toCsv(reportWith({ "disclosure.fees.amount": value }), template);
  expect(text).toContain(
    `\r\ndisclosure.fees.amount,表二 行政事业性收费 · 本年收费金额（单位：万元）,万元,${written}\r\n`,
  );
});
