import { parseRange } from "../../model/range";
import type { DefinedName } from "../../model/sheet";

/** `'表 三'!$A$1:$J$29`; names that point elsewhere, and those of Excel itself, are left out. */
export function definedName(name: string, reference: string): DefinedName[] {
  const at = reference.lastIndexOf("!");
  const sheet = reference
    .slice(0, at)
    .replace(/^'(.*)'$/su, "$1")
    .replaceAll("''", "'");
  const range = at > 0 && !name.startsWith("_xlnm.") ? parseRange(reference.slice(at + 1)) : null;
  return range ? [{ name, sheet, range }] : [];
}
