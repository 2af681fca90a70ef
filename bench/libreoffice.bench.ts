import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import fc from "../test/property";
import { parse } from "parse5";
import { toXlsx } from "../src/export/xlsx";
import { addressOf } from "../src/model/range";
import { template2021 as template } from "../src/templates/2021";
import { planWorkbook } from "../src/workbook/lay-out";
import { marks } from "../src/workbook/styles";
import { arbitraryReport } from "../test/arbitrary-report";
import { all, attribute, gridOf, textOf } from "../test/html-grid";
import { marksOf } from "../test/marks-of";
import type { Row } from "./measure";

export const name = "LibreOffice";

const REPORTS = 12;
const SEED = 2023;
const office = promisify(execFile);

/**
 * Opens random reports in LibreOffice, without any add-in, and compares the cells that its
 * conditional formats colour with those that `validate` marks. Throws where they differ.
 */
export async function run(): Promise<readonly Row[]> {
  if (!(await isInstalled())) {
    console.error(
      "LibreOffice (soffice) is not installed: its conditional formats are not compared.",
    );
    return [];
  }
  const folder = await mkdtemp(join(tmpdir(), "nianbao-libreoffice-"));
  try {
    const reports = fc.sample(arbitraryReport, { numRuns: REPORTS, seed: SEED });
    const files = reports.map((_, i) => join(folder, `${i}.xlsx`));
    for (const [i, report] of reports.entries())
      await writeFile(files[i] ?? "", await toXlsx(planWorkbook(report, template)));
    await office("soffice", [
      `-env:UserInstallation=file://${folder}/profile`,
      ...["--headless", "--convert-to", "html", "--outdir", folder],
      ...files,
    ]);
    const compared: Colour[] = [];
    for (const [i, report] of reports.entries()) {
      const colours = coloursIn(await readFile(join(folder, `${i}.html`), "utf8"));
      const expected = marksOf(report);
      const wrong = [...colours].filter(([cell, colour]) => colour !== colourOf(cell, expected));
      if (wrong.length > 0) throw new Error(`Report ${i}, seed ${SEED}: ${wrong.join("; ")}`);
      compared.push(...colours.values());
    }
    const marked = compared.filter((colour) => colour !== "none");
    return [
      { what: "cells as validate says", value: compared.length, unit: "cells", runs: REPORTS },
      { what: "of them marked", value: marked.length, unit: "cells", runs: REPORTS },
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
}

const isInstalled = (): Promise<boolean> =>
  office("soffice", ["--version"]).then(
    () => true,
    () => false,
  );

type Colour = keyof typeof marks | "none";

const colourOf = (cell: string, expected: ReadonlySet<string>): Colour =>
  (["error", "warning"] as const).find((severity) => expected.has(`${severity} ${cell}`)) ?? "none";

/** The colour of every cell of the tables, by 表三!D28. */
function coloursIn(html: string): ReadonlyMap<string, Colour> {
  const page = parse(html);
  const names = all(page, "em").map(textOf);
  return new Map(
    all(page, "table").flatMap((table, i) => {
      const sheet = names[i] ?? "";
      if (!template.tables.some(({ name }) => name === sheet)) return [];
      return gridOf(table).map(
        ({ row, column, element }) =>
          [
            `${sheet}!${addressOf({ row, column })}`,
            markOf(attribute(element, "bgcolor")),
          ] as const,
      );
    }),
  );
}

const markOf = (colour = ""): Colour =>
  (["error", "warning"] as const).find(
    (severity) => `#${marks[severity].fill}`.toLowerCase() === colour.toLowerCase(),
  ) ?? "none";
