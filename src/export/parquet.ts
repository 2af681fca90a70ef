import { ByteWriter, ParquetWriter, schemaFromColumnData } from "hyparquet-writer";
import { fieldsOf } from "../model/field";
import { figureOf, type Ref } from "../model/ref";
import type { Report } from "../model/report";
import type { Template } from "../model/template";

/** A report as it was filed. */
export interface FiledReport {
  readonly report: Report;
  /** Name of the file that it came from; `null` where there was none. */
  readonly file: string | null;
  /** SHA-256 of that file, in hexadecimal. */
  readonly hash: string | null;
}

/** Reports that stand in one row group, and in memory as columns at once. */
const ROWS = 10_000;

type Cell = string | number | null;

interface Column {
  readonly name: string;
  readonly type: "STRING" | "INT32" | "DOUBLE";
  cell(filed: FiledReport): Cell;
}

/**
 * The reports as one wide Parquet table: a row each, in the order given; columns `unit`, `year`,
 * `template`, `file`, `hash` and one a ref. The columns are those of every form of `templates`,
 * whatever the reports are of, so that a statement about any of them runs over any such file. NULL
 * is blank; so is what is no number (`/`), of which `validate` says the same.
 */
export function toParquet(
  filed: Iterable<FiledReport>,
  templates: readonly Template[],
): Uint8Array<ArrayBuffer> {
  const columns = columnsOf(templates);
  const writer = new ByteWriter();
  const schema = schemaFromColumnData({ columnData: columns.map((each) => columnData(each, [])) });
  const table = new ParquetWriter({ writer, schema });
  for (const rows of groupsOf(filed)) {
    const data = columns.map(({ name, cell }) => ({ name, data: rows.map(cell) }));
    void table.write({ columnData: data, rowGroupSize: ROWS });
  }
  void table.finish();
  return new Uint8Array(writer.getBuffer());
}

/** The names of the columns in their order: what a report is, then the refs of every form. */
export const columnNames = (templates: readonly Template[]): readonly string[] =>
  columnsOf(templates).map(({ name }) => name);

function columnsOf(templates: readonly Template[]): readonly Column[] {
  const refs = new Set(templates.flatMap((template) => [...fieldsOf(template).keys()]));
  return [
    { name: "unit", type: "STRING", cell: ({ report }) => report.particulars["agency.name"] },
    { name: "year", type: "INT32", cell: ({ report }) => report.year },
    { name: "template", type: "STRING", cell: ({ report }) => report.template },
    { name: "file", type: "STRING", cell: ({ file }) => file },
    { name: "hash", type: "STRING", cell: ({ hash }) => hash },
    ...[...refs].map(figureColumn),
  ];
}

/** Counts are decimals too: a count of 1.5 is to be found by the check, not refused here. */
const figureColumn = (ref: Ref): Column => ({
  name: ref,
  type: "DOUBLE",
  cell: ({ report }) => figureOf(report.values[ref]),
});

const columnData = ({ name, type }: Column, data: Cell[]) => ({ name, type, data, nullable: true });

function* groupsOf(filed: Iterable<FiledReport>): Generator<readonly FiledReport[]> {
  let rows: FiledReport[] = [];
  for (const each of filed) {
    rows.push(each);
    if (rows.length < ROWS) continue;
    yield rows;
    rows = [];
  }
  if (rows.length > 0) yield rows;
}
