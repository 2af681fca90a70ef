import type { Injector } from "@univerjs/core";
import { IDefinedNamesService, type IDefinedNameMapItem } from "@univerjs/engine-formula";
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from "@univerjs/sheets";
import { absoluteAddressOf, parseRange, type Range } from "../../../src/model/range";
import type { DefinedName } from "../../../src/model/sheet";
import type { NamePlan } from "../../../src/workbook/plan";

/** The plan's names as the library keeps them. */
export const nameItems = (names: readonly NamePlan[]): IDefinedNameMapItem =>
  Object.fromEntries(
    names.map(({ name, sheet, range }) => [
      name,
      {
        id: name,
        name,
        formulaOrRefString: `${quoted(sheet)}!${absoluteRange(range)}`,
        localSheetId: SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
      },
    ]),
  );

/** The names that point to one rectangle; others, such as broken ones, are left out. */
export const definedNames = (injector: Injector, unitId: string): DefinedName[] =>
  Object.values(injector.get(IDefinedNamesService).getDefinedNameMap(unitId) ?? {}).flatMap(
    ({ name, formulaOrRefString }) => {
      const [, quotedName, plainName, address = ""] = REFERENCE.exec(formulaOrRefString) ?? [];
      const sheet = quotedName?.replaceAll("''", "'") ?? plainName;
      const range = parseRange(address);
      return sheet !== undefined && range ? [{ name, sheet, range }] : [];
    },
  );

const REFERENCE = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;

const quoted = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;

const absoluteRange = ({ row, column, rows, columns }: Range): string =>
  `${absoluteAddressOf({ row, column })}:${absoluteAddressOf({
    row: row + rows - 1,
    column: column + columns - 1,
  })}`;
