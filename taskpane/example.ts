import { fieldsOf } from "../src/model/field";
import type { Report } from "../src/model/report";
import { template2021 } from "../src/templates/2021";
import { example as published } from "../src/templates/2021/example";

export const exampleTemplate = template2021;

/** 示例: the report that its form keeps to be looked at. */
export const example: Report = {
  template: exampleTemplate.id,
  year: published.year,
  particulars: published.particulars,
  values: {
    ...Object.fromEntries([...fieldsOf(exampleTemplate).keys()].map((ref) => [ref, 0])),
    ...published.figures,
  },
  sections: published.sections,
  explanations: [],
  lastYear: null,
};
