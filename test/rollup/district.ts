import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { carryOver } from "../../src/carry-over";
import { toDocx } from "../../src/export/docx";
import { toHtml } from "../../src/export/html";
import { toJson } from "../../src/export/json";
import { toXlsx } from "../../src/export/xlsx";
import { fieldsOf } from "../../src/model/field";
import { figureOf, type Ref, type Value } from "../../src/model/ref";
import type { Report } from "../../src/model/report";
import { template2019 } from "../../src/templates/2019";
import { template2021 } from "../../src/templates/2021";
import { planCleanWorkbook } from "../../src/workbook/clean";
import { planWorkbook } from "../../src/workbook/lay-out";
import { of } from "../build-report";
import { consistentReport } from "../consistent-report";
import fc from "../property";

/** What a folder of reports holds. */
export interface District {
  /** The names on the list, in its order. */
  readonly list: readonly string[];
  /** The reports that count, as they must be added up. */
  readonly counted: readonly Report[];
  readonly missing: readonly string[];
  readonly wrong: readonly string[];
  /** What the unit on the form of 2019 has figures of, all of them 0. */
  readonly askedIn2019: ReadonlySet<Ref>;
}

const A = "applications";
const SEED = 12;

/** Reports that keep every relation: what came in is what was done. */
const sound = consistentReport(template2021).map((report): Report => {
  const values = Object.entries(report.values).map(([ref, value]): [Ref, Value] => {
    const received = ref.replace(`${A}.received`, `${A}.outcomes.total`);
    const from = ref.replace(`${A}.carriedIn`, `${A}.carriedOut`);
    return [
      ref,
      received === ref ? (report.values[from] ?? value) : (report.values[received] ?? value),
    ];
  });
  return { ...report, values: Object.fromEntries(values) };
});

/**
 * Writes reports of `count` units as they come in: five kinds of files, names with and without the
 * words of office, a short name, every tenth with a slip, one on the form of 2019; beside them a
 * report sent twice, one of the year before, a file that is damaged and notes that are no report. One
 * unit of the list sends nothing.
 */
export async function writeDistrict(folder: string, count: number): Promise<District> {
  await mkdir(join(folder, "街道"), { recursive: true });
  const reports = drawnWith(SEED, sound, count);
  const names = reports.map((_, i) => `临江市第${i + 1}街道办事处`);
  const wrong: string[] = [];
  const counted = await Promise.all(
    reports.map(async (drawn, i) => {
      const name = names[i] ?? "";
      const slip = i % 10 === 3;
      if (slip) wrong.push(name);
      const report = of(
        i % 2 === 0 ? name : `临江市人民政府第${i + 1}街道办`,
        slip ? slipped(drawn) : drawn,
      );
      await write(join(folder, i % 4 === 0 ? "街道" : "", String(i).padStart(3, "0")), report, i);
      return report;
    }),
  );
  const short = of("发改局", drawnWith(1, sound, 1)[0] ?? fail());
  await writeFile(join(folder, "发改局.json"), json(short));
  const old = of("临江市档案局", zeros2019());
  await writeFile(join(folder, "档案局.xlsx"), await toXlsx(planCleanWorkbook(old, template2019)));
  await writeFile(join(folder, "副本 又一份.json"), json(counted[0] ?? fail()));
  await writeFile(join(folder, "去年.json"), json({ ...(counted[1] ?? fail()), year: 2022 }));
  await writeFile(join(folder, "坏.xlsx"), new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]));
  await writeFile(join(folder, "通知.txt"), "请各单位于一月底前报送年报，谢谢配合。\n");
  const others = ["临江市发展和改革局", "临江市档案局", "临江市教育局"];
  return {
    askedIn2019: carryOver(old, template2019, template2021)?.counterparts ?? new Set(),
    list: [...names, ...others],
    counted: [...counted, short],
    missing: ["临江市教育局"],
    wrong,
  };
}

const json = (report: Report): string => JSON.stringify(toJson(report, template2021));

function fail(): never {
  throw new Error("There are reports");
}

const slipped = (report: Report): Report => {
  const ref = `${A}.received.naturalPerson`;
  return {
    ...report,
    values: { ...report.values, [ref]: (figureOf(report.values[ref]) ?? 0) + 9 },
  };
};

/** A report on the form of 2019 all of whose figures carry over, but 现行有效, which it does not ask for. */
function zeros2019(): Report {
  const values = [...fieldsOf(template2019).keys()].map((ref): [Ref, Value] => [ref, 0]);
  const drawn = drawnWith(1, consistentReport(template2019), 1)[0] ?? fail();
  return { ...drawn, year: 2023, values: Object.fromEntries(values) };
}

async function write(path: string, report: Report, i: number): Promise<void> {
  switch (i % 5) {
    case 0:
      return writeFile(`${path}.xlsx`, await toXlsx(planWorkbook(report, template2021)));
    case 1:
      return writeFile(`${path}.json`, json(report));
    case 2:
      return writeFile(`${path}.html`, toHtml(report, template2021));
    case 3:
      return writeFile(`${path}.xlsx`, await toXlsx(planCleanWorkbook(report, template2021)));
    default:
      return writeFile(`${path}.docx`, await toDocx(report, template2021));
  }
}

const drawnWith = <T>(seed: number, values: fc.Arbitrary<T>, count: number): readonly T[] =>
  fc.sample(values, { numRuns: count, seed });
