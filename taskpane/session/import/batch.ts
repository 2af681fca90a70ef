import type { Reading } from "../../../src/import/recognition/recognition";
import type { Notice } from "../../../src/model/notice";

/** What was read from one file, before anything of it is written. */
export interface Preview extends Reading {
  readonly file: string;
  /** What was decided; `null` as long as it waits. */
  readonly answer: "accepted" | "skipped" | null;
  /** To be laid out as it is, although it can be carried over to the form of the open report. */
  readonly asItIs: boolean;
}

/** Files that were chosen together, previewed one after another and decided each on its own. */
export interface Batch {
  /** At least one. */
  readonly previews: readonly Preview[];
  /** Which of them is in sight. */
  readonly at: number;
  /** Why the other files could not be read. */
  readonly unread: readonly Notice[];
}

export const previewOf = (file: string, reading: Reading): Preview => ({
  ...reading,
  file,
  answer: null,
  asItIs: false,
});

/** The preview in sight. */
export const inSight = (batch: Batch | null): Preview | null => batch?.previews[batch.at] ?? null;

/** The batch with more behind it, the first of them in sight; `null` where there is nothing. */
export function extended(
  batch: Batch | null,
  previews: readonly Preview[],
  unread: readonly Notice[],
): Batch | null {
  if (previews.length === 0) return batch;
  const before = batch?.previews ?? [];
  return { previews: [...before, ...previews], at: before.length, unread };
}

/** With what is in sight changed. */
export const withInSight = (batch: Batch, change: Partial<Preview>): Batch => ({
  ...batch,
  previews: batch.previews.map((each, i) => (i === batch.at ? { ...each, ...change } : each)),
});

/** With what is in sight decided, and the next that waits in sight; `null` where none waits. */
export function decided(batch: Batch, answer: "accepted" | "skipped"): Batch | null {
  const next = withInSight(batch, { answer });
  const waits = ({ answer: given }: Preview) => given === null;
  const later = next.previews.findIndex((each, i) => i > batch.at && waits(each));
  const at = later >= 0 ? later : next.previews.findIndex(waits);
  return at >= 0 ? { ...next, at } : null;
}
