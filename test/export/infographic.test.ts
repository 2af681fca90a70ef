import { parseFragment, type DefaultTreeAdapterTypes } from "parse5";
import { hasPicture, toInfographic } from "../../src/export/infographic";
import { GREY, HEIGHT, INK, palettes, WHITE, WIDTH } from "../../src/export/infographic/look";
import { fieldsOf } from "../../src/model/field";
import { noParticulars, type Report } from "../../src/model/report";
import { template2019 } from "../../src/templates/2019";
import { template2021 as template } from "../../src/templates/2021";
import { widthOf } from "../../src/workbook/text-size";
import { all, attribute, textOf } from "../html-grid";
import { reportWith } from "../build-report";

type Element = DefaultTreeAdapterTypes.Element;

const linesOf = (svg: string): string[] => all(parseFragment(svg), "text").map(textOf);
const numberOf = (element: Element, name: string) => Number(attribute(element, name) ?? 0);

/** This year's report with last year's figures. */
const beside = (report: Report, { values, sections }: Report): Report => ({
  ...report,
  lastYear: { year: 2022, agency: null, source: null, values, sections },
});

const everywhere = (value: number | null) =>
  reportWith(Object.fromEntries([...fieldsOf(template).keys()].map((ref) => [ref, value])));

/** From where to where a line of text reaches across, as wide as its widest font draws it. */
function extentOf(line: Element): [left: number, right: number] {
  const units = all(line, "tspan");
  const unit = units.map(textOf).join("");
  const own = textOf(line).slice(0, textOf(line).length - unit.length);
  const across = (text: string, of: Element) =>
    (widthOf(text) / 2) * numberOf(of, "font-size") * 1.12;
  const width = across(own, line) + units.reduce((sum, each) => sum + 4 + across(unit, each), 0);
  const x = numberOf(line, "x");
  const anchor = attribute(line, "text-anchor");
  if (anchor === "middle") return [x - width / 2, x + width / 2];
  return anchor === "end" ? [x - width, x] : [x, x + width];
}

test.each([
  ["figures of seven digits, last year's beside them", everywhere(7654321), everywhere(7654321)],
  ["zeros", everywhere(0), undefined],
  ["nothing at all", everywhere(null), undefined],
  [
    "a long name",
    reportWith({}, { particulars: { ...noParticulars, "agency.name": "某某自治县".repeat(9) } }),
    undefined,
  ],
])("%s: nothing reaches over the edge or over its neighbour", (_, report, lastYear) => {
  const svg = toInfographic(lastYear ? beside(report, lastYear) : report, template);
  const lines = all(parseFragment(svg), "text");
  for (const line of lines) {
    const [left, right] = extentOf(line);
    expect([textOf(line), left >= 0 && right <= WIDTH]).toEqual([textOf(line), true]);
    expect(numberOf(line, "y")).toBeLessThan(HEIGHT);
    expect(numberOf(line, "font-size")).toBeGreaterThan(12);
  }
  for (const [i, line] of lines.entries())
    for (const other of lines.slice(i + 1)) {
      if (attribute(line, "y") !== attribute(other, "y")) continue;
      const [[a, b], [c, d]] = [extentOf(line), extentOf(other)];
      expect([textOf(line), textOf(other), b <= c || d <= a]).toEqual([
        textOf(line),
        textOf(other),
        true,
      ]);
    }
});

test("shows the sums of the tables", () => {
  const svg = toInfographic(
    reportWith({
      "applications.outcomes.refused.stateSecret.total": 2,
      "applications.outcomes.refused.enforcementFile.total": 3,
      "applications.received.business": 4,
      "applications.received.other": 1,
      "disclosure.fees.amount": 12.5,
    }),
    template,
  );
  const lines = linesOf(svg);
  expect(lines[lines.indexOf("不予公开") + 1]).toBe("5");
  expect(lines[lines.indexOf("予以公开") + 1]).toBe("0");
  expect(lines).toContain("法人或其他组织 5");
  expect(lines[lines.indexOf("行政事业性收费") - 1]).toBe("12.5万元");
});

test("a blank or a text is shown as missing, never as 0", () => {
  const svg = toInfographic(
    reportWith({
      "applications.received.total": null,
      "applications.received.research": "/",
      "applications.outcomes.notProcessed.abusive.total": null,
    }),
    template,
  );
  const lines = linesOf(svg);
  expect(lines[lines.indexOf("本年新收") - 1]).toBe("未填");
  expect(lines[lines.indexOf("不予处理") + 1]).toBe("未填");
  expect(lines).toContain("法人或其他组织 未填");
});

test("a year without any application says so in the place of empty bars", () => {
  const none = "本年度未收到政府信息公开申请";
  const svg = toInfographic(everywhere(0), template);
  const lines = linesOf(svg);
  expect(lines).toContain(none);
  expect(all(parseFragment(svg), "desc").map(textOf)[0]).toContain(none);
  expect(lines.join()).not.toMatch(/予以公开|法人或其他组织/);
  expect(lines[lines.indexOf("上年结转") - 1]).toBe("0件");
  for (const ref of [
    "applications.carriedIn.total",
    "applications.outcomes.granted.total",
    "applications.received.naturalPerson",
  ]) {
    const others = [reportWith({ [ref]: 1 }), reportWith({ [ref]: null })];
    for (const other of others) expect(linesOf(toInfographic(other, template))).not.toContain(none);
  }
});

test("last year's figures stand beside this year's only where they are at hand", () => {
  const lastYear = reportWith({
    "applications.received.total": 8,
    "proceedings.review.total": null,
  });
  expect(linesOf(toInfographic(reportWith({}), template)).join()).not.toContain("上年 ");
  const lines = linesOf(toInfographic(beside(reportWith({}), lastYear), template));
  expect(lines[lines.indexOf("本年新收") + 1]).toBe("上年 8，−100.0%");
  expect(lines[lines.indexOf("行政复议") + 2]).toBe("结果维持 0");
  const grown = beside(reportWith({ "applications.received.total": 11 }), lastYear);
  expect(linesOf(toInfographic(grown, template))).toContain("上年 8，+37.5%");
});

test("has a text alternative with every figure, and escapes what people wrote", () => {
  const particulars = { ...noParticulars, "agency.name": "<甲>&“乙”" };
  const svg = toInfographic(
    reportWith({ "disclosure.licences.decisions": 86 }, { particulars }),
    template,
  );
  const page = parseFragment(svg);
  expect(all(page, "title").map(textOf)).toEqual([
    "<甲>&“乙”2023年政府信息公开工作年度报告（一图读懂）",
  ]);
  expect(all(page, "desc").map(textOf)[0]).toContain("行政许可86件，行政处罚0件");
  expect(svg).toContain("&lt;甲&gt;&amp;");
});

test("is 1080 px wide on a screen and A4 on paper", () => {
  expect(toInfographic(reportWith({}), template)).toContain('width="1080" height="1527"');
  expect(toInfographic(reportWith({}), template, { size: "a4" })).toContain(
    'width="210mm" height="297mm" viewBox="0 0 1080 1527"',
  );
});

test.each(Object.entries(palettes))("the %s set can be read", (_, { primary, tint }) => {
  for (const [text, ground] of [
    [WHITE, primary],
    [primary, tint],
    [INK, tint],
    [GREY, tint],
  ] as const)
    expect(contrast(text, ground)).toBeGreaterThan(4.5);
});

test("a form without these figures has no picture", () => {
  expect([template, template2019].map(hasPicture)).toEqual([true, false]);
});

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** Relative luminance as WCAG defines it. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
