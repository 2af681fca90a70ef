import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { toDocx } from "../src/export/docx";
import { toHtml } from "../src/export/html";
import { toInfographic } from "../src/export/infographic";
import { toJson } from "../src/export/json";
import { toXlsx } from "../src/export/xlsx";
import { template2021 as template } from "../src/templates/2021";
import { validate } from "../src/validate";
import { planWorkbook } from "../src/workbook/lay-out";
import { reportWith } from "../test/build-report";
import { median, type Row } from "./measure";

export const name = "documents";

const RUNS = 15;
const paragraph = "全年主动公开政府信息 7 条，重点领域信息及时公开，平台建设和监督保障稳步推进。";
const report = reportWith(
  { "disclosure.licences.decisions": 86 },
  {
    sections: {
      overview: Array.from({ length: 12 }, () => paragraph.repeat(3)).join("\n"),
      problems: paragraph.repeat(4),
      other: paragraph,
    },
  },
);

const kinds: Readonly<Record<string, () => Promise<Uint8Array> | string>> = {
  xlsx: () => toXlsx(planWorkbook(report, template)),
  docx: () => toDocx(report, template),
  html: () => toHtml(report, template),
  svg: () => toInfographic(report, template),
  json: () => JSON.stringify(toJson(report, template, validate(report, template))),
};

/** Time to make each kind of document, and what the browser loads for it, compressed. */
export async function run(): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const [kind, make] of Object.entries(kinds)) {
    await make();
    const samples: number[] = [];
    for (let i = 0; i < RUNS; i += 1) {
      const start = performance.now();
      await make();
      samples.push(performance.now() - start);
    }
    rows.push({ what: `make .${kind}`, value: median(samples), unit: "ms", runs: RUNS });
  }
  for (const kind of ["xlsx", "docx", "html", "infographic/index"])
    rows.push({
      what: `load for ${kind.split("/")[0] ?? kind}`,
      value: await loaded(kind),
      unit: "kB gz",
      runs: 1,
    });
  return rows;
}

async function loaded(kind: string): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: [`./src/export/${kind}.ts`],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "browser",
    logLevel: "error",
  });
  const bytes = outputFiles.map(({ contents }) => gzipSync(contents).length);
  return Number((bytes.reduce((sum, each) => sum + each, 0) / 1000).toPrecision(3));
}
