import { fieldsOf, nameOf } from "../model/field";
import type { Value } from "../model/ref";
import type { TermPattern } from "../model/relation";
import type { Explanation } from "../model/report";
import type { Template } from "../model/template";
import { partsOf, sourceNames } from "../model/term";
import { number, sourceWords } from "./findings";

/** 表二 行政规范性文件 · 本年制发件数, 上年报告的 before it where it stands there. */
function nameOfFigure(name: TermPattern, template: Template): string {
  const [from, ref] = partsOf(name);
  const source = sourceNames.find((each) => each === from);
  const field = fieldsOf(template).get(ref);
  const said = field ? `${field.table.name} ${nameOf(field)}` : ref;
  return source ? `${sourceWords[source]}${said}` : said;
}

const shown = (value: Value): string => {
  if (value === null) return "空白";
  return typeof value === "number" ? number(value) : `“${value}”`;
};

/** A figure and what it was when a reason was written. */
export const sayFigure = (name: TermPattern, value: Value, template: Template): string =>
  `${nameOfFigure(name, template)}：${shown(value)}`;

/** A figure that is another since a reason was written for it. */
export const sayMoved = (
  { name, from, to }: { readonly name: TermPattern; readonly from: Value; readonly to: Value },
  template: Template,
): string => `${nameOfFigure(name, template)}当时为 ${shown(from)}，现为 ${shown(to)}`;

/** Which finding a reason is for: its relation and the first of its figures. */
export function sayAbout({ rule, values }: Explanation, template: Template): string {
  const [first] = Object.keys(values);
  return first === undefined ? rule : `${rule} ${nameOfFigure(first, template)}`;
}
