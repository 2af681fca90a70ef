import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rulesSql, type TableShape } from "../../../src/export/sql";
import { sumsSql } from "../../../src/export/sql/sums";
import { fieldsOf } from "../../../src/model/field";
import { figureOf } from "../../../src/model/ref";
import { sumOf } from "../../../src/rules/figures";
import { templates } from "../../../src/templates";
import type * as Forms from "../../../src/templates/forms";
import type * as Fixture from "../../fixtures/form-2027";
import { openDuckDb, openPostgres, parse, type Engine } from "./engines";
import { filedReports, findingsOf } from "./filed";

// The one line of the list of forms: an invented one stands among them.
jest.mock("../../../src/templates/forms", () => {
  const { forms } = jest.requireActual<typeof Forms>("../../../src/templates/forms");
  const { form2027 } = jest.requireActual<typeof Fixture>("../../fixtures/form-2027");
  return { forms: [form2027, ...forms] };
});

/** PostgreSQL keeps 63 characters of a name. */
const LONG_NAME = /(?<= \d+ | null )(\S{63})\S+/;
const SHAPES: readonly TableShape[] = ["wide", "long"];
const folder = mkdtempSync(join(tmpdir(), "nianbao-sql-"));
const filed = filedReports(templates);
const expected = [...findingsOf(filed)].sort();
let engines: Readonly<Record<string, Engine>> = {};

beforeAll(async () => {
  engines = {
    DuckDB: await openDuckDb(filed, templates, folder),
    PostgreSQL: await openPostgres(filed, templates),
  };
});

afterAll(async () => {
  for (const engine of Object.values(engines)) await engine.close();
  rmSync(folder, { recursive: true });
});

const statementsOf = (sql: string) => sql.split(";").flatMap((statement) => statement.trim() || []);

async function findingsIn(engine: Engine | undefined, shape: TableShape) {
  const found: string[] = [];
  for (const statement of statementsOf(rulesSql(templates, shape, templates)))
    for (const row of (await engine?.query(statement)) ?? [])
      found.push(`${String(row["file"])} ${String(row["rule_key"])} ${String(row["severity"])}`);
  return found.sort();
}

test("the reports break every relation that figures can break", () => {
  const ids = templates.flatMap(({ relations }) => relations.map(({ id }) => id));
  const broken = new Set(expected.map((line) => line.replace(/.*\.xlsx (\S+).*/, "$1")));
  expect([...broken].sort()).toEqual([...new Set(ids)].sort());
});

test.each(
  ["DuckDB", "PostgreSQL"].flatMap((name) => SHAPES.map((shape) => [name, shape] as const)),
)("%s finds in the %s table what validate finds", async (name, shape) => {
  expect(await findingsIn(engines[name], shape)).toEqual(expected);
});

const rounded = (sum: unknown) => (typeof sum === "number" ? sum.toFixed(3) : "none");

/** Sums of every form and year, as `template year ref sum`; a figure that one report lacks has none. */
const expectedSums = templates.flatMap((template) => {
  const own = filed.flatMap(({ report }) => (report.template === template.id ? report : []));
  return [...new Set(own.map(({ year }) => year))].flatMap((year) =>
    [...fieldsOf(template).keys()].map((ref) => {
      const sum = sumOf(
        own.filter((report) => report.year === year),
        ({ values }) => figureOf(values[ref]),
      );
      return `${template.id} ${String(year)} ${ref} ${rounded(sum)}`;
    }),
  );
});

async function sumsIn(engine: Engine | undefined, shape: TableShape) {
  const found: string[] = [];
  for (const statement of statementsOf(sumsSql(templates, shape)))
    for (const { year, template, ref, ...row } of (await engine?.query(statement)) ?? []) {
      const head = `${String(template)} ${String(year)}`;
      const sums =
        typeof ref === "string"
          ? [[ref, row["value"]] as const]
          : Object.entries(row).filter(([name]) => name !== "units");
      found.push(...sums.map(([name, sum]) => `${head} ${name} ${rounded(sum)}`));
    }
  return found;
}

test.each(
  ["DuckDB", "PostgreSQL"].flatMap((name) => SHAPES.map((shape) => [name, shape] as const)),
)("%s adds the %s table up, and nothing to a blank", async (name, shape) => {
  const cut = (line: string) => (name === "PostgreSQL" ? line.replace(LONG_NAME, "$1") : line);
  expect((await sumsIn(engines[name], shape)).map(cut).sort()).toEqual(
    expectedSums.map(cut).sort(),
  );
});

test("one statement a relation, of one form where one is asked for", () => {
  const [form] = templates;
  const sql = rulesSql(form ? [form] : [], "wide", templates);
  expect(statementsOf(sql)).toHaveLength(form?.relations.length ?? 0);
  expect(sql).not.toContain("shortTable");
});

/** What each statement about the first form begins with: its other queries and terms are like these. */
const beginnings = (shape: TableShape) =>
  statementsOf(rulesSql(templates.slice(0, 1), shape, templates)).map((statement) => {
    const [query = ""] = statement.split(/\nUNION ALL\n(?=SELECT r\."unit", r\."year")/);
    return `${query.replace(/(VALUES\n.*\n.*),\n(?: {2}\(.*\n)+/, "$1\n")};`;
  });

const sums = (shape: TableShape) => statementsOf(sumsSql(templates.slice(0, 1), shape));

test.each([
  ["SparkSQL", "`"],
  ["TrinoSQL", '"'],
] as const)("%s reads a query of every relation, and the sums", (parser, quote) => {
  const texts = [...SHAPES.flatMap(beginnings), ...SHAPES.flatMap(sums)].map((sql) =>
    sql.replaceAll('"', quote),
  );
  expect(parse(parser, texts, folder)).toEqual(texts.map(() => []));
  expect(parse(parser, ["SELECT FROM reports WHERE;"], folder)).not.toEqual([[]]);
});
