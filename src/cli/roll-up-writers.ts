import { createHash } from "node:crypto";
import { isCounted } from "../model/roll-up";
import type { FiledReport } from "../export/parquet";
import type { RollUp } from "../rollup/roll-up";
import type { Unit } from "../rollup/unit";
import { templates } from "../templates";
import { readBytes } from "./files";
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
  ".parquet": async ({ units }) => {
    const { toParquet } = await import("../export/parquet");
    const counted = units.filter(({ status }) => isCounted(status));
    return toParquet(await Promise.all(counted.flatMap((unit) => filed(unit))), templates);
  },
};

/** The report in its own form, under the name that the roll-up has for its unit. */
function filed({ submission, name, file }: Unit): Promise<FiledReport>[] {
  if (!submission) return [];
  const { report } = submission;
  const particulars = { ...report.particulars, "agency.name": name };
  const hashed = async () => {
    const hash = createHash("sha256")
      .update(await readBytes(file))
      .digest("hex");
    return { report: { ...report, particulars }, file, hash };
  };
  return [hashed()];
}
