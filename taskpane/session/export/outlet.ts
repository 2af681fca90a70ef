import type { Report } from "../../../src/model/report";
import type { Template } from "../../../src/model/template";

/** What leaves the session as a file. */
export interface ExportedFile {
  readonly name: string;
  readonly type: string;
  readonly data: Uint8Array<ArrayBuffer> | string;
}

/**
 * What became of a file: `opened`, as a workbook of its own; `handed` to a web view that does not
 * tell; `refused`, nothing was saved.
 */
export type Saved = "saved" | "opened" | "handed" | "refused";

/** Pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where files and copied text go; the browser's side of 导出. */
export interface Outlet {
  readonly save: (file: ExportedFile) => Promise<Saved>;
  /**
   * 另建: opens a report that was read from `file` in a workbook of its own, which has no tie with
   * this one; false where that is refused.
   */
  readonly openApart: (report: Report, template: Template, file: string) => Promise<boolean>;
  /** Puts HTML on the clipboard as rich text; false where the browser refuses. */
  readonly copy: (html: string) => Promise<boolean>;
  /** An SVG as a PNG. */
  readonly draw: (svg: string, size: Size) => Promise<Uint8Array<ArrayBuffer>>;
}
