import type { Place, Range, Spot } from "./range";

/**
 * What a reader has to tell about a file or a workbook, as a code and its facts. The sentences
 * stand in `words`, one line a code.
 */
export interface Notices {
  /** Refusals: nothing was read. */
  "file.empty": { file: string };
  "file.unknown": { file: string };
  "file.damaged": { file: string; kind: string };
  "file.tooLarge": { file: string; limit: string };
  "file.encrypted": { file: string };
  "file.unreadable": { file: string };
  "file.slow": { file: string; seconds: number };
  "file.oldWord": { file: string };
  "file.scanned": { file: string };
  "file.fixed": Record<string, never>;
  "file.binaryExcel": { file: string };
  "json.syntax": { file: string; at: string };
  "json.shape": { file: string; path: string; problem: JsonProblem };
  "json.missing": { table: string; count: number; names: string };
  "json.newer": { file: string; format: string };
  "report.none": { file: string };
  "report.several": { file: string; tables: string; places: readonly Spot[] };
  "template.unknown": { file: string; template: string };
  /** What was read, but not as it stood. */
  "table.missing": { table: string };
  "table.unheaded": { table: string };
  "table.moved": { table: string; from: NamedRange | null; to: Spot };
  "sheet.left": { sheets: string };
  "lastYear.unread": { sheet: string };
  "section.alias": { label: string; read: string };
  "row.unknown": { table: string; label: string };
  "row.missing": { table: string; label: string };
  "column.missing": { table: string; label: string };
  "column.unknown": { table: string; label: string };
  "row.twice": { table: string; label: string; taken: Spot };
  "row.unclear": { table: string; label: string; text: string };
  "row.parted": { table: string; label: string; text: string; read: string };
  "row.oneTooMany": { table: string; label: string; text: string; read: string };
  "row.single": { table: string; label: string; child: string };
  "row.alias": { table: string; label: string; read: string };
  "figure.unit": { name: string; label: string; unit: string };
  "figure.converted": { name: string; text: string; from: string; unit: string; value: number };
  "figure.text": { name: string; text: string };
  "figure.points": { name: string; text: string };
  "figure.note": { name: string; text: string; value: number };
  "year.invalid": { text: string };
  "year.missing": Record<string, never>;
}

/** What a name of the workbook points to. */
export type NamedRange = Pick<Place, "sheet"> & { readonly range: Range };

/** Why a value in a JSON file is not what belongs there. */
export type JsonProblem =
  | "object"
  | "list"
  | "text"
  | "truth"
  | "number"
  | "figure"
  | "year"
  | "format"
  | "form"
  | "unknown";

export type NoticeCode = keyof Notices;

/** `refused`: nothing can be read; `look`: a person should look; `info`: said for completeness. */
export type NoticeLevel = "refused" | "look" | "info";

export type Notice = {
  [C in NoticeCode]: {
    readonly code: C;
    readonly level: NoticeLevel;
    readonly facts: Readonly<Notices[C]>;
    /** `null` where the whole file is meant. */
    readonly place: Spot | null;
  };
}[NoticeCode];

/** A notice, type-checked against its code. */
export const notice = <C extends NoticeCode>(
  code: C,
  level: NoticeLevel,
  facts: Notices[C],
  place: Spot | null = null,
): Notice => ({ code, level, facts, place }) as Notice;

/** Thrown by what cannot go on; carries the notice for the person. */
export class Refusal extends Error {
  constructor(readonly notice: Notice) {
    super(notice.code);
    this.name = "Refusal";
  }
}

/** Throws the refusal of that code. */
export function refuse<C extends NoticeCode>(code: C, facts: Notices[C]): never {
  throw new Refusal(notice(code, "refused", facts));
}
