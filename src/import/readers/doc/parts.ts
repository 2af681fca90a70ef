import type { Part, Run } from "../written/document";
import type { ParagraphPlace } from "./paragraph";
import type { Text } from "./text";

/** Characters that mean something else ([MS-DOC] 2.4.1, 2.8.25). */
const CELL_END = "\u0007";
const PARAGRAPH_ENDS = new Set(["\r", "\f", CELL_END]);
const FIELD = { begins: "\u0013", parts: "\u0014", ends: "\u0015" };
const SHOWN: Readonly<Record<string, string>> = {
  ...{ "\t": "\t", "\u000b": "\n", "\u001e": "-", "\u00a0": " " },
};

/**
 * The paragraphs from one character to another. Of a field, which is a command and what came of it,
 * only the latter is text; hidden and deleted text is none.
 */
export function partsOf(
  { signs, lookAt }: Text,
  { from, to }: { readonly from: number; readonly to: number },
  placeAt: (sign: number) => ParagraphPlace,
): readonly Part[] {
  const parts: Part[] = [];
  let runs: Run[] = [];
  let fields: ("command" | "result")[] = [];
  for (let at = from; at < Math.min(to, signs.length); at++) {
    const sign = signs.charAt(at);
    if (PARAGRAPH_ENDS.has(sign)) {
      parts.push({ runs, ...placeOf(sign, placeAt(at)) });
      runs = [];
      // A command never goes over the end of a paragraph.
      fields = [];
    } else if (sign === FIELD.begins) fields.push("command");
    else if (sign === FIELD.parts) fields.splice(-1, 1, "result");
    else if (sign === FIELD.ends) fields.pop();
    else if (!fields.includes("command")) add(runs, shown(sign), lookAt(at));
  }
  if (runs.length > 0) parts.push({ runs, depth: 0, ends: "paragraph", shapes: [] });
  return parts;
}

function placeOf(sign: string, place: ParagraphPlace): ParagraphPlace {
  if (sign !== CELL_END || place.ends === "row") return place;
  return place.depth > 0 ? { ...place, ends: "cell" } : place;
}

const shown = (sign: string): string => SHOWN[sign] ?? (sign < " " ? "" : sign);

function add(runs: Run[], text: string, look: Run["look"] | "unseen") {
  if (look === "unseen" || text === "") return;
  const last = runs.at(-1);
  if (last?.look === look) runs[runs.length - 1] = { look, text: last.text + text };
  else runs.push({ text, look });
}
