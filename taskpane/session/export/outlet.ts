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
  /** Puts HTML on the clipboard as rich text; false where the browser refuses. */
  readonly copy: (html: string) => Promise<boolean>;
  /** An SVG as a PNG. */
  readonly draw: (svg: string, size: Size) => Promise<Uint8Array<ArrayBuffer>>;
}
