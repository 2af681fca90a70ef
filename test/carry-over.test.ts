import { carryOver } from "../src/carry-over";
import { fieldsOf } from "../src/model/field";
import type { Ref, Value } from "../src/model/ref";
import { blankReport } from "../src/model/report";
import type { Template } from "../src/model/template";
import { template2014, template2014Fujian } from "../src/templates/2014";
import { template2019 } from "../src/templates/2019";
import { template2021 } from "../src/templates/2021";
import { templateById, templates } from "../src/templates";
import { starsOf } from "../src/rules/patterns";

const blank = (template: Template, values: Readonly<Record<Ref, Value>>) => {
  const empty = blankReport(template.id, fieldsOf(template).keys());
  return { ...empty, year: 2020, values: { ...empty.values, ...values } };
};

/** What of the new form is not blank. */
const filled = (from: Template, values: Readonly<Record<Ref, Value>>) => {
  const result = carryOver(blank(from, values), from, template2021);
  const figures = Object.entries(result?.report.values ?? {}).filter(([, value]) => value !== null);
  return { figures: Object.fromEntries(figures), left: result?.left };
};

describe("an earlier form carried over to that of 2021", () => {
  test("keeps decisions, and calls what was made issued", () => {
    expect(
      filled(template2019, {
        "disclosure.normativeDocuments.made": 3,
        "disclosure.licences.decisions": 9487,
        "applications.outcomes.refused.stateSecret.business": 2,
        "proceedings.litigation.afterReview.total": 4,
      }),
    ).toEqual({
      figures: {
        "disclosure.normativeDocuments.issued": 3,
        "disclosure.licences.decisions": 9487,
        "applications.outcomes.refused.stateSecret.business": 2,
        "proceedings.litigation.afterReview.total": 4,
      },
      left: [],
    });
  });

  test("never takes 对外公开总数量 for 现行有效件数, and says so", () => {
    expect(filled(template2019, { "disclosure.normativeDocuments.published": 166 })).toEqual({
      figures: {},
      left: [
        {
          ref: "disclosure.normativeDocuments.published",
          value: 166,
          reason: expect.stringContaining("现行有效件数") as string,
        },
      ],
    });
  });

  test.each<[Value, Record<string, Value>]>([
    [0, { notCorrected: 0, feeUnpaid: 0, other: 0 }],
    [4, { other: 4 }],
    ["/", { other: "/" }],
  ])("splits 其他处理 of %p only where it is 0", (value, rows) => {
    const expected = Object.entries(rows).map(([row, of]) => [
      `applications.outcomes.otherHandling.${row}.total`,
      of,
    ]);
    const { figures } = filled(template2019, {
      "applications.outcomes.otherHandling.total": value,
    });
    expect(figures).toEqual(Object.fromEntries(expected));
  });

  test("adds up the totals of 2014, and nothing to a blank", () => {
    expect(
      filled(template2014, {
        "statistics.applications.alreadyPublished.count": 5,
        "statistics.applications.granted.count": 7,
        "statistics.applications.privacy.count": 1,
        "statistics.litigation.total.count": 2,
      }),
    ).toMatchObject({
      figures: { "applications.outcomes.granted.total": 12 },
      left: [{ ref: "statistics.litigation.total.count" }],
    });
  });

  test("has the totals of the short table", () => {
    expect(filled(template2014Fujian, { "shortTable.received.year": 9 }).figures).toEqual({
      "applications.received.total": 9,
    });
  });

  test("goes from form to form, and tells what is left in the words of the first", () => {
    const { figures, left } = filled(template2014, {
      "statistics.applications.notOwn.count": 2,
      "statistics.applications.notExisting.count": 3,
      "statistics.resources.staff.count": 4,
    });
    expect(figures).toEqual({ "applications.outcomes.unavailable.notHeld.total": 5 });
    expect(left).toEqual([{ ref: "statistics.resources.staff.count", value: 4, reason: null }]);
  });

  test("tells which figures of the new form the old one knows, blank or not", () => {
    const { counterparts } = carryOver(blank(template2019, {}), template2019, template2021) ?? {};
    expect(counterparts?.has("applications.carriedOut.total")).toBe(true);
    expect(counterparts?.has("disclosure.normativeDocuments.issued")).toBe(true);
    expect(counterparts?.has("disclosure.normativeDocuments.inForce")).toBe(false);
  });

  test("is the same report within one form, and unknown between others", () => {
    const report = blank(template2021, { "applications.received.total": 1 });
    const same = carryOver(report, template2021, template2021);
    expect(same?.report).toBe(report);
    expect(same?.left).toEqual([]);
    expect(carryOver(report, template2021, template2019)).toBeNull();
  });

  const steps = templates.flatMap((to) => (to.carriesFrom ?? []).map((step) => ({ ...step, to })));

  test.each(steps)(
    "names only figures that both forms have: $from to $to.id",
    ({ from, to, carried, notCarried }) => {
      const before = templateById(from);
      const refs = before ? [...fieldsOf(before).keys()] : [];
      for (const each of carried) {
        for (const pattern of each.from) expect(starsOf(pattern, refs)).not.toEqual([]);
        for (const pattern of [each.to, ...(each.zeros ?? [])])
          expect(starsOf(pattern, fieldsOf(to).keys())).not.toEqual([]);
      }
      for (const each of notCarried) expect(starsOf(each.from, refs)).not.toEqual([]);
    },
  );
});
