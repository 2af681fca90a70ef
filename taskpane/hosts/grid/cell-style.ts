import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderStyleData,
  type IStyleData,
} from "@univerjs/core";
import { fonts, marks, styles, type Mark, type Style } from "../../../src/workbook/styles";

/** The form's fonts, then what stands in for them where they are not installed. */
export const families = {
  heading: `${fonts.heading}, SimHei, Heiti SC, Noto Sans CJK SC, sans-serif`,
  body: `${fonts.body}, SimSun, Songti SC, Noto Serif CJK SC, serif`,
} as const;

const BORDER = "#7F7F7F";

/** All styles of the laid-out workbook by name. */
export const namedStyles = (): Record<string, IStyleData> =>
  Object.fromEntries(Object.entries(styles).map(([name, style]) => [name, univerStyle(style)]));

function univerStyle(style: Style): IStyleData {
  const side: IBorderStyleData = { s: BorderStyleTypes.THIN, cl: { rgb: BORDER } };
  return {
    ff: families[style.font],
    fs: style.size,
    bl: style.bold ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    ht: horizontal[style.align],
    vt: vertical[style.vertical],
    tb: style.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    ...(style.color ? { cl: { rgb: `#${style.color}` } } : {}),
    ...(style.fill ? { bg: { rgb: `#${style.fill}` } } : {}),
    ...(style.border ? { bd: { t: side, r: side, b: side, l: side } } : {}),
    ...(style.format && style.format !== "General" ? { n: { pattern: style.format } } : {}),
  };
}

/** What a mark looks like. */
export const markStyle = (mark: Mark): IStyleData => ({
  cl: { rgb: `#${marks[mark].color}` },
  bg: { rgb: `#${marks[mark].fill}` },
});

const horizontal = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
} as const;

const vertical = { top: VerticalAlign.TOP, middle: VerticalAlign.MIDDLE } as const;
