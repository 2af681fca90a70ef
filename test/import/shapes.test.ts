import fc from "../property";
import { readFile } from "../../src/import";
import { recognise } from "../../src/import/recognition/recognise";
import type { Reading } from "../../src/import/recognition/recognition";
import { fieldsOf } from "../../src/model/field";
import type { Ref, Value } from "../../src/model/ref";
import type { Template } from "../../src/model/template";
import { template2019 } from "../../src/templates/2019";
import { template2021 } from "../../src/templates/2021";
import { arbitraryShape, drawSheets, drawText, type TextShape } from "./shapes";

const forms = fc.constantFrom(template2021, template2019);
const most = Math.max(...[template2021, template2019].map((form) => fieldsOf(form).size));
const figure: fc.Arbitrary<Value> = fc.oneof(
  { arbitrary: fc.nat(50), weight: 5 },
  { arbitrary: fc.nat(20_000), weight: 3 },
  { arbitrary: fc.constantFrom(null, "/", "—"), weight: 1 },
);
const list = (of: fc.Arbitrary<Value>) => fc.array(of, { minLength: most, maxLength: most });

const valuesOf = (form: Template, figures: readonly Value[]): Record<Ref, Value> =>
  Object.fromEntries([...fieldsOf(form).keys()].map((ref, i) => [ref, figures[i] ?? null]));

/** What was read otherwise than it was written. */
function lost({ report }: Reading, values: Readonly<Record<Ref, Value>>) {
  return Object.entries(values).filter(([ref, value]) => report.values[ref] !== value);
}

describe("a report that is written in any shape", () => {
  test("as sheets reads back exactly, or what is missing is reported", () => {
    fc.assert(
      fc.property(forms, arbitraryShape, list(figure), (form, shape, figures) => {
        const values = valuesOf(form, figures);
        const reading = recognise(drawSheets(values, form, shape), "f", { year: form.years.from });
        expect(reading.template.id).toBe(form.id);
        const missing = lost(reading, values);
        expect(missing.map(([ref]) => reading.report.values[ref])).toEqual(missing.map(() => null));
        const rows = new Set(missing.map(([ref]) => ref.slice(0, ref.lastIndexOf("."))));
        expect(rows.size).toBeLessThanOrEqual(shape.dropped.length);
        if (missing.length > 0)
          expect(reading.notices.map(({ code }) => code)).toContain("row.missing");
      }),
      { numRuns: 60 },
    );
  });

  test("as text with all its figures reads back exactly", async () => {
    const kinds = fc.constantFrom<TextShape>("tabs", "bars", "blanks", "cell a line");
    await fc.assert(
      fc.asyncProperty(
        forms,
        kinds,
        fc.nat(1_000),
        list(fc.nat(20_000)),
        async (form, kind, labels, figures) => {
          const values = valuesOf(form, figures);
          // Where blanks part the cells, no label may be written with blanks in it.
          const text = drawText(values, form, kind, kind === "blanks" ? 0 : labels);
          const reading = await readFile(new TextEncoder().encode(text), "f", {
            year: form.years.from,
          });
          expect(reading.template.id).toBe(form.id);
          expect(lost(reading, values)).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });

  test("as text without some of its figures reads nothing wrong", async () => {
    const kinds = fc.constantFrom<TextShape>("tabs", "bars", "cell a line");
    await fc.assert(
      fc.asyncProperty(forms, kinds, list(figure), async (form, kind, figures) => {
        const values = valuesOf(form, figures);
        const text = drawText(values, form, kind, 0);
        const reading = await readFile(new TextEncoder().encode(text), "f");
        const wrong = lost(reading, values);
        expect(wrong.map(([ref]) => reading.report.values[ref])).toEqual(wrong.map(() => null));
        if (wrong.length > 0)
          expect(reading.notices.filter(({ level }) => level === "look")).not.toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
