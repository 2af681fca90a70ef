import type { Sheet } from "../../../src/model/sheet";
import { sheet, workbook } from "../sheets";
import type { GridCase } from "./case";
import { all, below, figures } from "./changes";

const table = (text: string, name: string) => sheet(text, name);

const instructions = table(
  `
  填表说明
  一、本年新收政府信息公开申请数量：填报单位在报告年度内收到的申请。
  （一）予以公开：按申请内容公开的件数。
  （二）部分公开：区分处理的。
  1.属于国家秘密|按《条例》第十四条
  2.其他法律行政法规禁止公开|按《条例》第十四条
  行政规范性文件|按第二十条第（一）项
  行政许可|按第二十条第（五）项
  结转下年度继续办理|2024年1月1日以后办理
  自然人|商业企业|科研机构
  结果维持|结果纠正|尚未审结`,
  "填表说明",
);

const emptied = (of: Sheet, name: string): Sheet => ({
  ...figures(() => null)(of),
  name,
});

const zeroed = (of: Sheet, name: string): Sheet => ({ ...figures(() => 0)(of), name });

const older = (of: Sheet): Sheet => ({
  ...figures((n) => n + 1)(of),
  name: `${of.name}（上年）`,
  hidden: true,
});

/** Sheets that hold the labels without being the report. */
export const copyCases: readonly GridCase[] = [
  { name: "hidden old copy", draw: (...s) => workbook(...s, ...s.map(older)) },
  { name: "hidden old copy first", draw: (...s) => workbook(...s.map(older), ...s) },
  { name: "instructions quoting labels", draw: (...s) => workbook(instructions, ...s) },
  { name: "instructions after", draw: (...s) => workbook(...s, instructions) },
  {
    name: "instructions on the same sheet",
    draw: (a, b, c) => workbook(all(below(2, a), below(2, b), below(2, c))(instructions)),
  },
  {
    name: "instructions below on the same sheet",
    draw: (a, b, c) => workbook(all(below(2, b), below(2, c), below(2, instructions))(a)),
  },
  {
    name: "empty template beside",
    draw: (...s) => workbook(...s, ...s.map((of) => emptied(of, `${of.name}（空表）`))),
  },
  {
    name: "empty template first",
    draw: (...s) => workbook(...s.map((of) => emptied(of, `${of.name}（空表）`)), ...s),
  },
  {
    name: "template of zeros beside",
    draw: (...s) => workbook(...s, ...s.map((of) => zeroed(of, `${of.name}（样表）`))),
    refused: "report.several",
  },
];
