import fc from "../property";
import { toCsv } from "../../src/export/csv";
import { readFile } from "../../src/import";
import { fieldsOf } from "../../src/model/field";
import { blankReport } from "../../src/model/report";
import { templates } from "../../src/templates";
import { template2021 as template } from "../../src/templates/2021";
import { arbitraryReport } from "../arbitrary-report";
import { reportWith } from "../build-report";

const readBack = (text: string) => readFile(new TextEncoder().encode(text), "年报.csv");

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

test("what is written is read back: every figure, every blank, and text as it stood", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryReport, async ({ values, ...report }) => {
      const odd = {
        ...values,
        "disclosure.fees.amount": "-",
        "proceedings.review.other": '约"3",件',
      };
      const { report: read, notices } = await readBack(toCsv({ ...report, values: odd }, template));
      expect(read.values).toEqual(odd);
      expect(notices.map(({ code }) => code)).toEqual(["year.missing"]);
    }),
    { numRuns: 20, endOnFailure: true },
  );
});

test.each(templates)(
  "a list of $name is known by its refs, also where all is blank",
  async (form) => {
    const values = blankReport(form.id, fieldsOf(form).keys());
    const { template: read, report } = await readBack(toCsv(values, form));
    expect(read.id).toBe(form.id);
    expect(report.values).toEqual(values.values);
  },
);

test("a line that is no figure of the form is named", async () => {
  const text = toCsv(reportWith({ "disclosure.fees.amount": 3 }), template);
  const { report, notices } = await readBack(
    text.replace("disclosure.fees.amount", "disclosure.x"),
  );
  expect(report.values["disclosure.fees.amount"]).toBeNull();
  expect(notices).toMatchObject([
    { code: "year.missing" },
    { code: "row.unknown", facts: { label: "disclosure.x" } },
  ]);
});
