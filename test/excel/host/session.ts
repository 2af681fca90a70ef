import type { Range } from "../../../src/model/range";
import type { Faults } from "./faults";
import type { ServerObject } from "./server-object";
import type { SheetState, WorkbookState } from "./workbook";
import type { EventName } from "./wire";

/** What the server objects of one pane share: the workbook, and who listens. */
export interface Session {
  readonly book: WorkbookState;
  /** Events that the pane has registered for. */
  readonly registered: Set<EventName>;
  /** Registers, or throws. */
  readonly register: (name: EventName) => void;
  /** Throws where the structure of the workbook is protected. */
  readonly requireStructure: () => void;
  eventsEnabled: boolean;
  /** Objects that the pane keeps beyond a request, by the id that it was told. */
  readonly kept: Map<string, ServerObject>;
  readonly faults: Readonly<Faults>;
  /** Told of every value that the pane writes. */
  readonly wrote: (sheet: SheetState, range: Range) => void;
  readonly activated: (sheet: SheetState) => void;
  readonly selected: (sheet: SheetState, range: Range) => void;
  readonly added: (sheet: SheetState) => void;
  readonly deleted: (sheet: SheetState) => void;
  /** Workbooks of their own that the pane had opened, as base64. */
  readonly opened: string[];
  /** How the pane had itself shown or hidden, in order. */
  readonly paneStates: string[];
}
