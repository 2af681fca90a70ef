import type { Place, Range } from "../../src/model/range";
import type { Workbook } from "../../src/model/sheet";
import type { Cell } from "../../src/model/sheet";
import type { WorkbookPlan } from "../../src/workbook/plan";

/** A cell and what is to stand in it. `null` empties it. */
export interface Edit {
  readonly place: Place;
  readonly value: string | number | null;
}

/** What happened in the workbook. */
export type Change =
  /** Cells have new values, whoever wrote them: typed, pasted, filled, undone. */
  | {
      readonly kind: "cells";
      readonly cells: readonly { readonly place: Place; readonly value: Cell }[];
    }
  /** Rows, columns, sheets or names moved, or the host cannot say what changed: read again. */
  | { readonly kind: "structure" };

export type Unsubscribe = () => void;

/**
 * 宿主: the workbook's side of the pane. Everything that the pane knows of Excel or of the grid
 * stands behind this port. Reads return plain data; a write is one step for undo. What the host
 * refuses is thrown as a `HostError`.
 */
export interface Host {
  /**
   * Makes room for a plan where sheets or names of the workbook stand in its way: sheets get
   * another name, nothing that is in a cell is lost. Answers with what the sheets are called now;
   * a host whose workbook `layOut` replaces as a whole has nothing to set aside. Only when the user
   * has been asked.
   */
  setAside(plan: WorkbookPlan): Promise<readonly string[]>;
  /**
   * Puts the plan into the workbook and empties the undo history. Refuses where the workbook is
   * more than ours and something stands in the way: see `setAside`.
   */
  layOut(plan: WorkbookPlan): Promise<void>;
  /** The whole workbook as it stands. */
  read(): Promise<Workbook>;
  /** Writes all edits as one step that the user can undo. */
  write(edits: readonly Edit[]): Promise<void>;
  /** Takes back the last step, whoever made it; false where there is none. */
  undo(): Promise<boolean>;
  /** Brings a cell into sight, selects it and gives it the keyboard. */
  select(place: Place): Promise<void>;
  /** Reports changes from now on. Live checking never writes. */
  onChange(listener: (change: Change) => void): Unsubscribe;
  /** Reports the top-left cell of the selection from now on. */
  onSelect(listener: (place: Place) => void): Unsubscribe;
}

/** A refusal of the host: the sentence is for the user. */
export class HostError extends Error {
  constructor(readonly sentence: string) {
    super(sentence);
    this.name = "HostError";
  }
}

export type { Place, Range };
