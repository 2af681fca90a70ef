import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../../src/cli/main";
import type { CheckResult } from "../../src/export/check-result";
import { toJson } from "../../src/export/json";
import type { Report } from "../../src/model/report";
import type { ReportJson } from "../../src/report-schema";
import { template2021 as template } from "../../src/templates/2021";
import { readyReport } from "../ready-report";

let folder = "";
const at = (name: string) => join(folder, name);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "nianbao-reasons-"));
});

afterEach(() => rm(folder, { recursive: true }));

async function run(...argv: string[]) {
  let out = "";
  const io = { out: (text: string) => void (out += text), err: () => undefined };
  const code = await main(argv, { ...io, today: "2024-01-20" });
  return { code, out };
}

const save = (name: string, report: Report) =>
  writeFile(at(name), JSON.stringify(toJson(report, template)));

const N = "disclosure.normativeDocuments";
const few = { [`${N}.issued`]: 7, [`${N}.inForce`]: 3 };
const values = { [`${N}.repealed`]: 0, [`${N}.inForce`]: 3, [`${N}.issued`]: 7 };
const reason = { rule: "A6", values, text: "4 件尚未施行。" };
const warned = readyReport(few);

test("are asked for, and listed for the reviewer once they are written", async () => {
  await save("a.json", warned);
  expect((await run("check", at("a.json"))).out).toContain(
    "报送 还差 1 项：“表二 行政规范性文件”的提示没有写明原因。",
  );
  await save("b.json", { ...warned, explanations: [reason] });
  const { code, out } = await run("check", at("b.json"));
  expect(code).toBe(0);
  expect(out.trimEnd().split("\n")).toEqual([
    `${at("b.json")}：2021 年格式，2023 年度，错误 0，提示 1（已说明 1），无法核对 0。`,
    "  报送 可以报送。",
    expect.stringMatching(/^ {2}已说明 A6 .*；请核对。说明：4 件尚未施行。$/),
  ]);
});

test("stay through workbook and JSON, with the figures that they were written for", async () => {
  await save("a.json", { ...warned, explanations: [reason] });
  await run("convert", at("a.json"), at("a.xlsx"));
  await run("convert", at("a.xlsx"), at("b.json"));
  const json = JSON.parse(await readFile(at("b.json"), "utf8")) as ReportJson;
  expect(json.explanations).toEqual([{ ...reason, refs: Object.keys(values) }]);
  expect(json.validation).toMatchObject({
    explained: 1,
    ready: { ok: true },
    findings: [{ rule: "A6", explanation: { text: "4 件尚未施行。", stale: false } }],
  });
});

test("of other figures are told as stale, and do not count", async () => {
  const stale = { ...reason, values: { ...values, [`${N}.issued`]: 6 } };
  await save("a.json", { ...warned, explanations: [stale] });
  await run("convert", at("a.json"), at("a.xlsx"));
  expect((await run("check", at("a.xlsx"))).out).toContain(
    "说明已过时（表二 行政规范性文件 · 本年制发件数当时为 6，现为 7）：4 件尚未施行。",
  );
  const [result] = JSON.parse((await run("check", "--json", at("a.xlsx"))).out) as CheckResult[];
  expect(result?.summary).toEqual({ errors: 0, warnings: 1, undecided: 0 });
  expect(result?.ready).toMatchObject({ ok: false, open: [{ code: "reasons.stale" }] });
  expect(result?.findings).toMatchObject([
    { explanation: { text: "4 件尚未施行。", stale: true } },
  ]);
});
