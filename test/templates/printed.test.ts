/**
 * Every form as it is printed and read, line by line, in `printed/ID.txt`: a change of a label, an
 * alias, a key or a relation shows there as a difference to be read. `UPDATE=1` rewrites.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { carryOver } from "../../src/carry-over";
import { fieldsOf } from "../../src/model/field";
import type { Relation } from "../../src/model/relation";
import type { Heading, Section, Table, Template } from "../../src/model/template";
import type { Term } from "../../src/model/term";
import { ruleSetOf } from "../../src/rules";
import { templateById, templates } from "../../src/templates";
import { report } from "../build-report";

const FOLDER = "test/templates/printed";

const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);

const facts = (values: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(values)
    .flatMap(([name, value]) => (value === undefined ? [] : `${name} ${value}`))
    .join(" · ");

const aliasesOf = (aliases: readonly string[] = []): string[] =>
  aliases.map((alias) => `| ${alias}`);

function headingLines(heading: Heading): string[] {
  const { key = "–", label, aliases, children = [], singleRow, span, figure, unit } = heading;
  const more = facts({ figure, unit, span, singleRow });
  return [
    `${key} “${label}”${more && ` (${more})`}`,
    ...indented([...aliasesOf(aliases), ...children.flatMap(headingLines)]),
  ];
}

const lookLines = ({ look }: Table): string[] =>
  look
    ? [
        `on the sheet ${look.sheet.labels.join(" ")}, figures ${look.sheet.figure}`,
        `on paper ${look.paper.labels.join(" ")}, size ${look.paper.size}, rows ${look.paper.row}`,
      ]
    : [];

const tableLines = (table: Table): string[] => [
  `${table.name} ${table.id} “${table.title}” (${table.definedName}, ${table.orientation})`,
  ...indented([
    ...aliasesOf(table.titleAliases),
    ...lookLines(table),
    ...table.blocks.flatMap(({ title = "–", corner = "–", columns, rows }) => [
      `block “${title}”, corner “${corner}”`,
      ...indented([
        "columns",
        ...indented(columns.flatMap(headingLines)),
        "rows",
        ...indented(rows.flatMap(headingLines)),
      ]),
    ]),
  ]),
];

const sectionLines = ({ id, title, titleAliases, sheet, definedName }: Section): string[] => [
  `section ${id} “${title}” (${sheet}, ${definedName})`,
  ...indented(aliasesOf(titleAliases)),
];

function relationLines(relation: Relation, template: Template): string[] {
  const [head, ...rules] = statedLines(relation, template);
  return [`${head ?? ""}${relation.explainable ? ", wants a reason" : ""}`, ...rules];
}

function statedLines(relation: Relation, template: Template): string[] {
  const { id, kind, severity } = relation;
  const rules = ruleSetOf(template).rules.filter((rule) => rule.relation === relation);
  if (relation.kind === "absence")
    return [`${id} ${kind} ${severity} /${relation.agency}/ ${rules[0]?.marks.join(" ") ?? ""}`];
  if (relation.kind === "share") {
    const { part, whole, percent, least } = relation;
    return [
      `${id} ${severity}: ${part.label} from ${percent} % of ${whole.label} and ${least} on`,
      ...indented(rules.map((rule) => `${rule.key}: ${rule.reads.join(" ")}`)),
    ];
  }
  if (relation.kind !== "comparison") return [`${id} ${kind} ${severity} × ${rules.length}`];
  const { left, right, operator, until } = relation;
  const side = (terms: readonly Term[]) =>
    terms.map(({ ref, source }) => `${source ? `${source}:` : ""}${ref}`).join(" + ");
  return [
    `${id} ${severity}${until ? `, until ${until}` : ""}: ${left.label} ${operator} ${right.label}`,
    ...indented(
      rules.map(
        (rule) =>
          `${rule.key}: ${side(rule.left)} ${operator} ${side(rule.right)}, marks ${rule.marks.join(" ")}`,
      ),
    ),
  ];
}

/** What the figures 1, 2, 3 … of an earlier form become. */
function carriedLines(id: string, to: Template): string[] {
  const from = templateById(id);
  if (!from) throw new Error(`${to.id} carries from ${id}, which is no form`);
  const refs = [...fieldsOf(from).keys()];
  const numbered = report(Object.fromEntries(refs.map((ref, i) => [ref, i + 1])), from);
  const carried = carryOver(numbered, from, to);
  const values = Object.entries(carried?.report.values ?? {});
  return [
    `from ${id}`,
    ...indented(values.flatMap(([ref, value]) => (value === null ? [] : `${ref} = ${value}`))),
    ...indented(
      (carried?.left ?? []).map(({ ref, reason }) => `left ${ref}${reason ? `: ${reason}` : ""}`),
    ),
  ];
}

function printed(template: Template): string {
  const { id, name, unconfirmed, notice, years } = template;
  return [
    `${id} “${name}”, ${notice.number} “${notice.title}” ${notice.date}`,
    `years ${years.from}–${years.to ?? ""}${unconfirmed ? `, unconfirmed: ${unconfirmed}` : ""}`,
    ...template.tables.flatMap(tableLines),
    ...template.sections.flatMap(sectionLines),
    ...template.relations.flatMap((relation) => relationLines(relation, template)),
    ...(template.carriesFrom ?? []).flatMap(({ from }) => carriedLines(from, template)),
    "",
  ].join("\n");
}

test.each(templates)("the form $id is as it was printed", (template) => {
  const file = `${FOLDER}/${template.id}.txt`;
  if (process.env["UPDATE"]) writeFileSync(file, printed(template));
  expect(existsSync(file) ? readFileSync(file, "utf8") : "").toBe(printed(template));
});
