import type { Place, Range } from "../../../../src/model/range";
import {
  type Cell,
  cellAt,
  type DefinedName,
  type Sheet,
  type Workbook,
} from "../../../../src/model/sheet";
import type { Listing } from "./listing";
import type { Memory } from "./merge-memory";

/** A cell and what it holds now. */
export interface CellChange {
  readonly place: Place;
  readonly value: Cell;
}

/** A sheet as it was last seen. */
interface Seen {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  /** `null` where its cells were never asked for. */
  readonly rows: Cell[][] | null;
  readonly merges: readonly Range[];
  /** Nothing was told since that would make its cells untrue. */
  readonly current: boolean;
}

/**
 * The workbook as far as the pane knows it: what it was told, what it read and what it wrote. It
 * is what need not be asked for again. Sheets are known by their ids, which a new name leaves alone.
 */
export class Mirror {
  #sheets: readonly Seen[] = [];
  #names: readonly DefinedName[] = [];
  #memory: Memory | null = null;
  #listed = false;
  #followed: ReadonlySet<string> | null = null;

  /** Whether sheets and names are as they were last listed. */
  get listed(): boolean {
    return this.#listed;
  }

  get names(): readonly DefinedName[] {
    return this.#names;
  }

  /** The merges of the plan, as the workbook itself remembers them. */
  get memory(): Memory | null {
    return this.#memory;
  }

  get sheets(): readonly Seen[] {
    return this.#sheets;
  }

  nameOf(id: string): string | undefined {
    return this.#sheets.find((sheet) => sheet.id === id)?.name;
  }

  idOf(name: string): string | undefined {
    return this.#sheets.find((sheet) => sheet.name === name)?.id;
  }

  /** Whether the pane wants to know what happens on a sheet; all of them until it says which. */
  isFollowed(id: string): boolean {
    return this.#followed?.has(id) ?? true;
  }

  /** `null`: all of them. */
  follow(ids: readonly string[] | null): void {
    this.#followed = ids && new Set(ids);
  }

  /** Takes over sheets and names; cells of sheets that are still there stay known. */
  list({ sheets, names, memory }: Listing): void {
    this.#sheets = sheets.map(({ id, name, visibility }) => {
      const before = this.#sheets.find((sheet) => sheet.id === id);
      const unseen = { rows: null, merges: [], current: false };
      return { ...(before ?? unseen), id, name, hidden: visibility !== "Visible" };
    });
    this.#names = names;
    this.#memory = memory;
    this.#listed = true;
  }

  /** A sheet as it was just read or written. */
  hold(id: string, rows: readonly (readonly Cell[])[], merges: readonly Range[]): void {
    this.#change(id, { rows: rows.map((row) => [...row]), merges, current: true });
  }

  /** What is known of a sheet's cells may be untrue by now. */
  doubt(id: string): void {
    this.#change(id, { current: false });
  }

  /** Sheets or names may be others by now. */
  doubtList(): void {
    this.#listed = false;
  }

  apply(changes: readonly CellChange[]): void {
    for (const { place, value } of changes) {
      const rows = this.#sheets.find(({ name }) => name === place.sheet)?.rows;
      if (!rows) continue;
      while (rows.length <= place.row) rows.push([]);
      const row = rows[place.row] ?? [];
      while (row.length <= place.column) row.push(null);
      row[place.column] = value;
    }
  }

  /** Cells of a sheet that hold something else than is known; none of a sheet that is in doubt. */
  differences(id: string, rows: Sheet["rows"]): CellChange[] {
    const seen = this.#sheets.find((sheet) => sheet.id === id);
    if (!seen?.rows || !seen.current) return [];
    const [before, after] = [sheetOf(seen, seen.rows), sheetOf(seen, rows)];
    return Array.from({ length: Math.max(seen.rows.length, rows.length) }).flatMap((_, row) => {
      const width = Math.max(before.rows[row]?.length ?? 0, after.rows[row]?.length ?? 0);
      return Array.from({ length: width }, (_cell, column) => ({
        place: { sheet: seen.name, row, column },
        value: cellAt(after, row, column),
      })).filter(({ value }, column) => value !== cellAt(before, row, column));
    });
  }

  /** A copy: what is told later does not change it. */
  workbook(): Workbook {
    return {
      names: this.#names,
      sheets: this.#sheets.map((seen) =>
        sheetOf(seen, downTo(bottomOf(seen.name, this.#names), seen.rows ?? [])),
      ),
    };
  }

  #change(id: string, change: Partial<Seen>): void {
    this.#sheets = this.#sheets.map((seen) => (seen.id === id ? { ...seen, ...change } : seen));
  }
}

const sheetOf = ({ name, hidden, merges }: Seen, rows: Sheet["rows"]): Sheet => ({
  name,
  rows,
  merges,
  hidden,
  shape: "grid",
});

/** Where the names of a sheet end: rows that are still blank belong to a table all the same. */
const bottomOf = (sheet: string, names: readonly DefinedName[]): number =>
  Math.max(
    0,
    ...names.filter((each) => each.sheet === sheet).map(({ range }) => range.row + range.rows),
  );

const downTo = (bottom: number, rows: readonly (readonly Cell[])[]): Cell[][] =>
  Array.from({ length: Math.max(bottom, rows.length) }, (_, row) => [...(rows[row] ?? [])]);
