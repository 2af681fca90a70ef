import { withoutControls } from "../../model/characters";
import { widthOf } from "../../workbook/text-size";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

export const escaped = (text: string): string =>
  withoutControls(text).replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

export interface TextLook {
  readonly size: number;
  readonly fill: string;
  readonly anchor?: "start" | "middle" | "end";
  readonly bold?: boolean;
  /** What the text has room for; it is drawn smaller where it needs more. */
  readonly room?: number;
  /** Stands small behind a figure. */
  readonly unit?: string;
}

/** A unit is this much smaller than its figure. */
const UNIT = 0.5;

/** The size, not above `size`, in which each of the lines has room: neighbours look alike. */
export function sizeFor(lines: readonly string[], size: number, room: number): number {
  // Chinese characters are as wide as high, the others hardly more than half of it.
  const widest = Math.max(1, ...lines.map((line) => (widthOf(line) / 2) * 1.12));
  return Math.min(size, Math.floor(room / widest));
}

/** A line of text on its baseline. */
export function text(x: number, y: number, content: string, look: TextLook): string {
  const { fill, anchor = "start", bold = false, room = Infinity, unit = "" } = look;
  // A unit of two characters is as wide as one character of the figure.
  const size = sizeFor([content + unit.slice(0, Math.ceil(unit.length * UNIT))], look.size, room);
  const weight = bold ? ' font-weight="700"' : "";
  const small = unit && `<tspan font-size="${size * UNIT}" dx="4">${escaped(unit)}</tspan>`;
  return `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}" text-anchor="${anchor}"${weight}>${escaped(content)}${small}</text>`;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const rectangle = ({ x, y, width, height }: Box, fill: string, radius = 12): string =>
  `<rect x="${x}" y="${y}" width="${Number(width.toFixed(1))}" height="${height}" rx="${Math.min(radius, width / 2)}" fill="${fill}"/>`;

/** `count` boxes side by side in a width. */
export function columns(box: Box, count: number, gap: number): Box[] {
  const width = (box.width - gap * (count - 1)) / count;
  return Array.from({ length: count }, (_, i) => ({ ...box, x: box.x + i * (width + gap), width }));
}
