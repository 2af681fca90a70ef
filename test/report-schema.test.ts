import { readFileSync, writeFileSync } from "node:fs";
import { toJsonSchema } from "@valibot/to-json-schema";
import { otherTablesSchema, schemaOf } from "../src/report-schema";
import { templates } from "../src/templates";

const FILE = "src/report.schema.json";

/** The published schema, from the one that reports are read by. */
function published(): string {
  const forms = templates.map((template) => {
    const { $schema, $defs, ...form } = toJsonSchema(schemaOf(template), {
      definitions: { [`figures-${template.id}`]: otherTablesSchema(template) },
      target: "draft-2020-12",
      typeMode: "input",
      // JSON has no other numbers.
      ignoreActions: ["finite"],
    });
    return { $schema, $defs, form };
  });
  const schema = {
    $schema: forms[0]?.$schema,
    title: "政府信息公开工作年度报告（nianbao.report/1）",
    oneOf: forms.map(({ form }) => form),
    $defs: Object.assign({}, ...forms.map(({ $defs }) => $defs)) as object,
  };
  return `${JSON.stringify(schema, null, 1)}\n`;
}

test("the published JSON Schema is the one that reports are read by", () => {
  if (process.env["UPDATE"]) writeFileSync(FILE, published());
  expect(readFileSync(FILE, "utf8")).toBe(published());
});

test("it is draft 2020-12 with Chinese titles, and knows no other figures", () => {
  const schema = JSON.parse(published()) as {
    $schema: string;
    oneOf: { properties: { tables: Record<string, unknown> } }[];
  };
  expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
  expect(schema.oneOf[0]?.properties.tables).toMatchObject({
    title: "各表数据",
    additionalProperties: false,
    properties: { disclosure: { title: "二、主动公开政府信息情况", additionalProperties: false } },
  });
});
