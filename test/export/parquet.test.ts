import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { toParquet, type FiledReport } from "../../src/export/parquet";
import { fieldsOf } from "../../src/model/field";
import { templates } from "../../src/templates";
import { template2019 } from "../../src/templates/2019";
import { template2021 } from "../../src/templates/2021";
import { of, report } from "../build-report";

const RECEIVED = "applications.received.total";
const LONGEST = "applications.outcomes.refused.securityAndStability.naturalPerson";

const filed = (file: string | null, value: FiledReport["report"]): FiledReport => ({
  report: value,
  file,
  hash: file && "0a".repeat(32),
});

const rowsOf = (parquet: Uint8Array<ArrayBuffer>) => parquetReadObjects({ file: parquet.buffer });

const both = [
  filed("甲.xlsx", of("甲镇人民政府", report({ [RECEIVED]: 12, [LONGEST]: null }))),
  filed(null, {
    ...report({ [RECEIVED]: "/", "disclosure.procurement.amount": 0.7 }, template2019),
    year: null,
  }),
];

test("a row a report, with whose it is, where it came from and every figure by its ref", async () => {
  const [first, second] = await rowsOf(toParquet(both, templates));
  expect(first).toMatchObject({
    unit: "甲镇人民政府",
    year: 2023,
    template: "2021",
    file: "甲.xlsx",
    hash: "0a".repeat(32),
    [RECEIVED]: 12,
    [LONGEST]: null,
  });
  expect(second).toMatchObject({
    unit: null,
    year: null,
    template: "2019",
    file: null,
    hash: null,
  });
});

test("blank, text in a figure's place and figures of other forms are NULL, and 0 is 0", async () => {
  const [first, second] = await rowsOf(toParquet(both, templates));
  expect(second).toMatchObject({ [RECEIVED]: null, "disclosure.procurement.amount": 0.7 });
  expect(first).toMatchObject({
    "disclosure.procurement.amount": null,
    "applications.carriedIn.total": 0,
  });
});

test("the columns are those of every form, whatever the reports are of", () => {
  const names = (rows: readonly FiledReport[]) =>
    parquetMetadata(toParquet(rows, templates).buffer)
      .schema.slice(1)
      .map(({ name }) => name);
  const refs = new Set(templates.flatMap((template) => [...fieldsOf(template).keys()]));
  expect(names(both)).toEqual(["unit", "year", "template", "file", "hash", ...refs]);
  expect(names([])).toEqual(names(both));
});

test("more reports than a row group holds come back in their order", async () => {
  const one = filed("甲.xlsx", report());
  const many = Array.from({ length: 10_001 }, (_, year) => ({
    ...one,
    report: { ...one.report, year },
  }));
  const parquet = toParquet(many, [{ ...template2021, tables: [] }]);
  expect(parquetMetadata(parquet.buffer).row_groups.map(({ num_rows }) => num_rows)).toEqual([
    10_000n,
    1n,
  ]);
  expect((await rowsOf(parquet)).map((row) => Number(row["year"]))).toEqual(
    many.map((each) => each.report.year),
  );
});
