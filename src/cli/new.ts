import { toXlsx } from "../export/xlsx";
import { formOfYear } from "../form-of-year";
import { fieldsOf } from "../model/field";
import { blankReport, noParticulars } from "../model/report";
import type { Template } from "../model/template";
import { templates } from "../templates";
import { planWorkbook } from "../workbook/lay-out";
import { cliWords as words } from "../words/cli";
import { parse, yearOf } from "./arguments";
import { writeWhole } from "./files";
import { Problem, type Command } from "./io";

const options = {
  year: { type: "string" },
  agency: { type: "string" },
  output: { type: "string", short: "o" },
} as const;

/** `new --year Y --agency NAME -o FILE.xlsx` */
export const newReport: Command = async (args, io) => {
  const { values } = parse(args, options);
  if (values.year === undefined) throw new Problem(words.missing.year);
  const agency = values.agency?.trim();
  if (!agency) throw new Problem(words.missing.agency);
  if (!values.output) throw new Problem(words.missing.output);
  if (!/\.xlsx$/i.test(values.output)) throw new Problem(words.mustBeXlsx(values.output));
  const year = yearOf(values.year);
  const template = templateFor(year);
  const report = {
    ...blankReport(template.id, fieldsOf(template).keys()),
    year,
    particulars: { ...noParticulars, "agency.name": agency },
  };
  await writeWhole(values.output, await toXlsx(planWorkbook(report, template)));
  io.out(`${words.written(values.output)}\n`);
  return 0;
};

function templateFor(year: number): Template {
  const template = formOfYear(year);
  if (template) return template;
  throw new Problem(words.noForm(year, templates.map(({ name }) => name).join("、")));
}
