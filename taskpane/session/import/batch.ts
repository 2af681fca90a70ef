import type { Reading } from "../../../src/import/recognition/recognition";
import type { Notice } from "../../../src/model/notice";

/** What was read from one file, before anything of it is written. */
export interface Preview extends Reading {
  readonly file: string;
  /** What was decided; `null` as long as it waits. */
  readonly answer: "accepted" | "skipped" | null;
  /** What is to become of it; `null` as long as the person leaves it at what is proposed. */
  readonly choice: Choice | null;
  /** What the person chose the file for; `null` where that is left open. */
  readonly wanted: Choice | null;
}

/**
 * What can become of a file beside an open report: `merge` writes what it has and leaves the rest,
 * `replace` puts it in the place of the report, whole, `apart` opens it as a report of its own,
 * `lastYear` keeps it as 上年数 beside the report.
 */
export type Choice = "merge" | "replace" | "apart" | "lastYear";

/** Files that were chosen together, previewed one after another and decided each on its own. */
export interface Batch {
  /** At least one. */
  readonly previews: readonly Preview[];
  /** Which of them is in sight. */
  readonly at: number;
  /** Why the other files could not be read. */
  readonly unread: readonly Notice[];
}

export const previewOf = (
  file: string,
  reading: Reading,
  wanted: Choice | null = null,
): Preview => ({ ...reading, file, answer: null, choice: null, wanted });

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
  const all = [...(batch?.unread ?? []), ...unread];
  return { previews: [...before, ...previews], at: before.length, unread: all };
}

/** How many are not decided yet. */
export const waiting = ({ previews }: Batch): number => previews.filter(waits).length;

const waits = ({ answer }: Preview): boolean => answer === null;

/** With what is in sight changed. */
export const withInSight = (batch: Batch, change: Partial<Preview>): Batch => ({
  ...batch,
  previews: batch.previews.map((each, i) => (i === batch.at ? { ...each, ...change } : each)),
});

/** With what is in sight decided, and the next that waits in sight; `null` where none waits. */
export function decided(batch: Batch, answer: "accepted" | "skipped"): Batch | null {
  const next = withInSight(batch, { answer });
  const later = next.previews.findIndex((each, i) => i > batch.at && waits(each));
  const at = later >= 0 ? later : next.previews.findIndex(waits);
  return at >= 0 ? { ...next, at } : null;
}
