import type { Table } from "../model/template";
import type { Code } from "./code";
import type { Figures } from "./gaps";

/** Of a block: one blank in eight, or one at all, may be an oversight; more are still to come. */
const OVERSEEN = 1 / 8;

/** A code with the figures of a report. */
interface Filled {
  readonly code: Code;
  readonly figures: Figures;
}

/**
 * Those that are not still being filled in. Where more than a few figures that are no totals are
 * blank, or more than half of those of the whole table, more are to come. Totals do not count:
 * they are often left for the end, or for somebody else.
 */
export function filledIn<T extends Filled>(all: readonly T[]): readonly T[] {
  const shares = sharesOf(all);
  return all.filter(({ code, figures }) => {
    const { blank, all } = shareOf(code, figures);
    if (blank > Math.max(1, all * OVERSEEN)) return false;
    const [first] = code.cells;
    const table = first && shares.get(first.table);
    return table === undefined || table.blank <= table.all / 2;
  });
}

/** How many figures that are no totals are blank, of how many. */
interface Share {
  readonly blank: number;
  readonly all: number;
}

/** The share of each table over all codes that are about it. */
function sharesOf(codes: readonly Filled[]): ReadonlyMap<Table, Share> {
  const shares = new Map<Table, Share>();
  for (const { code, figures } of codes) {
    const table = code.cells[0]?.table;
    if (!table) continue;
    const { blank, all } = shareOf(code, figures);
    const before = shares.get(table) ?? { blank: 0, all: 0 };
    shares.set(table, { blank: before.blank + blank, all: before.all + all });
  }
  return shares;
}

function shareOf({ totals }: Code, figures: Figures): Share {
  let blank = 0;
  figures.forEach((figure, cell) => {
    if (Number.isNaN(figure) && !totals.has(cell)) blank += 1;
  });
  return { blank, all: figures.length - totals.size };
}
