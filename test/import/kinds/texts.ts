import { layoutOf } from "../../../src/model/layout";
import { fieldsOf, refAt, leaves, type HeadingPath } from "../../../src/model/field";
import type { Ref, Value } from "../../../src/model/ref";
import type { Heading, Table, Template } from "../../../src/model/template";
import { template2019 } from "../../../src/templates/2019";
import { drawText } from "../shapes";
import type { FileKind, Random, Values } from "./kind";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The cells of a printed row in order, with what the merges of labels cover. */
interface Row {
  readonly labels: readonly string[];
  readonly figures: readonly string[];
  readonly isHeading: boolean;
  /** Columns of the table that the cells of the row leave over. */
  readonly covered: number;
}

function rowsOf(table: Table, values: Values): readonly Row[] {
  const { rows, columns, cells } = layoutOf(table);
  return Array.from({ length: rows }, (_, row) => {
    const own = cells.filter((cell) => cell.row === row).sort((a, b) => a.column - b.column);
    const figures = own.flatMap(({ ref }) => (ref === undefined ? [] : String(values[ref] ?? "")));
    return {
      labels: own.flatMap(({ ref, text }) => (ref === undefined ? [text] : [])),
      figures,
      isHeading: figures.length === 0,
      covered: columns - own.length,
    };
  });
}

/** Every table under its title, its rows written by `write`. */
const tables = (
  form: Template,
  values: Values,
  write: (row: Row, table: Table) => string | readonly string[],
): string =>
  form.tables
    .flatMap((table) => [
      table.title,
      ...rowsOf(table, values).flatMap((row) => write(row, table)),
      "",
    ])
    .join("\n");

const cellsOf = ({ labels, figures }: Row): readonly string[] => [...labels, ...figures];

/** One cell a line with a bar behind it; what is covered are bars at the end of the row. */
const barred = (row: Row): readonly string[] => [
  ...cellsOf(row).map((cell) => `${cell} |`),
  ...(row.covered > 0 ? ["|".repeat(row.covered)] : []),
];

/** Column headings as a PDF gives narrow columns: a character a line, column after column. */
const upright = (label: string): string => [...label].join("\n");

/** Column headings side by side, a character of each on every line. */
function interleaved(labels: readonly string[]): string {
  const tall = Math.max(...labels.map((label) => [...label].length));
  return Array.from({ length: tall }, (_, i) =>
    labels.flatMap((label) => [...label][i] ?? []).join(" "),
  ).join("\n");
}

/** Lines with `marks` put between some of them. */
function between(text: string, random: Random, mark: (count: number) => string): string {
  let count = 0;
  return text
    .split("\n")
    .flatMap((line) => (random(14) === 0 ? [line, mark(++count)] : [line]))
    .join("\n");
}

const shuffle = <T>(list: readonly T[], random: Random): T[] =>
  list.reduce<T[]>((done, each) => {
    done.splice(random(done.length + 1), 0, each);
    return done;
  }, []);

const shuffledHeadings = (headings: readonly Heading[], random: Random): Heading[] =>
  shuffle(
    headings.map((heading) =>
      heading.children
        ? { ...heading, children: shuffledHeadings(heading.children, random) }
        : heading,
    ),
    random,
  );

const levels = (headings: readonly Heading[]): string[][] => {
  if (headings.length === 0) return [];
  const below = levels(headings.flatMap(({ children }) => children ?? []));
  return [headings.map(({ label }) => label), ...below];
};

const keyOf = (path: HeadingPath): string => path.flatMap(({ key }) => key ?? []).join(".");

/** The columns of every block in another order, with their headings. */
function shuffled(form: Template, values: Values, by: string, random: Random): string {
  return form.tables
    .flatMap((table) => [
      table.title,
      ...table.blocks.flatMap((block) => {
        const headings = shuffledHeadings(block.columns, random);
        const order = leaves(headings).map(keyOf);
        const own = leaves(block.columns);
        const rows = leaves(block.rows).map((row) => [
          row.at(-1)?.label ?? "",
          ...order.map((key) => {
            const column = own.find((each) => keyOf(each) === key) ?? [];
            return String(values[refAt(table, row, column)] ?? "");
          }),
        ]);
        const heads = levels(headings).map((line, i) =>
          i === 0 && block.corner !== undefined ? [block.corner, ...line] : line,
        );
        return [...(block.title === undefined ? [] : [[block.title]]), ...heads, ...rows].map(
          (line) => line.filter(Boolean).join(by),
        );
      }),
    ])
    .join("\n");
}

const prose = (of: string): string =>
  `某市某局2023年政府信息公开工作年度报告\n一、总体情况\n2023年主动公开信息115条，办理12件。\n${of}\n五、存在的主要问题及改进情况\n解读材料仍然偏少，下一年度重点改进。\n六、其他需要报告的事项\n本年度没有收取信息处理费。`;

const kind = (
  name: string,
  draw: (values: Values, form: Template, random: Random) => string,
  more: Partial<FileKind> = {},
): FileKind => ({
  name,
  draw: (...drawn) => ({ bytes: utf8(prose(draw(...drawn))) }),
  ...more,
});

const spaced = ({ labels, figures }: Row): string => [...labels, ...figures].join(" ");

const whole = { isWhole: true } as const;

/** Text that was copied from pages and PDFs. */
export const textKinds: readonly FileKind[] = [
  kind("one cell a line, bars behind", (v, form) => tables(form, v, barred), { blanks: true }),
  kind("one cell a line", (v, form) => drawText(v, form, "cell a line", 0), whole),
  kind("one cell a line, some blank", (v, form) => drawText(v, form, "cell a line", 0), {
    blanks: true,
  }),
  {
    name: "everything on one line",
    isWhole: true,
    draw: (v, form) => ({ bytes: utf8(prose(tables(form, v, spaced)).replace(/\n+/g, " ")) }),
  },
  {
    name: "everything on one line, some blank",
    blanks: true,
    draw: (v, form) => ({ bytes: utf8(prose(tables(form, v, spaced)).replace(/\n+/g, " ")) }),
  },
  kind(
    "column headings upright",
    (v, form) => tables(form, v, (row) => (row.isHeading ? row.labels.map(upright) : spaced(row))),
    whole,
  ),
  kind(
    "column headings upright, side by side",
    (v, form) =>
      tables(form, v, (row) =>
        row.isHeading && row.labels.length > 1 ? interleaved(row.labels) : spaced(row),
      ),
    whole,
  ),
  kind(
    "column headings upright, columns shuffled",
    (v, form, random) =>
      shuffled(form, v, " ", random)
        .split("\n")
        .map((line) =>
          /\d/.test(line) || !line.includes(" ") ? line : line.split(" ").map(upright).join("\n"),
        )
        .join("\n"),
    whole,
  ),
  ...[" ", "\t", " | "].map((by) =>
    kind(
      `columns shuffled, parted by ${JSON.stringify(by)}`,
      (v, form, random) => shuffled(form, v, by, random),
      whole,
    ),
  ),
  kind("bare numbers of pages", (v, form, random) =>
    between(drawText(v, form, "cell a line", 0), random, String),
  ),
  kind(
    "bare numbers of pages, some blank",
    (v, form, random) => between(drawText(v, form, "tabs", 0), random, String),
    { blanks: true },
  ),
  kind(
    "numbers of pages with dashes",
    (v, form, random) => between(drawText(v, form, "tabs", 0), random, (count) => `- ${count} -`),
    { blanks: true },
  ),
  kind(
    "running numbers before the rows",
    (v, form) => {
      let count = 0;
      return tables(form, v, (row) =>
        row.isHeading ? row.labels.join("\t") : `${++count}\t${spaced(row).replace(/ /g, "\t")}`,
      );
    },
    { blanks: true },
  ),
  kind(
    "running numbers before the rows, on lines of their own",
    (v, form) => {
      let count = 0;
      return tables(form, v, (row) =>
        row.isHeading ? row.labels : [String(++count), ...cellsOf(row).filter(Boolean)],
      );
    },
    { blanks: true },
  ),
  kind(
    "increase and decrease in words",
    (v, form) =>
      tables(form, v, (row) =>
        row.labels.some((label) => /许可|服务|处罚|强制/.test(label)) && row.figures.length === 3
          ? [row.labels[0], row.figures[0], changed(row.figures[1]), row.figures[2]].join(" ")
          : spaced(row),
      ),
    { forms: [template2019], isWhole: true },
  ),
  ...["元", "百元", "千元", "亿元"].map((unit): FileKind => ({
    name: `amounts in ${unit}`,
    draw: (v, form) => {
      const text = prose(tables(form, v, spaced)).replaceAll("万元", unit);
      const money = [...fieldsOf(form).values()].filter(({ column }) =>
        column.some((heading) => heading.unit === "万元"),
      );
      const each = { 元: 10_000, 百元: 100, 千元: 10, 亿元: 0.0001 }[unit] ?? 1;
      const seen = money.map(({ ref }): [Ref, Value] => [
        ref,
        Number((Number(v[ref]) / each).toPrecision(15)),
      ]);
      const converted: Values = Object.fromEntries(seen);
      return { bytes: utf8(text), seen: { ...v, ...converted } };
    },
    isWhole: true,
  })),
  kind("digits that ran together", (v, form, random) =>
    tables(form, v, (row) =>
      random(6) === 0 && !row.isHeading
        ? [...row.labels, row.figures.join("")].join(" ")
        : spaced(row),
    ),
  ),
  kind("digits that ran together in every row", (v, form) =>
    tables(form, v, (row) => [...row.labels, row.figures.join("")].join(" ")),
  ),
  kind(
    "bars and covered cells behind",
    (v, form) =>
      tables(form, v, (row) => `${cellsOf(row).join(" | ")} |${" |".repeat(row.covered)}`),
    { blanks: true },
  ),
  kind("bars, cells in their places", (v, form) => drawText(v, form, "bars", 0), { blanks: true }),
  kind("tabs, cells in their places", (v, form) => drawText(v, form, "tabs", 0), { blanks: true }),
  kind("blanks between cells, some blank", (v, form) => drawText(v, form, "blanks", 0), {
    blanks: true,
  }),
];

const changed = (figure = ""): string => (figure === "0" ? "0" : `增${figure}`);
