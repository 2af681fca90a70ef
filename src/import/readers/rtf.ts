import { refuse } from "../../model/notice";
import type { Workbook } from "../../model/sheet";
import { byteString } from "./byte-string";
import { readHtml } from "./html";
import { partsIn } from "./rtf/parts";
import { blocksOf } from "./written/blocks";
import { pageOf } from "./written/page";

/** Reads .rtf: its text, and its tables by the edges that their rows give their cells. */
export function readRtf(bytes: Uint8Array, file: string): Workbook {
  const parts = partsIn(byteString(bytes)) ?? refuse("file.damaged", { file, kind: ".rtf" });
  if (parts === "large") return refuse("file.tooLarge", { file, limit: "40 万段" });
  return readHtml(pageOf(blocksOf(parts)));
}
