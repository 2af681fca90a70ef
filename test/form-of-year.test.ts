import { fieldsOf } from "../src/model/field";
import { formOfYear, refit } from "../src/form-of-year";
import type { Template } from "../src/model/template";
import { template2014, template2014Fujian } from "../src/templates/2014";
import { template2019 } from "../src/templates/2019";
import { template2021 } from "../src/templates/2021";
import { validate } from "../src/validate";
import { report } from "./build-report";

test.each<[number, Template | undefined]>([
  [2013, undefined],
  [2014, template2014],
  [2018, template2014],
  [2019, template2019],
  [2020, template2019],
  [2021, template2021],
  [2031, template2021],
])("the form of %i", (year, form) => {
  expect(formOfYear(year)).toBe(form);
});

test("a report of 2023 on the form of 2019 moves to the form of 2021, and says what has no place", () => {
  const old = {
    ...report(
      {
        "disclosure.licences.decisions": 86,
        "disclosure.licences.itemsLastYear": 12,
        "applications.received.naturalPerson": 5,
      },
      template2019,
    ),
    year: 2023,
    sections: { overview: "总体平稳。", problems: null, other: null },
  };
  const refitted = refit(old, template2019);
  expect(refitted?.template).toBe(template2021);
  expect(refitted?.report).toMatchObject({
    template: "2021",
    year: 2023,
    sections: old.sections,
    values: { "disclosure.licences.decisions": 86, "applications.received.naturalPerson": 5 },
  });
  expect(refitted?.left).toContainEqual({
    ref: "disclosure.licences.itemsLastYear",
    value: 12,
    reason: null,
  });
  expect(Object.keys(refitted?.report.values ?? {})).toEqual([...fieldsOf(template2021).keys()]);
  const form = validate(refitted?.report ?? old, template2021).findings.map(({ rule }) => rule);
  expect(form).not.toContain("A8");
});

test.each([
  ["its form is that of its year", 2023, template2021],
  ["its form is one of several of that year", 2016, template2014Fujian],
  ["its year is not known", null, template2019],
  ["no form is known of that year", 2010, template2021],
  ["no way leads back to an older form", 2016, template2021],
])("a report stays as it is where %s", (_, year, template) => {
  expect(refit({ ...report({}, template), year }, template)).toBeNull();
});
