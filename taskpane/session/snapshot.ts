import type { Reading, SectionPlace } from "../../src/import/recognition";
import type { Notice } from "../../src/model/notice";
import type { Place } from "../../src/model/range";
import type { Ref } from "../../src/model/ref";
import type { Particular, Report } from "../../src/model/report";
import type { SectionId, Template } from "../../src/model/template";
import type { Validation } from "../../src/validate";
import type { Store } from "./store";

/** Where the parts of a report stand in the open workbook. */
export interface Places {
  readonly cells: ReadonlyMap<Ref, Place>;
  readonly particulars: ReadonlyMap<Particular | "year", Place>;
  readonly sections: ReadonlyMap<SectionId, SectionPlace>;
}

/** The report in the open workbook, as last read, with what 审核 says of it. */
export interface OpenReport {
  readonly template: Template;
  readonly report: Report;
  readonly validation: Validation;
  readonly places: Places;
  /** What a person should know of the way it was read. */
  readonly notices: readonly Notice[];
}

/** The selected cell; `ref` is null where it is no figure of the report. */
export interface Selection {
  readonly place: Place;
  readonly ref: Ref | null;
}

/** A file that was read, before anything of it is written. */
export interface Preview extends Reading {
  readonly file: string;
}

export interface Message {
  readonly kind: "success" | "error";
  readonly text: string;
  /** The last step can be taken back; gone as soon as something else is changed. */
  readonly undo: boolean;
}

/** The page of the pane; `create` offers a new report while another one is open. */
export type View = "create" | "check" | "import" | "export";

/** What is asked before something that cannot be taken back, or is not what it should be. */
export interface Question {
  readonly title: string;
  readonly text: string;
  readonly go: string;
  readonly act: () => void;
}

/** What takes more than a moment, so that the pane shows it and starts nothing else. */
export type Busy = "opening" | "layingOut" | "reading" | "writing" | "exporting";

/** The text of a file that may not have been saved. */
export interface Copyable {
  readonly name: string;
  readonly text: string;
  /** Whether it is shown before anyone asks. */
  readonly shown: boolean;
}

export interface Snapshot {
  /** `starting` until the workbook was read once; `start`: it holds no report. */
  readonly phase: "starting" | "start" | "open";
  readonly open: OpenReport | null;
  readonly selection: Selection | null;
  /** Key of the finding, or id of the table with blanks, that the user was led to last. */
  readonly current: string | null;
  readonly preview: Preview | null;
  readonly view: View;
  readonly question: Question | null;
  readonly busy: Busy | null;
  readonly message: Message | null;
  /** Something was changed since the last export of the workbook or the JSON. */
  readonly dirty: boolean;
  /** Name of the file that was exported last. */
  readonly exported: string | null;
  readonly copyable: Copyable | null;
}

export type SessionStore = Store<Snapshot>;

export const nothingOpen: Snapshot = {
  phase: "starting",
  open: null,
  selection: null,
  current: null,
  preview: null,
  view: "check",
  question: null,
  busy: null,
  message: null,
  dirty: false,
  exported: null,
  copyable: null,
};
