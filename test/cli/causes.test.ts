import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../../src/cli/main";
import type { CheckResult } from "../../src/export/check-result";
import { toJson } from "../../src/export/json";
import { toXlsx } from "../../src/export/xlsx";
import type { Ref } from "../../src/model/ref";
import { template2021 as template } from "../../src/templates/2021";
import { planWorkbook } from "../../src/workbook/lay-out";
import { reportWith } from "../build-report";

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "nianbao-causes-"));
});

afterEach(() => rm(folder, { recursive: true }));

async function check(values: Readonly<Record<Ref, number>>, kind: "xlsx" | "json") {
  const report = reportWith(values);
  const file = join(folder, `a.${kind}`);
  const json = JSON.stringify(toJson(report, template));
  await writeFile(file, kind === "json" ? json : await toXlsx(planWorkbook(report, template)));
  const run = async (...args: string[]) => {
    let text = "";
    const io = { out: (each: string) => void (text += each), err: () => undefined };
    await main(["check", ...args, file], { ...io, today: "2024-01-20" });
    return text;
  };
  const [result] = JSON.parse(await run("--json")) as CheckResult[];
  return { lines: (await run()).split("\n"), causes: result?.causes ?? [] };
}

const A = "applications";
const sound = Object.fromEntries(
  ["received", "outcomes.granted", "outcomes.total"].flatMap((row) =>
    ["naturalPerson", "total"].map((column) => [`${A}.${row}.${column}`, 12]),
  ),
);

test("says which figure is wrong, and what it should be, before what is broken", async () => {
  const { lines } = await check({ ...sound, [`${A}.received.naturalPerson`]: 21 }, "xlsx");
  const at = lines.findIndex((line) => line.startsWith("  差错"));
  expect(lines[at]).toBe(
    "  差错 可以确定 表三 D5 一、本年新收政府信息公开申请数量 · 自然人 应为 12，现填 21（数字颠倒）；请对照原始资料核对。",
  );
  expect(lines.findIndex((line) => line.includes("错误 A1"))).toBeGreaterThan(at);
});

test("a file without cells has names only", async () => {
  const { causes } = await check({ ...sound, [`${A}.received.naturalPerson`]: 21 }, "json");
  expect(causes[0]?.message).toBe(
    "表三 一、本年新收政府信息公开申请数量 · 自然人 应为 12，现填 21（数字颠倒）；请对照原始资料核对。",
  );
});

test("prints for a cause what the contract names", async () => {
  const { causes } = await check({ "proceedings.review.total": 3 }, "xlsx");
  expect(causes).toEqual([
    {
      refs: ["proceedings.review.total"],
      kind: "other",
      from: [3],
      to: [0],
      confidence: "open",
      explains: ["A4 review"],
      alternatives: ["upheld", "corrected", "other", "pending"].map((key) => ({
        refs: [`proceedings.review.${key}`],
        kind: "leftZero",
        from: [0],
        to: [3],
      })),
      message:
        "有误的是其中之一：表四 E5 行政复议 总计 应为 0，现填 3（数字有误）；或 表四 A5 行政复议 结果维持 应为 3，现填 0；或 表四 B5 行政复议 结果纠正 应为 3，现填 0；或 表四 C5 行政复议 其他结果 应为 3，现填 0；还有 1 种可能；请对照原始资料核对。",
      cells: ["表四!E5"],
    },
  ]);
});
