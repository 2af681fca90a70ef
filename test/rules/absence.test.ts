import { formulaOf, ruleSetOf } from "../../src/rules";
import { template2021 } from "../../src/templates/2021";
import { revalidate, validate } from "../../src/validate";
import { of, report } from "../build-report";

const FIGURES = [
  "disclosure.regulations.issued",
  "disclosure.regulations.repealed",
  "disclosure.regulations.inForce",
];
const inForce = report({ "disclosure.regulations.inForce": 2 });
const findings = (agency: string, figures = inForce) =>
  validate(of(agency, figures), template2021).findings;

describe("accepts", () => {
  test.each(["甲市人民政府", "甲省林业厅", "乙自治区林业局", "甲市林业局"])(
    "%s, which may issue 规章",
    (name) => {
      expect(findings(name)).toEqual([]);
    },
  );

  test("a town that reports none", () => {
    expect(findings("甲县乙镇人民政府", report())).toEqual([]);
  });

  test("an agency whose name is not known", () => {
    expect(validate(inForce, template2021).findings).toEqual([]);
  });

  test("a town that left the figures blank: that is another finding", () => {
    const blank = report({ "disclosure.regulations.inForce": null });
    expect(findings("甲县乙镇人民政府", blank).filter(({ rule }) => rule === "A7")).toEqual([]);
  });
});

describe("rejects", () => {
  test.each([
    "甲区乙街道办事处",
    "甲县乙镇人民政府",
    "甲县乙乡",
    "甲旗乙苏木",
    "甲县林业局",
    "甲区民政局",
    "甲旗教育委员会",
    "甲县乙镇党政办公室",
    "甲区人民政府办公室",
  ])("%s", (name) => {
    expect(findings(name)).toEqual([
      {
        kind: "absence",
        rule: "A7",
        key: "A7",
        severity: "warning",
        outcome: "fail",
        refs: ["disclosure.regulations.inForce"],
        agency: name,
        who: "乡镇、街道和县级部门",
      },
    ]);
  });

  test("every figure that is more than 0, and no other", () => {
    const [finding] = findings(
      "甲县乙镇",
      report({ "disclosure.regulations.issued": 1, "disclosure.regulations.inForce": 1 }),
    );
    expect(finding?.refs).toEqual([FIGURES[0], FIGURES[2]]);
  });
});

test("leaves nothing undecided, and says nothing to a workbook: the name is on another sheet", () => {
  const rule = ruleSetOf(template2021).rules.find(({ key }) => key === "A7");
  expect(rule?.reads).toEqual([...FIGURES, "agency.name"]);
  expect(rule?.marks).toEqual(FIGURES);
  expect(rule && formulaOf(rule, template2021, (ref) => ref)).toBeNull();
});

test("is checked again when the name changes", () => {
  const city = of("甲市人民政府", inForce);
  const town = of("甲县乙镇人民政府", inForce);
  const after = revalidate(validate(city, template2021), town, template2021, ["agency.name"]);
  expect(after.findings.map(({ rule }) => rule)).toEqual(["A7"]);
});
