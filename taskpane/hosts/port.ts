import type { Place, Range } from "../../src/model/range";
import type { Workbook } from "../../src/model/sheet";
import type { Cell } from "../../src/model/sheet";
import type { NamedSheet, WorkbookPlan } from "../../src/workbook/plan";

/** A cell and what is to stand in it. `null` empties it. */
export interface Edit {
  readonly place: Place;
  readonly value: string | number | null;
}

/** A cell that a paste left as it was. */
export interface Skipped {
  readonly place: Place;
  /** What was to stand in it. */
  readonly text: string;
  /** Why it does not, and what would: a sentence for the user. */
  readonly why: string;
}

/** What happened in the workbook. */
export type Change =
  /** Cells have new values, whoever wrote them: typed, pasted, filled, undone. */
  | {
      readonly kind: "cells";
      readonly cells: readonly { readonly place: Place; readonly value: Cell }[];
    }
  /**
   * Rows, columns, sheets or names moved, or the host cannot say what changed: read again. `sheet`
   * names the one that it happened on, where it is one.
   */
  | { readonly kind: "structure"; readonly sheet?: string };

/** How far a read goes. */
export interface Look {
  /**
   * Names of the sheets that are asked for, and followed from then on; the others come as they
   * were last seen, which is at least once. All of them where it is not given.
   */
  readonly sheets?: readonly string[];
  /** Looks into the workbook even where nothing was told of a change. */
  readonly again?: boolean;
}

/** Cells as the diagnosis sees them, whatever the conditional formats say. */
export interface Tints {
  /** Figures that should be others. */
  readonly wrong: readonly Place[];
  /** Marked for a relation that one of those breaks. */
  readonly innocent: readonly Place[];
}

export type Unsubscribe = () => void;

/**
 * 宿主: the workbook's side of the pane. Everything that the pane knows of Excel or of the grid
 * stands behind this port. Reads return plain data; a write is one step for undo. What the host
 * refuses is thrown as a `HostError`.
 */
export interface Host {
  /**
   * Puts the plan into the workbook and empties the undo history. A host whose workbook is more
   * than ours deletes nothing: sheets in the way get another name, names in the way go, and where
   * it cannot finish it puts everything back. Answers with what those sheets are called now.
   */
  layOut(plan: WorkbookPlan): Promise<readonly string[]>;
  /**
   * Puts a sheet of ours behind the others, in the place of `former`, which goes; `null` where
   * there is none. One step for undo. Another sheet that stands in the way keeps what it holds
   * under another name. Answers with what those sheets are called now.
   */
  attach(next: NamedSheet | null, former: NamedSheet | null): Promise<readonly string[]>;
  /** The workbook as it stands. What the host knows already is not asked for again. */
  read(look?: Look): Promise<Workbook>;
  /** Writes all edits as one step that the user can undo. */
  write(edits: readonly Edit[]): Promise<void>;
  /** Takes back the last step, whoever made it; false where there is none. */
  undo(): Promise<boolean>;
  /** Brings a cell into sight, selects it and gives it the keyboard. */
  select(place: Place): Promise<void>;
  /**
   * Shows which cells are wrong, without writing and without asking the workbook; a host that
   * would have to do either has no such verb.
   */
  tint?(tints: Tints): void;
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
