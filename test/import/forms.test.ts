import { recognise } from "../../src/import/recognition/recognise";
import { fieldsOf } from "../../src/model/field";
import type { Workbook } from "../../src/model/sheet";
import { template2014, template2014Fujian } from "../../src/templates/2014";
import { applications as applications2019 } from "../../src/templates/2019/applications";
import { disclosure as disclosure2019 } from "../../src/templates/2019/disclosure";
import { disclosure } from "../../src/templates/2021/disclosure";
import { figures } from "./published";
import { printed, workbook } from "./sheets";

const codes = (of: Workbook) => recognise(of, "f", { year: 2024 }).notices.map(({ code }) => code);

describe("the form", () => {
  const values2019 = { "disclosure.regulations.made": 1, "applications.received.total": 5 };

  test("is that of 2019 by its table two, whatever the year", () => {
    const old = workbook(
      printed(disclosure2019, values2019),
      printed(applications2019, values2019),
    );
    const reading = recognise(old, "f", { year: 2023 });
    expect(reading.template.id).toBe("2019");
    expect(reading.report.values).toMatchObject(values2019);
    expect(reading.report.year).toBe(2023);
  });

  test.each([
    [2020, "2019"],
    [2023, "2021"],
  ])("of table three with one row 其他处理 alone is that of the year %i", (year, id) => {
    const alone = workbook(printed(applications2019, { "applications.received.total": 5 }));
    expect(recognise(alone, "f", { year }).template.id).toBe(id);
  });

  const hybrid = (total: number) =>
    workbook(
      printed(disclosure, figures),
      printed(applications2019, {
        ...figures,
        "applications.outcomes.otherHandling.naturalPerson": total,
        "applications.outcomes.otherHandling.business": 0,
      }),
    );
  const other = (of: Workbook) => {
    const { values } = recognise(of, "f", { year: 2023 }).report;
    return ["notCorrected", "feeUnpaid", "other"].map(
      (row) => values[`applications.outcomes.otherHandling.${row}.naturalPerson`],
    );
  };

  test("of 2021 with one row 其他处理 puts its figures under 3.其他, and says so", () => {
    expect(recognise(hybrid(4), "f").template.id).toBe("2021");
    expect(other(hybrid(4))).toEqual([null, null, 4]);
    expect(codes(hybrid(4))).toContain("row.single");
  });

  test("of 2021 with 0 in that row has three zeros", () => {
    expect(other(hybrid(0))).toEqual([0, 0, 0]);
  });
});

describe("the lists of 2014", () => {
  test.each([template2014, template2014Fujian])("are forms of their own: $name", (form) => {
    const values = Object.fromEntries([...fieldsOf(form).keys()].map((ref, i) => [ref, i]));
    const reading = recognise(workbook(...form.tables.map((table) => printed(table, values))), "f");
    expect(reading.template.id).toBe(form.id);
    expect(reading.report.values).toEqual(values);
  });
});
