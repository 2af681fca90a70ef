import { addressOf, rangeAddressOf, type Range } from "../../../src/model/range";
import type { Held, SheetState } from "./workbook";

export type Source = "Local" | "Remote";

interface Changed {
  readonly sheet: SheetState;
  readonly range: Range;
  readonly source: Source;
  readonly triggerSource?: string;
  /** What the cell held before, where it is a single one. */
  readonly before: Held;
  readonly withDetails: boolean;
}

/** What Excel sends when values have changed: details only where it is one cell. */
export function changeMessage(changed: Changed): Readonly<Record<string, unknown>> {
  const { sheet, range, source, triggerSource, before, withDetails } = changed;
  const after = sheet.cells.get(range.row, range.column)?.value ?? "";
  const details = {
    valueBefore: before,
    valueAfter: after,
    valueTypeBefore: typeOf(before),
    valueTypeAfter: typeOf(after),
  };
  return {
    worksheetId: sheet.id,
    address: excelAddress(range),
    changeType: "RangeEdited",
    source,
    ...(triggerSource !== undefined && { triggerSource }),
    shiftDirection: "None",
    ...(isSingle(range) && withDetails && details),
  };
}

/** D9 or D5:J29 */
export const excelAddress = (range: Range): string =>
  isSingle(range) ? addressOf(range) : rangeAddressOf(range);

const isSingle = ({ rows, columns }: Range): boolean => rows * columns === 1;

const typeOf = (value: Held): string =>
  value === ""
    ? "Empty"
    : { string: "String", number: "Double", boolean: "Boolean" }[
        typeof value as "string" | "number" | "boolean"
      ];
