import { template2019 } from "../../src/templates/2019";
import { template2021 } from "../../src/templates/2021";
import { planWorkbook } from "../../src/workbook/lay-out";
import { fieldsOf } from "../../src/model/field";
import { blankReport, noSections, type Report } from "../../src/model/report";
import { D, desk, later, opened, sessionOn, type } from "./desk";
import { laidOut, memoryHost } from "./memory-host";

const received = "applications.received.naturalPerson";
const blank = blankReport("2019", fieldsOf(template2019).keys());
const zeros = Object.fromEntries(Object.keys(blank.values).map((ref) => [ref, 0]));

/** A report of 2023 on the form of 2019. */
const misfit: Report = { ...blank, year: 2023, values: { ...zeros, [received]: 5 } };

describe("改用相应的格式", () => {
  test("shows what has no counterpart, then lays the report out on its year's form", async () => {
    const session = await sessionOn(memoryHost(laidOut(planWorkbook(misfit, template2019))));
    session.layOut.refit();
    const { question } = session.getSnapshot();
    expect(question?.title).toContain("2021 年格式");
    expect(question?.text).toContain(`${question?.list?.length ?? 0} 个数`);
    expect(question?.list?.join()).toContain("不能互相代替");
    session.answer(true);
    await later(50);
    expect(session.getSnapshot().open?.template).toBe(template2021);
    expect(session.getSnapshot().open?.report).toMatchObject({ year: 2023 });
    expect(session.getSnapshot().open?.report.values[received]).toBe(5);
    expect(session.getSnapshot().dirty).toBe(true);
  });

  test("takes 上年数 along, as far as the new form has a place", async () => {
    const values = { ...zeros, [received]: 4, "disclosure.normativeDocuments.made": 9 };
    const lastYear = {
      ...{ year: 2022, agency: null, source: "上年.xls", values },
      sections: noSections,
    };
    const report = { ...misfit, lastYear };
    const session = await sessionOn(memoryHost(laidOut(planWorkbook(report, template2019))));
    session.layOut.refit();
    session.answer(true);
    await later(50);
    const kept = session.getSnapshot().open?.report.lastYear;
    expect(kept).toMatchObject({ year: 2022, source: "上年.xls" });
    expect(kept?.values[received]).toBe(4);
    expect(kept?.values["disclosure.normativeDocuments.issued"]).toBe(9);
    expect(kept?.values["disclosure.normativeDocuments.inForce"]).toBeUndefined();
  });

  test("asks nothing of a report on the right form", async () => {
    const at = await desk();
    at.session.layOut.refit();
    expect(at.session.getSnapshot().question).toBeNull();
    type(at, { [D]: 1 });
    expect(opened(at).template).toBe(template2021);
  });
});
