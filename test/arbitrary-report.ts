import fc from "./property";
import { fieldsOf } from "../src/model/field";
import type { Ref, Value } from "../src/model/ref";
import { blankReport, particulars, type Explanation, type Report } from "../src/model/report";
import { template2021 as template } from "../src/templates/2021";
import { missingTotals, totalsOf } from "../src/totals";

const refs = [...fieldsOf(template).keys()];
const totals = new Set(totalsOf(template).map(({ ref }) => ref));

/** One line of text without the blanks at its ends, which mean nothing in a cell. */
export const line = fc
  .string({
    unit: fc.constantFrom(..."年报公开一二，。（）《》“”x09.%=+-@<>&\"'/ 𠮷"),
    minLength: 1,
    maxLength: 40,
  })
  .map((text) => `本${text.trim()}`);

const section = fc.option(
  fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => lines.join("\n")),
);

const figure: fc.Arbitrary<Value> = fc.oneof(
  { arbitrary: fc.nat(9_999_999), weight: 6 },
  { arbitrary: fc.constant(null), weight: 2 },
  { arbitrary: fc.constantFrom("/", "—", "-", "不适用"), weight: 1 },
  { arbitrary: fc.constantFrom(-3, 1.5, 0.1), weight: 1 },
);

const explanation: fc.Arbitrary<Explanation> = fc.record({
  rule: fc.constantFrom(...template.relations.map(({ id }) => id)),
  values: fc.dictionary(
    fc.oneof(fc.constantFrom(...refs), fc.constantFrom(...refs.map((ref) => `lastYear:${ref}`))),
    fc.oneof(fc.nat(99), fc.constantFrom(null, "/", "12 件", '"\\', -1.5)),
    { maxKeys: 3 },
  ),
  text: line,
});

/** Reports whose relations hold, but for a few figures that are anything. */
const values: fc.Arbitrary<Record<Ref, Value>> = fc
  .tuple(
    fc.array(fc.nat(20), { minLength: refs.length, maxLength: refs.length }),
    fc.dictionary(fc.constantFrom(...refs), figure, { maxKeys: 12 }),
  )
  .map(([figures, others]) => {
    const parts = Object.fromEntries(
      refs.map((ref, i) => [ref, totals.has(ref) ? null : (figures[i] ?? 0)]),
    );
    const sums = missingTotals(reportOf(parts), template);
    return { ...parts, ...Object.fromEntries(sums), ...others };
  });

/** Any report that our own formats can hold. */
export const arbitraryReport: fc.Arbitrary<Report> = fc
  .record({
    year: fc.option(fc.integer({ min: 2021, max: 2099 })),
    values,
    particulars: fc.tuple(...particulars.map(() => fc.option(line))),
    date: fc.option(fc.constantFrom("2024-01-09", "2024-12-31")),
    sections: fc.record({ overview: section, problems: section, other: section }),
    explanations: fc.array(explanation, { maxLength: 2 }),
  })
  .map(({ year, values, particulars: texts, date, sections, explanations }) => ({
    ...reportOf(values),
    year,
    particulars: {
      ...(Object.fromEntries(
        particulars.map((id, i) => [id, texts[i] ?? null]),
      ) as Report["particulars"]),
      "document.date": date,
    },
    sections,
    explanations,
  }));

function reportOf(values: Record<Ref, Value>): Report {
  return { ...blankReport(template.id, refs), values };
}
