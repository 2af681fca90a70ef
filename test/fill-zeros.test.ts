import fc from "./property";
import { fillZeros, filledIn, type Filling } from "../src/fill-zeros";
import { fieldsOf } from "../src/model/field";
import type { Ref, Value } from "../src/model/ref";
import { blankReport, type Report } from "../src/model/report";
import type { Template } from "../src/model/template";
import { template2019 } from "../src/templates/2019";
import { template2021 as template } from "../src/templates/2021";
import { totalsOf } from "../src/totals";
import { validate } from "../src/validate";
import { arbitraryReport } from "./arbitrary-report";
import { report } from "./build-report";

const blank = (form: Template = template) => blankReport(form.id, fieldsOf(form).keys());
const only = (values: Readonly<Record<Ref, Value>>): Report => ({
  ...blank(),
  values: { ...blank().values, ...values },
});
const counts = ({ totals, zeros, left }: Filling) => [totals.size, zeros.size, left.length];
const broken = (of: Report, form: Template = template) =>
  validate(of, form).findings.flatMap(({ kind, outcome, key }) =>
    kind === "comparison" && outcome === "fail" ? [key] : [],
  );

test.each([template, template2019])("a blank form becomes a form of zeros: $name", (form) => {
  const filling = fillZeros(blank(form), form, null);
  const totals = new Set(totalsOf(form).map(({ ref }) => ref));
  expect(counts(filling)).toEqual([totals.size, fieldsOf(form).size - totals.size, 0]);
  const filled = filledIn(blank(form), filling);
  expect(new Set(Object.values(filled.values))).toEqual(new Set([0]));
});

test("totals are added up, and what follows from them too", () => {
  const filled = filledIn(
    only({}),
    fillZeros(
      only({
        "applications.received.naturalPerson": 3,
        "applications.outcomes.granted.naturalPerson": 2,
        "applications.carriedOut.naturalPerson": 1,
      }),
      template,
      "applications",
    ),
  );
  expect(filled.values).toMatchObject({
    "applications.received.business": 0,
    "applications.received.total": 3,
    "applications.outcomes.granted.total": 2,
    "applications.outcomes.total.total": 2,
    "applications.carriedOut.total": 1,
  });
});

test("the one part that a total leaves over stays blank", () => {
  const values = {
    "proceedings.review.upheld": 3,
    "proceedings.review.other": null,
    "proceedings.review.total": 5,
  };
  const { zeros, left } = fillZeros(report(values), template, null);
  expect([[...zeros], left]).toEqual([[], ["proceedings.review.other"]]);
});

test("parts that a total leaves over together stay blank together", () => {
  const values = {
    "proceedings.review.upheld": null,
    "proceedings.review.other": null,
    "proceedings.review.total": 5,
    "proceedings.litigation.direct.other": null,
  };
  const { zeros, left } = fillZeros(report(values), template, null);
  expect([...zeros]).toEqual(["proceedings.litigation.direct.other"]);
  expect(left).toEqual(["proceedings.review.upheld", "proceedings.review.other"]);
});

test("an application that was received and not yet disposed of leaves only its column blank", () => {
  const received = { "applications.received.naturalPerson": 3 };
  const { zeros, left } = fillZeros(only(received), template, "applications");
  expect(left.filter((ref) => !ref.endsWith(".naturalPerson") && !ref.endsWith(".total"))).toEqual(
    [],
  );
  expect(left).toContain("applications.outcomes.granted.naturalPerson");
  expect(left).toContain("applications.carriedOut.naturalPerson");
  // More carried in would only widen the gap.
  expect(zeros).toContain("applications.carriedIn.naturalPerson");
});

test("the row that is short stays blank, not the columns that follow from it", () => {
  const granted = "applications.outcomes.granted";
  const report = only({ "applications.received.naturalPerson": 3, [`${granted}.total`]: 3 });
  const totals = totalsOf(template).map(({ ref }) => ref);
  const { left } = fillZeros(report, template, "applications");
  const blanks = left.filter((ref) => !totals.includes(ref));
  expect(blanks).toHaveLength(6);
  expect(blanks.every((ref) => ref.startsWith(granted))).toBe(true);
});

test("a bound that 0 would break keeps its blank", () => {
  const values = {
    "disclosure.normativeDocuments.issued": 4,
    "disclosure.normativeDocuments.inForce": null,
  };
  expect(fillZeros(report(values), template, null).left).toEqual([
    "disclosure.normativeDocuments.inForce",
  ]);
});

test("what last year left over is not carried in as 0", () => {
  const carried = "applications.carriedIn.naturalPerson";
  const lastYear = report({ "applications.carriedOut.naturalPerson": 2 });
  const { left, zeros } = fillZeros(report({ [carried]: null }), template, null, { lastYear });
  expect([[...zeros], left]).toEqual([[], [carried]]);
  expect([...fillZeros(report({ [carried]: null }), template, null).zeros]).toEqual([carried]);
});

test("a total that would only say again what is wrong already stays blank", () => {
  const values = {
    "applications.received.naturalPerson": 3,
    "applications.outcomes.total.naturalPerson": 0,
    "applications.received.total": null,
  };
  const { totals, left } = fillZeros(report(values), template, null);
  expect([[...totals], left]).toEqual([[], ["applications.received.total"]]);
});

test("only the blanks of the table that is asked for are filled", () => {
  const { totals, zeros, left } = fillZeros(blank(), template, "proceedings");
  expect(left).toEqual([]);
  expect([...totals.keys(), ...zeros].every((ref) => ref.startsWith("proceedings."))).toBe(true);
  expect(totals.size + zeros.size).toBe(15);
});

test("a filling fills blanks only, accounts for each of them, and adds no broken relation", () => {
  const refs = [...fieldsOf(template).keys()];
  const holed = fc
    .tuple(
      arbitraryReport,
      fc.array(fc.boolean(), { minLength: refs.length, maxLength: refs.length }),
    )
    .map(([of, holes]): Report => ({
      ...of,
      values: Object.fromEntries(
        refs.map((ref, i): [Ref, Value] => [ref, holes[i] ? null : (of.values[ref] ?? null)]),
      ),
    }));
  fc.assert(
    fc.property(fc.oneof(holed, arbitraryReport), (of) => {
      const filling = fillZeros(of, template, null);
      const touched = [...filling.totals.keys(), ...filling.zeros, ...filling.left];
      expect(touched.sort()).toEqual(refs.filter((ref) => of.values[ref] === null).sort());
      const before = broken(of);
      expect(broken(filledIn(of, filling)).filter((key) => !before.includes(key))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
