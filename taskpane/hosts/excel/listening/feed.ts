import type { Range } from "../../../../src/model/range";
import { type Change, HostError } from "../../port";
import { excelWords } from "../../../../src/words/hosts";
import { areasOf } from "../address";
import type { CellChange, Mirror } from "../reading/mirror";
import { type ChangeEvent, Echoes } from "./echoes";

import type { Run } from "../run";
import { cellOf, rowsOf, type Values } from "../values";

/** Blocks with more cells are not read for an event; the whole sheet is in doubt instead. */
const LARGEST = 20_000;

/**
 * Turns Excel's events, which are hints, into changes with values, in the order in which they
 * came. A single cell with details costs no request, a block one; our own writes come back for
 * nothing. Never writes.
 */
export class Feed {
  readonly echoes = new Echoes();
  /** Events that came so far. */
  heard = 0;
  #queue: Promise<void> = Promise.resolve();
  readonly #recalculated = new Set<string>();

  constructor(
    readonly run: Run,
    readonly mirror: Mirror,
    readonly report: (change: Change) => void,
    readonly tell: (sentence: string) => void,
  ) {}

  changed(event: ChangeEvent): void {
    this.heard++;
    if (this.echoes.takes(event)) return;
    const areas = areasOf(event.address);
    const cells = areas?.reduce((sum, { rows, columns }) => sum + rows * columns, 0) ?? Infinity;
    this.#soon(() => {
      const sheet = this.mirror.nameOf(event.worksheetId);
      if (sheet === undefined) this.structure();
      else if (!areas || event.changeType !== "RangeEdited") this.#moved(event.worksheetId, sheet);
      else if (cells > LARGEST) this.doubtful(event.worksheetId, sheet);
      else return this.#edited(event, sheet, areas);
      return Promise.resolve();
    });
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

  /** Sheets or names are others by now. */
  structure(): void {
    this.mirror.doubtList();
    this.report({ kind: "structure" });
  }

  /** Cells of a sheet are others by now. */
  doubtful(id: string, sheet: string): void {
    this.mirror.doubt(id);
    this.report({ kind: "structure", sheet });
  }

  sheetsChanged(): void {
    this.heard++;
    this.#soon(() => {
      this.structure();
    });
  }

  /** What the pane itself has just written, as Excel reads it. */
  written(cells: readonly CellChange[]): void {
    this.#tellOf(cells);
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

  /** Names move along with rows and columns. */
  #moved(id: string, sheet: string): void {
    if (this.mirror.isFollowed(id)) this.mirror.doubtList();
    this.doubtful(id, sheet);
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
    if (!read) {
      this.mirror.doubt(id);
      this.structure();
    } else if (!values || values.length < areas.length) this.doubtful(id, name);
    else this.#tellOf(areas.flatMap((area, i) => cellsOf(name, area, values[i] ?? [])));
  }

  async #rescan(id: string): Promise<void> {
    const name = this.mirror.nameOf(id);
    if (name === undefined) return;
    if (!this.mirror.isFollowed(id)) {
      this.doubtful(id, name);
      return;
    }
    const held = await this.run(async (context) => {
      const used = context.workbook.worksheets.getItem(id).getUsedRange(true).untrack();
      used.load("values,rowIndex,columnIndex");
      await context.sync();
      return { row: used.rowIndex, column: used.columnIndex, values: used.values as Values };
    });
    if (!held.values) this.doubtful(id, name);
    else this.#tellOf(this.mirror.differences(id, rowsOf({ ...held, values: held.values })));
  }

  #tellOf(cells: readonly CellChange[]): void {
    this.mirror.apply(cells);
    if (cells.length > 0) this.report({ kind: "cells", cells });
  }
}

/** The cells of a block, from its first on. */
export const cellsOf = (
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
