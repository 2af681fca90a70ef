import fc from "../property";
import { findTables } from "../../src/import/recognition/find-tables";
import { likeliest } from "../../src/import/recognition/form-choice";
import { ownNames } from "../../src/import/recognition/own/names";
import { scan } from "../../src/import/recognition/zones/scan";
import { templates } from "../../src/templates";
import { drawings } from "./drawings";

test("the form that is found by its labels is the one of which most is found when all are read", () => {
  fc.assert(
    fc.property(drawings, (draw) => {
      const workbook = draw(0);
      const sheets = workbook.sheets.map(scan);
      const names = ownNames(workbook, templates);
      const fits = templates.map((form) => findTables(form, sheets, names).fit);
      const found = likeliest(sheets, { names, form: null, year: null });
      expect(found?.fit).toBe(Math.max(...fits));
      expect(found?.template).toBe(templates[fits.indexOf(found?.fit ?? NaN)]);
    }),
    { numRuns: 40 },
  );
});
