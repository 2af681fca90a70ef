import * as v from "valibot";
import { fieldsOf, type Field } from "./model/field";
import { refuse, type JsonProblem } from "./model/notice";
import type { Value } from "./model/ref";
import { unitStatuses } from "./model/roll-up";
import type { Template } from "./model/template";
import { FIRST_YEAR, LAST_YEAR } from "./model/year";
import { once } from "./once";

/** The published format; a number after it that we do not know is refused. */
export const FORMAT = "nianbao.report/1";

/**
 * `tables` of the report's JSON: figures nested by their refs; blank is `null`. We write numbers
 * and `null` only, with what was written in a figure's place under `asWritten`; other programs'
 * text in the tables is read all the same.
 */
export interface Figures {
  readonly [key: string]: Figures | Value;
}

const says = (problem: JsonProblem) => problem;

const text = (title: string) =>
  v.optional(v.nullable(v.pipe(v.string(says("text")), v.title(title))));

const whole = (title: string) =>
  v.pipe(v.number(says("number")), v.integer(says("number")), v.title(title));

const texts = (title: string) =>
  v.pipe(v.array(v.string(says("text")), says("list")), v.title(title));

const refs = texts("涉及的指标");

const agency = v.object(
  {
    name: text("填报单位"),
    address: text("联系地址"),
    phone: text("联系电话"),
    postcode: text("邮政编码"),
    website: text("网站"),
  },
  says("object"),
);

const document = v.object(
  { number: text("发文字号"), title: text("报告标题"), date: text("成文日期") },
  says("object"),
);

const sections = v.object(
  {
    overview: text("一、总体情况"),
    problems: text("五、存在的主要问题及改进情况"),
    other: text("六、其他需要报告的事项"),
  },
  says("object"),
);

const explanation = v.object(
  {
    rule: v.pipe(v.string(says("text")), v.title("勾稽关系")),
    refs,
    values: v.optional(
      v.pipe(
        v.record(
          v.string(says("text")),
          v.nullable(v.union([v.number(), v.string()], says("figure"))),
          says("object"),
        ),
        v.title("写说明时的数，上年的以 lastYear: 开头"),
      ),
    ),
    text: v.pipe(v.string(says("text")), v.title("说明")),
  },
  says("object"),
);

const reason = v.object(
  {
    text: v.pipe(v.string(says("text")), v.title("说明")),
    stale: v.pipe(v.boolean(says("truth")), v.title("写说明以后数有改动")),
  },
  says("object"),
);

const side = (title: string) => v.pipe(v.nullable(v.number(says("number"))), v.title(title));

const finding = v.object(
  {
    rule: v.pipe(v.string(says("text")), v.title("勾稽关系")),
    severity: v.picklist(["error", "warning"], says("text")),
    outcome: v.picklist(["fail", "undecided"], says("text")),
    refs,
    expected: side("左边各项之和"),
    actual: side("右边各项之和"),
    difference: side("右边减左边"),
    message: v.pipe(v.string(says("text")), v.title("审核意见")),
    explanation: v.optional(v.pipe(reason, v.title("填报单位写的说明"))),
  },
  says("object"),
);

const openItem = v.object(
  {
    code: v.pipe(v.string(says("text")), v.title("未完成的事项")),
    required: v.pipe(v.boolean(says("truth")), v.title("报送前必须完成")),
    place: v.pipe(v.string(says("text")), v.title("在哪里完成：指标、基本信息的一项或文字部分")),
    message: v.pipe(v.string(says("text")), v.title("说明")),
  },
  says("object"),
);

const ready = v.object(
  {
    ok: v.pipe(v.boolean(says("truth")), v.title("可以报送")),
    open: v.pipe(v.array(openItem, says("list")), v.title("还没有完成的事项")),
  },
  says("object"),
);

const validation = v.object(
  {
    ruleSet: v.pipe(v.string(says("text")), v.title("勾稽关系的版本")),
    figures: v.pipe(v.string(says("text")), v.title("各表数据的 SHA-256")),
    checked: whole("核对了几条"),
    passed: whole("相符几条"),
    errors: whole("错误"),
    warnings: whole("提示"),
    undecided: whole("无法核对"),
    explained: v.optional(whole("提示中已说明的")),
    findings: v.array(finding, says("list")),
    ready: v.optional(v.pipe(ready, v.title("报送情况"))),
  },
  says("object"),
);

const envelope = {
  year: v.optional(
    v.nullable(
      v.pipe(
        v.number(says("year")),
        v.integer(says("year")),
        v.minValue(FIRST_YEAR, says("year")),
        v.maxValue(LAST_YEAR, says("year")),
        v.title("年度"),
      ),
    ),
  ),
  agency: v.optional(v.pipe(agency, v.title("填报单位"))),
  document: v.optional(v.pipe(document, v.title("文件"))),
  sections: v.optional(v.pipe(sections, v.title("文字部分"))),
  asWritten: v.optional(
    v.pipe(
      v.record(v.string(says("text")), v.string(says("text")), says("object")),
      v.title("写在数字位置上的文字，按指标"),
    ),
  ),
  explanations: v.optional(
    v.pipe(v.array(explanation, says("list")), v.title("对不相符数据的说明")),
  ),
  validation: v.optional(v.pipe(validation, v.title("审核结果"))),
};

/** A file of a consolidated report. Its figures are in the form of the roll-up. */
const unitSchema = (template: Template) =>
  v.object(
    {
      name: text("单位"),
      file: v.pipe(v.string(says("text")), v.title("文件")),
      status: v.picklist(unitStatuses, says("text")),
      template: text("报送时使用的表样"),
      tables: v.optional(otherTablesSchema(template)),
      asWritten: envelope.asWritten,
      findings: v.pipe(v.array(finding, says("list")), v.title("该单位的审核结果")),
      notes: v.optional(texts("其他需要知道的情况")),
    },
    says("object"),
  );

/** The schema of a report of one form: the figures are those of its tables and no others. */
export const schemaOf = (template: Template) =>
  v.pipe(
    v.object(
      {
        format: v.literal(FORMAT),
        template: v.literal(template.id),
        ...envelope,
        tables: v.pipe(tablesSchema(template), v.title("各表数据")),
        lastYear: v.optional(v.nullable(v.pipe(lastYearSchema(template), v.title("上年数")))),
        units: v.optional(v.array(unitSchema(template), says("list"))),
        missing: v.optional(texts("名单上没有报送的单位")),
      },
      says("object"),
    ),
    v.title(`政府信息公开工作年度报告（${template.name}）`),
  );

/** What is kept of last year's report; a figure that its form did not ask for is not there. */
const lastYearSchema = (template: Template) =>
  v.object(
    {
      year: envelope.year,
      agency: envelope.agency,
      source: text("来源"),
      tables: otherTablesSchema(template),
      asWritten: envelope.asWritten,
      sections: envelope.sections,
    },
    says("object"),
  );

/** The report as published; see `schemaOf`. */
export type ReportJson = v.InferOutput<ReturnType<typeof schemaOf>>;
export type ValidationJson = v.InferOutput<typeof validation>;
export type FindingJson = v.InferOutput<typeof finding>;
export type ReadyJson = v.InferOutput<typeof ready>;

const knownSchemaOf = once(schemaOf);

/** `data` as a report of this form. Throws a `Refusal`, which names `file` and what is wrong where. */
export function shapeOf(data: unknown, template: Template, file: string): ReportJson {
  const outcome = v.safeParse(knownSchemaOf(template), data, { abortEarly: true });
  if (outcome.success) return outcome.output;
  const [issue] = outcome.issues;
  const path = v.getDotPath(issue) ?? "";
  return refuse("json.shape", { file, path, problem: issue.message as JsonProblem });
}

const head = v.object(
  { format: v.string(says("format")), template: v.string(says("form")) },
  (issue) => says(issue.path?.[0].key === "template" ? "form" : issue.path ? "format" : "object"),
);

/** Format and form that `data` names. Throws a `Refusal`, which names `file`. */
export function headOf(data: unknown, file: string): v.InferOutput<typeof head> {
  const outcome = v.safeParse(head, data, { abortEarly: true });
  if (outcome.success && outcome.output.format.startsWith("nianbao.report/")) return outcome.output;
  const issue = outcome.issues?.[0];
  const path = issue ? (v.getDotPath(issue) ?? "") : "format";
  const problem = (issue?.message ?? "format") as JsonProblem;
  return refuse("json.shape", { file, path, problem });
}

/** Figures of other reports, last year's or a unit's, which are described once. */
export const otherTablesSchema = once(tablesSchema);

function tablesSchema({ tables, ...template }: Template): v.GenericSchema<Figures> {
  const fields = [...fieldsOf({ ...template, tables }).values()];
  return strict(
    tables.map(({ id, title }) => {
      const own = fields.filter(({ table }) => table.id === id);
      return [id, title, nested(own, 0)];
    }),
  );
}

/** The figures of fields that share their first `depth` keys. */
function nested(fields: readonly Field[], depth: number): v.GenericSchema<Figures> {
  const groups = new Map<string, { title: string; fields: Field[] }>();
  for (const field of fields) {
    const heading = keyed(field)[depth];
    if (heading?.key === undefined) throw new Error(`${field.ref} is both a figure and a group`);
    const group = groups.get(heading.key) ?? { title: heading.label, fields: [] };
    group.fields.push(field);
    groups.set(heading.key, group);
  }
  return strict(
    [...groups].map(([key, group]) => {
      const [first] = group.fields;
      const isLeaf = first !== undefined && keyed(first).length === depth + 1;
      return [key, group.title, isLeaf ? figure : nested(group.fields, depth + 1)];
    }),
  );
}

const keyed = ({ row, column }: Field) =>
  [...row, ...column].filter(({ key }) => key !== undefined);

/** A number, blank, or the text that stands in a figure's place. */
const figure = v.union(
  [v.pipe(v.number(), v.finite(says("figure"))), v.string(), v.null()],
  says("figure"),
);

type Entry = readonly [key: string, title: string, schema: v.GenericSchema<Figures | Value>];

function strict(entries: readonly Entry[]): v.GenericSchema<Figures> {
  const shape = Object.fromEntries(
    entries.map(([key, title, schema]) => [key, v.optional(v.pipe(schema, v.title(title)))]),
  );
  return v.strictObject(shape, (issue) =>
    says(issue.expected === "never" ? "unknown" : "object"),
  ) as unknown as v.GenericSchema<Figures>;
}
