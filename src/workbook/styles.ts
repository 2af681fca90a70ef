/** Looks of a cell, in units that every host can express. */
export interface Style {
  readonly font: "heading" | "body";
  /** Points. */
  readonly size: number;
  readonly bold?: boolean;
  /** RRGGBB */
  readonly color?: string;
  /** RRGGBB */
  readonly fill?: string;
  readonly align: "left" | "center" | "right";
  readonly vertical: "top" | "middle";
  /** Characters that text keeps away from the left border. */
  readonly indent?: 1;
  readonly wrap: boolean;
  readonly border: boolean;
  /** Excel's number format; general where absent. */
  readonly format?: string;
}

/** Fonts that Windows, WPS and Office bring along; LibreOffice puts its own in their place. */
export const fonts = { heading: "黑体", body: "宋体" } as const;

const label = { font: "body", size: 10.5, vertical: "middle", wrap: true, border: true } as const;
const figure = {
  ...label,
  align: "center",
  wrap: false,
} as const;

export const styles = {
  title: {
    font: "heading",
    size: 16,
    align: "center",
    vertical: "middle",
    wrap: true,
    border: false,
  },
  header: { ...label, bold: true, fill: "DCE9F5", align: "center" },
  groupLabel: { ...label, fill: "F3F3F3", align: "center" },
  rowLabel: { ...label, fill: "F3F3F3", align: "left", indent: 1 },
  count: { ...figure, format: "0" },
  total: { ...figure, format: "0", bold: true, fill: "FFF4D6" },
  amount: { ...figure, format: "General" },
  infoLabel: { ...label, fill: "F3F3F3", align: "left", indent: 1 },
  infoText: { ...label, align: "left", indent: 1, format: "@" },
  infoYear: { ...label, align: "left", indent: 1, format: "0" },
  infoFixed: { ...label, align: "left", indent: 1, color: "5C5C5C", fill: "FAFAFA" },
  code: {
    ...label,
    size: 8,
    align: "left",
    indent: 1,
    color: "5C5C5C",
    fill: "FAFAFA",
    wrap: false,
    format: "@",
  },
  paragraph: {
    font: "body",
    size: 12,
    align: "left",
    vertical: "top",
    wrap: true,
    border: false,
    format: "@",
  },
  hint: {
    font: "body",
    size: 10,
    color: "5C5C5C",
    align: "left",
    indent: 1,
    vertical: "middle",
    wrap: true,
    border: false,
  },
} as const satisfies Record<string, Style>;

export type StyleName = keyof typeof styles;

/**
 * What marks a figure: a broken relation, or that it is still to be typed. The first counts where
 * two fall on one cell; every pair keeps a contrast of 4.5 : 1.
 */
export const marks = {
  error: { color: "9C0006", fill: "FFC7CE" },
  warning: { color: "7F4F00", fill: "FFE9B8" },
  blank: { color: "000000", fill: "FFFDEB" },
} as const;

export type Mark = keyof typeof marks;
