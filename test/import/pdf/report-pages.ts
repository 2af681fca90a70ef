import fc from "../../property";
import { fieldsOf } from "../../../src/model/field";
import { layoutOf } from "../../../src/model/layout";
import type { Ref, Value } from "../../../src/model/ref";
import type { Template } from "../../../src/model/template";
import { template2019 } from "../../../src/templates/2019";
import { template2021 } from "../../../src/templates/2021";
import { printed } from "../sheets";
import { print, type Look } from "./print";

export const plain: Look = {
  ...{ size: 10, drawn: "stroke", shake: 0, landscape: false, heads: false, align: "centre" },
};

/** Any look, on lines that are strokes. */
export const anyLook = fc.record<Look>({
  size: fc.constantFrom(8, 9, 10.5, 12),
  drawn: fc.constant("stroke"),
  shake: fc.constantFrom(0, 0.3, 0.6),
  landscape: fc.boolean(),
  heads: fc.boolean(),
  align: fc.constantFrom("left", "centre", "right"),
});

const figure = fc.oneof(
  { arbitrary: fc.nat(50), weight: 5 },
  { arbitrary: fc.nat(20_000), weight: 2 },
  { arbitrary: fc.constantFrom(null, "/", "—"), weight: 1 },
);

/** A form that pages are printed of, with figures for all that it asks. */
export const anyFilled = fc.constantFrom(template2021, template2019).chain((form) => {
  const refs = [...fieldsOf(form).keys()];
  return fc.array(figure, { minLength: refs.length, maxLength: refs.length }).map((values) => ({
    form,
    written: Object.fromEntries(refs.map((ref, i): [Ref, Value] => [ref, values[i] ?? null])),
  }));
});

export const overview =
  "本年度，我单位主动公开政府信息120条，其中通过门户网站公开80条，通过公众号公开40条，及时回应群众关切，持续完善公开目录，规范公开流程。";
export const problems =
  "一是个别栏目更新不够及时，二是政策解读形式单一。下一步，我单位将加强统筹，健全工作机制，丰富解读形式，提高公开质量和实效。";
export const other = "本年度未收取政府信息公开信息处理费。";

/** The pages of a report with its three sections of text. */
export function pages(template: Template, values: Readonly<Record<Ref, Value>>, look: Look) {
  const [two, three, four] = template.tables.map((table) => {
    const { rows, merges, ...rest } = printed(table, values);
    // Below each other, blocks have heads of their own: none of them is the head of the table.
    const head = table.blocks.length === 1 ? layoutOf(table).headerRows : 0;
    // The title stands above the table, not in it.
    return {
      ...rest,
      head,
      rows: rows.slice(1),
      merges: merges.map((merge) => ({ ...merge, row: merge.row - 1 })),
    };
  });
  const titles = template.tables.map(({ title }) => title);
  const year = template.years.from;
  return print(
    [
      `某区${year}年政府信息公开工作年度报告`,
      ...["一、总体情况", overview],
      ...[titles[0], two, titles[1], three, titles[2], four].flatMap((part) => part ?? []),
      ...["五、存在的主要问题及改进情况", problems, "六、其他需要报告的事项", other],
    ],
    look,
  );
}
