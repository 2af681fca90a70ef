import { matchIdentity, matchUnits } from "../src/identity";
import { report, of } from "./build-report";

const OPEN = "鲤城区人民政府开元街道办事处";

test.each([
  ["浮桥街道", "浮桥街道办事处"],
  ["浮桥街道", "浮桥街道办"],
  ["鲤城区人民政府开元街道办事处", "鲤城区开元街道办事处"],
  ["鲤城区人民政府开元街道办事处", "泉州市鲤城区开元街道"],
  ["福建省泉州市鲤城区教育局", "泉州市鲤城区教育局"],
  ["临江市大桥镇人民政府", "临江市大桥镇"],
  [" 临江市 大桥镇　人民政府\u200B", "临江市大桥镇人民政府"],
  ["临江市大桥镇人民政府（盖章）", "临江市大桥镇人民政府"],
  ["鲤城区", "鲤城区人民政府"],
])("%s and %s are one unit", (a, b) => {
  expect([matchUnits(a, b), matchUnits(b, a)]).toEqual(["same", "same"]);
});

test.each([
  ["浮桥街道", "鲤城区浮桥街道办事处", "there may be another district with a 浮桥街道"],
  ["城关镇", "临江县城关镇人民政府", "nearly every county has a 城关镇"],
  ["教育局", "临江市教育局", "every city has one"],
  ["临江市发改局", "临江市发展和改革局", "an abbreviation"],
  ["临江市市场监管局", "临江市市场监督管理局", "an abbreviation"],
  ["鲤城区人民政府", "鲤城区人民政府办公室", "who signs for the district may report for itself"],
  ["泉州市城市管理局", "泉州市鲤城区城市管理局", "the city's or the district's"],
])("%s and %s are a doubt: %s", (a, b) => {
  expect([matchUnits(a, b), matchUnits(b, a)]).toEqual(["unsure", "unsure"]);
});

test.each([
  ["浮桥街道办事处", "开元街道办事处"],
  ["鲤城区浮桥街道", "临江区浮桥街道"],
  ["鲤城区人民政府", "鲤城区人民政府开元街道办事处"],
  ["临江市大桥镇", "临江市大桥乡"],
  ["临江市教育局", "临江市民政局"],
])("%s and %s are two units", (a, b) => {
  expect([matchUnits(a, b), matchUnits(b, a)]).toEqual(["another", "another"]);
});

test.each([null, "", " 　"])("a unit that is not named (%j) is unknown", (name) => {
  expect(matchUnits(name, OPEN)).toBe("unknown");
});

describe("a report brought in", () => {
  const open = of(OPEN, report());
  test.each([
    ["same", "鲤城区开元街道", 2023],
    ["earlierYear", OPEN, 2022],
    ["laterYear", OPEN, 2024],
    ["unknown", OPEN, null],
    ["unknown", null, 2023],
    ["unsure", "开元街道", 2022],
    ["anotherUnit", "鲤城区浮桥街道", 2023],
    ["anotherUnit", "鲤城区浮桥街道", null],
  ])("is %s where its unit is %s and its year %s", (kinship, unit, year) => {
    const brought = {
      ...report(),
      year,
      particulars: { ...open.particulars, "agency.name": unit },
    };
    expect(matchIdentity(brought, open).kinship).toBe(kinship);
  });

  test("brings both identities and whether the form is the same", () => {
    const brought = { ...of(" 浮桥街道 ", report()), template: "2019" as const, year: 2020 };
    expect(matchIdentity(brought, open)).toEqual({
      kinship: "anotherUnit",
      unit: "another",
      year: "earlier",
      sameForm: false,
      brought: { unit: "浮桥街道", year: 2020, form: "2019" },
      open: { unit: OPEN, year: 2023, form: "2021" },
    });
  });
});
