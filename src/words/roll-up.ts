import { fieldsOf, nameOf } from "../model/field";
import type { Ref } from "../model/ref";
import type { UnitStatus } from "../model/roll-up";
import type { Template } from "../model/template";
import { number } from "./findings";

/** More units than these are counted, not named. */
const NAMED = 5;

export const statusNames: Readonly<Record<UnitStatus, string>> = {
  ok: "已计入",
  errors: "已计入，有错误",
  duplicate: "重复，未计入",
  excluded: "已排除，未计入",
  otherYear: "年度不符，未计入",
  otherForm: "表样不符，未计入",
  unlisted: "不在名单上，未计入",
  unreadable: "无法读取，未计入",
};

/** 表三 一、本年新收…… · 自然人 */
export function figureName(ref: Ref, template: Template): string {
  const field = fieldsOf(template).get(ref);
  return field ? `${field.table.name} ${nameOf(field)}` : ref;
}

/** A、B、C 等 7 家 */
export function unitNames(names: readonly string[]): string {
  const shown = names.slice(0, NAMED).join("、");
  return names.length > NAMED ? `${shown}等 ${names.length} 家` : shown;
}

export const rollUpWords = {
  nameless: "没有写明单位",
  /** B7 */
  missing: (units: readonly string[]) =>
    `名单上的${unitNames(units)}没有报送，汇总数只是已报单位之和，不能确定；请补齐后重新汇总。`,
  blank: (figure: string, units: readonly string[]) =>
    `${figure}的汇总数不能确定：${unitNames(units)}没有填数字；请退回补填，没有发生的填 0。`,
  differs: (figure: string, sum: number, is: number) =>
    `${figure}的汇总数是 ${number(is)}，各单位之和是 ${number(sum)}；请重新汇总，或核对改动。`,
  trace: (shares: readonly { readonly name: string; readonly difference: number }[]) => {
    const said = shares
      .slice(0, NAMED)
      .map(({ name, difference }) => `${name}（右边减左边 ${number(difference)}）`);
    const rest = shares.length - said.length;
    return `来自${said.join("、")}${rest > 0 ? `等 ${shares.length} 家` : ""}；请退回这些单位改正。`;
  },
  /** What a person has to know of a unit. */
  duplicate: (file: string, differs: boolean) =>
    differs
      ? `与“${file}”是同一单位同一年度，内容不同，计入的是后者；请核对以哪一份为准。`
      : `与“${file}”内容相同，只计一次。`,
  otherYear: (found: number | null, year: number | null) =>
    `报告的是 ${found ?? "未知"} 年度，汇总的是 ${year ?? "未知"} 年度；请核对文件。`,
  otherForm: (form: string, to: string) => `使用的是${form}，不能转到${to}；请该单位改用${to}。`,
  unlisted: "单位不在名单上；请核对单位名称，或补进名单。",
  doubts: (units: readonly string[]) =>
    `单位名称可能是名单上的${unitNames(units)}，不能确定；请在名单中该单位之后写上这个名称。`,
  short: (name: string, unit: string) => `报告写的单位是“${name}”，按名单上的“${unit}”计；请核对。`,
  converted: (form: string, to: string) => `使用的是${form}，已转到${to}。`,
  left: (count: number, figures: string) => `有 ${count} 个数没有转过来：${figures}。`,
} as const;
