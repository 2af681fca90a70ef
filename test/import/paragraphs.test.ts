import { readFile } from "../../src/import";
import { applications } from "../../src/templates/2021/applications";
import { asDocx } from "./files";
import { figures } from "./published";
import { printed, workbook } from "./sheets";

/** Broken over lines of 28 characters, as a page of the printed report is. */
const paragraphs = [
  "今年以来，本街道把公开清单同各科室的办事流程对照了一遍，凡是群众常问的各类事项都逐条补上了办理的条件和时限。遇到说不清的地方，由经办人当面解释，并在公开栏留下更正的记录。清单每季度核对一次，过期的内容当天撤下。",
  "答复申请前先由两名工作人员分别核对原件，意见不一致的提交会议讨论，讨论结果随卷保存，便于日后查阅，申请人问起办理经过时也能当场说明。",
] as const;
const broken = (text: string, indent = "") => (indent + text).match(/.{1,28}/gu) ?? [];

const around = (lines: readonly string[]) =>
  new TextEncoder().encode(
    [
      "某区某街道办事处2023年政府信息公开工作年度报告",
      "一、总体情况",
      ...lines,
      "二、主动公开政府信息情况",
      "信息内容 本年制发件数 本年废止件数 现行有效件数",
      "规章 0 0 0",
      "行政规范性文件 6 0 12",
      "行政许可 2",
      "五、存在的主要问题及改进情况",
      "目录不够细。",
    ].join("\n"),
  );

const overviewOf = async (bytes: Uint8Array) => (await readFile(bytes, "年报")).report.sections;

test("lines that a page broke are joined, also where a sentence ends at its edge", async () => {
  const lines = paragraphs.flatMap((text) => broken(text, "　　"));
  expect(lines.some((line) => line.length === 28 && line.endsWith("。"))).toBe(true);
  const { overview, problems } = await overviewOf(around(lines));
  expect(overview).toBe(paragraphs.join("\n"));
  expect(problems).toBe("目录不够细。");
});

test("what pages print at their edges is no text and parts no paragraph", async () => {
  const [first = "", second = "", ...rest] = broken(paragraphs[0]);
  const title = "某区某街道办事处2023年政府信息公开工作年度报告";
  const page = ["— 3 —", "P. 4", "Page 4 of 9", `Page 4 - ${title}`, "第 4 页 共 9 页"];
  const { overview } = await overviewOf(around([first, second, ...page, ...rest]));
  expect(overview).toBe(paragraphs[0]);
});

test("a document in which every line is a paragraph of its own is read the same", async () => {
  const lines = ["一、总体情况", ...paragraphs.flatMap((text) => broken(text, "　　"))];
  const { overview } = await overviewOf(
    await asDocx(workbook(printed(applications, figures)), lines),
  );
  expect(overview).toBe(paragraphs.join("\n"));
});

test("headings, items and short lines stay lines of their own", async () => {
  const lines = [
    "（一）主动公开情况",
    "1.公开的渠道",
    "网站、公开栏和村务微信群都在使用，其中公开栏每月更换一次，微信群由专人回复。",
    "（二）依申请公开情况",
    "一是受理渠道畅通；",
    "二是答复按时；",
    "三是档案齐全。",
  ];
  const { overview } = await overviewOf(around(lines));
  expect(overview).toBe(lines.join("\n"));
});
