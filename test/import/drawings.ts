import fc from "../property";
import type { Workbook } from "../../src/model/sheet";
import type { Template } from "../../src/model/template";
import { template2019 } from "../../src/templates/2019";
import { template2021 } from "../../src/templates/2021";
import { planWorkbook } from "../../src/workbook/lay-out";
import { report } from "../build-report";
import { consistentReport } from "../consistent-report";
import { drawCase } from "./cases/case";
import { gridCases } from "./cases/grids";
import { asWorkbook } from "./planned";
import { arbitraryShape, drawSheets } from "./shapes";

const filled = (form: Template) => {
  const some = fc.sample(consistentReport(form), { numRuns: 5, seed: 5 });
  return (i: number) => some[i % some.length] ?? report({}, form);
};
/** One of a few reports whose relations hold. */
export const in2021 = filled(template2021);
const in2019 = filled(template2019);

/** A workbook in any shape in which offices hand it in, with the figures of one report or another. */
export const drawings: fc.Arbitrary<(report: number) => Workbook> = fc.oneof(
  fc
    .constantFrom(...gridCases)
    .map((each) => (i: number) => drawCase(each, template2021, in2021(i).values).workbook),
  fc
    .tuple(
      arbitraryShape,
      fc.constantFrom({ form: template2021, of: in2021 }, { form: template2019, of: in2019 }),
    )
    .map(
      ([shape, { form, of }]) =>
        (i: number) =>
          drawSheets(of(i).values, form, { ...shape, figures: 0 }),
    ),
  fc.constant((i: number) => asWorkbook(planWorkbook(in2021(i), template2021))),
);
