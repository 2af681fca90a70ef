import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../../src/cli/main";
import { toJson } from "../../src/export/json";
import type { CheckResult } from "../../src/export/check-result";
import type { Report } from "../../src/model/report";
import { template2021 as template } from "../../src/templates/2021";
import { reportWith } from "../build-report";
import { readyReport } from "../ready-report";

let folder = "";
const at = (name: string) => join(folder, name);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "nianbao-cli-"));
});

afterEach(() => rm(folder, { recursive: true }));

async function run(...argv: string[]) {
  let [out, err] = ["", ""];
  const code = await main(argv, {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    today: "2024-01-20",
  });
  return { code, out, err };
}

const save = (name: string, report: Report) =>
  writeFile(at(name), JSON.stringify(toJson(report, template)));

describe("new", () => {
  test("writes a blank workbook that check reads back as 200 blanks", async () => {
    const file = at("新 年报.xlsx");
    expect(await run("new", "--year", "2023", "--agency", "甲街道办事处", "-o", file)).toEqual({
      code: 0,
      out: `已写出“${file}”。\n`,
      err: "",
    });
    const { code, out } = await run("check", "--json", file);
    const [result] = JSON.parse(out) as CheckResult[];
    expect(code).toBe(1);
    expect(result).toMatchObject({ template: "2021", year: 2023 });
    expect(result?.summary.errors).toBe(200);
  });

  test.each([
    ["no year", ["--agency", "甲", "-o", "a.xlsx"], "缺少年度"],
    ["no agency", ["--year", "2023", "-o", "a.xlsx"], "缺少单位名称"],
    ["no output", ["--year", "2023", "--agency", "甲"], "缺少输出文件"],
    [
      "a year of 1899",
      ["--year", "1899", "--agency", "甲", "-o", "a.xlsx"],
      "“1899”不是有效的年度",
    ],
    ["a year without a form", ["--year", "2010", "--agency", "甲", "-o", "a.xlsx"], "2010 年度"],
    ["another kind of file", ["--year", "2023", "--agency", "甲", "-o", "a.json"], ".xlsx"],
    ["an unknown option", ["--jahr", "2023"], "选项“--jahr”"],
  ])("refuses %s in one line", async (_, args, sentence) => {
    const { code, out, err } = await run("new", ...args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(sentence);
    expect(err.trim().split("\n")).toHaveLength(1);
  });
});

describe("check", () => {
  test("a report without findings is clean, and says that it can be handed in", async () => {
    await save("a.json", readyReport());
    const { code, out } = await run("check", at("a.json"));
    expect(code).toBe(0);
    expect(out.trimEnd().split("\n")).toEqual([
      `${at("a.json")}：2021 年格式，2023 年度，全部相符。`,
      "  报送 可以报送。",
    ]);
  });

  test("three tables without findings are clean, but no report that can be handed in", async () => {
    await save("a.json", reportWith({}, { year: 2031 }));
    const { code, out } = await run("check", at("a.json"));
    expect(code).toBe(0);
    expect(out.trimEnd().split("\n")[1]).toBe(
      "  报送 还差 6 项：填报单位未填、2031 年度还没有开始、成文日期未填、“一、总体情况”没有写、“五、存在的主要问题及改进情况”没有写、“六、其他需要报告的事项”没有写；建议补上 4 项：发文字号未填、联系地址未填、联系电话未填、邮政编码未填。",
    );
  });

  test("names blanks by table and findings with their cells", async () => {
    await save(
      "a.json",
      reportWith({
        "applications.received.total": 3,
        "proceedings.review.upheld": null,
        "proceedings.review.total": null,
      }),
    );
    await run("convert", at("a.json"), at("a.xlsx"));
    const { code, out } = await run("check", at("a.xlsx"));
    const lines = out.trimEnd().split("\n");
    expect(code).toBe(1);
    expect(lines[0]).toBe(`${at("a.xlsx")}：2021 年格式，2023 年度，错误 4，提示 0，无法核对 1。`);
    expect(lines).toContain(
      "  错误 未填 表四 2 格：行政复议 结果维持、行政复议 总计；没有发生的填 0。",
    );
    expect(lines).toContain(
      "  错误 A3 表三!J5 表三 一、本年新收政府信息公开申请数量：六类申请人之和＝0，总计＝3，相差 3；请核对。",
    );
  });

  test("a warning alone is no error", async () => {
    await save("a.json", reportWith({ "disclosure.regulations.issued": 1 }));
    expect((await run("check", at("a.json"))).code).toBe(0);
  });

  test("prints for each file what the contract names", async () => {
    const broken = readyReport({ "proceedings.review.total": 3 });
    const particulars = { ...broken.particulars, "agency.postcode": null };
    await save("a.json", { ...broken, particulars });
    await save("b.json", readyReport());
    await run("convert", at("a.json"), at("a.xlsx"));
    const { code, out } = await run("check", "--json", at("a.xlsx"), at("b.json"));
    const results = JSON.parse(out) as CheckResult[];
    expect(code).toBe(1);
    expect(results.map(({ file }) => file)).toEqual([at("a.xlsx"), at("b.json")]);
    expect({ ...results[0], causes: [] }).toEqual({
      file: at("a.xlsx"),
      template: "2021",
      year: 2023,
      summary: { errors: 1, warnings: 0, undecided: 0 },
      ready: {
        ok: false,
        open: [
          {
            code: "postcode.missing",
            required: false,
            place: "agency.postcode",
            message: "基本信息：邮政编码未填；请补填六位数字。",
          },
          {
            code: "relations.broken",
            required: true,
            place: "proceedings.review.total",
            message: "表四有 1 条勾稽关系不相符；请按审核意见核对。",
          },
        ],
      },
      findings: [
        {
          rule: "A4",
          severity: "error",
          outcome: "fail",
          refs: ["upheld", "corrected", "other", "pending", "total"].map(
            (key) => `proceedings.review.${key}`,
          ),
          expected: 0,
          actual: 3,
          difference: 3,
          message:
            "表四 行政复议：结果维持＋结果纠正＋其他结果＋尚未审结＝0，总计＝3，相差 3；请核对。",
          cells: ["表四!A5", "表四!B5", "表四!C5", "表四!D5", "表四!E5"],
        },
      ],
      causes: [],
    });
    expect(results[1]?.ready).toEqual({ ok: true, open: [] });
  });

  test("a file that cannot be read is said on stderr and keeps no other from being checked", async () => {
    await save("a.json", reportWith({}));
    const { code, out, err } = await run("check", at("missing.json"), at("a.json"));
    expect(code).toBe(2);
    expect(err).toBe(`找不到文件“${at("missing.json")}”；请核对文件名和所在文件夹。\n`);
    expect(out).toContain("全部相符");
  });

  test("holds a report against last year's", async () => {
    await save("last.json", { ...reportWith({ "applications.carriedOut.total": 3 }), year: 2022 });
    await save("a.json", reportWith({}));
    const { code, out } = await run("check", at("a.json"), "--last-year", at("last.json"));
    expect(code).toBe(1);
    expect(out).toContain("B1");
    expect(out).toContain("上年报告的结转下年度＝3，上年结转＝0");
  });

  test("takes no other year's report for last year's, and says which it needs", async () => {
    await save("last.json", { ...reportWith({}), year: 2021 });
    await save("a.json", reportWith({}));
    const { code, out, err } = await run("check", at("a.json"), "--last-year", at("last.json"));
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("请改用 2022 年度的年报");
  });

  test.each([
    ["nothing to check", ["check"], "缺少要审核的文件"],
    [
      "last year's file that is not there",
      ["check", "a.json", "--last-year", "b.json"],
      "“b.json”",
    ],
    ["a folder", ["check", "."], "“.”是文件夹"],
  ])("refuses %s", async (_, args, sentence) => {
    const { code, err } = await run(...args);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });
});

describe("convert", () => {
  test("JSON → workbook → JSON keeps everything", async () => {
    const report = reportWith(
      { "disclosure.fees.amount": 1.25, "proceedings.review.total": null },
      { sections: { overview: "第一段。\n第二段。", problems: null, other: "没有收取。" } },
    );
    await save("a.json", report);
    expect((await run("convert", at("a.json"), at("b.xlsx"))).code).toBe(0);
    expect((await run("convert", at("b.xlsx"), at("c.json"))).code).toBe(0);
    const { validation, ...rest } = JSON.parse(await readFile(at("c.json"), "utf8")) as Record<
      string,
      unknown
    >;
    expect(rest).toEqual(JSON.parse(await readFile(at("a.json"), "utf8")));
    expect(validation).toMatchObject({ errors: 1, undecided: 2, ready: { ok: false } });
  });

  test("replaces the file that is named and leaves nothing beside it", async () => {
    await save("a.json", reportWith({}));
    await writeFile(at("b.html"), "old");
    await run("convert", at("a.json"), at("b.html"));
    expect(await readFile(at("b.html"), "utf8")).toContain("<!doctype html>");
    expect((await readdir(folder)).sort()).toEqual(["a.json", "b.html"]);
  });

  test.each([
    [".docx", "PK"],
    [".csv", "\ufeff指标编码"],
    [".svg", "<svg "],
    [".html", "<!doctype html>"],
    [".XLSX", "PK"],
  ])("writes %s", async (extension, beginning) => {
    await save("a.json", reportWith({}));
    expect((await run("convert", at("a.json"), at(`b${extension}`))).code).toBe(0);
    expect((await readFile(at(`b${extension}`), "utf8")).startsWith(beginning)).toBe(true);
  });

  test("leaves the target as it was when the source cannot be read", async () => {
    await writeFile(at("a.json"), '{"format":');
    await writeFile(at("b.html"), "old");
    const { code, err } = await run("convert", at("a.json"), at("b.html"));
    expect(code).toBe(2);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(await readFile(at("b.html"), "utf8")).toBe("old");
  });

  test.each([
    ["one name", ["a.json"], "两个文件名"],
    ["a kind that cannot be written", ["a.json", "a.pdf"], "不能写出“a.pdf”"],
    ["no file", ["nothing.json", "a.html"], "找不到文件“nothing.json”"],
    ["a year that is none", ["a.json", "b.html", "--year", "二〇二三"], "不是有效的年度"],
  ])("refuses %s", async (_, args, sentence) => {
    const { code, err } = await run("convert", ...args);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });

  test("refuses to write over its source, into a folder, or where there is none", async () => {
    await save("a.json", reportWith({}));
    const { size } = await stat(at("a.json"));
    expect((await run("convert", at("a.json"), at("./a.json"))).err).toContain("换一个目标文件名");
    expect((await stat(at("a.json"))).size).toBe(size);
    expect((await run("convert", at("a.json"), at("no/b.html"))).err).toContain("文件夹不存在");
  });
});

test.each([["--help"], ["help"], ["check", "--help"]])(
  "%s explains the commands",
  async (...argv) => {
    const { code, out } = await run(...argv);
    expect(code).toBe(0);
    expect(out).toContain("nianbao convert");
  },
);

test("--version prints the version", async () => {
  expect((await run("--version")).out).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test.each([
  ["no command", [], "请写明要做什么"],
  ["an unknown command", ["rolup"], "没有“rolup”这个命令"],
  ["a name that objects have", ["constructor"], "没有“constructor”这个命令"],
])("%s is refused", async (_, argv, sentence) => {
  const { code, err } = await run(...argv);
  expect(code).toBe(2);
  expect(err).toContain(sentence);
});
