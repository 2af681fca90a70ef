import type { TextFinding } from "../../../src/model/finding";
import type { Ref } from "../../../src/model/ref";
import type { Report } from "../../../src/model/report";
import type { SectionId } from "../../../src/model/template";
import type { Batch } from "../import/batch";
import type { OpenReport, Selection } from "./open-report";
import type { Skipped } from "../../hosts/port";
import type { Store } from "./store";

/** What 审核 says of the text, and of which report: it follows the figures with a little delay. */
export interface TextReview {
  readonly report: Report;
  readonly findings: readonly TextFinding[];
  /** What no figure tells, and a person can write with one click. */
  readonly choices: readonly SectionChoice[];
  /** The figures that it gives; they help to tell which of several is wrong. */
  readonly told: ReadonlyMap<Ref, readonly number[]>;
}

/** One of the sentences of which one is right for a section. */
export interface SectionChoice {
  readonly section: SectionId;
  /** What its button says: 未收取. */
  readonly label: string;
  readonly sentence: string;
}

/** Paragraphs that are proposed for a section, before any of them is written. */
export interface SectionDraft {
  readonly section: SectionId;
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** 草稿 made from the figures of `report`. */
export interface Drafts {
  readonly report: Report;
  readonly sections: readonly SectionDraft[];
}

export interface Message {
  readonly kind: "success" | "error";
  readonly text: string;
  /** The last step can be taken back; gone as soon as something else is changed. */
  readonly undo: boolean;
}

/** The page of the pane; `create` offers a new report while another one is open. */
export type View = "create" | "check" | "import" | "export" | "lastYear";

/** What is asked before something that cannot be taken back, or is not what it should be. */
export interface Question {
  readonly title: string;
  readonly text: string;
  /** What it concerns, thing by thing. */
  readonly list?: readonly string[];
  readonly go: string;
  readonly act: () => void;
}

/** What takes more than a moment, so that the pane shows it and starts nothing else. */
export type Busy = "opening" | "layingOut" | "reading" | "writing" | "drafting" | "exporting";

/** The text of a file that may not have been saved. */
export interface Copyable {
  readonly name: string;
  readonly text: string;
  /** Whether it is shown before anyone asks. */
  readonly shown: boolean;
}

/** How far reading several files is. */
export interface Progress {
  readonly file: string;
  /** From 1. */
  readonly at: number;
  readonly of: number;
}

/** What the last paste left out. */
export interface PartialPaste {
  readonly cells: readonly Skipped[];
  /** What it did write can be taken back; gone as soon as something else is changed. */
  readonly undo: boolean;
}

export interface Snapshot {
  /** ISO: 2024-01-09. */
  readonly today: string;
  /** `starting` until the workbook was read once; `start`: it holds no report. */
  readonly phase: "starting" | "start" | "open";
  readonly open: OpenReport | null;
  /** `null` until the text was looked at once. */
  readonly text: TextReview | null;
  readonly drafts: Drafts | null;
  readonly selection: Selection | null;
  /** Key of the stop that the user was led to last. */
  readonly current: string | null;
  /** Files that were read and wait for an answer. */
  readonly batch: Batch | null;
  /** The file that is being read, the how-manieth of how many. */
  readonly progress: Progress | null;
  /** Names of sheets that are no part of the report, and may hold an old table. */
  readonly foreign: readonly string[];
  readonly view: View;
  readonly question: Question | null;
  readonly busy: Busy | null;
  readonly message: Message | null;
  readonly paste: PartialPaste | null;
  /** Something was changed since the last export of the workbook or the JSON. */
  readonly dirty: boolean;
  /** Name of the file that was exported last. */
  readonly exported: string | null;
  readonly copyable: Copyable | null;
}

export type SessionStore = Store<Snapshot>;

export const nothingOpen: Omit<Snapshot, "today"> = {
  phase: "starting",
  open: null,
  text: null,
  drafts: null,
  selection: null,
  current: null,
  batch: null,
  progress: null,
  foreign: [],
  view: "check",
  question: null,
  busy: null,
  message: null,
  paste: null,
  dirty: false,
  exported: null,
  copyable: null,
};
