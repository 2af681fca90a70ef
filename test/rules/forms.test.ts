/**
 * What the relations of each form must read, taken from what the form prints (labels and where they
 * stand), never from the relations: dropping one ref, or reading one too many, fails here.
 */
import { fieldsOf, type Field } from "../../src/model/field";
import type { Ref } from "../../src/model/ref";
import type { Template } from "../../src/model/template";
import { equationsOf } from "../../src/rules/equations";
import { template2014, template2014Fujian } from "../../src/templates/2014";
import { template2019 } from "../../src/templates/2019";
import { template2021 } from "../../src/templates/2021";

/** `+a +b -c`, sorted: what a rule reads with its sign, 上年 before figures of last year. */
const read = (template: Template, id: string): string[] =>
  equationsOf(template)
    .filter(({ rule }) => rule.relation.id === id)
    .map(({ terms }) => spelled(terms.map(({ ref, factor, source }) => [ref, factor, source])))
    .sort();

const spelled = (terms: readonly (readonly [Ref, number, string | null])[]): string =>
  terms
    .map(([ref, factor, source]) => `${factor < 0 ? "-" : "+"}${source ? "上年 " : ""}${ref}`)
    .sort()
    .join(" ");

const equation = (plus: readonly Ref[], minus: readonly Ref[]): string =>
  spelled([
    ...plus.map((ref) => [ref, 1, null] as const),
    ...minus.map((ref) => [ref, -1, null] as const),
  ]);

const labels = (path: Field["row"]): string => path.map(({ label }) => label).join("/");
const leaf = (path: Field["row"]): string => path.at(-1)?.label ?? "";
const refsOf = (fields: readonly Field[]): Ref[] => fields.map(({ ref }) => ref);

function tableOf(template: Template, name: string) {
  const fields = [...fieldsOf(template).values()].filter(({ table }) => table.name === name);
  const by = (label: (field: Field) => string) =>
    [...new Set(fields.map(label))].map((each) => fields.filter((field) => label(field) === each));
  return {
    rows: by(({ row }) => labels(row)),
    columns: by(({ column }) => labels(column)),
    groups: by(({ column }) => labels(column.slice(0, -1))),
  };
}

/** The one field of a line whose row label starts so. */
function at(line: readonly Field[], start: string): Ref {
  const [field, ...others] = line.filter(({ row }) => leaf(row).startsWith(start));
  if (!field || others.length > 0) throw new Error(`${start} is not printed just once`);
  return field.ref;
}

describe.each([
  [template2021, 21],
  [template2019, 19],
] as const)("table three of $id", (template, outcomes) => {
  const { rows, columns } = tableOf(template, "表三");

  test("A1: every column, the first and the second item equal the third and the fourth", () => {
    expect(columns).toHaveLength(7);
    expect(read(template, "A1")).toEqual(
      columns
        .map((column) =>
          equation(
            [at(column, "一、"), at(column, "二、")],
            [at(column, "（七）总计"), at(column, "四、")],
          ),
        )
        .sort(),
    );
  });

  test(`A2: every column, the total of the ${outcomes} rows of 本年度办理结果`, () => {
    const expected = columns.map((column) => {
      const below = column.filter(({ row }) => labels(row).startsWith("三、本年度办理结果/"));
      const parts = below.filter(({ row }) => leaf(row) !== "（七）总计");
      expect(parts).toHaveLength(outcomes);
      return equation(refsOf(parts), [at(below, "（七）总计")]);
    });
    expect(read(template, "A2")).toEqual(expected.sort());
  });

  test("A3: every row, the total of the six kinds of applicants", () => {
    const expected = rows.map((row) => {
      const [total, ...others] = row.filter(({ column }) => leaf(column) === "总计");
      const parts = row.filter(({ column }) => leaf(column) !== "总计");
      expect(parts).toHaveLength(6);
      expect(others).toEqual([]);
      return equation(refsOf(parts), total ? [total.ref] : []);
    });
    expect(expected).toHaveLength(outcomes + 4);
    expect(read(template, "A3")).toEqual(expected.sort());
  });

  test("B1: every column, what last year carried out is what this year carried in", () => {
    const expected = columns.map((column) =>
      spelled([
        [at(column, "四、"), 1, "lastYear"],
        [at(column, "二、"), -1, null],
      ]),
    );
    expect(read(template, "B1")).toEqual(expected.sort());
  });
});

describe.each([template2021, template2019])("table four of $id", (template) => {
  test("A4: the three blocks, the total of the four results", () => {
    const { groups } = tableOf(template, "表四");
    expect(groups).toHaveLength(3);
    const expected = groups.map((group) => {
      const isTotal = ({ column }: Field) => leaf(column) === "总计";
      const parts = group.filter((field) => !isTotal(field));
      expect(parts).toHaveLength(4);
      return equation(refsOf(parts), refsOf(group.filter(isTotal)));
    });
    expect(read(template, "A4")).toEqual(expected.sort());
  });
});

test("table two of 2021: documents of this year and last year", () => {
  const rows = ["regulations", "normativeDocuments"].map((row) => `disclosure.${row}`);
  expect(read(template2021, "A6")).toEqual(
    rows
      .flatMap((row) => [
        `+${row}.inForce +${row}.repealed -${row}.issued`,
        `+${row}.issued +上年 ${row}.inForce -${row}.repealed`,
      ])
      .sort(),
  );
  expect(read(template2021, "B2")).toEqual(
    rows
      .map((row) => `+${row}.issued +上年 ${row}.inForce -${row}.inForce -${row}.repealed`)
      .sort(),
  );
});

test("table two of 2019: items of last year and their change", () => {
  const rows = ["licences", "externalServices", "penalties", "coercion", "fees"];
  expect(read(template2019, "B3")).toEqual(
    rows
      .map((key) => `disclosure.${key}`)
      .map((row) => `+上年 ${row}.itemsChange +上年 ${row}.itemsLastYear -${row}.itemsLastYear`)
      .sort(),
  );
});

test("the list of 2014: sums by their numbering", () => {
  const a = (key: string) => `statistics.applications.${key}.count`;
  const r = (group: string, key: string) => `statistics.${group}.${key}.count`;
  const sums: Record<string, readonly [readonly Ref[], Ref]> = {
    D1: [["inPerson", "fax", "online", "letter"].map(a), a("received")],
    D2: [["onTime", "extended"].map(a), a("closed")],
    D3: [
      [
        "alreadyPublished",
        "granted",
        "partlyGranted",
        "refused",
        "notOwn",
        "notExisting",
        "toCorrect",
        "otherWays",
      ].map(a),
      a("answered"),
    ],
    D4: [
      [
        "stateSecret",
        "businessSecret",
        "privacy",
        "securityAndStability",
        "notInformation",
        "otherGrounds",
      ].map(a),
      a("refused"),
    ],
    D5: [["upheld", "corrected", "other"].map((key) => r("review", key)), r("review", "total")],
    D6: [
      ["upheld", "corrected", "other"].map((key) => r("litigation", key)),
      r("litigation", "total"),
    ],
    D7: [["fullTime", "partTime"].map((key) => r("resources", key)), r("resources", "staff")],
  };
  for (const [id, [parts, total]] of Object.entries(sums))
    expect(read(template2014, id)).toEqual([equation(parts, [total])]);
  expect(equationsOf(template2014)).toHaveLength(7);
});

test("the short table of Fujian: sums of the year and of all years, and the running total", () => {
  const each = (column: string) => (key: string) => `shortTable.${key}.${column}`;
  const both = (parts: readonly string[], total: string) =>
    ["year", "sinceStart"]
      .map((column) => equation(parts.map(each(column)), [each(column)(total)]))
      .sort();
  expect(read(template2014Fujian, "D8")).toEqual(
    both(["inPerson", "online", "letterOrFax"], "received"),
  );
  expect(read(template2014Fujian, "D9")).toEqual(
    both(["granted", "partlyGranted", "refused", "otherAnswers"], "answered"),
  );
  const rows = tableOf(template2014Fujian, "统计表").rows.flatMap(([first]) =>
    first ? [first.ref.replace(/\.\w+$/, "")] : [],
  );
  expect(rows).toHaveLength(16);
  expect(read(template2014Fujian, "D10")).toEqual(
    rows.map((row) => `+${row}.year +上年 ${row}.sinceStart -${row}.sinceStart`).sort(),
  );
});

test("all figures of every form are asked for by A5", () => {
  for (const template of [template2021, template2019, template2014, template2014Fujian]) {
    const [relation] = template.relations.filter(({ id }) => id === "A5");
    expect(relation).toMatchObject({ kind: "completeness", severity: "error" });
  }
});
