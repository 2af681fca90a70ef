import { notice, type Notice } from "../model/notice";
import { placeName, rangeAddressOf, type Place } from "../model/range";
import type { DefinedName } from "../model/sheet";
import type { Table, Template } from "../model/template";
import { rowAxis } from "./axis";
import { readTable, type ReadTable } from "./read-table";
import type { ScannedSheet } from "./scan";
import { zonesOf, type Zone } from "./zone";

/** The tables of one form as a workbook holds them. */
export interface FoundTables {
  readonly template: Template;
  readonly tables: readonly ReadTable[];
  readonly zones: readonly Zone[];
  readonly notices: readonly Notice[];
  /** How well the workbook fits the form: figures found, less those missing. */
  readonly fit: number;
}

/**
 * Finds the tables of a form: by our own names as long as the labels bear them out, otherwise by
 * label, on the sheets in sight first.
 */
export function findTables(
  template: Template,
  sheets: readonly ScannedSheet[],
  names: ReadonlyMap<string, DefinedName>,
  nameOfPlace: (place: Place) => string,
): FoundTables {
  const notices: Notice[] = [];
  const used: Zone[] = [];
  const labelled = (hidden: boolean) =>
    sheets
      .filter(({ sheet }) => sheet.hidden === hidden)
      .flatMap((scanned) => zonesOf(scanned, template.tables));
  const inSight = once(() => labelled(false));
  const hidden = once(() => labelled(true));
  const read = (table: Table, zones: readonly Zone[]) =>
    readTable(
      table,
      zones.filter((zone) => zone.table === table),
      template,
      nameOfPlace,
      names.size > 0,
    );
  const tables = template.tables.map((table) => {
    const named = namedZone(table, sheets, names);
    const byName = named ? read(table, [named]) : null;
    if (named && byName && isWhole(byName)) {
      used.push(named);
      return byName;
    }
    const zones = read(table, inSight()).rows > 0 ? inSight() : hidden();
    const byLabel = read(table, zones);
    if (named && byName && byName.rows >= byLabel.rows) {
      used.push(named);
      return byName;
    }
    used.push(...zones.filter((zone) => zone.table === table));
    if (names.size > 0 && byLabel.rows > 0) notices.push(moved(table, names, byLabel));
    return byLabel;
  });
  const fit = tables.reduce((sum, table) => sum + table.fit, 0);
  return { template, tables, zones: used, notices, fit };
}

const isWhole = ({ table, rows }: ReadTable): boolean =>
  rows === rowAxis(table).filter(({ single }) => !single).length;

function namedZone(
  table: Table,
  sheets: readonly ScannedSheet[],
  names: ReadonlyMap<string, DefinedName>,
): Zone | null {
  const name = names.get(table.definedName);
  const scanned = sheets.find(({ sheet }) => sheet.name === name?.sheet);
  return name && scanned ? { scanned, table, range: name.range, core: name.range } : null;
}

function moved(table: Table, names: ReadonlyMap<string, DefinedName>, found: ReadTable): Notice {
  const name = names.get(table.definedName);
  const [first] = found.figures.values();
  return notice("table.moved", "info", {
    table: table.name,
    from: name ? `${name.sheet}!${rangeAddressOf(name.range)}` : table.name,
    to: first ? placeName(first.place) : table.name,
  });
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
