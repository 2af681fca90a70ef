import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { toParquet, type FiledReport } from "../src/export/parquet";
import { rulesSql } from "../src/export/sql";
import { sumsSql } from "../src/export/sql/sums";
import { fieldsOf } from "../src/model/field";
import type { Ref, Value } from "../src/model/ref";
import type { Report } from "../src/model/report";
import { templates } from "../src/templates";
import { template2021 } from "../src/templates/2021";
import { missingTotals, totalsOf } from "../src/totals";
import { of, report } from "../test/build-report";
import { median, type Row } from "./measure";

export const name = "nation";

const REPORTS = 200_000;
/** Reports that are drawn; each of the nation is the sum of two of them, so that it adds up as they do. */
const DRAWN = 700;
/** One report in so many has a slip. */
const SLIPS = 50;
const RUNS = 3;

/** 200,000 reports of one year: written as one Parquet file, then checked and summed by DuckDB. */
export async function run(): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "nianbao-nation-"));
  const file = join(folder, "reports.parquet");
  try {
    const [bytes, seconds] = timed(() => toParquet(nation(), templates));
    writeFileSync(file, bytes);
    const row = (what: string, value: number, unit: string, runs = 1): Row => ({
      what,
      value: Number(value.toPrecision(3)),
      unit,
      runs,
    });
    return [
      row(`${REPORTS} reports drawn and written`, seconds, "s"),
      row("memory at most, with the file", process.resourceUsage().maxRSS / 1024, "MiB"),
      row("size of the file", statSync(file).size / 1e6, "MB"),
      ...(await asked(file, row)),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

type Told = (what: string, value: number, unit: string, runs?: number) => Row;

async function asked(file: string, row: Told): Promise<readonly Row[]> {
  const database = await DuckDBInstance.create(":memory:", { threads: "2" });
  const connection = await database.connect();
  await connection.run("CREATE MACRO regexp_like(t, p) AS regexp_matches(t, p)");
  await connection.run(`CREATE VIEW reports AS SELECT * FROM '${file}'`);
  const relations = statementsOf(rulesSql([template2021], "wide", templates));
  const equations = relations.filter((statement) => /^-- A[1-4] /.test(statement));
  const rows: Row[] = [];
  for (const [what, statements] of [
    ["A1–A4", equations],
    ["every relation", relations],
    ["every sum", statementsOf(sumsSql([template2021], "wide"))],
  ] as const) {
    const runs: number[] = [];
    let found = 0;
    for (let turn = 0; turn < RUNS; turn += 1) {
      const start = performance.now();
      found = await ask(connection, statements);
      runs.push((performance.now() - start) / 1000);
    }
    rows.push(row(`DuckDB: ${what}, ${found} rows`, median(runs), "s", RUNS));
  }
  rows.push(row("memory at most, with DuckDB", process.resourceUsage().maxRSS / 1024, "MiB"));
  connection.closeSync();
  database.closeSync();
  return rows;
}

async function ask(connection: DuckDBConnection, statements: readonly string[]): Promise<number> {
  let rows = 0;
  for (const statement of statements)
    rows += (await connection.runAndReadAll(statement)).currentRowCount;
  return rows;
}

const statementsOf = (sql: string) => sql.split(";").flatMap((each) => each.trim() || []);

function timed<T>(work: () => T): readonly [T, number] {
  const start = performance.now();
  const done = work();
  return [done, (performance.now() - start) / 1000];
}

function* nation(): Generator<FiledReport> {
  const random = seeded();
  const drawn = Array.from({ length: DRAWN }, () => draw(random));
  const refs = [...fieldsOf(template2021).keys()];
  for (let index = 0; index < REPORTS; index += 1) {
    const [a, b] = [drawn[index % DRAWN], drawn[random(DRAWN)]];
    const values: Record<Ref, Value> = {};
    for (const ref of refs) values[ref] = Number(a?.values[ref]) + Number(b?.values[ref]);
    if (index % SLIPS === 0) values[refs[random(refs.length)] ?? ""] = random(2) ? null : 9;
    const agency = `第${index}街道办事处`;
    const hash = index.toString(16).padStart(64, "0");
    yield { report: of(agency, { ...report(), values }), file: `${agency}.xlsx`, hash };
  }
}

/**
 * Like reports of small offices: most figures are 0, some are small, few are large. Totals add up;
 * what came in and what went out are drawn apart, so that the answer to A1 is long.
 */
function draw(random: (below: number) => number): Report {
  const totals = new Set(totalsOf(template2021).map(({ ref }) => ref));
  const figure = () => (random(10) > 0 ? 0 : random(10) > 0 ? random(20) : random(5_000));
  const parts = Object.fromEntries(
    [...fieldsOf(template2021).keys()].map((ref) => [ref, totals.has(ref) ? null : figure()]),
  );
  const base = report(parts);
  return {
    ...base,
    values: { ...parts, ...Object.fromEntries(missingTotals(base, template2021)) },
  };
}

/** Whole numbers below a bound, the same every time. */
function seeded(): (below: number) => number {
  let state = 7;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
