import type { Range } from "../../../../src/model/range";
import { type Change, HostError } from "../../port";
import { excelWords } from "../../../../src/words/hosts";
import { areasOf } from "../address";
import { type CellChange, Known } from "./known";

import type { Run } from "../run";
import { cellOf, rowsOf, type Values } from "../values";

/** Blocks with more cells are not read for an event; the whole workbook is read instead. */
const LARGEST = 20_000;

/** What is used of Excel's event; details are missing more often than its typings say. */
export interface ChangeEvent {
  readonly worksheetId: string;
  readonly address: string;
  readonly changeType: string;
  readonly source: string;
  readonly details?: { readonly valueAfter: unknown } | undefined;
}

/**
 * Turns Excel's events, which are hints, into changes with values, in the order in which they
 * came. A single cell with details costs no request, a block one. Never writes.
 */
export class Feed {
  readonly known = new Known();
  /** Names of sheets by id, as they were last read. */
  ids: ReadonlyMap<string, string> = new Map();
  /** Events that came so far. */
  heard = 0;
  #queue: Promise<void> = Promise.resolve();
  readonly #recalculated = new Set<string>();

  constructor(
    readonly run: Run,
    readonly report: (change: Change) => void,
    readonly tell: (sentence: string) => void,
  ) {}

  changed(event: ChangeEvent): void {
    this.heard++;
    const sheet = this.ids.get(event.worksheetId);
    const areas = areasOf(event.address);
    const cells = areas?.reduce((sum, { rows, columns }) => sum + rows * columns, 0) ?? Infinity;
    if (sheet === undefined || !areas || event.changeType !== "RangeEdited" || cells > LARGEST)
      this.#soon(() => {
        this.structure();
      });
    else this.#soon(() => this.#edited(event, sheet, areas));
  }

  /** Recalculation is told sheet by sheet; what is already waiting to be read is not read twice. */
  calculated(sheetId: string): void {
    this.heard++;
    if (this.#recalculated.has(sheetId)) return;
    this.#recalculated.add(sheetId);
    this.#soon(async () => {
      this.#recalculated.delete(sheetId);
      await this.#rescan(sheetId);
    });
  }

  structure(): void {
    this.known.forget();
    this.report({ kind: "structure" });
  }

  sheetsChanged(): void {
    this.heard++;
    this.#soon(() => {
      this.structure();
    });
  }

  /** Resolves once everything that came before is told. */
  get idle(): Promise<void> {
    return this.#queue;
  }

  #soon(work: () => Promise<void> | void): void {
    this.#queue = this.#queue.then(work).catch((error: unknown) => {
      const reason = error instanceof HostError ? error.sentence : String(error);
      this.tell(excelWords.changeUnread(reason));
    });
  }

  #edited(event: ChangeEvent, sheet: string, areas: readonly Range[]): Promise<void> {
    const [area] = areas;
    const { details, source } = event;
    const isSingle = areas.length === 1 && area?.rows === 1 && area.columns === 1;
    // Details of what others typed are not to be relied on.
    if (!isSingle || source !== "Local" || details === undefined)
      return this.#readAreas(event.worksheetId, sheet, areas);
    const place = { sheet, row: area.row, column: area.column };
    this.#tellOf([{ place, value: cellOf(details.valueAfter) }]);
    return Promise.resolve();
  }

  async #readAreas(id: string, name: string, areas: readonly Range[]): Promise<void> {
    const read = await this.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id);
      sheet.load("name");
      const asked = areas.map(({ row, column, rows, columns }) =>
        sheet.getRangeByIndexes(row, column, rows, columns).untrack().load("values"),
      );
      await context.sync();
      if (sheet.isNullObject || sheet.name !== name) return null;
      return asked.map(({ values }) => values as Values);
    });
    const values = read?.filter((each) => each !== null);
    if (!values || values.length < areas.length) this.structure();
    else this.#tellOf(areas.flatMap((area, i) => cellsOf(name, area, values[i] ?? [])));
  }

  async #rescan(id: string): Promise<void> {
    const name = this.ids.get(id);
    if (name === undefined) return;
    const held = await this.run(async (context) => {
      const used = context.workbook.worksheets.getItem(id).getUsedRange(true).untrack();
      used.load("values,rowIndex,columnIndex");
      await context.sync();
      return { row: used.rowIndex, column: used.columnIndex, values: used.values as Values };
    });
    if (!held.values) {
      this.structure();
      return;
    }
    const rows = rowsOf({ ...held, values: held.values });
    this.#tellOf(this.known.differences({ name, rows, merges: [], hidden: false, shape: "grid" }));
  }

  #tellOf(cells: readonly CellChange[]): void {
    this.known.apply(cells);
    if (cells.length > 0) this.report({ kind: "cells", cells });
  }
}

const cellsOf = (
  sheet: string,
  { row, column }: Range,
  values: readonly (readonly unknown[])[],
): CellChange[] =>
  values.flatMap((cells, r) =>
    cells.map((value, c) => ({
      place: { sheet, row: row + r, column: column + c },
      value: cellOf(value),
    })),
  );
