import { carryOver } from "../src/carry-over";
import { fieldsOf } from "../src/model/field";
import type { Ref, Value } from "../src/model/ref";
import { blankReport } from "../src/model/report";
import type { Template } from "../src/model/template";
import { template2014, template2014Fujian } from "../src/templates/2014";
import { template2019 } from "../src/templates/2019";
import { template2021 } from "../src/templates/2021";
import { withRows } from "../src/templates/derive";
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

  describe("a reason", () => {
    const O = "applications.outcomes";
    const explained = (rule: string, values: Record<Ref, Value>) =>
      carryOver(
        { ...blank(template2019, {}), explanations: [{ rule, values, text: "见附件。" }] },
        template2019,
        template2021,
      );

    test("goes along with its figures, under the names that they have now", () => {
      const carried = explained("C13", {
        [`${O}.otherHandling.total`]: 4,
        [`${O}.total.total`]: 6,
      });
      expect(carried?.reasonsLeft).toEqual([]);
      expect(carried?.report.explanations).toEqual([
        {
          rule: "C13",
          values: { [`${O}.otherHandling.other.total`]: 4, [`${O}.total.total`]: 6 },
          text: "见附件。",
        },
      ]);
    });

    test("goes along with figures of last year", () => {
      const carried = explained("C13", { [`lastYear:${O}.total.total`]: 6 });
      expect(carried?.report.explanations).toMatchObject([
        { values: { [`lastYear:${O}.total.total`]: 6 } },
      ]);
    });

    test.each<[string, string, Record<Ref, Value>]>([
      ["a relation that the new form does not have", "B3", { [`${O}.total.total`]: 6 }],
      ["a relation that wants no reason", "A1", { [`${O}.total.total`]: 6 }],
      ["a figure that has no counterpart", "C13", { "disclosure.fees.itemsLastYear": 6 }],
    ])("of %s is left, and told", (_, rule, values) => {
      const carried = explained(rule, values);
      expect(carried?.report.explanations).toEqual([]);
      expect(carried?.reasonsLeft).toEqual([{ rule, values, text: "见附件。" }]);
    });
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

describe("a form derived from that of 2021", () => {
  const decisions = (row: string) => `disclosure.${row}.decisions`;
  const next: Template = {
    ...template2021,
    id: "next",
    tables: template2021.tables.map((table) =>
      table.id === "disclosure"
        ? withRows(table, "coercion", { key: "inspections", label: "行政检查" })
        : table,
    ),
    carriesFrom: [
      {
        from: "2021",
        carried: [{ from: [decisions("penalties")], to: decisions("coercion") }],
        notCarried: [{ from: "disclosure.fees.*", reason: "改以元为单位" }],
      },
    ],
  };
  const report = blank(template2021, {
    [decisions("licences")]: 1,
    [decisions("penalties")]: 2,
    [decisions("coercion")]: 3,
    "disclosure.fees.amount": 4,
    "applications.carriedOut.total": 5,
  });
  const carried = carryOver(report, template2021, next);
  const valueOf = (ref: Ref) => carried?.report.values[ref];

  test("takes what has the same ref as it is", () => {
    expect(valueOf(decisions("licences"))).toBe(1);
    expect(valueOf("applications.carriedOut.total")).toBe(5);
    expect(valueOf(decisions("inspections"))).toBeNull();
    expect(carried?.counterparts.has(decisions("inspections"))).toBe(false);
  });

  test("takes nothing under its own ref that is named for another, on either side", () => {
    expect(valueOf(decisions("coercion"))).toBe(2);
    expect(valueOf(decisions("penalties"))).toBeNull();
  });

  test("takes nothing that is named as no counterpart, and says why", () => {
    expect(valueOf("disclosure.fees.amount")).toBeNull();
    expect(carried?.left).toEqual([
      { ref: decisions("coercion"), value: 3, reason: null },
      { ref: "disclosure.fees.amount", value: 4, reason: "改以元为单位" },
    ]);
  });

  test("is reached from the form of 2019 by way of that of 2021", () => {
    const old = blank(template2019, {
      [decisions("penalties")]: 7,
      "disclosure.licences.itemsLastYear": 8,
      "disclosure.regulations.published": 9,
    });
    const both = carryOver(old, template2019, next);
    expect(both?.report.values[decisions("coercion")]).toBe(7);
    expect(both?.left.map(({ ref, reason }) => [ref, reason !== null])).toEqual([
      ["disclosure.regulations.published", true],
      ["disclosure.licences.itemsLastYear", false],
    ]);
  });

  test("keeps of last year only what is kept of it", () => {
    const lastYear = {
      year: 2019,
      agency: null,
      source: null,
      values: { [decisions("penalties")]: 6 },
      sections: report.sections,
    };
    const after = carryOver({ ...report, lastYear }, template2021, next);
    expect(after?.report.lastYear?.values).toEqual({ [decisions("coercion")]: 6 });
  });

  test("has no way from a form that nobody names", () => {
    const other = { ...template2021, id: "other" };
    expect(carryOver({ ...report, template: "other" }, other, next)).toBeNull();
  });
});
