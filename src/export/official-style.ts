import type { LaidOutTable } from "../model/layout";
import type { Report } from "../model/report";

/** 党政机关公文格式 (GB/T 9704—2012) in the units of Word: twips, half points. */
const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

export const page = {
  width: twips(210),
  height: twips(297),
  /** 天头 37 mm, 订口 28 mm; what remains is the type area of 156 × 225 mm. */
  margin: { top: twips(37), bottom: twips(35), left: twips(28), right: twips(26) },
  /** The page number's upper edge lies 7 mm below the type area. */
  footer: twips(35 - 7 - 5),
} as const;

/** A page's type area across, upright or on its side. */
export const textWidth = {
  portrait: page.width - page.margin.left - page.margin.right,
  landscape: page.height - page.margin.top - page.margin.bottom,
} as const;

const western = "Times New Roman";
const font = (eastAsia: string) =>
  ({ ascii: western, hAnsi: western, cs: western, eastAsia, hint: "eastAsia" }) as const;

/** Word puts the nearest font it has in the place of one that is missing. */
export const fonts = {
  title: font("方正小标宋简体"),
  body: font("仿宋_GB2312"),
  heading: font("黑体"),
  subheading: font("楷体_GB2312"),
  table: font("宋体"),
} as const;

/** Half points. */
export const sizes = { title: 44, body: 32, pageNumber: 28 } as const;

/**
 * 22 lines of 28 characters a page: exact lines of 28.95 pt, characters drawn together by 0.25 pt.
 * A document grid would do the same in Word only.
 */
export const bodyLine = {
  line: 579,
  titleLine: 680,
  beforeHeading: 120,
  characterSpacing: -5,
} as const;

/** What a character of the body takes up, in twips. */
export const bodyCharacter = 16 * 20 + bodyLine.characterSpacing;

/** Look of a table: half points, twips. */
export interface TableStyle {
  readonly orientation: "portrait" | "landscape";
  readonly columns: readonly number[];
  readonly label: number;
  readonly figure: number;
  readonly rowHeight: number;
}

/** Where a form does not say it. What the label columns leave of the width is divided evenly. */
const plain = { labels: [], size: 18, row: 480 } as const;

/** Narrowest margins that keep text off the lines of a table. */
export const cellMargin = 30;

/**
 * How wide the columns are and how large the figures, so that the longest figure stands on one
 * line; a table that has no room for it upright is laid on its side.
 */
export function tableStyle({ table, columns, cells }: LaidOutTable, report: Report): TableStyle {
  const longest = Math.max(
    ...cells.map(({ ref }) => (ref === undefined ? 0 : String(report.values[ref] ?? "").length)),
  );
  const { labels: shares, size: label, row: rowHeight } = table.look?.paper ?? plain;
  const style = (orientation: TableStyle["orientation"]): TableStyle => {
    const width = textWidth[orientation];
    const rest = (1 - shares.reduce((sum, share) => sum + share, 0)) / (columns - shares.length);
    const widths = Array.from({ length: columns }, (_, i) =>
      Math.floor(width * (shares[i] ?? rest)),
    );
    const room = Math.floor(width * rest) - 2 * cellMargin;
    // A digit is half as wide as high: one half point of size takes 5 twips.
    const fitting = Math.floor(room / (Math.max(1, longest) * 5.2));
    return { orientation, columns: widths, label, figure: Math.min(label, fitting), rowHeight };
  };
  const upright = style("portrait");
  return upright.figure < 15 ? style("landscape") : upright;
}
