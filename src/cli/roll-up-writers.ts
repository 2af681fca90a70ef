import type { RollUp } from "../rollup/roll-up";
import type { Io } from "./io";

/** What a kind of file holds of a roll-up. */
export type WriteRollUp = (rollUp: RollUp, today: Io["today"]) => Promise<Uint8Array | string>;

/** By extension; what a kind needs is loaded when it is written. */
export const rollUpWriters: Readonly<Record<string, WriteRollUp>> = {
  ".xlsx": async (rollUp) => (await import("../export/roll-up-xlsx")).toRollUpXlsx(rollUp),
  ".json": async (rollUp) => {
    const { toRollUpJson } = await import("../export/rolled-up");
    return `${JSON.stringify(toRollUpJson(rollUp), null, 1)}\n`;
  },
  ".csv": async (rollUp) => (await import("../export/roll-up-csv")).toRollUpCsv(rollUp),
  ".docx": async ({ report, template }) =>
    (await import("../export/docx")).toDocx(report, template),
};
