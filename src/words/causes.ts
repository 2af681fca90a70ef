import type { Cause, CauseKind, Confidence, Correction } from "../model/cause";
import { fieldsOf, nameOf } from "../model/field";
import { addressOf, isCell, type Spot } from "../model/range";
import type { Ref, Value } from "../model/ref";
import type { Template } from "../model/template";
import { number } from "./findings";

/** What was done, in the words of whoever checks figures. */
export const kindNames: Readonly<Record<CauseKind, string>> = {
  transposed: "数字颠倒",
  repeatedDigit: "重复一位",
  extraDigit: "多一位",
  missingDigit: "漏一位",
  neighbourKey: "按错相邻键",
  leftZero: "留了 0",
  sign: "正负号",
  repeatedFigure: "重复了相邻一格",
  otherDigit: "错一位",
  other: "数字有误",
  swapped: "两格填反",
  rowOff: "错了一行",
  columnOff: "错了一列",
  shiftedRows: "整块错了一行",
  shiftedColumns: "整块错了一列",
  rowsSwapped: "两行填反",
  columnsSwapped: "两列填反",
  staleTotals: "合计没有更新",
  followed: "合计跟着错",
  missing: "没有数字",
  several: "几格同时有误",
};

export const confidenceNames: Readonly<Record<Confidence, string>> = {
  certain: "可以确定",
  likely: "很可能",
  open: "有几种可能",
};

/** More figures than these are counted, not named. */
const NAMED = 4;
/** More alternatives than these are counted, not told. */
const TOLD = 3;

/** Where the file or the workbook has the figures, as far as it has cells. */
export type Spots = ReadonlyMap<Ref, Spot>;

/**
 * 表三 D9 1.属于国家秘密 · 自然人 应为 12，现填 21（数字颠倒）；也可能是 …
 * Where it is open which figure is wrong, none is blamed first: 有误的是其中之一：…；或 …
 */
export function sayCause(cause: Cause, template: Template, spots: Spots): string {
  const isOpen = cause.confidence === "open" && cause.alternatives.length > 0;
  const [before, or] = isOpen ? ["有误的是其中之一：", "或"] : ["", "也可能是"];
  const others = cause.alternatives
    .slice(0, TOLD)
    .map((each) => `${or} ${sayFigures(each, template, spots)}`);
  const rest = cause.alternatives.length - others.length;
  const more = rest > 0 ? [`还有 ${rest} 种可能`] : [];
  return `${before}${[sayCorrection(cause, template, spots), ...others, ...more].join("；")}；请对照原始资料核对。`;
}

/** The figures with both values, and what was done. */
export const sayCorrection = (correction: Correction, template: Template, spots: Spots): string =>
  `${sayFigures(correction, template, spots)}（${kindNames[correction.kind]}）`;

/** What was changed, once it is: 已改正：表三 D9 1.属于国家秘密 · 自然人 由 21 改为 12。 */
export function sayMended(
  { refs, from, to }: Correction,
  template: Template,
  spots: Spots,
): string {
  const said = refs.slice(0, NAMED).map((ref, i) => {
    const value = from[i] ?? null;
    const before = value === null ? "填上" : `由 ${value} 改为`;
    return `${placeName(ref, template, spots)} ${before} ${number(to[i] ?? 0)}`;
  });
  const rest = refs.length - said.length;
  return `已改正：${said.join("；")}${rest > 0 ? `；等 ${refs.length} 格` : ""}。`;
}

function sayFigures({ refs, from, to }: Correction, template: Template, spots: Spots): string {
  const said = refs
    .slice(0, NAMED)
    .map(
      (ref, i) =>
        `${placeName(ref, template, spots)} 应为 ${number(to[i] ?? 0)}，${held(from[i] ?? null)}`,
    );
  const rest = refs.length - said.length;
  return `${said.join("；")}${rest > 0 ? `；等 ${refs.length} 格` : ""}`;
}

const held = (value: Value): string => (value === null ? "现为空白" : `现填 ${value}`);

/** 表三 D9 1.属于国家秘密 · 自然人 */
function placeName(ref: Ref, template: Template, spots: Spots): string {
  const field = fieldsOf(template).get(ref);
  if (!field) return ref;
  const spot = spots.get(ref);
  const address = spot && isCell(spot) ? [addressOf(spot)] : [];
  return [field.table.name, ...address, nameOf(field)].join(" ");
}
