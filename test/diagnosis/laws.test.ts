import fc from "fast-check";
import { diagnose } from "../../src/diagnosis";
import type { Correction } from "../../src/model/cause";
import { fieldsOf } from "../../src/model/field";
import type { Report } from "../../src/model/report";
import { template2014, template2014Fujian } from "../../src/templates/2014";
import { template2019 } from "../../src/templates/2019";
import { template2021 } from "../../src/templates/2021";
import { validate } from "../../src/validate";
import { report } from "../build-report";
import * as errors from "./errors";
import { publishedReport } from "./published";
import { randomOf, randomReport, withValues } from "./seeded";

const busy = publishedReport("pingtan2024").report;
const done = (of: Report, { refs, to }: Correction): Report =>
  withValues(of, Object.fromEntries(refs.map((ref, i) => [ref, to[i] ?? null])));

describe("whatever the report", () => {
  const forms = [template2021, template2019, template2014, template2014Fujian] as const;
  const anyReport = fc
    .tuple(
      fc.nat(forms.length - 1),
      fc.dictionary(
        fc.nat(400).map(String),
        fc.oneof(fc.nat(200), fc.constantFrom(null, "/", -3, 1.5)),
        {
          maxKeys: 12,
        },
      ),
    )
    .map(([at, edits]) => {
      const template = forms[at] ?? template2021;
      const refs = [...fieldsOf(template).keys()];
      const values = Object.entries(edits).map(
        ([place, value]) => [refs[Number(place) % refs.length] ?? "", value] as const,
      );
      return { template, of: report(Object.fromEntries(values), template) };
    });

  test("the causes make every relation hold that they say they explain", () => {
    fc.assert(
      fc.property(anyReport, ({ template, of }) => {
        const causes = diagnose(of, template);
        const open = causes.some(
          ({ confidence, alternatives }) => confidence === "open" && alternatives.length === 0,
        );
        const mended = causes.reduce(done, of);
        const broken = new Set(validate(mended, template).findings.map(({ key }) => key));
        const before = new Set(validate(of, template).findings.map(({ key }) => key));
        for (const { explains, refs, to } of causes) {
          expect(explains.every((key) => before.has(key))).toBe(true);
          expect(refs).toHaveLength(to.length);
          if (!open) expect(explains.filter((key) => broken.has(key))).toEqual([]);
        }
      }),
    );
  });

  test("no cause asks for less than nothing, and the same report has the same causes", () => {
    fc.assert(
      fc.property(anyReport, ({ template, of }) => {
        const causes = diagnose(of, template);
        const all = causes.flatMap((cause) => [cause, ...cause.alternatives]);
        expect(all.flatMap(({ to }) => to).filter((value) => value < 0)).toEqual([]);
        expect(diagnose(of, template)).toEqual(causes);
      }),
    );
  });
});

describe("seeded errors in published and random reports", () => {
  const random = randomOf(11);
  const sound = () => (random(2) === 0 ? busy : randomReport(random));

  test("one figure of 表三 is always told, and certain", () => {
    for (let i = 0; i < 300; i += 1) {
      const right = sound();
      const wrong = errors.anyFigure(right, random);
      if (!wrong) continue;
      const [cause, ...others] = diagnose(wrong, template2021);
      expect(others).toEqual([]);
      expect(cause?.confidence).toBe("certain");
      expect(cause && done(wrong, cause)).toEqual(right);
    }
  });

  test.each(Object.entries(errors).filter(([name]) => name !== "typingSlips"))(
    "what is certain is right: %s",
    (_, mistake) => {
      for (let i = 0; i < 60; i += 1) {
        const right = sound();
        const wrong = (mistake as errors.Mistake)(right, random);
        const certain = wrong
          ? diagnose(wrong, template2021).filter(({ confidence }) => confidence === "certain")
          : [];
        for (const cause of certain) expect(done(right, cause)).toEqual(right);
      }
    },
  );
});
