import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readFile } from "../src/import";
import { wholeFiles } from "../test/import/mutations";
import { median, type Row } from "./measure";

export const name = "import";

const MANY = 1_000;
const OFFICE = 100;
const RUNS = 15;

/**
 * Time and memory to read a report of each kind, one file and 1,000 files, each in a process of its
 * own; beside it what openpyxl and LibreOffice need for the same .xlsx, where they are installed.
 */
export async function run(): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "nianbao-import-"));
  try {
    const rows: Row[] = [];
    const files = Object.entries(await wholeFiles());
    files.forEach(([kind, bytes], i) => {
      const path = join(folder, `${i}`);
      writeFileSync(path, bytes);
      const { cold, warm, total, peak } = inItsOwnProcess(path);
      const row = (what: string, value: number, unit: string, runs: number) =>
        rows.push({ what: `${kind}: ${what}`, value: Number(value.toPrecision(3)), unit, runs });
      row("the first file", cold, "ms", 1);
      row("a file", warm, "ms", RUNS);
      row(`${MANY} files`, total / 1000, "s", 1);
      row(`peak memory, ${MANY} files`, peak, "MB", 1);
    });
    const xlsx = join(folder, "report.xlsx");
    writeFileSync(xlsx, (await wholeFiles())["xlsx"] ?? new Uint8Array(0));
    return [...rows, ...openpyxl(xlsx), ...libreOffice(xlsx, folder)];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Figures {
  readonly cold: number;
  readonly warm: number;
  readonly total: number;
  readonly peak: number;
}

function inItsOwnProcess(path: string): Figures {
  const code = `const { readMany } = await import(${JSON.stringify(import.meta.url)});
    console.log(JSON.stringify(await readMany(${JSON.stringify(path)})));`;
  const out = execFileSync(process.execPath, ["--input-type=module", "-e", code]);
  return JSON.parse(out.toString()) as Figures;
}

/** Reads one file again and again; what the benchmark's own processes run. */
export async function readMany(path: string): Promise<Figures> {
  const bytes = new Uint8Array(readFileSync(path));
  const samples: number[] = [];
  const start = performance.now();
  for (let i = 0; i < MANY; i += 1) {
    const before = performance.now();
    await readFile(bytes, path);
    samples.push(performance.now() - before);
  }
  const total = performance.now() - start;
  const peak = process.resourceUsage().maxRSS / 1024;
  return { cold: samples[0] ?? NaN, warm: median(samples.slice(-RUNS)), total, peak };
}

const OPENPYXL = `
import sys, time, resource, openpyxl
def read(): return [[c for c in r] for s in openpyxl.load_workbook(sys.argv[1], data_only=True) for r in s.iter_rows(values_only=True)]
read(); start = time.perf_counter()
for _ in range(${OFFICE}): read()
print((time.perf_counter() - start) * 1000 / ${OFFICE}, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
`;

/** Cells alone, without knowing what they mean. */
function openpyxl(path: string): Row[] {
  const out = attempt("openpyxl", () => execFileSync("python3", ["-c", OPENPYXL, path]));
  const [ms = NaN, peak = NaN] = out?.split(/\s+/).map(Number) ?? [];
  if (out === null) return [];
  const rounded = (value: number) => Number(value.toPrecision(3));
  return [
    { what: "openpyxl, cells only: a file", value: rounded(ms), unit: "ms", runs: OFFICE },
    { what: "openpyxl: peak memory", value: rounded(peak), unit: "MB", runs: OFFICE },
  ];
}

function libreOffice(path: string, folder: string): Row[] {
  const copies = Array.from({ length: OFFICE }, (_, i) => join(folder, `copy${i}.xlsx`));
  for (const copy of copies) writeFileSync(copy, readFileSync(path));
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const convert = (files: readonly string[]) => {
    const start = performance.now();
    const options = [profile, "--headless", "--convert-to", "csv", "--outdir", folder];
    execFileSync("soffice", [...options, ...files], { stdio: "pipe" });
    return performance.now() - start;
  };
  const out = attempt("LibreOffice (soffice)", () => {
    convert([path]);
    return `${convert([path])} ${convert(copies)}`;
  });
  const [one = NaN, all = NaN] = out?.split(" ").map(Number) ?? [];
  if (out === null) return [];
  const seconds = (ms: number) => Number((ms / 1000).toPrecision(3));
  return [
    { what: "LibreOffice, to CSV: one file", value: seconds(one), unit: "s", runs: 1 },
    { what: `LibreOffice, to CSV: ${OFFICE} files`, value: seconds(all), unit: "s", runs: 1 },
  ];
}

function attempt(what: string, work: () => { toString(): string }): string | null {
  try {
    return work().toString().trim();
  } catch {
    console.error(`${what} is not installed: it is not measured.`);
    return null;
  }
}
