import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../../src/cli/main";
import { fieldsOf } from "../../src/model/field";
import { figureOf } from "../../src/model/ref";
import { fromJson } from "../../src/report-json";
import type { ReportJson } from "../../src/report-schema";
import { template2021 as template } from "../../src/templates/2021";
import { writeDistrict, type District } from "../rollup/district";

let folder = "";
let district: District;
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "nianbao-rollup-"));
  district = await writeDistrict(at("各单位"), 6);
  await writeFile(at("名单.txt"), district.list.join("\n"));
});

afterAll(() => rm(folder, { recursive: true }));

async function run(...argv: string[]) {
  let [out, err] = ["", ""];
  const code = await main(argv, {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    today: "2024-01-20",
  });
  return { code, out, err };
}

const readJson = async (name: string) => JSON.parse(await readFile(at(name), "utf8")) as ReportJson;

describe("a folder of every kind", () => {
  let said: Awaited<ReturnType<typeof run>>;
  let json: ReportJson;

  beforeAll(async () => {
    said = await run(
      "rollup",
      at("各单位"),
      "-o",
      at("汇总.json"),
      "--units",
      at("名单.txt"),
      "--agency",
      "临江市",
    );
    json = await readJson("汇总.json");
  });

  test("is added up exactly; what the form of 2019 did not ask for is left undecided", () => {
    const { values } = fromJson(json, "汇总.json");
    for (const ref of fieldsOf(template).keys()) {
      const all = district.counted.map((each) => figureOf(each.values[ref]) ?? NaN);
      const sum = all.reduce((whole, figure) => whole + figure, 0);
      const isAsked = district.askedIn2019.has(ref);
      expect([ref, values[ref]]).toEqual([ref, isAsked ? Number(sum.toFixed(6)) : null]);
    }
  });

  test("has everything in its place: counted, wrong, sent twice, of last year, unreadable, missing", () => {
    const files = (status: string) =>
      (json.units ?? []).flatMap((unit) =>
        unit.status === status ? unit.file.split("/").at(-1) : [],
      );
    expect(json.year).toBe(2023);
    expect(json.missing).toEqual(district.missing);
    expect(json.units?.filter(({ status }) => status === "errors").map(({ name }) => name)).toEqual(
      [...district.wrong],
    );
    expect(files("duplicate")).toEqual(["副本 又一份.json"]);
    expect(files("otherYear")).toEqual(["去年.json"]);
    expect(files("unreadable").sort()).toEqual(["坏.xlsx", "通知.txt"].sort());
    expect(json.units?.find(({ file }) => file.endsWith("发改局.json"))?.name).toBe(
      "临江市发展和改革局",
    );
  });

  test("is told in lines, and ends with 1", () => {
    expect(said.code).toBe(1);
    expect(said.err).toBe("");
    for (const name of [...district.missing, ...district.wrong, "坏.xlsx", "去年.json"])
      expect(said.out).toContain(name);
  });

  test("gives the same bytes again, and in whatever order its files are named", async () => {
    const files = (json.units ?? []).map(({ file }) => file);
    const list = ["--units", at("名单.txt"), "--agency", "临江市"];
    await run("rollup", ...[...files].reverse(), "-o", at("又.json"), ...list);
    expect(await readFile(at("又.json"), "utf8")).toBe(await readFile(at("汇总.json"), "utf8"));
  });

  test.each([".xlsx", ".csv", ".docx"])("is written as %s", async (extension) => {
    const file = at(`汇总${extension}`);
    expect((await run("rollup", at("各单位/001.json"), "-o", file)).code).toBe(0);
    expect((await readFile(file)).length).toBeGreaterThan(1_000);
  });
});

test("notes go to the units with errors alone, with the cell and the right value, and in one archive", async () => {
  const folder = at("退回");
  const files = [at("各单位/001.json"), at("各单位/003.xlsx")];
  const { out } = await run("rollup", ...files, "-o", at("二.json"), "--notes", folder);
  const [wrong = ""] = district.wrong;
  const note = await readFile(join(folder, "临江市人民政府第4街道办 退回单.txt"), "utf8");
  expect(wrong).toBe("临江市第4街道办事处");
  expect(note).toMatch(/表三 D5 .*应为 \d+，现填 \d+/u);
  const archive = await readFile(join(folder, "退回单.zip"));
  expect(archive.includes(Buffer.from(note))).toBe(true);
  expect(out).toContain("份退回单");
});

test("as Parquet it has a row a unit", async () => {
  await run("rollup", at("各单位/001.json"), "-o", at("一.parquet"));
  const bytes = await readFile(at("一.parquet"));
  expect(bytes.subarray(0, 4).toString()).toBe("PAR1");
  expect(bytes.includes(Buffer.from("临江市人民政府第2街道办"))).toBe(true);
});

test("a list may be a table", async () => {
  await writeFile(
    at("名单.csv"),
    "序号,单位名称,联系人\n1,临江市第2街道办事处,张三\n2,临江市水利局,李四\n",
  );
  await run("rollup", at("各单位/001.json"), "-o", at("一.json"), "--units", at("名单.csv"));
  expect((await readJson("一.json")).missing).toEqual(["临江市水利局"]);
});

test.each([
  ["no file", ["-o", "a.xlsx"], "缺少要汇总的文件"],
  ["no output", ["a"], "缺少输出文件"],
  ["another kind of file", ["a", "-o", "a.pdf"], "不能写出“a.pdf”"],
  ["a year of 1899", ["a", "-o", "a.xlsx", "--year", "1899"], "“1899”不是有效的年度"],
  [
    "a list that is not there",
    ["a", "-o", "a.xlsx", "--units", "没有.txt"],
    "找不到文件“没有.txt”",
  ],
])("%s is refused in one line", async (_, args, sentence) => {
  const { code, err } = await run("rollup", ...args);
  expect(code).toBe(2);
  expect(err).toContain(sentence);
  expect(err.trim()).not.toContain("\n");
});

test("where nothing can be read, the end is 2 and nothing is written", async () => {
  const { code } = await run("rollup", at("各单位/坏.xlsx"), "-o", at("无.json"));
  expect(code).toBe(2);
  await expect(readFile(at("无.json"))).rejects.toThrow("ENOENT");
});
