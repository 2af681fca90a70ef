import { absoluteAddressOf, type Range } from "../../../src/model/range";
import { accessDenied, generalException, invalidArgument, itemNotFound } from "./errors";
import { isRangeObject, rangeAreas, rangeAt, rangeObject, rangesAt } from "./range";
import type { ServerObject } from "./server-object";
import type { Session } from "./session";
import { type EventName, eventTypes } from "./wire";
import { fullAddress, quoted, requireSheetName, type NameState, type SheetState } from "./workbook";

/** `WorksheetCollection`, which is also where events of all sheets are registered. */
export function worksheets(session: Session): ServerObject {
  const { book } = session;
  const registrations = Object.keys(eventTypes).flatMap((name) => [
    [`_Register${name}Event`, () => session.register(name as EventName)],
    [`_Unregister${name}Event`, () => void session.registered.delete(name as EventName)],
  ]);
  return {
    type: "WorksheetCollection",
    item: (key) => worksheet(session, book.sheet(key)),
    items: () => book.sheets.map((sheet) => worksheet(session, sheet)),
    call: {
      ...(Object.fromEntries(registrations) as Record<string, () => void>),
      Add: (name) => {
        session.requireStructure();
        const sheet = book.addSheet(String(name));
        session.added(sheet);
        return worksheet(session, sheet);
      },
      GetItem: (key) => worksheet(session, book.sheet(key)),
      GetItemOrNullObject: (key) => {
        const sheet = book.sheetNamed(key);
        return sheet ? worksheet(session, sheet) : null;
      },
      GetActiveWorksheet: () => worksheet(session, book.active),
    },
  };
}

/** `Worksheet` */
export function worksheet(session: Session, sheet: SheetState): ServerObject {
  const { book } = session;
  return {
    type: "Worksheet",
    id: sheet.id,
    get: {
      Id: () => sheet.id,
      Name: () => sheet.name,
      Visibility: () => sheet.visibility,
    },
    set: {
      Name: (value) => {
        session.requireStructure();
        requireSheetName(String(value));
        if (book.sheetNamed(value)) throw invalidArgument(String(value));
        sheet.name = String(value);
      },
      Visibility: (value) => {
        sheet.visibility = value as SheetState["visibility"];
      },
      ShowGridlines: (value) => {
        sheet.page["showGridlines"] = value;
      },
    },
    call: {
      Activate: () => {
        sheet.requireVisible();
        session.activated(sheet);
      },
      Delete: () => {
        session.requireStructure();
        book.deleteSheet(sheet);
        session.deleted(sheet);
      },
      GetRange: (address) => rangeObject(session, sheet, rangeAt(String(address))),
      GetRanges: (addresses) => rangeAreas(session, sheet, rangesAt(String(addresses))),
      GetRangeByIndexes: (row, column, rows, columns) =>
        rangeObject(session, sheet, {
          row: Number(row),
          column: Number(column),
          rows: Number(rows),
          columns: Number(columns),
        }),
      GetCell: (row, column) =>
        rangeObject(session, sheet, {
          row: Number(row),
          column: Number(column),
          rows: 1,
          columns: 1,
        }),
      GetUsedRange: (valuesOnly) => rangeObject(session, sheet, sheet.used(valuesOnly === true)),
    },
    child: {
      FreezePanes: () => freezePanes(sheet),
      Protection: () => protection(sheet),
      PageLayout: () => {
        if (session.faults.withoutPrinter) throw generalException("no printer");
        return pageLayout(sheet);
      },
    },
  };
}

const freezePanes = (sheet: SheetState): ServerObject => ({
  type: "WorksheetFreezePanes",
  call: {
    FreezeRows: (rows) => void (sheet.frozen = { rows: Number(rows), columns: 0 }),
    FreezeColumns: (columns) => void (sheet.frozen = { rows: 0, columns: Number(columns) }),
    FreezeAt: (range) => {
      const { row, rows, column, columns } = isRangeObject(range)
        ? range.range
        : rangeAt(String(range));
      sheet.frozen = { rows: row + rows, columns: column + columns };
    },
  },
});

const protection = (sheet: SheetState): ServerObject => ({
  type: "WorksheetProtection",
  get: { Protected: () => sheet.protection !== null },
  call: {
    Protect: (options) => {
      if (sheet.protection) throw accessDenied();
      sheet.protection = { ...(options as Record<string, unknown>) };
    },
    Unprotect: () => {
      if (!sheet.protection) throw accessDenied();
      sheet.protection = null;
    },
  },
});

function pageLayout(sheet: SheetState): ServerObject {
  const set = (name: string) => (value: unknown) => {
    sheet.page[name] = value;
  };
  return {
    type: "PageLayout",
    set: {
      Orientation: set("orientation"),
      PaperSize: set("paperSize"),
      Zoom: set("zoom"),
      CenterHorizontally: set("centerHorizontally"),
    },
    call: {
      SetPrintArea: (area) => {
        sheet.page["printArea"] = isRangeObject(area)
          ? fullAddress(area.sheet, area.range)
          : String(area);
      },
      SetPrintTitleRows: (rows) => {
        sheet.page["printTitleRows"] = isRangeObject(rows)
          ? fullAddress(rows.sheet, rows.range)
          : String(rows);
      },
    },
  };
}

/** `NamedItemCollection` of the workbook. */
export const names = (session: Session): ServerObject => ({
  type: "NamedItemCollection",
  item: (key) => {
    const found = session.book.names.find(({ name }) => name === key);
    if (!found) throw itemNotFound(`name ${String(key)}`);
    return namedItem(session, found);
  },
  items: () => session.book.names.map((name) => namedItem(session, name)),
  call: {
    Add: (name, reference) => {
      const { sheet, range } = isRangeObject(reference)
        ? reference
        : targetIn(session, String(reference));
      return namedItem(session, session.book.addName(String(name), sheet, range));
    },
  },
});

/** =表三!$A$2:$J$29 */
function targetIn({ book }: Session, formula: string) {
  const [, quotedName, plainName, address = ""] =
    /^=(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(formula) ?? [];
  const sheet = book.sheet(quotedName?.replaceAll("''", "'") ?? plainName);
  return { sheet, range: rangeAt(address) };
}

const namedItem = ({ book }: Session, state: NameState): ServerObject => ({
  type: "NamedItem",
  get: {
    Name: () => state.name,
    Formula: () =>
      state.target
        ? `=${quoted(state.target.sheet.name)}!${absolute(state.target.range)}`
        : "=#REF!",
  },
  call: { Delete: () => void (book.names = book.names.filter((each) => each !== state)) },
});

const absolute = ({ row, column, rows, columns }: Range): string => {
  const last = { row: row + rows - 1, column: column + columns - 1 };
  const ends = [absoluteAddressOf({ row, column }), absoluteAddressOf(last)];
  return rows * columns === 1 ? String(ends[0]) : ends.join(":");
};
