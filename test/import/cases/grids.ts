import type { GridCase } from "./case";
import { copyCases } from "./copies";
import { layoutCases } from "./layouts";
import { rowCases } from "./rows";
import { tableFourCases } from "./table-four";
import { wordingCases } from "./wordings";

/** Tables as offices keep them. */
export const gridCases: readonly GridCase[] = [
  ...layoutCases,
  ...wordingCases,
  ...rowCases,
  ...copyCases,
  ...tableFourCases,
];
