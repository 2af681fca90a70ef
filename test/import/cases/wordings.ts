import type { Cell } from "../../../src/model/sheet";
import { each, inTwo, type GridCase } from "./case";
import { figures, labels, type Change } from "./changes";

const enclosed = ["①", "②", "③", "④", "⑤", "⑥", "⑦", "⑧"];
const numbering: Readonly<Record<string, (number: string) => string>> = {
  "（1）": (n) => `（${n}）`,
  "1、": (n) => `${n}、`,
  "1 ": (n) => `${n} `,
  "1．": (n) => `${n}．`,
  "①": (n) => enclosed[Number(n) - 1] ?? n,
  none: () => "",
};

const wordings: readonly (readonly [string, string])[] = [
  ["社会公益组织", "社会组织"],
  ["行政规范性文件", "规范性文件"],
  ["其他法律行政法规禁止公开", "其他法律行政止公开"],
  ["（七）总计", "（七）合计"],
  ["（七）总计", "办结总计"],
  ["科研机构", "科研院所"],
  ["总计", "合计"],
  ["自然人", "公民"],
  ["商业企业", "企业"],
  ["其他", "其它"],
  ["一、本年新收政府信息公开申请数量", "一、本年新收政府信息公开申请数"],
  ["（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "（二）部分公开"],
  ["1.属于国家秘密", "1.国家秘密"],
  ["3.危及“三安全一稳定”", "3.危及三安全一稳定"],
  ["1.本机关不掌握相关政府信息", "1.本机关不掌握"],
  ["现行有效件数", "现行有效数"],
  ["未经复议直接起诉", "直接起诉"],
  ["复议后起诉", "经复议后起诉"],
  ["结果纠正", "结果纠错"],
];

/** Wordings that nobody knows, read by what stands around them. */
const byPlace: readonly (readonly [string, string])[] = [
  ["总计", "小计"],
  ["法律服务机构", "律师事务所"],
  ["一、本年新收政府信息公开申请数量", "本年新收"],
  ["二、上年结转政府信息公开申请数量", "上年结转"],
  ["四、结转下年度继续办理", "结转下年度"],
  ["4.保护第三方合法权益", "4.第三方合法权益"],
  ["结果维持", "维持"],
  ["尚未审结", "未审结"],
];

const styles: Readonly<Record<string, (value: number) => Cell>> = {
  "12件": (n) => `${n}件`,
  "1,234": (n) => n.toLocaleString("en-US"),
  "1，234": (n) => n.toLocaleString("en-US").replace(",", "，"),
  "full-width": (n) =>
    String(n).replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0)),
  "12.0": (n) => n.toFixed(1),
  "12.00": (n) => n.toFixed(2),
  blanks: (n) => `  ${n}　`,
  "with no-break space": (n) => `\u00a0${n}\u00a0`,
  quoted: (n) => `'${n}`,
  "12 件": (n) => `${n} 件`,
  "line break": (n) => `${n}\n`,
  共12件: (n) => `共${n}件`,
};

const joinedLabels: Change = (of) => ({
  ...of,
  merges: [],
  rows: of.rows.map((row) => {
    const at = row.findIndex((cell) => typeof cell === "number");
    const label = row.findLast((cell, i) => i < at && typeof cell === "string");
    return at > 0 && label !== undefined
      ? row.flatMap((cell, i): Cell[] => (i < at ? [] : i === at ? [`${label}：${cell}`] : [cell]))
      : row;
  }),
});

/** How labels and figures are written. */
export const wordingCases: readonly GridCase[] = [
  ...wordings.map(([from, to]): GridCase => ({
    name: `wording ${from} → ${to}`,
    draw: each(labels((label) => (label === from ? to : label))),
  })),
  ...byPlace.map(([from, to]): GridCase => ({
    name: `wording ${from} → ${to}, by its place`,
    draw: each(labels((label) => (label === from ? to : label))),
    says: ["row.alias"],
  })),
  ...Object.entries(numbering).map(([name, number]): GridCase => ({
    name: `numbering ${name}`,
    draw: each(labels((label) => label.replace(/^(\d)\./, (_, n: string) => number(n)))),
  })),
  {
    name: "groups numbered otherwise",
    draw: each(labels((label) => label.replace(/^（([一二三四五六七])）/, "$1、"))),
  },
  { name: "labels spaced", draw: each(labels((label) => [...label].join(" "))) },
  {
    name: "labels with ideographic blanks",
    draw: each(labels((label) => [...label].join("\u3000"))),
  },
  { name: "labels broken", draw: each(labels((label) => label.replace(/(.{4})/gu, "$1\r\n"))) },
  {
    name: "labels full-width",
    draw: each(
      labels((label) =>
        label.replace(/[\d.]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
      ),
    ),
  },
  {
    name: "no punctuation in labels",
    draw: each(labels((label) => label.replace(/[（）“”，、：]/g, ""))),
  },
  { name: "label and figure in one cell, table two", draw: inTwo(joinedLabels) },
  ...Object.entries(styles).map(([name, style]): GridCase => ({
    name: `figures ${name}`,
    draw: each(figures(style)),
  })),
  ...["/", "—", "-", "无", "——", "\\"].map((text): GridCase => ({
    name: `nothing as ${text}`,
    draw: each((of) => of),
    value: (value, i) => (i % 3 === 0 ? text : value),
  })),
  {
    name: "figures with a remark",
    draw: each(figures((n) => `${n}（其中修订${n}件）`)),
    says: ["figure.note"],
  },
  {
    name: "figures parted by blanks",
    draw: each((of) => of),
    value: (value) => (typeof value === "number" && value > 9 ? [...`${value}`].join(" ") : value),
    says: ["figure.text"],
  },
  {
    name: "blanks for many",
    draw: each((of) => of),
    value: (value, i) => (i % 2 === 0 ? null : value),
  },
  {
    name: "rows all blank",
    draw: each((of) => of),
    value: (value, i) => (Math.floor(i / 7) % 2 === 0 ? null : value),
  },
];
