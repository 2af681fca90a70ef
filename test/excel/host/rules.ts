import type { Range } from "../../../src/model/range";
import { invalidArgument, NotImplemented } from "./errors";
import type { ServerObject } from "./server-object";
import type { ConditionalFormat, SheetState } from "./workbook";

/** `DataValidation` of one or several rectangles. */
export function dataValidation(sheet: SheetState, ranges: readonly Range[]): ServerObject {
  const set = (name: string) => (value: unknown) => {
    sheet.require("allowFormatCells");
    let validation = sheet.validations.find((each) => sameRanges(each.ranges, ranges));
    if (!validation) sheet.validations.push((validation = { ranges, settings: {} }));
    validation.settings[name] = value;
  };
  return {
    type: "DataValidation",
    set: {
      Rule: set("rule"),
      ErrorAlert: set("errorAlert"),
      Prompt: set("prompt"),
      IgnoreBlanks: set("ignoreBlanks"),
    },
  };
}

/** `ConditionalFormatCollection` of one or several rectangles. */
export function conditionalFormats(sheet: SheetState, ranges: readonly Range[]): ServerObject {
  return {
    type: "ConditionalFormatCollection",
    call: {
      Add: (kind) => {
        sheet.require("allowFormatCells");
        if (kind !== "Custom") throw new NotImplemented(`ConditionalFormatType.${String(kind)}`);
        const format: ConditionalFormat = { ranges, kind, settings: {} };
        sheet.conditions.push(format);
        return conditionalFormat(format);
      },
    },
  };
}

function conditionalFormat(format: ConditionalFormat): ServerObject {
  const set = (name: string) => (value: unknown) => {
    if (name === "formula" && !/^=./.test(String(value))) throw invalidArgument(String(value));
    format.settings[name] = value;
  };
  return {
    type: "ConditionalFormat",
    set: { StopIfTrue: set("stopIfTrue"), Priority: set("priority") },
    child: {
      CustomOrNullObject: () => custom(set),
      Custom: () => custom(set),
    },
  };
}

const custom = (set: (name: string) => (value: unknown) => void): ServerObject => ({
  type: "CustomConditionalFormat",
  child: {
    Rule: () => ({ type: "ConditionalFormatRule", set: { Formula: set("formula") } }),
    Format: () => ({
      type: "ConditionalRangeFormat",
      child: {
        Font: () => ({
          type: "ConditionalRangeFont",
          set: { Color: set("font.color"), Bold: set("font.bold") },
        }),
        Fill: () => ({ type: "ConditionalRangeFill", set: { Color: set("fill.color") } }),
      },
    }),
  },
});

const sameRanges = (a: readonly Range[], b: readonly Range[]): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
