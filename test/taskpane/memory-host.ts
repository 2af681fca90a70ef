import type { Place } from "../../src/model/range";
import type { Cell, DefinedName, Sheet, Workbook } from "../../src/model/sheet";
import type { NamedSheet, WorkbookPlan } from "../../src/workbook/plan";
import {
  HostError,
  type Change,
  type Edit,
  type Host,
  type Unsubscribe,
} from "../../taskpane/hosts/port";

/** What a person does in the workbook. */
export interface Person {
  /** Types or pastes values as one step. */
  type(edits: readonly Edit[]): void;
  select(place: Place): void;
  insertRow(sheet: string, row: number): void;
  renameSheet(from: string, to: string): void;
  removeSheet(name: string): void;
}

export interface MemoryHost extends Host {
  readonly person: Person;
  cell(place: Place): Cell;
  /** The last place that the pane selected. */
  selected(): Place | null;
}

type Rows = readonly (readonly Cell[])[];

interface State {
  readonly sheets: readonly (Omit<Sheet, "rows"> & { readonly rows: Rows })[];
  readonly names: readonly DefinedName[];
}

/** A workbook in memory: cells, merges, names and one undo history, behind the port of every host. */
export function memoryHost(initial: Workbook = { sheets: [], names: [] }): MemoryHost {
  let state: State = initial;
  let undone: { readonly state: State; readonly change: Change }[] = [];
  let selected: Place | null = null;
  const changes = new Set<(change: Change) => void>();
  const selections = new Set<(place: Place) => void>();
  const tell = (change: Change) => {
    changes.forEach((listener) => {
      listener(change);
    });
  };

  function step(next: State, change: (before: State) => Change): void {
    undone.push({ state, change: change(state) });
    const told = change(next);
    state = next;
    tell(told);
  }

  const write = (edits: readonly Edit[]) => {
    step(edits.reduce(withEdit, state), (of) => cellsAt(of, edits));
  };
  const restructure = (next: State) => {
    step(next, () => ({ kind: "structure" }));
  };

  function choose(place: Place): void {
    selected = place;
    selections.forEach((listener) => {
      listener(place);
    });
  }

  return {
    layOut(plan) {
      state = laidOut(plan);
      undone = [];
      tell({ kind: "structure" });
      return Promise.resolve([]);
    },
    attach(next, former) {
      const { state: after, aside } = attached(state, next, former);
      restructure(after);
      return Promise.resolve(aside);
    },
    read: () => Promise.resolve(state),
    async write(edits) {
      await Promise.resolve();
      write(edits);
    },
    undo() {
      const last = undone.pop();
      if (!last) return Promise.resolve(false);
      state = last.state;
      tell(last.change);
      return Promise.resolve(true);
    },
    async select(place) {
      await Promise.resolve();
      sheetOf(state, place.sheet);
      choose(place);
    },
    onChange: (listener) => join(changes, listener),
    onSelect: (listener) => join(selections, listener),
    cell: (place) => cellOf(state, place),
    selected: () => selected,
    person: {
      type: write,
      select: choose,
      insertRow: (sheet, row) => {
        restructure(withRow(state, sheet, row));
      },
      renameSheet: (from, to) => {
        restructure(renamed(state, from, to));
      },
      removeSheet: (name) => {
        restructure({
          sheets: state.sheets.filter((sheet) => sheet.name !== name),
          names: state.names.filter(({ sheet }) => sheet !== name),
        });
      },
    },
  };
}

function join<L>(listeners: Set<L>, listener: L): Unsubscribe {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function sheetOf({ sheets }: State, name: string): Sheet {
  const sheet = sheets.find((each) => each.name === name);
  if (!sheet) throw new HostError(`没有工作表“${name}”。`);
  return sheet;
}

const cellOf = (state: State, { sheet, row, column }: Place): Cell =>
  sheetOf(state, sheet).rows[row]?.[column] ?? null;

const cellsAt = (state: State, edits: readonly Edit[]): Change => ({
  kind: "cells",
  cells: edits.map(({ place }) => ({ place, value: cellOf(state, place) })),
});

function withEdit(state: State, { place, value }: Edit): State {
  const { rows } = sheetOf(state, place.sheet);
  const next = Array.from({ length: Math.max(rows.length, place.row + 1) }, (_, row) => {
    const cells = rows[row] ?? [];
    if (row !== place.row) return cells;
    const width = Math.max(cells.length, place.column + 1);
    return Array.from({ length: width }, (_, column) =>
      column === place.column ? value : (cells[column] ?? null),
    );
  });
  return withSheet(state, place.sheet, (sheet) => ({ ...sheet, rows: next }));
}

const withSheet = (state: State, name: string, change: (sheet: Sheet) => Sheet): State => ({
  ...state,
  sheets: state.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)),
});

function withRow(state: State, name: string, row: number): State {
  const moved = <R extends { readonly row: number }>(range: R): R =>
    range.row >= row ? { ...range, row: range.row + 1 } : range;
  const { names, ...rest } = withSheet(state, name, (sheet) => ({
    ...sheet,
    rows: [...sheet.rows.slice(0, row), [], ...sheet.rows.slice(row)],
    merges: sheet.merges.map(moved),
  }));
  const move = (each: DefinedName) => ({ ...each, range: moved(each.range) });
  return { ...rest, names: names.map((each) => (each.sheet === name ? move(each) : each)) };
}

function attached(state: State, next: NamedSheet | null, former: NamedSheet | null) {
  const at = state.names.find(({ name }) => name === former?.name.name)?.sheet;
  const kept = state.sheets.filter(({ name }) => name !== at);
  const inTheWay = kept.find(({ name }) => name === next?.sheet.name);
  const aside = inTheWay ? [`${inTheWay.name}（旧1）`] : [];
  const { sheets, names } = inTheWay
    ? renamed({ ...state, sheets: kept }, inTheWay.name, aside[0] ?? "")
    : { ...state, sheets: kept };
  const added = next
    ? laidOut({ title: "", sheets: [next.sheet], names: [next.name] })
    : { sheets: [], names: [] };
  const gone = [former?.name.name, next?.name.name];
  const others = names.filter(({ name }) => !gone.includes(name));
  return {
    state: { sheets: [...sheets, ...added.sheets], names: [...others, ...added.names] },
    aside,
  };
}

const renamed = ({ sheets, names }: State, from: string, to: string): State => ({
  sheets: sheets.map((sheet) => (sheet.name === from ? { ...sheet, name: to } : sheet)),
  names: names.map((name) => (name.sheet === from ? { ...name, sheet: to } : name)),
});

/** The values, merges and names of a plan; a memory has no looks. */
export const laidOut = ({ sheets, names }: WorkbookPlan): Workbook => ({
  sheets: sheets.map(({ name, cells, merges }): Sheet => {
    const values = new Map(cells.map(({ row, column, value }) => [`${row} ${column}`, value]));
    const size = (of: readonly number[]) => Math.max(-1, ...of) + 1;
    const columns = size(cells.map(({ column }) => column));
    const rows = Array.from({ length: size(cells.map(({ row }) => row)) }, (_, row) =>
      Array.from({ length: columns }, (__, column) => values.get(`${row} ${column}`) ?? null),
    );
    return { name, rows, merges, hidden: false, shape: "grid" };
  }),
  names,
});
