import { readRows } from "../import/rows";
import { listFromRows, listFromText, type ListedUnit } from "../rollup/unit-list";
import { rollUpCliWords as words } from "../words/roll-up-cli";
import { readBytes } from "./files";
import { unpacker } from "./inflate";
import { Problem } from "./io";

/** The units that the file of `--units` names; `null` where nothing is named. */
export async function readUnitList(
  file: string | undefined,
): Promise<readonly ListedUnit[] | null> {
  if (file === undefined) return null;
  const rows = await readRows(await readBytes(file), file, unpacker);
  const list = typeof rows === "string" ? listFromText(rows) : listFromRows(rows);
  if (list.length === 0) throw new Problem(words.emptyList(file));
  return list;
}
