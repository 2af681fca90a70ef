import { fieldsOf } from "../../model/field";
import { notice, type Notice } from "../../model/notice";
import type { Range } from "../../model/range";
import type { DefinedName } from "../../model/sheet";
import type { Heading, Table, Template } from "../../model/template";
import { rowAxis } from "./labels/axis";
import { readTable, type ReadTable } from "./rows/read-table";
import { ROWS, scanTurned, type ScannedSheet } from "./zones/scan";
import { zonesOf, type Zone } from "./zones/zones";

/** The tables of one form as a workbook holds them. */
export interface FoundTables {
  readonly template: Template;
  readonly tables: readonly ReadTable[];
  readonly zones: readonly Zone[];
  readonly notices: readonly Notice[];
  /** How well the workbook fits the form: figures found, less those missing. */
  readonly fit: number;
  /** Nothing but labels and blanks decided what stands where: other figures are read the same. */
  readonly fixed: boolean;
}

/**
 * Finds the tables of a form: by our own names as long as the labels bear them out, otherwise by
 * label, on the sheets in sight first.
 */
export function findTables(
  template: Template,
  sheets: readonly ScannedSheet[],
  names: ReadonlyMap<string, DefinedName>,
): FoundTables {
  const notices: Notice[] = [];
  const used: Zone[] = [];
  let fixed = true;
  const read = (table: Table, zones: readonly Zone[]) => {
    const found = readTable(table, zones, template, names.size > 0);
    fixed &&= found.layout !== null;
    return found;
  };
  const inSight = labelled(template, sheets, false, read);
  const hidden = labelled(template, sheets, true, read);
  const tables = template.tables.map((table) => {
    const named = namedZone(table, sheets, names);
    const byName = named ? read(table, [named]) : null;
    if (named && byName && isWhole(byName)) {
      used.push(named);
      return byName;
    }
    const seen = inSight(table);
    const { zones, found: byLabel } = seen.found.rows > 0 ? seen : hidden(table);
    if (named && byName && byName.rows >= byLabel.rows) {
      used.push(named);
      return byName;
    }
    used.push(...zones);
    if (names.size > 0) notices.push(...moved(table, names, byLabel));
    return byLabel;
  });
  const fit = tables.reduce((sum, table) => sum + table.fit, 0);
  return { template, tables, zones: used, notices, fit, fixed };
}

interface Labelled {
  readonly zones: readonly Zone[];
  readonly found: ReadTable;
}

/**
 * Reads a table by its labels: as the form prints it or, where that gives little, with its groups as
 * rows, or its rows as columns.
 */
function labelled(
  template: Template,
  sheets: readonly ScannedSheet[],
  hidden: boolean,
  read: (table: Table, zones: readonly Zone[]) => ReadTable,
): (table: Table) => Labelled {
  const across = sheets.filter(({ sheet }) => sheet.hidden === hidden);
  const grids = across.filter(({ sheet }) => sheet.shape === "grid");
  const printed = once(() => across.flatMap((scanned) => zonesOf(scanned, template.tables)));
  const down = once(() => grids.flatMap(({ sheet }) => scanTurned(sheet) ?? []));
  const others = (layout: Table, on: readonly ScannedSheet[]) => {
    const tables = template.tables.map((each) => (each.id === layout.id ? layout : each));
    return on.flatMap((scanned) => zonesOf(scanned, tables));
  };
  return (table) => {
    const of = (layout: Table, all: readonly Zone[]): Labelled => {
      const zones = all.filter((zone) => zone.table === layout);
      return { zones, found: { ...read(layout, zones), table } };
    };
    const best = of(table, printed());
    if (isMostly(best.found, template)) return best;
    const byGroups = crossedOf(table);
    const layouts = [
      of(table, others(table, down())),
      ...(byGroups ? [grids, down()].map((on) => of(byGroups, others(byGroups, on))) : []),
    ];
    return layouts.reduce(
      (most, each) => (each.found.figures.size > most.found.figures.size ? each : most),
      best,
    );
  };
}

/** A table that is laid out otherwise gives next to nothing. */
const isMostly = ({ table, figures, parted }: ReadTable, template: Template): boolean =>
  figures.size + parted.reduce((sum, { refs }) => sum + refs.length, 0) >=
  [...fieldsOf(template).values()].filter((field) => field.table === table).length / 2;

const isWhole = ({ table, rows }: ReadTable): boolean =>
  rows === rowAxis(table).filter(({ single }) => !single).length;

function namedZone(
  table: Table,
  sheets: readonly ScannedSheet[],
  names: ReadonlyMap<string, DefinedName>,
): Zone | null {
  const name = names.get(table.definedName);
  const scanned = sheets.find(({ sheet }) => sheet.name === name?.sheet);
  if (!name || !scanned) return null;
  const { range } = name;
  return { scanned: reaching(scanned, range), table, range, core: range, words: 0 };
}

/** A sheet may end with its last row that is filled; a name says that there are blank ones. */
function reaching(scanned: ScannedSheet, { row, rows }: Range): ScannedSheet {
  const end = Math.min(row + rows, ROWS.grid);
  const missing = Array.from({ length: Math.max(0, end - scanned.rows.length) }, () => []);
  return { ...scanned, rows: [...scanned.rows, ...missing] };
}

function moved(
  { name: table, definedName }: Table,
  names: ReadonlyMap<string, DefinedName>,
  { figures }: ReadTable,
): Notice[] {
  const from = names.get(definedName) ?? null;
  const [first] = figures.values();
  return first ? [notice("table.moved", "info", { table, from, to: first.place })] : [];
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** Made once: what is known of a table is known by its identity. */
function crossedOf(table: Table): Table | null {
  const known = crossedTables.get(table);
  if (known !== undefined) return known;
  const made = crossed(table);
  crossedTables.set(table, made);
  return made;
}

const crossedTables = new WeakMap<Table, Table | null>();

/**
 * A table of one row with its groups as rows, 行政复议 above 未经复议直接起诉 above 复议后起诉, each
 * with the same columns; the refs stay what they are. `null` where the groups differ.
 */
function crossed(table: Table): Table | null {
  const [block, ...others] = table.blocks;
  const row = block?.rows[0];
  if (!block || others.length > 0 || block.rows.length > 1 || row?.label !== "") return null;
  const known = new Set(innermost(block.columns));
  const [columns] = known;
  if (!columns || known.size > 1) return null;
  return { ...table, blocks: [{ columns, rows: withoutInnermost(block.columns, columns) }] };
}

/** The lists of leaves below the headings; no list where a leaf stands beside a group. */
const innermost = (headings: readonly Heading[]): (readonly Heading[] | null)[] =>
  headings.flatMap(({ children }) => {
    if (!children) return [null];
    return children.some((child) => child.children) ? innermost(children) : [children];
  });

const withoutInnermost = (
  headings: readonly Heading[],
  columns: readonly Heading[],
): readonly Heading[] =>
  headings.map(({ children, ...heading }) =>
    !children || children === columns
      ? heading
      : { ...heading, children: withoutInnermost(children, columns) },
  );
