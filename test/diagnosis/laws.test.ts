import fc from "../property";
import { diagnose } from "../../src/diagnosis";
import { withoutBlanks } from "../../src/diagnosis/blanks";
import { codesOf } from "../../src/diagnosis/code";
import { explain, STEPS } from "../../src/diagnosis/explain";
import { figuresOf, gapsOf, hasBlank, shift } from "../../src/diagnosis/gaps";
import { mirrorsOf, reflected } from "../../src/diagnosis/mirrors";
import type { Correction } from "../../src/model/cause";
import { fieldsOf } from "../../src/model/field";
import type { Report } from "../../src/model/report";
import { template2014, template2014Fujian } from "../../src/templates/2014";
import { template2019 } from "../../src/templates/2019";
import { template2021 } from "../../src/templates/2021";
import { validate } from "../../src/validate";
import { report } from "../build-report";
import * as errors from "./errors";
import { hostile } from "./hostile";
import { publishedReport } from "./published";
import { figureIn, pick, randomOf, randomReport, tableThree, typedIn, withValues } from "./seeded";

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

  test("what is certain is at most two figures, and nothing else explains it", () => {
    fc.assert(
      fc.property(anyReport, ({ template, of }) => {
        for (const { confidence, refs, alternatives } of diagnose(of, template)) {
          if (confidence !== "certain") continue;
          expect(refs.length).toBeLessThanOrEqual(2);
          expect(alternatives).toEqual([]);
        }
      }),
    );
  });

  test("an alternative makes hold what its cause explains, the other causes done as they are", () => {
    fc.assert(
      fc.property(anyReport, ({ template, of }) => {
        const causes = diagnose(of, template);
        const brokenIn = (report: Report) =>
          new Set(validate(report, template).findings.map(({ key }) => key));
        for (const cause of causes) {
          if (cause.confidence === "open" && cause.alternatives.length === 0) continue;
          const rest = causes.filter((other) => other !== cause).reduce(done, of);
          for (const each of cause.alternatives) {
            const broken = brokenIn(done(rest, each));
            // A figure that is no figure at all is mended by its own cause only.
            const keys = cause.explains.filter((key) => !key.startsWith("A5"));
            expect(keys.filter((key) => broken.has(key))).toEqual([]);
          }
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

describe("hostile reports", () => {
  const random = randomOf(3);
  const [code] = codesOf(template2021);

  test.each(Object.entries(hostile))(
    "end within the steps, and the same way each time: %s",
    (_, make) => {
      for (let i = 0; i < 4 && code; i += 1) {
        const of = make(random);
        const figures = figuresOf(code, of);
        const zeros = code.checks.map(() => 0);
        const known = withoutBlanks(code, figures, zeros);
        const gaps = gapsOf(known.code, figures, known.constants);
        const scene = { code, figures, hasBlanks: hasBlank(figures), constants: zeros, gaps };
        const before = [...gaps.of];
        const budget = { steps: 2_000 };
        const { explanations } = explain(scene, () => 0, budget);
        // Whoever takes the last step may end what was begun with it, and no more.
        expect(budget.steps).toBeGreaterThan(-700);
        expect(explanations.length).toBeLessThan(500);
        expect([...gaps.of]).toEqual(before);
        expect(diagnose(of, template2021)).toEqual(diagnose(of, template2021));
      }
    },
  );
});

test("a search that is cut short is never certain of two", () => {
  const right = randomReport(randomOf(5));
  const wrong = errors.typingSlips(2)(right, randomOf(2)) ?? right;
  const [code] = codesOf(template2021);
  if (!code) throw new Error("The form has no relations");
  const figures = figuresOf(code, wrong);
  const constants = code.checks.map(() => 0);
  const told = (steps: number) => {
    const gaps = gapsOf(code, figures, constants);
    const scene = { code, figures, hasBlanks: false, constants, gaps };
    return explain(scene, () => 0, { steps }).confidence;
  };
  expect(told(STEPS)).toBe("certain");
  for (let steps = 1; steps <= 130; steps += 3) expect(told(steps)).not.toBe("certain");
});

/** The relations of 表三 over figures that are all alike. */
function level() {
  const [code] = codesOf(template2021);
  if (!code) throw new Error("The form has no relations");
  const figures = new Float64Array(code.cells.length).fill(50);
  const gaps = gapsOf(
    code,
    figures,
    code.checks.map(() => 0),
  );
  return { code, figures, gaps };
}

test("what looks the same as one cell of 表三 closes the same checks, and is found for each", () => {
  const { code, gaps } = level();
  const before = [...gaps.of];
  for (let cell = 0; cell < code.cells.length; cell += 23)
    for (const mirror of mirrorsOf(code, cell) ?? []) {
      shift(gaps, cell, -3);
      for (const part of mirror) shift(gaps, part.cell, part.factor * 3);
      expect([...gaps.of]).toEqual(before);
      for (const part of mirror) shift(gaps, part.cell, part.factor * -3);
      shift(gaps, cell, 3);
    }
  const count = (ref: string) => {
    const cell = code.cells.findIndex((each) => each.ref === `applications.${ref}`);
    return mirrorsOf(code, cell)?.length;
  };
  // Twenty like rows × six columns; two like rows, or one of the other side, × six columns.
  expect(count("outcomes.granted.naturalPerson")).toBe(120);
  expect(count("received.business")).toBe(12);
  expect(count("outcomes.total.business")).toBe(0);
});

test("what looks the same as one of two changes, the other taken along, closes the same checks", () => {
  const { code, figures, gaps } = level();
  const place = (ref: string) => code.cells.findIndex((each) => each.ref.endsWith(ref));
  const change = { cell: place("outcomes.granted.naturalPerson"), from: 50, to: 53 };
  const other = { cell: place("outcomes.granted.total"), from: 50, to: 57 };
  for (const { cell, from, to } of [change, other]) shift(gaps, cell, to - from);
  const before = [...gaps.of];
  for (const { cell, from, to } of [change, other]) shift(gaps, cell, from - to);
  const sizes = new Set<number>();
  for (const mirror of mirrorsOf(code, change.cell) ?? []) {
    const changes = reflected(code, figures, mirror, 3, other) ?? [];
    sizes.add(changes.length);
    for (const { cell, from, to } of changes) shift(gaps, cell, to - from);
    expect([...gaps.of]).toEqual(before);
    for (const { cell, from, to } of changes) shift(gaps, cell, from - to);
  }
  expect(sizes).toEqual(new Set([3, 4]));
});

test("two figures that no hand is known to get wrong so are not certain", () => {
  const row = "applications.outcomes.unavailable.needsCreation";
  const wrong = withValues(busy, { [`${row}.naturalPerson`]: 947, [`${row}.business`]: 613 });
  const confidences = diagnose(wrong, template2021).map(({ confidence }) => confidence);
  expect(confidences).not.toContain("certain");
  expect(confidences).not.toHaveLength(0);
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

  test("two slips are always among those told, in one row or column too", () => {
    let first = 0;
    for (let i = 0; i < 150; i += 1) {
      const right = sound();
      const row = pick(tableThree, random);
      const column = tableThree.map((each) => each[i % 7] ?? "");
      const refs = typedIn(right, i % 3 === 0 ? tableThree : [i % 3 === 1 ? row : column]);
      const [one, other] = [
        pick([...refs, "applications.outcomes.total.total"], random),
        refs.at(-1),
      ];
      if (other === undefined || one === other) continue;
      const wrong = withValues(right, {
        [one]: figureIn(right, one) + 10 * (1 + random(40)),
        [other]: figureIn(right, other) + 7,
      });
      const causes = diagnose(wrong, template2021);
      const all = causes.flatMap((cause) => [cause, ...cause.alternatives]);
      for (const ref of [one, other])
        expect(all.map(({ refs: told, to }) => to[told.indexOf(ref)])).toContain(right.values[ref]);
      first += 1;
    }
    expect(first).toBeGreaterThan(60);
  });

  test("a wrong detail under computed totals is the first of its column more often than not", () => {
    let first = 0;
    for (let i = 0; i < 60; i += 1) {
      const wrong = errors.detailUnderFormulas(busy, random) ?? busy;
      const [cause] = diagnose(wrong, template2021);
      if (cause && JSON.stringify(done(wrong, cause).values) === JSON.stringify(busy.values))
        first += 1;
    }
    expect(first).toBeGreaterThan(45);
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
