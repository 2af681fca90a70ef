import { fieldsOf } from "../../../model/field";
import { notice, type Notice } from "../../../model/notice";
import type { Ref, Value } from "../../../model/ref";
import { cellAt, spotIn, type Cell, type Sheet, type Workbook } from "../../../model/sheet";
import type { Template } from "../../../model/template";
import { templates } from "../../../templates";
import { csvWords } from "../../../words/document";
import { isBlank } from "../../figure";
import { normalise } from "../labels/label";
import type { FoundFigure } from "../rows/read-row";

/** Our own list of figures: a line a ref, as `export/csv.ts` writes it. */
export interface FoundList {
  readonly template: Template;
  readonly figures: ReadonlyMap<Ref, FoundFigure>;
  /** None: there is nothing but the list. */
  readonly zones: readonly [];
  /** Lines whose ref the form does not know. */
  readonly notices: readonly Notice[];
}

/** Reads the list where a sheet in sight has its headings; `null` where none has. */
export function readList({ sheets }: Workbook): FoundList | null {
  for (const sheet of sheets) {
    const columns = sheet.hidden ? null : columnsOf(sheet.rows[0] ?? []);
    if (columns) return listIn(sheet, columns);
  }
  return null;
}

interface Columns {
  readonly ref: number;
  readonly name: number;
  readonly value: number;
}

function columnsOf(header: readonly Cell[]): Columns | null {
  const words = header.map((cell) => (typeof cell === "string" ? normalise(cell) : ""));
  const [ref = -1, name = -1, , value = -1] = csvWords.columns.map((column) =>
    words.indexOf(column),
  );
  return ref >= 0 && value >= 0 ? { ref, name, value } : null;
}

function listIn(sheet: Sheet, columns: Columns): FoundList | null {
  const lines = sheet.rows.flatMap((cells, row): FoundFigure[] => {
    const ref = cells[columns.ref];
    if (row === 0 || typeof ref !== "string" || isBlank(ref)) return [];
    const cell = cellAt(sheet, row, columns.value);
    return [
      {
        ref: ref.trim(),
        place: spotIn(sheet, { row, column: columns.value }),
        cell,
        value: valueOf(cell),
        row: String(cells[columns.name] ?? ref),
        column: "",
        sure: true,
      },
    ];
  });
  const template = formOf(lines.map(({ ref }) => ref));
  if (!template) return null;
  const known = fieldsOf(template);
  return {
    template,
    figures: new Map(lines.flatMap((line) => (known.has(line.ref) ? [[line.ref, line]] : []))),
    zones: [],
    notices: lines.flatMap(({ ref, place }) =>
      known.has(ref)
        ? []
        : [notice("row.unknown", "look", { table: template.name, label: ref }, place)],
    ),
  };
}

/** The form that knows the most of these refs and has the fewest others. */
function formOf(refs: readonly Ref[]): Template | null {
  const fit = (template: Template) => {
    const fields = fieldsOf(template);
    const known = new Set(refs.filter((ref) => fields.has(ref))).size;
    return known === 0 ? -Infinity : 2 * known - fields.size;
  };
  const most = Math.max(...templates.map(fit));
  return templates.find((template) => fit(template) === most && most > -Infinity) ?? null;
}

/** Text is kept as it was; its apostrophe only kept spreadsheets from taking it for a formula. */
function valueOf(cell: Cell): Value {
  if (typeof cell === "number") return cell;
  if (cell === null || isBlank(cell)) return null;
  const text = String(cell);
  return NUMBER.test(text) ? Number(text) : text.replace(/^'(?=[=+\-@\t\r])/u, "");
}

/** As numbers are written by programs. */
const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]\d+)?$/;
