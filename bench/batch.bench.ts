import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "../test/property";
import { toXlsx } from "../src/export/xlsx";
import { template2021 } from "../src/templates/2021";
import { planCleanWorkbook } from "../src/workbook/clean";
import { consistentReport } from "../test/consistent-report";
import { drawCase } from "../test/import/cases/case";
import { gridCases } from "../test/import/cases/grids";
import { asXlsx } from "../test/import/files";
import { arbitraryShape, drawSheets } from "../test/import/shapes";
import { printed, workbook } from "../test/import/sheets";
import { median, type Row } from "./measure";

export const name = "batch";

const FILES = 1_000;
/** Reports that are drawn; each stands in the batch several times, under names of its own. */
const DRAWN = 200;
const RUNS = 3;
const SEED = 7;

/**
 * Files a second of whole processes over the same .xlsx files: `check` with all its findings, on one
 * thread, beside openpyxl and LibreOffice, which only open them, where they are installed. Needs
 * `npm run build:cli`.
 */
export async function run(): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "nianbao-batch-"));
  const python = pythonWithOpenpyxl();
  if (python === null) console.error("openpyxl is not installed: it is not measured.");
  try {
    const rows: Row[] = [];
    for (const [batch, drawn] of Object.entries(await batches())) {
      const files = written(join(folder, batch.replaceAll(/\W/g, "")), drawn);
      const row = (what: string, seconds: number, runs: number, count = FILES) =>
        rows.push({
          what: `${batch}: ${what}`,
          value: Number((count / seconds).toPrecision(3)),
          unit: "files/s",
          runs,
        });
      row("check", secondsOf(process.execPath, ["build/cli.mjs", "check", ...files], RUNS), RUNS);
      if (python !== null)
        row("openpyxl opens them", secondsOf(python, ["-c", OPEN, ...files], 1), 1);
      const some = files.slice(0, OFFICE);
      const office = libreOffice(folder, some);
      if (office !== null) row("LibreOffice opens them", office, 1, some.length);
    }
    return rows;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Workbooks as one office hands them on, as offices keep them, and of which no two look alike. */
async function batches(): Promise<Readonly<Record<string, readonly Uint8Array[]>>> {
  const reports = fc.sample(consistentReport(template2021), { numRuns: DRAWN, seed: SEED });
  const shapes = fc.sample(arbitraryShape, { numRuns: DRAWN, seed: SEED });
  const all = <T>(write: (report: (typeof reports)[number], i: number) => T | Promise<T>) =>
    Promise.all(reports.map(write));
  return {
    "our own workbook, clean": await all((report) =>
      toXlsx(planCleanWorkbook(report, template2021)),
    ),
    "three plain tables": await all(({ values }) =>
      asXlsx(workbook(...template2021.tables.map((table) => printed(table, values)))),
    ),
    [`${gridCases.length} layouts in turn`]: await all(({ values }, i) => {
      const layout = gridCases[i % gridCases.length];
      if (!layout) throw new Error("There are layouts");
      return asXlsx(drawCase(layout, template2021, values).workbook);
    }),
    "no two alike": await all(({ values }, i) => {
      const shape = shapes[i];
      if (!shape) throw new Error("There is a shape for every report");
      return asXlsx(drawSheets(values, template2021, shape));
    }),
  };
}

function written(folder: string, drawn: readonly Uint8Array[]): readonly string[] {
  mkdirSync(folder);
  return Array.from({ length: FILES }, (_, i) => {
    const path = join(folder, `${i}.xlsx`);
    writeFileSync(path, drawn[i % drawn.length] ?? new Uint8Array(0));
    return path;
  });
}

/** The median of whole processes. `check` ends with 1 or 2 where it found something. */
function secondsOf(command: string, args: readonly string[], runs: number): number {
  const seconds = Array.from({ length: runs }, () => {
    const start = performance.now();
    const { error, status, stderr } = spawnSync(command, args, { maxBuffer: 1 << 30 });
    if (error) throw error;
    if (status === null || status > 2) throw new Error(stderr.toString());
    return (performance.now() - start) / 1000;
  });
  return median(seconds);
}

/** Every cell alone, without knowing what it means. */
const OPEN = `
import sys, openpyxl
for path in sys.argv[1:]:
    for sheet in openpyxl.load_workbook(path, data_only=True):
        for row in sheet.iter_rows(values_only=True): pass
`;

/** A machine may have several; packages of the system lie with its own. */
const pythonWithOpenpyxl = (): string | null =>
  ["python3", "/usr/bin/python3"].find(
    (python) => spawnSync(python, ["-c", "import openpyxl"]).status === 0,
  ) ?? null;

/** Files that LibreOffice converts; it needs a minute for as many. */
const OFFICE = 50;

function libreOffice(folder: string, files: readonly string[]): number | null {
  if (spawnSync("soffice", ["--version"]).status !== 0) return null;
  const options = [
    `-env:UserInstallation=file://${folder}/profile`,
    ...["--headless", "--convert-to", "csv", "--outdir", folder],
  ];
  const start = performance.now();
  execFileSync("soffice", [...options, ...files], { stdio: "pipe" });
  return (performance.now() - start) / 1000;
}
