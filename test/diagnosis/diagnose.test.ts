import { diagnose } from "../../src/diagnosis";
import type { Cause, Correction } from "../../src/model/cause";
import type { Ref, Value } from "../../src/model/ref";
import type { Report } from "../../src/model/report";
import type { Template } from "../../src/model/template";
import { template2014 } from "../../src/templates/2014";
import { template2021 } from "../../src/templates/2021";
import { validate } from "../../src/validate";
import { report } from "../build-report";
import { publishedReport, soundReports } from "./published";
import * as errors from "./errors";
import { randomOf, randomReport, tableThree } from "./seeded";

const A = "applications";
const O = `${A}.outcomes`;
const busy = publishedReport("pingtan2024").report;
const causesIn = (of: Report, template: Template = template2021) => diagnose(of, template);
const after = (values: Record<Ref, Value>, of = busy): Report => ({
  ...of,
  values: { ...of.values, ...values },
});
const done = (of: Report, { refs, to }: Correction): Report =>
  after(Object.fromEntries(refs.map((ref, i) => [ref, to[i] ?? null])), of);

/** What is told, in a line: kind, confidence, and each figure with both values. */
const told = ({ kind, confidence, refs, from, to }: Cause): string =>
  `${confidence} ${kind}: ${refs.map((ref, i) => `${ref} ${String(from[i])}→${String(to[i])}`).join(", ")}`;

test.each(soundReports.map((each) => [each] as const))("sound reports have no causes", (sound) => {
  expect(causesIn(sound)).toEqual([]);
});

test("one figure typed with two digits changed places is one certain cause", () => {
  const [cause, ...others] = causesIn(after({ [`${O}.granted.naturalPerson`]: 17 }));
  expect(others).toEqual([]);
  expect(cause).toEqual({
    refs: [`${O}.granted.naturalPerson`],
    kind: "transposed",
    from: [17],
    to: [71],
    confidence: "certain",
    explains: ["A2 naturalPerson", "A3 outcomes.granted"],
    alternatives: [],
  });
});

describe("tells what was done before it tells cells", () => {
  test.each<[string, Record<Ref, Value>, string]>([
    [
      "two figures of a row changed places",
      { [`${A}.received.naturalPerson`]: 1, [`${A}.received.business`]: 217 },
      `certain swapped: ${A}.received.naturalPerson 1→217, ${A}.received.business 217→1`,
    ],
    [
      "a figure in the next column",
      { [`${O}.granted.naturalPerson`]: 0, [`${O}.granted.business`]: 71 },
      `certain columnOff: ${O}.granted.naturalPerson 0→71, ${O}.granted.business 71→0`,
    ],
    [
      "a figure in the next row",
      {
        [`${O}.unavailable.notHeld.naturalPerson`]: 0,
        [`${O}.unavailable.needsCreation.naturalPerson`]: 75,
      },
      `open rowOff: ${O}.unavailable.notHeld.naturalPerson 0→75, ${O}.unavailable.needsCreation.naturalPerson 75→0`,
    ],
    [
      "a row typed one column to the right, its total lost",
      {
        [`${O}.granted.naturalPerson`]: 0,
        [`${O}.granted.business`]: 71,
        [`${O}.granted.total`]: 0,
      },
      `likely shiftedColumns: ${O}.granted.naturalPerson 0→71, ${O}.granted.business 71→0, ${O}.granted.total 0→71`,
    ],
    [
      "totals of a column that were not brought up to date",
      {
        [`${O}.granted.total`]: 70,
        [`${O}.partlyGranted.total`]: 28,
        [`${O}.unavailable.notHeld.total`]: 74,
      },
      `likely staleTotals: ${O}.granted.total 70→71, ${O}.partlyGranted.total 28→29, ${O}.unavailable.notHeld.total 74→75`,
    ],
    [
      "a minus sign",
      { [`${O}.granted.naturalPerson`]: -71 },
      `certain sign: ${O}.granted.naturalPerson -71→71`,
    ],
  ])("%s", (_, values, expected) => {
    expect(causesIn(after(values)).map(told)).toEqual([expected]);
  });

  test("two rows that changed places", () => {
    const right = randomReport(randomOf(5));
    const wrong = errors.rowsSwapped(right, randomOf(1)) ?? right;
    const [first, ...others] = causesIn(wrong);
    expect(others).toEqual([]);
    expect(first?.kind).toBe("rowsSwapped");
    expect(first && done(wrong, first)).toEqual(right);
  });

  test("a block pasted one column too far", () => {
    const wrong = errors.blockShifted(busy, randomOf(7));
    const [first, ...others] = causesIn(wrong ?? busy);
    expect(others).toEqual([]);
    expect(first?.kind).toBe("shiftedColumns");
    expect(first && done(wrong ?? busy, first)).toEqual(busy);
  });
});

describe("two slips that have nothing to do with each other are two causes", () => {
  test("certain where many figures were typed and nothing that comes near looks the same", () => {
    const right = randomReport(randomOf(5));
    const wrong = errors.typingSlips(2)(right, randomOf(2)) ?? right;
    const causes = causesIn(wrong);
    expect(causes.map(({ confidence }) => confidence)).toEqual(["certain", "certain"]);
    expect(causes.reduce(done, wrong)).toEqual(right);
  });

  test("likely where three wrong figures may look like one of them", () => {
    const wrong = after({ [`${O}.granted.naturalPerson`]: 17, [`${O}.partlyGranted.total`]: 92 });
    expect(causesIn(wrong).map(told)).toEqual([
      `likely transposed: ${O}.granted.naturalPerson 17→71`,
      `likely transposed: ${O}.partlyGranted.total 92→29`,
    ]);
  });
});

test("a detail under computed totals leaves the figures of its column open", () => {
  const wrong = errors.detailUnderFormulas(busy, randomOf(1)) ?? busy;
  const [first, ...others] = causesIn(wrong);
  expect(others).toEqual([]);
  expect(first?.confidence).not.toBe("certain");
  expect(first?.alternatives.length).toBeGreaterThan(3);
});

describe("table four", () => {
  const P = "proceedings.review";
  const sum = { [`${P}.upheld`]: 2, [`${P}.other`]: 1, [`${P}.total`]: 3 };

  test("a total that was left 0 comes first, the other figures as alternatives", () => {
    const [first, ...others] = causesIn(report({ ...sum, [`${P}.total`]: 0, [`${P}.upheld`]: 4 }));
    expect(others).toEqual([]);
    expect(first && told(first)).toBe(`likely leftZero: ${P}.total 0→5`);
    expect(first?.alternatives).toEqual([]);
  });

  test("is never certain, and tells every figure that it could be", () => {
    const [first] = causesIn(report({ ...sum, [`${P}.upheld`]: 1 }));
    expect(first?.confidence).toBe("open");
    const all = first ? [first, ...first.alternatives] : [];
    expect(all.map(({ refs, to }) => `${refs.join()} ${to.join()}`).sort()).toEqual(
      [
        `${P}.corrected 1`,
        `${P}.other 2`,
        `${P}.pending 1`,
        `${P}.total 2`,
        `${P}.upheld 2`,
      ].sort(),
    );
  });
});

describe("published breaks are one card each", () => {
  test("洪泽 2023: two totals left 0", () => {
    const { report: of, template } = publishedReport("hongze2023");
    expect(diagnose(of, template).map(told)).toEqual([
      "likely leftZero: proceedings.review.total 0→11, proceedings.litigation.afterReview.total 0→5",
    ]);
  });

  test("平潭 2020: one row counts too much, with its total", () => {
    const { report: of, template } = publishedReport("pingtan2020");
    const [first, ...others] = diagnose(of, template);
    expect(others).toEqual([]);
    expect(first?.explains).toEqual(["A2 naturalPerson", "A2 total"]);
    expect([first, ...(first?.alternatives ?? [])].map((each) => each?.refs)).toEqual([
      [`${O}.granted.naturalPerson`, `${O}.granted.total`],
      [`${O}.partlyGranted.naturalPerson`, `${O}.partlyGranted.total`],
    ]);
  });

  test("上海 2019: 19 totals that are missing, each with its value", () => {
    const { report: of, template } = publishedReport("shanghai2019");
    const [first, ...others] = diagnose(of, template);
    expect(others).toEqual([]);
    expect(first).toMatchObject({ kind: "missing", confidence: "likely", alternatives: [] });
    expect(first?.refs).toHaveLength(19);
    expect(first?.from).toEqual(new Array(19).fill("/"));
    expect(first?.to.slice(0, 3)).toEqual([272, 3, 14]);
    const errorsLeft = validate(of, template).findings.filter(
      ({ key, severity }) => severity === "error" && !first?.explains.includes(key),
    );
    expect(errorsLeft).toEqual([]);
  });
});

describe("blanks", () => {
  test("one that can have one value only is told with it", () => {
    const [first, ...others] = causesIn(after({ [`${O}.granted.naturalPerson`]: null }));
    expect(others).toEqual([]);
    expect(first).toEqual({
      refs: [`${O}.granted.naturalPerson`],
      kind: "missing",
      from: [null],
      to: [71],
      confidence: "certain",
      explains: ["A2 naturalPerson", "A3 outcomes.granted", `A5 ${O}.granted.naturalPerson`],
      alternatives: [],
    });
  });

  test("one whose value hangs on which explanation is true is not told", () => {
    const asked = "statistics.applications";
    const of = report(
      { [`${asked}.refused.count`]: null, [`${asked}.stateSecret.count`]: 1 },
      template2014,
    );
    const causes = causesIn(of, template2014);
    expect(causes.map(({ kind }) => kind)).not.toContain("missing");
    expect(causes.map(({ confidence }) => confidence)).toEqual(["open"]);
  });

  test("a blank beside a wrong figure does not hide it", () => {
    const wrong = after({
      [`${O}.granted.total`]: null,
      [`${O}.partlyGranted.naturalPerson`]: 92,
    });
    expect(causesIn(wrong).map(told)).toEqual([
      `likely transposed: ${O}.partlyGranted.naturalPerson 92→29`,
      `likely missing: ${O}.granted.total null→71`,
    ]);
  });

  test("rows of which nothing is left to be reported are 0", () => {
    const rows = [`${O}.otherHandling.notCorrected`, `${O}.otherHandling.feeUnpaid`];
    const { report: of } = publishedReport("hongze2024");
    const blanks = Object.keys(of.values).filter((ref) => rows.some((row) => ref.startsWith(row)));
    const causes = causesIn(after(Object.fromEntries(blanks.map((ref) => [ref, null])), of));
    expect(new Set(causes.flatMap(({ to }) => to))).toEqual(new Set([0]));
    expect(causes.flatMap(({ refs }) => refs)).toHaveLength(14);
  });

  test("a figure too large to be summed up is told like a blank", () => {
    const [first, ...others] = causesIn(after({ [`${O}.granted.naturalPerson`]: 1e300 }));
    expect(others).toEqual([]);
    expect(first && told(first)).toBe(`certain missing: ${O}.granted.naturalPerson 1e+300→71`);
  });

  test("a table that is half filled has no causes", () => {
    const later = tableThree.slice(12).flat();
    const half = after({
      ...Object.fromEntries(later.map((ref) => [ref, null])),
      [`${O}.granted.total`]: 17,
    });
    expect(causesIn(half)).toEqual([]);
  });
});

describe("evidence ranks what explains the same", () => {
  const wrong = errors.detailUnderFormulas(busy, randomOf(1)) ?? busy;
  const [plain] = causesIn(wrong);
  const last = plain?.alternatives.at(-1);

  test("a figure that the text gives comes first", () => {
    const figures = new Map(last?.refs.map((ref, i) => [ref, [last.to[i] ?? 0]]));
    expect(last).toBeDefined();
    expect(diagnose(wrong, template2021, { told: figures })[0]?.refs).toEqual(last?.refs);
  });

  test("a figure that the text has as it stands is the less likely", () => {
    const told = new Map(plain?.refs.map((ref, i) => [ref, [Number(plain.from[i])]]));
    expect(diagnose(wrong, template2021, { told })[0]?.refs).not.toEqual(plain?.refs);
  });

  test("last year's figures draw near", () => {
    const [first] = diagnose(wrong, template2021, { sources: { lastYear: busy } });
    expect(first && done(wrong, first)).toEqual(busy);
  });

  test("last year's figures that a report brings along count without being handed in", () => {
    const last = { year: 2022, agency: null, source: null, sections: busy.sections };
    const with22 = { ...wrong, lastYear: { ...last, values: busy.values } };
    expect(diagnose(with22, template2021)).toEqual(
      diagnose(wrong, template2021, { sources: { lastYear: busy } }),
    );
    expect(diagnose(with22, template2021, { sources: {} })).toEqual(causesIn(wrong));
  });
});
