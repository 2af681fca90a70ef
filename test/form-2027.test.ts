import fc from "./property";
import { parseFragment } from "parse5";
import { carryOver } from "../src/carry-over";
import { toCsv } from "../src/export/csv";
import { toDocx } from "../src/export/docx";
import { toHtml } from "../src/export/html";
import { hasPicture, toInfographic } from "../src/export/infographic";
import { HEIGHT, WIDTH } from "../src/export/infographic/look";
import { toJson } from "../src/export/json";
import { toXlsx } from "../src/export/xlsx";
import { readFile } from "../src/import";
import { fieldsOf } from "../src/model/field";
import { layoutOf } from "../src/model/layout";
import type { Ref, Value } from "../src/model/ref";
import type { Report } from "../src/model/report";
import type { Table, Template } from "../src/model/template";
import { checkText } from "../src/narrative/check";
import { draft } from "../src/narrative/draft";
import { templateById, templates } from "../src/templates";
import type * as Forms from "../src/templates/forms";
import { template2019 } from "../src/templates/2019";
import { template2021 } from "../src/templates/2021";
import { validate } from "../src/validate";
import { planWorkbook } from "../src/workbook/lay-out";
import { report } from "./build-report";
import { consistentReport } from "./consistent-report";
import type * as Fixture from "./fixtures/form-2027";
import { form2027 as template } from "./fixtures/form-2027";
import { all, attribute, textOf } from "./html-grid";

// The one line of the list of forms.
jest.mock("../src/templates/forms", () => {
  const { forms } = jest.requireActual<typeof Forms>("../src/templates/forms");
  const { form2027 } = jest.requireActual<typeof Fixture>("./fixtures/form-2027");
  return { forms: [form2027, ...forms] };
});

const A = "applications";
const refs = [...fieldsOf(template).keys()];

/** A year in which every part is told apart: 493 of legal persons, 72 of them 个体工商户. */
const figures: Report = filled({
  [`${A}.received.naturalPerson`]: 100,
  [`${A}.received.business`]: 400,
  [`${A}.received.soleTrader`]: 72,
  [`${A}.received.research`]: 1,
  [`${A}.received.nonprofit`]: 2,
  [`${A}.received.legalService`]: 3,
  [`${A}.received.other`]: 15,
  [`${A}.outcomes.granted.naturalPerson`]: 100,
  [`${A}.outcomes.granted.business`]: 400,
  [`${A}.outcomes.granted.soleTrader`]: 70,
  [`${A}.outcomes.granted.research`]: 1,
  [`${A}.outcomes.granted.nonprofit`]: 2,
  [`${A}.outcomes.granted.legalService`]: 3,
  [`${A}.outcomes.granted.other`]: 15,
  [`${A}.carriedOut.soleTrader`]: 2,
  "disclosure.licences.decisions": 12,
  "disclosure.inspections.decisions": 345,
});

/** The totals are those that the printed table asks for, added up here on their own. */
function filled(parts: Readonly<Record<Ref, Value>>): Report {
  const rows = ["received", "carriedIn", "outcomes.granted", "outcomes.total", "carriedOut"];
  const columns = ["naturalPerson", "business", "soleTrader", "research", "nonprofit"].concat(
    "legalService",
    "other",
  );
  const at = (row: string, column: string) => Number(parts[`${A}.${row}.${column}`] ?? 0);
  const sums = rows.flatMap((row) => {
    const of = row === "outcomes.total" ? "outcomes.granted" : row;
    const total = columns.reduce((sum, column) => sum + at(of, column), 0);
    const done = columns.map((column): [Ref, Value] => [`${A}.${row}.${column}`, at(of, column)]);
    return [...done, [`${A}.${row}.total`, total] as [Ref, Value]];
  });
  const base = report({ ...parts, ...Object.fromEntries(sums) }, template);
  const particulars = { ...base.particulars, "agency.name": "甲区乙街道办事处" };
  return { ...base, year: 2027, particulars };
}

const svgOf = (of: Report) => parseFragment(toInfographic(of, template));
const linesOf = (of: Report) => all(svgOf(of), "text").map(textOf);
const withText = (of: Report, overview: string): Report => ({
  ...of,
  sections: { ...of.sections, overview },
});
const issuesOn = (of: Report, overview: string, form: Template = template) =>
  checkText(withText(of, overview), form).flatMap(({ rule, issue, outcome }) =>
    issue.code === "figure" ? [`${rule} ${issue.claimed} ${outcome}`] : [],
  );

/** The figures that the printed table has in a row under a heading, by place alone. */
function printed(table: Table, rowRef: string, heading: string): Ref[] {
  const { cells } = layoutOf(table);
  const group = cells.find(({ role, text }) => role === "columnLabel" && text === heading);
  return cells.flatMap(({ ref, column }) =>
    ref?.startsWith(`${rowRef}.`) &&
    group &&
    column >= group.column &&
    column < group.column + group.columns
      ? [ref]
      : [],
  );
}

function applicationsOf({ tables }: Template): Table {
  const table = tables.find(({ id }) => id === A);
  if (!table) throw new Error("The form has no applications");
  return table;
}

function organisationsIn(of: Report, form: Template): number {
  const group = printed(applicationsOf(form), `${A}.received`, "法人或其他组织");
  return group.reduce((sum, ref) => sum + Number(of.values[ref]), 0);
}

test("the form is one line in the list, and prints a column and a row more", () => {
  expect(templateById("2027")).toBe(template);
  expect(templates).toHaveLength(5);
  expect(refs).toHaveLength(11 + 25 * 8 + 15);
  expect(printed(applicationsOf(template), `${A}.received`, "法人或其他组织")).toEqual(
    ["business", "soleTrader", "research", "nonprofit", "legalService", "other"].map(
      (key) => `${A}.received.${key}`,
    ),
  );
});

test("its relations hold where it adds up, and miss the added column where it does not", () => {
  expect(validate(figures, template).findings).toEqual([]);
  const values = { ...figures.values, [`${A}.received.soleTrader`]: 71 };
  const broken = validate({ ...figures, values }, template).findings.map(({ key }) => key);
  expect(broken).toEqual(["A1 soleTrader", "A3 received"]);
  const blank = { ...figures.values, "disclosure.inspections.decisions": null };
  expect(validate({ ...figures, values: blank }, template).findings.map(({ key }) => key)).toEqual([
    "A5 disclosure.inspections.decisions",
  ]);
});

test("the draft says 493 of 法人或其他组织 and does not forget 行政检查", () => {
  const text = draft(figures, template).overview.join("\n");
  expect(text).toContain("新收政府信息公开申请593件，其中自然人100件，法人或其他组织493件");
  expect(text).toContain(
    "作出行政许可处理决定12件，行政处罚处理决定0件，行政强制处理决定0件，行政检查处理决定345件",
  );
  expect(draft(figures, template).other.join()).toContain("信息处理费");
});

test("the text is checked against the added column and the added row, by their labels", () => {
  expect(issuesOn(figures, "新收政府信息公开申请593件，其中个体工商户72件。")).toEqual([]);
  expect(issuesOn(figures, "新收政府信息公开申请593件，其中个体工商户73件。")).toEqual([
    "C2 73 fail",
  ]);
  expect(issuesOn(figures, "新收政府信息公开申请593件，法人或其他组织421件。")).toEqual([
    "C2 421 fail",
  ]);
  expect(issuesOn(figures, "办理行政许可12件，实施行政检查345件。")).toEqual([]);
  expect(issuesOn(figures, "办理行政许可12件，实施行政检查300件。")).toEqual(["C7 300 fail"]);
});

test("the demands on its text are those of its neighbour", () => {
  const rules = checkText(figures, template).map(({ rule, outcome }) => `${rule} ${outcome}`);
  expect(rules).toEqual(["C8 undecided", "C9 undecided", "C10 undecided"]);
});

test("the picture shows 493 and 行政检查, and everything stays inside", () => {
  const lines = linesOf(figures);
  expect(lines).toContain("法人或其他组织 493");
  expect(lines[lines.indexOf("行政检查") - 1]).toBe("345件");
  for (const box of all(svgOf(figures), "rect")) {
    const [x, y, width, height] = ["x", "y", "width", "height"].map((name) =>
      Number(attribute(box, name) ?? 0),
    );
    expect((x ?? 0) + (width ?? 0)).toBeLessThanOrEqual(WIDTH + 0.1);
    expect((y ?? 0) + (height ?? 0)).toBeLessThanOrEqual(HEIGHT);
  }
  for (const line of all(svgOf(figures), "text"))
    expect([textOf(line), Number(attribute(line, "font-size")) >= 16]).toEqual([
      textOf(line),
      true,
    ]);
});

test.each([template2019, template2021, template])(
  "法人或其他组织 is the sum of its printed columns in draft, picture and C2: $name",
  (form) => {
    fc.assert(
      fc.property(consistentReport(form), (of) => {
        const sum = organisationsIn(of, form);
        const received = of.values[`${A}.received.total`];
        const [opening] = draft(of, form).overview.filter((each) => each.includes("新收"));
        if (received !== 0) expect(opening).toContain(`法人或其他组织${sum}件`);
        const said = (count: number) =>
          issuesOn(
            of,
            `本年新收政府信息公开申请${String(received)}件，其中法人或其他组织${count}件。`,
            form,
          );
        expect(said(sum)).toEqual([]);
        expect(said(sum + 1)).toEqual([`C2 ${sum + 1} fail`]);
        if (hasPicture(form) && received !== 0)
          expect(all(parseFragment(toInfographic(of, form)), "text").map(textOf)).toContain(
            `法人或其他组织 ${sum}`,
          );
      }),
      { numRuns: 25 },
    );
  },
);

const exported: Readonly<Record<string, (of: Report) => Promise<Uint8Array> | Uint8Array>> = {
  json: (of) => utf8(JSON.stringify(toJson(of, template))),
  csv: (of) => utf8(toCsv(of, template)),
  html: (of) => utf8(toHtml(of, template)),
  docx: (of) => toDocx(of, template),
  xlsx: (of) => toXlsx(planWorkbook(of, template)),
};

const utf8 = (text: string) => new TextEncoder().encode(text);

test.each(Object.keys(exported))("what .%s holds of it comes back", async (kind) => {
  const bytes = await exported[kind]?.(figures);
  const { report: read } = await readFile(bytes ?? new Uint8Array(), `a.${kind}`, { year: 2027 });
  expect(read.template).toBe("2027");
  expect(read.values).toEqual(figures.values);
});

describe("carries over", () => {
  test("from 2021 whatever has the same name; what is new stays blank", () => {
    const of = report({ [`${A}.received.business`]: 4, "disclosure.licences.decisions": 9 });
    const carried = carryOver(of, template2021, template);
    expect(carried?.left).toEqual([]);
    const blank = Object.entries(carried?.report.values ?? {}).filter(
      ([, value]) => value === null,
    );
    expect(blank.map(([ref]) => ref)).toEqual(
      refs.filter((ref) => /\.soleTrader$|\.inspections\./.test(ref)),
    );
    expect(carried?.report.values[`${A}.received.business`]).toBe(4);
  });

  test("from 2019 by way of 2021", () => {
    const of = report(
      {
        "disclosure.normativeDocuments.made": 3,
        "disclosure.procurement.projects": 5,
        [`${A}.outcomes.otherHandling.naturalPerson`]: 2,
      },
      template2019,
    );
    const carried = carryOver(of, template2019, template);
    expect(carried?.report.values).toMatchObject({
      "disclosure.normativeDocuments.issued": 3,
      [`${A}.outcomes.otherHandling.other.naturalPerson`]: 2,
      [`${A}.received.soleTrader`]: null,
    });
    expect(carried?.left.map(({ ref }) => ref)).toContain("disclosure.procurement.projects");
  });
});
