import { carryOver } from "../src/carry-over";
import { toJson } from "../src/export/json";
import { isYearBefore, keepLastYear, sourcesOf } from "../src/last-year";
import type { Ref, Value } from "../src/model/ref";
import type { Report } from "../src/model/report";
import type { Template } from "../src/model/template";
import { fromJson } from "../src/report-json";
import { template2014 } from "../src/templates/2014";
import { template2019 } from "../src/templates/2019";
import { template2021 } from "../src/templates/2021";
import { validate } from "../src/validate";
import { sayFinding } from "../src/words/findings";
import { of, report } from "./build-report";

type Values = Readonly<Record<Ref, Value>>;

const lastReport = (values: Values, template: Template, year: number): Report => ({
  ...of("甲镇人民政府", report(values, template)),
  year,
  sections: { overview: "上年情况。", problems: null, other: null },
});

/** This year's report of zeros but for `values`, with last year's beside it. */
function withLast(values: Values, last: Values, template = template2021, from = template2021) {
  const kept = keepLastYear(lastReport(last, from, 2022), from, template, "上年.xls");
  return { ...report(values, template), lastYear: kept };
}

const sentences = (report: Report, template: Template) =>
  validate(report, template).findings.map((each) => sayFinding(each, template));

const D = "disclosure.normativeDocuments";
const A = "applications";

describe("holds this year's figures against last year's", () => {
  test.each<[string, Values, Values, readonly string[]]>([
    ["zeros follow zeros", {}, {}, []],
    [
      "B1: what was carried out is carried in",
      {
        [`${A}.carriedIn.business`]: 2,
        [`${A}.carriedOut.business`]: 2,
        [`${A}.carriedIn.total`]: 2,
        [`${A}.carriedOut.total`]: 2,
      },
      { [`${A}.carriedOut.business`]: 3, [`${A}.carriedOut.total`]: 2 },
      ["表三 商业企业：上年报告的结转下年度＝3，上年结转＝2，相差 1；请核对。"],
    ],
    [
      "B2: documents in force go on from last year's",
      { [`${D}.issued`]: 5, [`${D}.repealed`]: 1, [`${D}.inForce`]: 40 },
      { [`${D}.inForce`]: 38 },
      ["表二 行政规范性文件：上年现行有效＋本年制发＝43，本年废止＋现行有效＝41，相差 2；请核对。"],
    ],
    [
      "A6: no more can be repealed than there was",
      { [`${D}.issued`]: 1, [`${D}.repealed`]: 9 },
      { [`${D}.inForce`]: 3 },
      [
        "表二 行政规范性文件：上年现行有效＋本年制发（4）不应少于本年废止（9），少了 5；请核对。",
        "表二 行政规范性文件：上年现行有效＋本年制发＝4，本年废止＋现行有效＝9，相差 5；请核对。",
      ],
    ],
    [
      "A6 gives way to B2, which says more than the lower bound",
      { [`${D}.issued`]: 5 },
      {},
      ["表二 行政规范性文件：上年现行有效＋本年制发＝5，本年废止＋现行有效＝0，相差 5；请核对。"],
    ],
    [
      "a blank of last year leaves it undecided, and is named",
      {},
      { [`${D}.inForce`]: null },
      [
        "表二 行政规范性文件：上年现行有效＋本年制发与本年废止尚不能核对，上年报告的“行政规范性文件 · 现行有效件数”没有数字；请补填。",
        "表二 行政规范性文件：上年现行有效＋本年制发与本年废止＋现行有效尚不能核对，上年报告的“行政规范性文件 · 现行有效件数”没有数字；请补填。",
      ],
    ],
  ])("%s", (_, values, last, expected) => {
    expect(sentences(withLast(values, last), template2021)).toEqual(expected);
  });

  test("B1 is an error, B2 and A6 want a reason", () => {
    const broken = withLast(
      { [`${A}.carriedIn.total`]: 1, [`${A}.carriedOut.total`]: 1, [`${D}.repealed`]: 1 },
      {},
    );
    const severities = validate(broken, template2021).findings.map((each) => [
      each.rule,
      each.severity,
    ]);
    expect(severities).toContainEqual(["B1", "error"]);
    expect(severities).toContainEqual(["B2", "warning"]);
    expect(severities).toContainEqual(["A6", "warning"]);
  });

  test("B3: the items of the form of 2019 go on", () => {
    const broken = withLast(
      { "disclosure.licences.itemsLastYear": 100 },
      { "disclosure.licences.itemsLastYear": 90, "disclosure.licences.itemsChange": 5 },
      template2019,
      template2019,
    );
    expect(sentences({ ...broken, year: 2020 }, template2019)).toEqual([
      "表二 行政许可：上年报告的上一年项目数量＋增减＝95，上一年项目数量＝100，相差 5；请核对。",
    ]);
  });
});

describe("last year's report of another form", () => {
  test("goes through carry-over, and what it has no counterpart of is not asked", () => {
    const values = { [`${A}.carriedOut.total`]: 4, "disclosure.normativeDocuments.published": 166 };
    const kept = keepLastYear(
      lastReport(values, template2019, 2020),
      template2019,
      template2021,
      "x",
    );
    expect(kept?.values[`${A}.carriedOut.total`]).toBe(4);
    expect(kept?.values).not.toHaveProperty([`${D}.inForce`]);
    const { findings, checked } = validate({ ...report(), lastYear: kept }, template2021);
    expect(findings.map(({ rule }) => rule)).toEqual(["B1"]);
    const { checked: alone } = validate(report(), template2021);
    // Seven columns of B1 are asked, and the two lower bounds of A6 rest.
    expect(checked).toBe(alone + 7 - 2);
  });

  test("that asked for nothing carried out leaves B1 unasked", () => {
    const kept = keepLastYear(lastReport({}, template2014, 2018), template2014, template2021, "x");
    expect(validate({ ...report(), lastYear: kept }, template2021).findings).toEqual([]);
  });

  test("is none where no way leads back", () => {
    expect(
      keepLastYear(lastReport({}, template2021, 2021), template2021, template2019, "x"),
    ).toBeNull();
  });
});

test("keeps figures, year, unit, source and text", () => {
  const kept = keepLastYear(
    lastReport({}, template2021, 2022),
    template2021,
    template2021,
    "上年.xls",
  );
  expect(kept).toMatchObject({
    year: 2022,
    agency: "甲镇人民政府",
    source: "上年.xls",
    sections: { overview: "上年情况。" },
  });
  expect(Object.keys(kept?.values ?? {})).toHaveLength(200);
});

test("the sources of a report stay the same object, and there are none without last year", () => {
  const { lastYear } = withLast({}, {});
  const first = { ...report(), lastYear };
  expect(sourcesOf(first)).toBe(sourcesOf({ ...first, year: 2024 }));
  expect(sourcesOf(first)).toEqual({ lastYear });
  expect(sourcesOf(report())).toEqual({});
});

test.each<[number | null, number | null, boolean]>([
  [2022, 2023, true],
  [2021, 2023, false],
  [2023, 2023, false],
  [null, 2023, true],
  [2022, null, true],
])("%p is the year before %p: %p", (last, year, expected) => {
  expect(isYearBefore(last, year)).toBe(expected);
});

describe("in JSON", () => {
  const values = {
    [`${A}.carriedOut.total`]: 4,
    [`${A}.received.total`]: null,
    [`${A}.received.other`]: "/",
  };

  test.each([template2021, template2019])("comes back from $id", (from) => {
    const kept = withLast({}, values, template2021, from);
    const json = JSON.parse(JSON.stringify(toJson(kept, template2021))) as unknown;
    expect(fromJson(json, "x.json")).toEqual(kept);
  });

  test("is not there where there is none", () => {
    expect(toJson(report(), template2021)).not.toHaveProperty("lastYear");
  });

  test("is a report without a form of its own, and leaves out what last year did not ask", () => {
    const { lastYear } = toJson(withLast({}, values, template2021, template2019), template2021);
    expect(lastYear).toMatchObject({
      year: 2022,
      agency: { name: "甲镇人民政府" },
      source: "上年.xls",
    });
    expect(lastYear?.tables["disclosure"]).not.toHaveProperty(["normativeDocuments", "inForce"]);
    expect(lastYear?.asWritten).toEqual({ [`${A}.received.other`]: "/" });
  });
});

test("carries over to a later form together with its report", () => {
  const before = withLast({}, { [`${A}.carriedOut.total`]: 4 }, template2019, template2019);
  const { report: after } = carryOver(before, template2019, template2021) ?? {};
  expect(after?.lastYear).toMatchObject({ year: 2022, source: "上年.xls" });
  expect(after?.lastYear?.values[`${A}.carriedOut.total`]).toBe(4);
  expect(after?.lastYear?.values).not.toHaveProperty([`${D}.inForce`]);
});
