import { toRollUpJson } from "../../src/export/rolled-up";
import { toJson } from "../../src/export/json";
import { fieldsOf } from "../../src/model/field";
import { figureOf } from "../../src/model/ref";
import type { Report } from "../../src/model/report";
import { fromJson } from "../../src/report-json";
import { rollUp, sharesOf, type RollUpOptions } from "../../src/rollup/roll-up";
import { submit, type Submission } from "../../src/rollup/submission";
import { listFromRows, listFromText } from "../../src/rollup/unit-list";
import { template2019 } from "../../src/templates/2019";
import { template2021 as template } from "../../src/templates/2021";
import { of, report } from "../build-report";
import { consistentReport } from "../consistent-report";
import fc from "../property";

const D = "disclosure.normativeDocuments";
const A = "applications";

const unit = (name: string, from: Report = report(), file = `${name}.xlsx`): Submission =>
  submit(file, { report: of(name, from), template });

const roll = (submissions: readonly Submission[], options: Partial<RollUpOptions> = {}) =>
  rollUp(submissions, template, { year: 2023, ...options });

const statuses = ({ units }: ReturnType<typeof roll>) =>
  Object.fromEntries(units.map(({ file, status }) => [file, status]));

const list = (...names: string[]) => listFromText(names.join("\n"));

describe("sums", () => {
  test("are those of every figure, to the last decimal of an amount", () => {
    const { report: sum } = roll([
      unit("甲街道", report({ [`${D}.issued`]: 3, "disclosure.fees.amount": 0.1 })),
      unit("乙街道", report({ [`${D}.issued`]: 4, "disclosure.fees.amount": 0.2 })),
    ]);
    expect(sum.values).toEqual(
      report({ [`${D}.issued`]: 7, "disclosure.fees.amount": 0.3 }).values,
    );
  });

  test("do not depend on the order, down to the bytes", () => {
    fc.assert(
      fc.property(
        fc.array(consistentReport(template), { minLength: 2, maxLength: 6 }),
        (reports) => {
          const units = reports.map((each, i) => unit(`第${i}街道`, each));
          const json = (some: readonly Submission[]) => JSON.stringify(toRollUpJson(roll(some)));
          expect(json([...units].reverse())).toBe(json(units));
          const { values } = roll(units).report;
          for (const ref of fieldsOf(template).keys()) {
            const sum = reports.reduce((all, each) => all + (figureOf(each.values[ref]) ?? NaN), 0);
            expect(values[ref]).toBe(Number(sum.toFixed(6)));
          }
        },
      ),
      { numRuns: 10 },
    );
  });

  test("of a blank are blank, and name the unit; nothing counts it as 0", () => {
    const blank = { [`${D}.issued`]: null, [`${D}.repealed`]: "/" };
    const result = roll([
      unit("甲街道", report({ [`${D}.issued`]: 3 })),
      unit("乙街道", report(blank)),
    ]);
    expect(result.report.values[`${D}.issued`]).toBeNull();
    expect(result.undecided.map(({ ref, units }) => [ref, units.map(({ name }) => name)])).toEqual([
      [`${D}.issued`, ["乙街道"]],
      [`${D}.repealed`, ["乙街道"]],
    ]);
  });

  test("of nothing are blank", () => {
    expect(new Set(Object.values(roll([]).report.values))).toEqual(new Set([null]));
  });

  test("show the share of every unit, the largest first", () => {
    const received = `${A}.received.total`;
    const result = roll([
      unit("甲街道", report({ [received]: 1 })),
      unit("乙街道", report({ [received]: 3 })),
      unit("丙街道", report({ [received]: 9 }), "旧.xlsx"),
      unit("丙街道", report({ [received]: 0 })),
    ]);
    expect(sharesOf(result, received).map(({ unit: { name }, share }) => [name, share])).toEqual([
      ["乙街道", 0.75],
      ["甲街道", 0.25],
      ["丙街道", 0],
    ]);
  });
});

describe("a unit", () => {
  const one = report({ [`${D}.issued`]: 3 });

  test("that is there twice with the same content counts once, under all its names", () => {
    const result = roll([
      unit("鲤城区人民政府浮桥街道办事处", one, "a.xlsx"),
      unit("泉州市鲤城区浮桥街道", one, "b.xlsx"),
      unit("鲤城区浮桥街道办事处", one, "c.xlsx"),
    ]);
    expect(statuses(result)).toEqual({
      "a.xlsx": "duplicate",
      "b.xlsx": "duplicate",
      "c.xlsx": "ok",
    });
    expect(result.report.values[`${D}.issued`]).toBe(3);
    expect(result.units[0]?.duplicateOf).toEqual({ file: "c.xlsx", differs: false });
  });

  test("that sent two versions counts with the one that holds, and the difference is told", () => {
    const broken = report({ [`${A}.received.total`]: 5 });
    const result = roll([unit("甲街道", broken, "z.xlsx"), unit("甲街道", one, "a.xlsx")]);
    expect(statuses(result)).toEqual({ "a.xlsx": "ok", "z.xlsx": "duplicate" });
    expect(result.units.find(({ file }) => file === "z.xlsx")?.duplicateOf).toEqual({
      file: "a.xlsx",
      differs: true,
    });
  });

  test("of another city with a district of the same name is another unit", () => {
    const result = roll([unit("泉州市鼓楼区教育局", one), unit("徐州市鼓楼区教育局", one)]);
    expect(result.report.values[`${D}.issued`]).toBe(6);
  });

  test("that was left out, or of another year, is listed and not counted", () => {
    const result = roll(
      [
        unit("甲街道", one),
        unit("乙街道", one),
        unit("丙街道", { ...one, year: 2022 }),
        unit("丁街道", { ...one, year: null }),
      ],
      { excluded: new Set(["乙街道.xlsx"]) },
    );
    expect(statuses(result)).toEqual({
      ...{ "甲街道.xlsx": "ok", "乙街道.xlsx": "excluded" },
      ...{ "丙街道.xlsx": "otherYear", "丁街道.xlsx": "ok" },
    });
    expect(result.report.values[`${D}.issued`]).toBe(6);
  });

  test("of which the first version is left out counts with the second", () => {
    const result = roll([unit("甲街道", one, "a.xlsx"), unit("甲街道", one, "b.xlsx")], {
      excluded: new Set(["b.xlsx"]),
    });
    expect(statuses(result)).toEqual({ "a.xlsx": "ok", "b.xlsx": "excluded" });
  });

  test("on an earlier form is converted; what has no counterpart leaves its sum undecided", () => {
    const old = submit("旧.xlsx", {
      report: of("乙街道", report({ [`${D}.made`]: 2, [`${D}.published`]: 7 }, template2019)),
      template: template2019,
    });
    const { report: sum, units, undecided } = roll([unit("甲街道", one), old]);
    expect(sum.values[`${D}.issued`]).toBe(5);
    expect(sum.values[`${D}.inForce`]).toBeNull();
    expect(undecided.map(({ ref }) => ref)).toContain(`${D}.inForce`);
    expect(units.find(({ file }) => file === "旧.xlsx")?.left).toContainEqual(
      expect.objectContaining({ ref: `${D}.published`, value: 7 }),
    );
  });

  test("on a later form than that of the roll-up is listed and not counted", () => {
    const result = rollUp([unit("甲街道", one)], template2019, { year: 2023 });
    expect(statuses(result)).toEqual({ "甲街道.xlsx": "otherForm" });
  });

  test("that breaks a relation of the sums is traced; one that cancels out is not hidden", () => {
    const { findings, traces } = roll([
      unit("甲街道", report({ [`${A}.received.naturalPerson`]: 5 })),
      unit("乙街道", report({ [`${A}.carriedOut.naturalPerson`]: 2 })),
      unit("丙街道", report()),
    ]);
    expect(findings.every(({ rule }) => rule.startsWith("A"))).toBe(true);
    const trace = traces.find(({ finding }) => finding.key === "A1 naturalPerson");
    expect(trace?.units.map(({ unit: { name }, difference }) => [name, difference])).toEqual([
      ["甲街道", -5],
      ["乙街道", 2],
    ]);
  });
});

describe("a list", () => {
  test("names who is missing, in spite of offices and cities, in its own order", () => {
    const result = roll([unit("泉州市鲤城区浮桥街道"), unit("鲤城区人民政府开元街道办事处")], {
      list: list("鲤城区开元街道", "鲤城区海滨街道办事处", "鲤城区浮桥街道办事处", "鲤城区教育局"),
    });
    expect(result.missing).toEqual(["鲤城区海滨街道办事处", "鲤城区教育局"]);
    expect(result.units.map(({ name }) => name)).toEqual([
      "鲤城区开元街道",
      "鲤城区浮桥街道办事处",
    ]);
  });

  test("takes a short name for the one unit that it can be, and says so", () => {
    const result = roll([unit("发改局")], { list: list("鲤城区发展和改革局", "鲤城区教育局") });
    expect(result.units[0]).toMatchObject({ name: "鲤城区发展和改革局", status: "ok" });
    expect(result.units[0]?.match?.isSure).toBe(false);
    expect(result.missing).toEqual(["鲤城区教育局"]);
  });

  test("asks where a short name can be two units', counts neither, and takes the answer", () => {
    const towns = list("临江县城关镇", "大桥县城关镇");
    const asked = roll([unit("城关镇")], { list: towns });
    expect(asked.units[0]).toMatchObject({
      status: "unlisted",
      match: { doubts: ["临江县城关镇", "大桥县城关镇"] },
    });
    expect(asked.missing).toHaveLength(2);
    const answers = new Map([["城关镇", "大桥县城关镇"]]);
    expect(roll([unit("城关镇")], { list: towns, answers }).missing).toEqual(["临江县城关镇"]);
    const alias = list("临江县城关镇", "大桥县城关镇=城关镇");
    expect(roll([unit("城关镇")], { list: alias }).missing).toEqual(["临江县城关镇"]);
  });

  test("does not count a short name beside the full one", () => {
    const result = roll([unit("发改局"), unit("鲤城区发展和改革局")], {
      list: list("鲤城区发展和改革局"),
    });
    expect(statuses(result)["发改局.xlsx"]).toBe("unlisted");
    expect(result.units.find(({ name }) => name === "发改局")?.match?.doubts).toEqual([
      "鲤城区发展和改革局",
    ]);
  });

  test.each([
    [
      "under its heading",
      [
        ["序号", "单位名称", "联系人", "简称"],
        [1, "鲤城区教育局", "张三", "教育局"],
      ],
    ],
    [
      "without a heading",
      [
        ["", null],
        [1, "鲤城区教育局", "张三"],
      ],
    ],
  ])("is found in the rows of a sheet %s", (heading, rows) => {
    const aliases = heading === "under its heading" ? ["教育局"] : [];
    expect(listFromRows(rows)).toEqual([{ name: "鲤城区教育局", aliases }]);
  });

  test("is read as it is typed, numbered or not, each unit once", () => {
    expect(listFromText("单位名称\n1. 鲤城区教育局=教育局\n2、浮桥街道；鲤城区教育局")).toEqual([
      { name: "鲤城区教育局", aliases: ["教育局"] },
      { name: "浮桥街道", aliases: [] },
    ]);
  });

  test("finds a report without a name by the name of its file", () => {
    const nameless = submit("2023 年 海滨街道办事处 年报.xlsx", { report: report(), template });
    const result = roll([nameless], { list: list("海滨街道办事处", "浮桥街道办事处") });
    expect(result.missing).toEqual(["浮桥街道办事处"]);
  });
});

describe("as JSON", () => {
  const result = roll(
    [
      unit("甲街道", report({ [`${D}.issued`]: 3, [`${A}.received.total`]: 2 })),
      unit("乙街道", report({ [`${D}.issued`]: "/" })),
    ],
    {
      list: list("甲街道", "乙街道", "丙街道"),
      agency: "鲤城区人民政府",
      unreadable: [{ file: "坏.xlsx", sentence: "“坏.xlsx”已经损坏；请换一个文件。" }],
    },
  );
  const json = toRollUpJson(result);

  test("it has the sums, the units with what was found, and who is missing", () => {
    expect(json.missing).toEqual(["丙街道"]);
    expect(json.units?.map(({ name, file, status }) => [name, file, status])).toEqual([
      ["甲街道", "甲街道.xlsx", "errors"],
      ["乙街道", "乙街道.xlsx", "errors"],
      [null, "坏.xlsx", "unreadable"],
    ]);
    expect(json.units?.[0]?.findings.map(({ rule }) => rule)).toContain("A1");
    expect(json.validation?.findings.filter(({ rule }) => rule === "B7")).toMatchObject([
      { outcome: "undecided", refs: [], message: expect.stringContaining("丙街道") as string },
      {
        outcome: "undecided",
        refs: [`${D}.issued`],
        message: expect.stringContaining("乙街道") as string,
      },
    ]);
    expect(json.validation?.findings.find(({ rule }) => rule === "A1")?.message).toContain(
      "来自甲街道（右边减左边 -2）",
    );
  });

  test("it re-reads without loss", () => {
    const read = fromJson(JSON.parse(JSON.stringify(json)), "汇总.json");
    expect({ ...toJson(read, template), validation: json.validation }).toEqual(json);
  });
});
