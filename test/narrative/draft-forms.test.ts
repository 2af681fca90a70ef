import fc from "../property";
import { noSections, textOf, type Report } from "../../src/model/report";
import type { Template } from "../../src/model/template";
import { checkText } from "../../src/narrative/check";
import { draft, DRAFT } from "../../src/narrative/draft";
import { template2014 } from "../../src/templates/2014";
import { template2019 } from "../../src/templates/2019";
import { template2021 } from "../../src/templates/2021";
import { consistentReport } from "../consistent-report";
import { form2027 } from "../fixtures/form-2027";

const forms = [
  { form: template2014, name: "2014" },
  { form: template2019, name: "2019" },
  { form: template2021, name: "2021" },
  { form: form2027, name: "2027" },
];

/** Clauses of the drafted overview with their place, as a person leaves them. */
const clausesOf = (report: Report, form: Template) =>
  draft(report, form).overview.map((text) =>
    [...text.slice(DRAFT.length).matchAll(/[^，。]+/gu)].map(({ 0: clause, index }) => ({
      clause,
      start: index,
      end: index + clause.length,
    })),
  );

const written = (report: Report, form: Template): Report["sections"] => ({
  ...noSections,
  overview: textOf(draft(report, form).overview.map((text) => text.slice(DRAFT.length))),
});

const findingsIn = (report: Report, form: Template) =>
  checkText(report, form).filter(({ issue }) =>
    ["figure", "parts", "shares", "otherYear"].includes(issue.code),
  );

/**
 * The clauses that the draft of other figures says otherwise; the first of them where it has other
 * clauses, as 没有收到 has no parts.
 */
const changedClauses = (before: Report, after: Report, form: Template) => {
  const others = clausesOf(after, form);
  return clausesOf(before, form).flatMap((clauses, paragraph) => {
    const told = others[paragraph] ?? [];
    const changed = clauses.filter(({ clause }, i) => told[i]?.clause !== clause);
    const certain = told.length === clauses.length ? changed : changed.slice(0, 1);
    return certain.map((each) => ({ ...each, paragraph }));
  });
};

describe.each(forms)("drafts of the form of $name", ({ form }) => {
  const reports = consistentReport(form);

  test("say what the tables have", () => {
    fc.assert(
      fc.property(reports, (report) => {
        const sections = written(report, form);
        expect(findingsIn({ ...report, sections }, form)).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  test("no longer agree in any clause whose figure was changed", () => {
    fc.assert(
      fc.property(reports, fc.integer({ min: 1, max: 40 }), (report, more) => {
        const sections = written(report, form);
        for (const [ref, value] of Object.entries(report.values)) {
          const values = { ...report.values, [ref]: Number(value) + more };
          const named = changedClauses(report, { ...report, values }, form);
          if (named.length === 0) continue;
          const found = findingsIn({ ...report, values, sections }, form);
          for (const { paragraph, start, end, clause } of named) {
            const here = found.some(
              (each) => each.paragraph === paragraph && each.start < end && start < each.end,
            );
            expect([ref, clause, here]).toEqual([ref, clause, true]);
          }
        }
      }),
      { numRuns: 1 },
    );
  });

  const named = form.narrative ? 30 : 0;
  test(`name at least ${String(named)} figures`, () => {
    const [report] = fc.sample(reports, { numRuns: 1, seed: 1 });
    const told = Object.entries(report?.values ?? {}).filter(([ref, value]) => {
      const values = { ...report?.values, [ref]: Number(value) + 1 };
      return report && changedClauses(report, { ...report, values }, form).length > 0;
    });
    expect(told.length).toBeGreaterThanOrEqual(named);
  });
});
