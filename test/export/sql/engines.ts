import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { PGlite } from "@electric-sql/pglite";
import { parquetReadObjects } from "hyparquet";
import { columnNames, toParquet, type FiledReport } from "../../../src/export/parquet";
import type { Template } from "../../../src/model/template";

/** A row of a table by the names of its columns. */
export type Row = Readonly<Record<string, string | number | null>>;

/** A database with the tables `reports` and `figures` in it. */
export interface Engine {
  /** The rows of a statement. */
  query(sql: string): Promise<readonly Row[]>;
  close(): Promise<void>;
}

const LONG = ["unit", "year", "template", "file", "hash", "ref", "value"];

/** The rows of the wide table as a reader of its own gives them back. */
export async function rowsOf(parquet: Uint8Array<ArrayBuffer>): Promise<readonly Row[]> {
  return parquetReadObjects({ file: parquet.buffer });
}

const longRows = (filed: readonly FiledReport[]): readonly (readonly Cell[])[] =>
  filed.flatMap(({ report, file, hash }) =>
    Object.entries(report.values).map(([ref, value]) => [
      report.particulars["agency.name"],
      report.year,
      report.template,
      file,
      hash,
      ref,
      typeof value === "number" ? value : null,
    ]),
  );

type Cell = string | number | null;

const csvOf = (rows: readonly (readonly Cell[])[]): string =>
  rows
    .map((row) => row.map((cell) => (typeof cell === "string" ? `"${cell}"` : String(cell ?? ""))))
    .map((row) => row.join(","))
    .join("\n");

/** DuckDB over the Parquet file itself. */
export async function openDuckDb(
  filed: readonly FiledReport[],
  templates: readonly Template[],
  folder: string,
): Promise<Engine> {
  const [wide, long] = [join(folder, "reports.parquet"), join(folder, "figures.csv")];
  writeFileSync(wide, toParquet(filed, templates));
  writeFileSync(long, csvOf(longRows(filed)));
  const database = await DuckDBInstance.create(":memory:", { threads: "1" });
  const connection = await database.connect();
  await connection.run("CREATE MACRO regexp_like(t, p) AS regexp_matches(t, p)");
  await connection.run(`CREATE TABLE reports AS SELECT * FROM '${wide}'`);
  const columns = LONG.map((name) => `'${name}': '${duckTypes[name] ?? "VARCHAR"}'`).join(", ");
  await connection.run(
    `CREATE TABLE figures AS SELECT * FROM read_csv('${long}', header = false, columns = {${columns}})`,
  );
  return {
    query: async (sql) =>
      (await connection.runAndReadAll(sql)).getRowObjectsJson() as readonly Row[],
    close: () => {
      connection.closeSync();
      database.closeSync();
      return Promise.resolve();
    },
  };
}

const duckTypes: Readonly<Record<string, string>> = { year: "INTEGER", value: "DOUBLE" };

/** PostgreSQL, filled by COPY. */
export async function openPostgres(
  filed: readonly FiledReport[],
  templates: readonly Template[],
): Promise<Engine> {
  const database = await PGlite.create();
  const names = columnNames(templates);
  await fill(database, "reports", names, await wideRows(filed, templates));
  await fill(database, "figures", LONG, longRows(filed));
  await database.exec("ANALYZE");
  return {
    query: async (sql) => (await database.query<Row>(sql)).rows,
    close: () => database.close(),
  };
}

async function wideRows(filed: readonly FiledReport[], templates: readonly Template[]) {
  const rows = await rowsOf(toParquet(filed, templates));
  return rows.map((row) => columnNames(templates).map((name) => row[name] ?? null));
}

async function fill(
  database: PGlite,
  table: string,
  names: readonly string[],
  rows: readonly (readonly Cell[])[],
): Promise<void> {
  const columns = names.map((name) => `"${name}" ${postgresType(name)}`);
  await database.exec(`CREATE TABLE ${table} (${columns.join(", ")})`);
  const blob = new Blob([csvOf(rows)]);
  await database.query(`COPY ${table} FROM '/dev/blob' (FORMAT csv)`, [], { blob });
}

function postgresType(name: string): string {
  if (name === "year") return "INTEGER";
  return name.includes(".") || name === "value" ? "DOUBLE PRECISION" : "TEXT";
}

/** What the parsers for an engine's SQL find wrong with each of the texts. */
export function parse(
  parser: "SparkSQL" | "TrinoSQL",
  texts: readonly string[],
  folder: string,
): readonly unknown[] {
  const input = join(folder, `${parser}.json`);
  writeFileSync(input, JSON.stringify(texts));
  const out = execFileSync(process.execPath, ["test/export/sql/parse.mjs", parser, input]);
  return JSON.parse(out.toString("utf8")) as readonly unknown[];
}
